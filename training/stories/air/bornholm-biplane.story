title: The yellow biplane on Bornholm
about: In March 1982 a Polish crop-spraying biplane with families in it lands on the Danish island of Bornholm. The Poles say that a mechanic stole it with eleven people; the Danish police count thirteen and the pilot says that he flew. Another such biplane had come to Sweden in February.

[A | Nordisk Bureau | 1982-03-15 | wire]
RØNNE, March 15 (NB) - A Polish agricultural aircraft with 13 persons {on board|aboard.a} {landed|landing.a} on a field near Nexø on the Danish island of Bornholm at 6.40 a.m. on Monday, police said. All 13 {have asked|asylum} for political asylum. The aircraft, a single-engined Antonov An-2, {had flown|flight} at a height of less than 20 metres over the Baltic from the region of Słupsk, Chief Inspector Preben Holst said. "They {were|wet} wet and frightened, but nobody {was injured|injured}," he said. The pilot, a 38-year-old man whose name {was not disclosed|name}, told police that he {had flown|flight.a} the machine alone. Four of the passengers {are|children} children, the youngest five months old. It was the second such flight since martial law {was declared|martial-law} in Poland in December. On February 12 an An-2 with six persons {landed|february} at Sturup in southern Sweden.

[B | Nexø Dagblad | 1982-03-16 | newspaper]
Pig farmer Aage Kofoed, 61, {was|breakfast} at breakfast when a yellow biplane {landed|landing.b} in his winter wheat. "The clock on the radio said twenty to eight, and I {had just heard|radio} the fishing prices," he said. He {counted|aboard.a} thirteen people, among them an old woman with a hen in a bag. His wife {made|porridge} porridge. The pilot, Zenon Kaczorek, {asked|question} in German whether the field was in Denmark. Kaczorek, who {worked|work} for a state spraying enterprise, said that he {had planned|planning} the flight since January with his brother-in-law. The brother-in-law, a mechanic, {had disabled|guard-phone} the telephone of the guard. The families {are staying|quarters} at the Nexø seamen's home. Two of the men {were questioned|questioning} until late in the evening. The wheat {is ruined|wheat} for about 30 metres, but Kofoed {will not ask|damages} for damages, he said.

[C | Polish News Service, Warsaw | 1982-03-17 | agency]
An aircraft belonging to the Agro-Aviation Service {was abducted|flight} on March 15 from the field station at Damnica. As the prosecutor's office in Słupsk has established, the machine {was flown|flight.b} by the mechanic Ryszard Lis, 29, previously {convicted|convicted} of theft of fuel, who {had threatened|threat.a} the pilot, citizen K., with a flare pistol. Eleven persons in all {were|aboard.b} in the cabin, some of whom {had been told|deceived} that they were going to a wedding. The Polish side {has requested|return-ask} the return of the aircraft and of all persons thus {misled|deceived}. The aircraft {has|instruments} no instruments for flight over the sea, and only an accident {prevented|tragedy} a tragedy. In February six persons {were carried off|february} to Sweden in a similar manner. The guard of the station, whose telephone {had been put|guard-phone} out of order, {has been detained|guard-arrest}.

[D | Bornholm Police | 1982-03-22 | statement]
The number of Polish citizens who {arrived|aboard.a} on 15 March is 13: five men, four women and four children. All adults {have been interviewed|interviews} separately. None of them has stated that a weapon or threat {was used|threat}, and no flare pistol {has been found|pistol}. Two women, aged 44 and 67, {have withdrawn|withdrawn} their applications and {will travel|home} to Świnoujście by ferry on 24 March at their own wish. The other applications {are being considered|asylum-review} in Copenhagen. The aircraft {was dismantled|dismantled} on Saturday and {will be returned|return} by sea. The radar station at Dueodde has confirmed that an object {crossed|coast} the coast at 6.38. Farmers in the area {are asked|souvenirs} to hand in parts taken as souvenirs.

[E | Zenon Kaczorek in Aarhus Folkeblad | 2007-03-14 | interview]
"I {have read|read-file} my own file in Warsaw. In it I {am|threat.a} a hostage of my brother-in-law! Ryszard {could not fly|lis-skill} a kite. I {had|flight.a} the stick, and he {had|hen} the hen on his knees. Nobody {pointed|threat.b} anything at anybody. We {were|aboard.a} thirteen and a hen, and the farmer's wife {gave|porridge} us porridge." Kaczorek, now 63, {drives|bus} a bus in Aarhus. The machine {went back|return} to Poland on the deck of a coaster, and he {has seen|museum} it since in a museum near Kraków. His mother-in-law, one of the two who {returned|home}, {was fined|fined} a month's pension. "She {wanted|home-reason} to be buried at home. She {lived|mother-old} to be ninety-four."

[notes]
conflict landing: time
conflict aboard: quantity
conflict flight: actor
conflict threat: polarity
compatible february: landed at Sturup, carried off to Sweden; one flight from two sides
compatible return: asked for, planned, then done
compatible home: will travel, later returned
