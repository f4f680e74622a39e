title: The Asuakrom spill
about: Ghana, October 2001. A pipe at a gold mine breaks and cyanide water runs into a river. The company says vandals, three kilometres, nobody ill, a warning before midnight and a stopped mill; villagers, an agency and a relief group say other things. A spill at another mine in 1996 is recalled.

[A | Bepo Goldfields Ltd. | 2001-10-18 | statement]
At 21:40 on Tuesday 16 October a return-water line at the Bepo processing plant was {opened|rupture.a} by persons unknown, who had {removed|bolts.a} eleven bolts from a flange in order to steal them. Some 380 cubic metres of process water {escaped|spill} before the pumps could be {shut|pumps}. The water {reached|reach.a} the Asuakrom stream and was held there by sandbags within three kilometres of the plant.

Company staff {informed|alert.a} the chiefs of all four communities downstream by 23:15 the same evening. Bottled water {is being supplied|water}. Milling was {suspended|mill.a} at once and will not {resume|restart} until the line has been tested. No person {has fallen ill|sick.a}. Samples taken on Wednesday evening {showed|samples} cyanide at levels below those of the Company's permit.

Bepo Goldfields {has offered|bounty} ten million cedis for information leading to the arrest of the vandals. The Company {has operated|record} at Bepo since 1997 without an incident of this kind.

[B | Coastal News Agency | 2001-10-20 | wire]
BEPO-ASUAKROM (Western Region), Oct. 20, CNA - The Environmental Protection Agency {has ordered|stop-order} Bepo Goldfields to stop all operations following a cyanide {spill|spill} which {has killed|fish} fish over 14 kilometres of the Asuakrom River.

Mr. Kwabena Assifuah, acting Regional Director, told the CNA on Friday that his officers {found|reach.b} the chemical in the water as far as Nkwantaso, and that the plant {was|mill.b} still milling when they {arrived|visit} on Thursday morning. He said the weld of the pipe {was eaten through|rupture.b} by rust. "I saw no {missing|bolts.b} bolts," he added.

Dr. Mercy Adu-Tutu of the Tarkwa Government Hospital said seven people from Old Asuakrom, among them a four-year-old girl, {were admitted|sick.b} on Wednesday with vomiting and itching. Five have been {discharged|discharged}. Police at Bepo {fired|teargas} tear gas on Thursday afternoon at about 200 youths who {had blocked|roadblock} the road to the plant with trees. Three youths {were arrested|youths}.

In 1996 a dam {failed|spill1996} at the Akyempim mine, 60 kilometres away, and 36 farmers {were compensated|comp1996}.

[C | The Accra Lantern | 2001-10-22 | newspaper]
OLD ASUAKROM - Opanyin Kofi Badu {lifts|crabs} the lid of his basin. There are nineteen crabs in it, and each of them {is|crabs} dead. "On Wednesday at six my wife {fetched|fetched} water as always, and we {drank|drank}," he says. "At noon the gong-gong man {came|alert.b} and told us not to. At noon! The fish {were|fish} already on their backs."

The company's public relations manager, Ms. Naa Dedei Lamptey, stands by her statement: runners were {sent|alert.a} to the chiefs on Tuesday night. But Nana Ekua Benewaa II, queen mother of the town, told the Lantern that the runner {was drunk|runner} and that he {slept|runner-slept} at the lorry station until the sun {woke|runner-slept} him.

Forty people {have been ill|sick.b}, by the count of the catechist, who {wrote|list} down every name. Most of them {did not go|no-hospital} to Tarkwa, because the lorry fare is 6,000 cedis. The 1,200 bottles which Bepo Goldfields {sent|water} were {gone|bottles-gone} by Friday, and a tanker of the Fire Service {brought|tanker} what people drank on Saturday.

The mine itself {is|mill} as quiet as a church. The EPA's letter {was handed|stop-order} to the general manager, Mr. Piers Rennick, at half past four on Friday, and by five the crusher {had stopped|mill.b}. One of his fitters, who asked us to call him Ebo, says nobody {took|bolts.b} any bolts. "That elbow {was|rust} brown like cocoa. I {reported|fitter-report} it in August. They {put|tape} tape." The three boys in the Bepo cells {were let go|release} yesterday, one of them with a swollen eye.

Mr. Rennick has now {promised|borehole} a borehole for every community.

[D | Rivers First Ghana, situation report no. 2 | 2001-10-24 | agency]
Affected: nine communities, approx. 8,400 persons without {safe|unsafe} water source. Extent: free cyanide {detected|reach.b} at Nkwantaso (km 14); not {detected|km22} at Bokro (km 22). Health: 43 persons {with symptoms|sick.b} recorded by parish of Old Asuakrom; hospital {confirms|sick.b} 7 admissions, no {deaths|dead}. Fish {kill|fish}: complete to km 11, partial beyond.

Water: two tankers {operating|tanker} daily; company {has delivered|water} 3,000 bottles in all. Need: four more tankers, chlorine, soap.

Access: road to plant {reopened|roadblock} 21 October. Plant: {closed|mill.b} since 19 October under EPA {order|stop-order}. Company maintains that the line was {tampered with|rupture.a}; police inform us that they {have|suspects} no suspects and that the reward {is|bounty} unclaimed.

Warning: according to seven of nine chiefs, first word {was received|alert.b} on 17 October between 11:00 and 13:00. Two chiefs {received|no-warning} none. Compensation: talks {began|talks} on 23 October in presence of the District Chief Executive and {broke up|talks} the same day over the size of the list. The borehole {offered|borehole} to each community {is|borehole} limited, it is now said, to the four nearest.

[notes]
conflict rupture: actor
conflict bolts: polarity
conflict reach: place
conflict alert: time
conflict sick: polarity
conflict mill: time
compatible water: is being supplied, 1,200 bottles by Friday, 3,000 in all
compatible sick: seven admitted are a part; 40 by the catechist's count, 43 two days later
compatible tanker: one, then two
compatible fish: over 14 kilometres, complete to km 11 and partial beyond
compatible borehole: for every community as promised, then for the four nearest
