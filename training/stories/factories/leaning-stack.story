title: The stack that would not fall
about: In March 2026 the second chimney of a closed Australian power station is blown but stays up, leaning; it comes down by itself in a gale on Sunday evening. The contractor says its second shot did it, that a raffle winner's child pressed a dummy button, and that the all-clear came first. Neighbours and the regulator know better. The first chimney had been felled without trouble in November.

[A | Upper Hunter Community Radio | 2026-03-07 | broadcaster]
The second chimney of the old Wirrabilla power station {is leaning|lean} "like a bloke outside a pub" tonight after a demolition blast {failed|failure} to bring it down.

About 6,000 people {were watching|crowd.a} from the showground when the charges {went off|shot} at 11 this morning. There {was|shot} a bang and a ring of dust, and the 178-metre stack {dropped|sag} about two metres, {tilted|lean} to the east and {stopped|failure}.

"You {could hear|hush} six thousand people not breathing," said spectator Colleen Prewitt, 66, of Muswellbrook.

The button {was pressed|button.a} by Imogen Tarrant, 11, whose family {won|raffle} the honour in a raffle that {raised|raffle-money} $14,300 for the rescue helicopter.

Gallimore Demolition said four of the 14 charges {had not fired|misfire}. The firm {brought down|stack1} the first chimney in November without a hitch, and the boiler house {went|boiler-house} in January.

The exclusion zone, which {was|zone} 400 metres this morning, {has been widened|zone-wide} to 700. Residents of Mill Road and Tipple Street, about 200 in all, {were moved|evacuation} to the showground pavilion this afternoon. Police said they {would not be|return} home tonight.

Nobody {was hurt|hurt}.

[B | Gallimore Demolition Pty Ltd | 2026-03-09 | statement]
Gallimore Demolition confirms that Stack 2 at Wirrabilla {is down|fall}. Following Saturday's partial {detonation|shot}, our engineers {designed|second-plan} a supplementary charge, which {was placed|second-charge.a} by remote vehicle on Sunday and {initiated|second-charge.a} at 19.40. The stack {fell|fall.a} as a direct result and along the planned line, into the ash trench.

We {reject|rejection} suggestions that Saturday's ceremony affected safety. Miss Tarrant {pressed|button.b} a dummy button, {connected|bell.a} to a bell; the shot {was fired|button.b} by a licensed shotfirer with 26 years in the industry, once the all-clear {had been received|allclear.a} from all four sentries.

All 14 charges {were tested|test} on Friday. The cause of the {misfire|misfire} {is being investigated|inquiry}. Residents {returned|return} on Monday morning and {will receive|vouchers} a $150 voucher each for any inconvenience. Demolition of the turbine hall {proceeds|turbine-hall} on 28 March as scheduled.

[C | Wirrabilla Watch | 2026-03-09 | blog]
So what {knocked|fall} it over? Not Gallimore. I {was|porch} on my sister's porch in Racecourse Lane with eleven other refugees and a slab of beer, watching the thing {lean|lean} against a purple sky. At about a quarter to eight there {came|gust} a gust that {took|gazebo} the gazebo. The stack {bent|fall} in the middle, quite politely, and {went|fall}. No {bang|second-charge.b} beforehand. No flash. You do not miss a bang when you've been waiting for one since Saturday. Their little robot {was sitting|robot} by the gate with a flat battery; I {have|photo} the photo.

And "along the planned line"? Half of it {is lying|fall.b} across Mill Road and on what {was|henhouse} Trevor Jukes's chook house. The chooks, being evacuees like the rest of us, {are fine|chooks}.

On the Saturday: I {had|scanner} the scanner on. "Sentry three, stand by, I've {got|cyclist} a bloke on a pushbike." And then {bang|shot}. The all-clear from number three {came|allclear.b} eleven seconds after. Ask them about that.

They told us the kid's button was {real|button.a} when they {sold|raffle} the tickets. I {bought|tickets} forty dollars' worth.

[D | The Sydney Daily Blast | 2026-03-10 | tabloid]
GIRL WHO BROKE THE CHIMNEY "SORRY". Little Imogen Tarrant {cried|cried} all the way home after she {hit|button.a} the big red button and the Wirrabilla smokestack {refused|failure} to die.

"I {pushed|button.a} it properly," the 11-year-old told the Blast. Dad Craig, 43, said a worker {had shown|wires} her the wires. "Now they say it {was|bell.a} a bell. So which is it?"

The leaning tower of the Hunter, which {drew|crowd.b} a crowd of 20,000, {finally came a cropper|fall} on Sunday night, thirty-three hours late. More than 200 locals {were turfed|evacuation} out of their homes. Craig {has turned down|voucher-craig} a $150 voucher.

In 2019 a Gallimore {blast|geelong.a} at a Geelong silo {went wrong|geelong.a} in the same way, and that tower {stood|geelong-stood} for nine days. It {had to be pulled|geelong-pull} over with cables.

[E | Workplace Safety Authority NSW | 2026-04-02 | report]
1. Ten of 14 charges {fired|shot} at 11:00:04 on 7 March. Four {did not|misfire} owing to a severed line, {cut|severed} in all probability by the rotary saw used on Friday afternoon, after the test.
2. Radio recordings show that Sentry 3 {gave the all-clear|allclear.b} at 11:00:15. A cyclist {was|cyclist} then inside the zone, 310 metres from the stack. He {was not injured|hurt}.
3. The exploder {was operated|button.a} by a child. The shotfirer {held|shotfirer} his hand on the key. A bell {was never fitted|bell.b}.
4. No supplementary charge {was initiated|second-charge.b}. The vehicle {did not reach|robot} the stack. Collapse {occurred|fall} at 19:44 on 8 March in gusts of 74 km/h.
5. Of the debris, 30 per cent {lay|fall.b} outside the trench, including on Mill Road.
6. The number of persons evacuated {was|evacuation} 212. A notice {was issued|prohibition} on 10 March prohibiting explosive work by the firm; felling of the turbine hall {is|turbine-hall} accordingly postponed.
7. The supposed Geelong {precedent|geelong.b} of 2019 {concerned|geelong.b} another company.

[notes]
conflict fall: place
conflict second-charge: polarity
conflict button: actor
conflict allclear: order
conflict crowd: quantity
conflict geelong: actor
conflict bell: polarity
compatible evacuation: about 200, more than 200, 212
compatible return: not home on the first night, returned on Monday
compatible turbine-hall: planned for 28 March, then postponed
