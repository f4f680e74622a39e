title: The night bus to Andahuaylas
about: In May 2013 a night bus leaves the road in the Peruvian Andes at 4.35 am and falls into a river; 21 die. The first accounts have it two hours earlier and at another curve; the company names fewer dead and the other driver at the wheel; a radio station has a missing girl found alive. Another bus overturned near Nazca on the same day.

[A | Agencia Altiplano | 2013-05-13 | wire]
AYACUCHO - At least 18 people {died|dead.a} and 23 {were injured|hurt} early Monday when a bus {plunged|plunge} into the Pampas River in the southern Andes, police said.

The bus, owned by the company Turismo Sol Andino, {left|departure} Lima on Sunday afternoon for Andahuaylas with 46 people {on board|aboard.a}. It {went off|plunge.a} the road at around 2.30 am at the Devil's Curve and {fell|plunge} 200 metres, Colonel Wilber Huamaní, head of highway police in Apurímac, told local radio.

"The relief driver {was|wheel.a} at the wheel and surely {fell asleep|asleep}," Huamaní said.

Rescuers {were searching|search} the river for a six-year-old girl, Luz Quispe, who {was travelling|luz-trip} with her grandmother and {is missing|missing}.

In 2010, 12 people {died|dead2010} when a bus {plunged|plunge2010} into a ravine on the same road. On Monday another bus {overturned|nazca} near Nazca, {injuring|nazca-hurt} nine tourists.

[B | Radio Chanka, web page | 2013-05-14 | broadcaster]
Luz Quispe Ñahui, the six-year-old girl who {was missing|missing} since the accident of the Sol Andino bus, {was found|luz.a} alive this morning in the hut of a shepherd at Sotopampa, listeners from the community {called|calls} to tell us. Her uncle Mauro {is on his way|uncle} there on a motorcycle.

The bus {plunged|plunge.b} into the river on Monday when it was getting light, at the bridge of Kutinachaka and not at the Devil's Curve, which {is|curve} nine kilometres further up. "I {was|milking} already milking, so it was half past four at least," said Sra. Paulina Oscco, who {gave|blankets} her blankets to {the injured|hurt}.

Survivor Jhon Allcca, 22, said passengers {had asked|asked} the driver twice to slow down. "It was the old one who {was driving|wheel.b}, the one with the moustache. The other {slept|berth} in the luggage hold."

{Nineteen coffins|dead.a} have arrived at the municipal gymnasium. Three years ago twelve people {lost|dead2010} their lives when a bus {went over|plunge2010} the edge on this road. The mayor {has declared|mourning} two days of mourning.

[C | Turismo Sol Andino E.I.R.L. | 2013-05-15 | press release]
The company Turismo Sol Andino {expresses|condolence} its deepest sorrow. It clarifies the following: 1) The number of persons who {died|dead.b} in the accident of 13 May is sixteen, and no other. 2) The unit, with 41 passengers and two drivers {aboard|aboard.b}, {left|departure} our terminal in Lima at 3 p.m. and {was driven|wheel.a} by the relief driver, Eusebio Ccori Tello, who {had rested|rest} nine hours. 3) The bus {had passed|technical} technical inspection in March. 4) The {accident|plunge.b} was due to {stones|rockfall.a} on the road at the bridge of Kutinachaka, where the State {does|maintenance} no maintenance. 5) The vehicle which {overturned|nazca} near Nazca {belongs|nazca-owner} to another company with a similar name.

{The injured|hurt} {are being attended|care} under the compulsory insurance. The company {will pay|funerals} the funerals.

[D | Ministry of Transport, Lima | 2013-06-07 | statement]
The permit of the company Turismo Sol Andino {has been cancelled|permit}, the Ministry announced today. It {had been suspended|suspension} on the day after the accident in which 21 people {died|dead.a} and 25 {were injured|hurt}. They were all the persons {on board|aboard.a}.

According to the satellite record the bus {left|plunge.b} the road at 4.35 am at kilometre 311, beside the Kutinachaka bridge, at 78 kilometres an hour. No stones {had fallen|rockfall.b} there that night. The principal driver, Hernán Loayza, 61, {was|wheel.b} at the wheel; he {had been driving|shift} for thirteen hours without relief. Loayza {died|loayza} in the accident. The relief driver, Eusebio Ccori, {is recovering|ccori} in Andahuaylas and {has given|testimony} testimony.

Navy divers {recovered|luz.b} the body of the minor L.Q.Ñ. on 19 May, eleven kilometres downstream; the child {sheltered|other-child} at Sotopampa was another survivor, a boy of five. The search {ended|search} on 20 May. The Ministry {will place|barriers} barriers on 40 kilometres of the road.

[notes]
conflict dead: quantity
conflict aboard: quantity
conflict plunge: time
conflict plunge: place
conflict wheel: actor
conflict luz: outcome
conflict rockfall: polarity
compatible dead: at least 18, then nineteen coffins, then 21
compatible hurt: 23, then 25
compatible departure: on Sunday afternoon, at 3 p.m.
compatible plunge: half past four at least by the milking, 4.35 by satellite
compatible search: was going on, ended on 20 May
