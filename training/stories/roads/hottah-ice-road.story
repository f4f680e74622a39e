title: Number three on Hottah Lake
about: In February 1969 a supply convoy of six trucks crosses a lake in the Northwest Territories to a mine. One truck goes through the ice; its driver walks out alive after two days, though he was reported drowned. Where it broke, at what hour, and who sent the trucks off the ploughed lane are told in different ways. A tractor had gone through in 1966.

[A | RCMP detachment, Port Radium | 1969-02-19 | radio log]
0715. Echo mine camp reports convoy from Rae {overdue|overdue} since midnight. Six units {left|start} Faber Lake yesterday, three {have come in|arrivals}.
0740. Second message from camp. One unit, tanker, {through the ice|sinking.a} on Hottah Lake at the north narrows, about 0300 hrs. Driver Lucien Fortier, 34, of Hearst, Ont., {drowned|fortier.a}. Two others {turned back|turned-back} and {are safe|safe} at Beaverlodge portage.
0755. Otter aircraft {requested|otter-request} from Yellowknife.
1010. Otter {cannot leave|otter}, ice fog. Wind east 20, minus 41.
1330. Cst. Maddox {leaves|maddox} by dog team with two men.
1545. Camp asks who {is to tell|widow} the wife. Told to wait.
1900. Otter {still grounded|otter}.

[B | The Slave River Courier | 1969-02-22 | newspaper]
He {walked|fortier.b} into Sarah Lake camp on Friday at suppertime with one mitt and asked what day it was. Lucien Fortier, the trucker whose death {was announced|announcement} on the radio from Inuvik to Edmonton, {has lost|toes} four toes and a 3,800-gallon tanker and nothing else.

Fortier {was driving|third} third in a string of six when his rig {went down|sinking.b} off Conjuror Point, a good eleven miles south of the narrows where the police aeroplane, when it finally {flew|otter} on Thursday, {spent|search} the whole day looking. He {had got|door} his door wired open, the way the old hands do. He {crawled|crawl} out on the roof of the cab, {jumped|jump} for the edge and {made it|jump} to the waist. "After that I {kept|walking} walking because my pants {froze|pants} straight," he told this reporter from his bed at the Stanton hospital. "It {happened|sinking.b} just when it was getting light. I {saw|wolf} a wolf and he {saw|wolf} me and we {went|wolf-left} our ways."

He {slept|sleep} one night in a trapper's cabin and {burned|chairs} two chairs.

Why a loaded tanker {was|detour} half a mile east of the ploughed lane is a question that Polar Freight does not care to discuss. Drivers here say dispatcher Gord Haney {sent|detour-order.a} them round a pressure ridge by radio. A second truck, carrying dynamite caps, {settled|caps-truck} through the crust to its axles and {was winched|caps-winch} out on Wednesday, whole.

Three winters ago a Caterpillar {broke through|cat} on the same lake with Emil Swann on the seat. He {was never found|swann}.

[C | Polar Freight Lines Ltd., Edmonton | 1969-02-24 | statement]
The Company {is thankful|thanks} that Mr. Fortier {is|fortier.b} with his family. Early reports that a second Company vehicle {was lost|caps-loss} in Hottah Lake are mistaken, as are those placing the occurrence in daylight: the tanker {entered|sinking.a} the water at approximately 0300 hours on the 19th, at the north narrows, as {reported|report} by the lead driver. No instruction to leave the marked lane {was issued|detour-order.b} by anyone. Mr. Fortier, an experienced man, {chose|detour} his own line. He {will be offered|post} other employment. The Company's ice {was drilled|drilling} on the 16th and {measured|thickness} 38 inches. The 1966 accident {befell|cat} a subcontractor.

[D | Up Here and Gone, magazine | 1998-03-01 | feature]
"It wasn't Gord. The mine's man {told|detour-order.c} us, Aspinall, on our own channel. All of us {heard|heard} it, every set in every cab {was on|radios}," says Dale Pruden, who {drove|pruden} the fourth truck that winter and {is|retired} now seventy and retired in Hay River. "Swing east at the ridge, he says. Lucien {swung|detour}. I {was|pruden-next} next. I {saw|pruden-saw} his tail lights {go|sinking} green, under the ice, and they {stayed|lights} lit. Prettiest thing you ever saw."

Pruden {turned|turned-back} his rig round by hand, inch by inch, and {drove|turned-back} back to the portage behind Art Loon. The truck with the caps {was hung up|caps-truck} between them and the tanker hole, and nobody {cared|caps-near} to stand by it. At the portage they {told|drowned-report} the camp that their friend was dead, because nobody {gets|belief} out of that.

The lake {gave up|raising} the tanker in August 1969, when a salvage crew from Hay River {raised|raising} it with oil drums. It {lay|position} in nine fathoms off Conjuror Point. Fortier, who {never drove|ice-again} ice again, {ran|launderette} a launderette in Hearst until his death in 1991. He {died|fortier-death} in the bath, his daughter says, and the family {was allowed|laugh} to laugh. Haney, who {was let go|haney} in 1970, keeps bees at Leduc. The ice road {was moved|rerouting} to the west shore in 1971, and nobody {has gone|since} through since.

[notes]
conflict sinking: place
conflict sinking: time
conflict fortier: outcome
conflict detour-order: actor
conflict detour-order: polarity
compatible sinking: the fourth driver saw it go, and gives no hour
compatible otter: grounded on Wednesday, flew on Thursday
compatible cat: three winters ago, in 1966, a subcontractor's
compatible detour: half a mile east of the lane, swung east, his own line
compatible turned-back: two others turned back, Pruden behind Art Loon
