title: The bread van at the consulate
about: A family from the provinces gets into the Lithuanian consulate in Almaty inside a bakery van. Police say they were seven, the lawyer eight with an infant; whether the consul asked the two policemen to leave before or after they had left is disputed. In the end they fly out. Two brothers who tried the same in spring were caught at the gate.

[A | Steppe Wire | 2012-09-18T09:20 | wire]
ALMATY, Sept 18 (Steppe Wire) - Seven members of one family {drove into|entry.a} the yard of Lithuania's consulate in a bread van at dawn and {are seeking|plea} asylum, police said. Officers {followed|police-yard} the van through the gate, {had withdrawn|withdrawal} by breakfast and now {ring|cordon} the street. The father, a bookkeeper named Yerzhan Tulegen, {is wanted|wanted} over missing pension money. The man at the wheel of the van {was led off|driver} in handcuffs. In April two brothers {were stopped|brothers} at the same gate.

[B | Almaty City Police Department | 2012-09-18 | statement]
At 05:50 seven citizens {unlawfully penetrated|entry.a} the territory of a foreign mission, concealed behind trays. Two officers {stepped|police-yard} into the courtyard, {established|identity} identities and {left|withdrawal} of their own accord; the consul {voiced objections|request.a} only after they {were back|withdrawal} in the street. The driver {has been detained|driver}. Citizen Tulegen {is the subject|wanted} of a case under Article 176. The April offenders {are serving|brothers-prison} four years. The street {has been closed|cordon} to traffic for the convenience of residents, and negotiations {are being conducted|negotiations} in a calm manner.

[C | Ministry of Foreign Affairs, Vilnius | 2012-09-19 | statement]
Local police {entered|police-yard} consular premises without permission. Only when they {were standing|police-yard} by the fuel tank did the consul {come down|consul-down} and speak to them, and what she {asked|request.b} was that they go. The persons inside {have|shelter} beds, soup and a doctor. Vilnius {has handed over|protest} a note. The driver, who {is|driver} in a cell, {is not|staff} an employee. We {are in contact|negotiations} with Astana and {expect|expectation} a humane end. Nobody {will be handed|handover} through the gate.

[D | Open Steppe blog | 2012-09-20 | blog]
Count with me. Yerzhan, Aigul, her mother, four kids, and Timur, nine weeks old, who {came in|entry.b} under a cloth with the rye loaves and whom the police {overlooked|overlooked} because he {slept|sleep}. Eight. Their lawyer {counted|entry.b} them; the cops {took|identity} passports. The "missing" pension money? He {reported|report} it himself, in March, and in June somebody {opened|wanted} a file on him. Ask the two brothers how these files {end|brothers-prison}. Meanwhile the street {is shut|cordon} and the whole quarter {has|bread} no bread.

[E | Baltic Broadcasting | 2012-10-05 | broadcaster]
After sixteen nights on camp beds the Tulegens {boarded|departure} a flight to Vilnius on Thursday, the baby in a bread basket, "for luck". Kazakhstan {let them go|departure} "on humanitarian grounds" and {keeps|wanted} the case open. It {was|lawyer} their lawyer, not Vilnius, who {settled|negotiations} the terms, and he {was paid|fee} in loaves. The bakery driver {was let off|driver-release} with a fine. The consul, Rasa Miliūtė, {is being moved|consul-moved} to Tbilisi; the ministry {says|punishment} that is no punishment.

[notes]
conflict entry: quantity
conflict request: order
compatible driver: led off, detained, in a cell
compatible wanted: wanted, the subject of a case, a file opened in June and kept open
