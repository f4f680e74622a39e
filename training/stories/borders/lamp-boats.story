title: The lamp boats off Mbamba
about: In 2013 a Tanzanian police launch stops Malawian fishing boats on the disputed lake and takes nineteen men. Malawi says the boats were near the middle of the lake, Tanzania that they were close inshore. One boat was sunk, or is kept at the quay. The men are sent home after four days. A storm earlier in the month drowned others.

[A | Radio Nyanja | 2013-10-10 | broadcaster]
Nineteen of our fishermen {are spending|arrest} a third night in a Tanzanian lock-up. Police in a grey launch {swooped|interception} on their five lamp boats on Tuesday night, eleven miles {out|place.a} from Mbamba Bay, a cousin of one skipper says. He says the officers {took|lamps} the lamps and {put an axe|axe} through the floor of the "Tiyende", which {went down|boat.a}. Blantyre {has summoned|summons} the High Commissioner. The men {are not|confusion} the same as the six who {went down|storm-dead} in the {gale|storm} of October 2.

[B | Regional Commissioner, Ruvuma | 2013-10-11 | statement]
Foreign craft {were found|interception} {fishing|fishing} with prohibited lights; they {lay|place.b} a stone's throw from our beach, so near that the officers {waded|wading}. Nineteen persons {were taken|arrest} into custody. Fifty-two lamps and four kilometres of net {were impounded|lamps}. All five boats, the "Tiyende" included, {are tied up|boat.b} at the jetty, where any journalist {may count|invitation} them. The detained {are eating|food} what our own men eat and {will be sent|release} home when the paperwork {is complete|paperwork}. No weapon {was pointed|guns} at anybody.

[C | Likoma Anglican Relief, note 3 | 2013-10-12 | situation report]
The nineteen {were put|release} on the MV Songea this morning and {reached|arrival} Likoma at 14:00: sunburnt, one with malaria, nobody {beaten|beating}. The food {was|food} good, they say. Four of their boats {are moored|boats} at Mbamba; the skipper of the fifth watched his {fill|boat.a} and {go under|boat.a}. They {had been drifting|place.a} in mid-lake, engines off, no land in sight. Lamps {stay|lamps} behind as evidence. The widows of the {storm|storm} of the 2nd {receive|widows} maize from tomorrow.

[D | Lakeshore Diary | 2013-10-20 | blog]
Funny border, ours: it {has been argued|dispute} over since the Germans. Anyway. The boys {walked free|release} after four nights, {having signed|paper} a paper in Swahili none could read. They say they {looked down|guns} no barrels, I'll give Songea that. They {were|place.b} where the usipa {were|fish}, my uncle admits over beer: "near enough to smell the goats." The High Commissioner {was called in|summons}, {drank|tea} his tea and {went home|tea-home}. The lamps? {Hanging|lamps} in a police canteen in Songea, my uncle {bets|bet}.

[notes]
conflict place: place
conflict boat: outcome
compatible lamps: lamps taken; lamps and nets impounded; lamps kept as evidence
compatible release: put on the ship, walked free after four nights
