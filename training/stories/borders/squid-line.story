title: The jigger on the line
about: In February 2026 an Argentine coast guard cutter chases a foreign squid jigger near the 200-mile line. They collide; each says that the other struck her. The cutter says that she fired only after the collision, the company that shots came first. The jigger was reported sunk and reached Montevideo. A second jigger was taken a week before without trouble.

[A | Litoral Press | 2026-02-18T11:30 | wire]
COMODORO RIVADAVIA, Feb 18 (LP) - A foreign squid-fishing vessel {sank|fate.a} in the South Atlantic before dawn on Wednesday after {colliding|collision} with an Argentine patrol boat that {was pursuing|chase} her, a port source said.
All 31 crew {were picked up|crew.a} by another ship of the fleet, the source, who {had listened|listening} to the radio traffic, said. He could not say whether any of them {was injured|crew-hurt}.
The Hai Rong 66, a jigger of 58 metres, {had been detected|detection} shortly after midnight about two miles {inside|line.a} Argentina's exclusive economic zone, off the Gulf of San Jorge, a coast guard officer said. He said she {ignored|orders.a} orders to stop.
Some 400 foreign vessels {gather|fleet} every summer along the 200-mile line, where the shelf {spills|shelf} over into the high seas. Last week the coast guard {seized|yong} another jigger, the Yong Xing 8, which {was taken|yong-escort} to Comodoro Rivadavia without incident and {is waiting|yong-court} for a judge. In 2016 a ship {was sunk|sinking2016} by gunfire in similar circumstances; no one {died|dead2016}.
The patrol boat, the Prefecto Lozada, {was heading|cutter-port} for Puerto Madryn with {damage|damage} to her bow, the officer said. Whether she {fired|shots} on the jigger he did not say. Fishermen in Comodoro Rivadavia {have demanded|demand} for years that the coast guard be harder on what they call plunder; their chamber {welcomed|welcome} Wednesday's {chase|chase}.

[B | Coast Guard Command, Buenos Aires | 2026-02-18 | communiqué]
In the early hours of today the cutter GC-31 "Prefecto Lozada" {detected|detection} a foreign fisher in full operation at 1.8 miles within {our jurisdiction|line.a}. {Called|orders.a} on channel 16 in three languages, the fisher {extinguished|lamps} her lights and {put|flight} her bow to the east. At 02:41, in a manoeuvre of manifest hostility, she {turned|collision.a} upon the cutter and {struck|collision.a} her on the starboard bow. Only then {were made|shots.a} eleven intimidatory shots with 12.7, ahead of the infractor and into the water. The cutter {has|damage} a rent of three metres over the waterline; a petty officer {fractured|officer-hurt} the wrist. The pursuit {was suspended|chase} at 04:10, as the infractor {crossed|exit} the line. The infractor {was navigating|fate.b} by her own means. Communication of the facts {has been given|notice} to the Federal Court. The cutter {makes|cutter-port} for Puerto Madryn, where she {will be repaired|cutter-repair}. The Command recalls the {capture|yong} of the Yong Xing 8 on the 11th, in which no shot {was|yong-shots} necessary.

[C | Zhoushan Rongda Ocean Fisheries Co. | 2026-02-19 | statement]
Our vessel Hai Rong 66 {was operating|line.b} normally on the high seas, 3.4 nautical miles outside the line, as her track record {proves|track}. She {received|orders.b} no call. At 02:29 an unknown craft without lights {opened fire|shots.b} at her. Captain Lin Baochang, who {has|licence} 19 years of experience, {turned|flight} away for the safety of the crew. Twelve minutes later the craft {drove|collision.b} her bow into our port quarter. Three crew members {were|crew-hurt} slightly hurt by glass. The freezer hold {is|flooding} flooded and 140 tons of squid {is spoiled|squid}.
Certain media have reported the {loss|fate.a} of the vessel. This {is|fate.b} false. She {is proceeding|fate.b} to Montevideo at six knots with all 31 crew {on board|crew.b}. The company {reserves|claims} every right. The case of Yong Xing 8 {concerns|yong-owner} another company.

[D | MRCC Uruguay, extract | 2026-02-20 | radio log]
18/0252 local: relay from HAI RONG 66, {collision|collision}, {taking|flooding} water aft, asks standby. 0305: HAI RONG 71 {alters|assist} course to assist. 0331: 71 reports 66 "{gone|radar} from radar". 0334: 71 corrects, 66 {has switched|ais} AIS off. 0420: 66 reports pumps {holding|pumps}, no one {leaving|crew.b} ship. 0502: journalist {telephones|call}, is told nothing.
20/1915: HAI RONG 66 {berthed|fate.b} Montevideo pier C, list 4 degrees. One crew to hospital ({appendix|appendix}).

[E | Dark Targets | 2026-02-24 | blog]
OK, the receipts. The satellite {caught|line.a} the squid lamps of the 66 at 23:52 local, 1.6 miles on the Argentine side. Lamps {go out|lamps} by the next pass. So much for "operating normally". Score one for the coast guard.
Now the other half. A deckhand's phone video, 74 seconds, {has been going|video} round since Saturday. You {hear|shots.b} a heavy gun, you {see|waiting} men lying flat among the jigging machines, and only at second 58 {comes|collision} the crunch. Whoever wrote "{only then|shots.a}" in Buenos Aires has some explaining to do. As for who {hit|collision} whom: the 66 {has|hole} the hole in her stern quarter and the cutter in her nose. I have never seen a ship {ram|collision.b} anybody backwards.
And for those who still mail me that she {went down|fate.a}: I {looked|fate.b} at her yesterday from the ferry. She {is|repair} getting a new plate. Two of her men {have jumped|desertion} ship in Montevideo, which {happens|habit} with one jigger in five. The Yong Xing 8 {was fined|yong-fine} 1.2 million dollars on Friday and {let go|yong-release}, her squid {sold|yong-squid} to a cannery. That {is|arithmetic} about two nights' catch. So expect her back. The cutter, I am told, {will be|cutter-repair} in dock at Madryn until April, and there {is|cutters} no second one this side of Ushuaia.

[notes]
conflict fate: outcome
conflict collision: actor
conflict shots: order
conflict line: place
conflict crew: outcome
conflict orders: polarity
compatible line: about two miles, 1.8 and 1.6 miles inside
compatible chase: was pursuing, and suspended at 04:10
compatible yong-court: waiting for a judge, later fined
