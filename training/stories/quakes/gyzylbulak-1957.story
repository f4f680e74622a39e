title: What happened at Gyzylbulak
about: In September 1957 an earthquake wrecks a closed town in Soviet Turkmenia. Press silence and rumour: the true count is 1,340 dead, emigres print six thousand; when the first aeroplane landed and who fired on people at the bread depot is told differently.

[A | Central Telegraph Agency, Moscow | 1957-09-12 | agency]
In the night of 10 to 11 September, at 23 hours 42 minutes Moscow time, earth tremors {were felt|quake} in western districts of the Turkmen SSR. In the settlement of Gyzylbulak buildings {suffered|damage}. There {are|dead} victims. At first light {landed|plane.a} the first aeroplane with surgeons from Ashkhabad. Shops {are trading|shops}, cinemas {are showing|cinemas.a} the programme. Seismologists {exclude|forecast} a repetition. The refinery, which {stopped|refinery} for eleven hours, again {gives|restart} production; its collective {has vowed|vow} to meet the plan for the fortieth anniversary.

[B | First Secretary, district committee | 1957-09-20 | closed letter]
To be returned after reading. Irrecoverable: 1,340 {persons|dead.a}, exclusive of the garrison, which {renders|garrison} its account elsewhere. Unfit for habitation: nine dwellings {in ten|damage}. The second {shock|second}, on the evening of the 12th, contrary to what {had been assured|forecast}, {brought down|second-hospital} the hospital, by then {emptied|cleared} on the advice of Dr. Annaeva. At the bread depot the depot's own watchmen, being drunk, {opened up|shots.a} on the queue; three {fell|shots-dead}. They {have been handed|watchmen} to the prosecutor. The garrison {kept|soldiers.a} to its barracks throughout. I {ask|cement} for cement, and for fewer delegations.

[C | The Turkestan Hearth, Munich | 1957-10-30 | bulletin]
Six thousand of our brothers {perished|dead.b}, say men who {crossed|crossing} the Atrek last week. The Russians {dug out|priority} their refinery first. For three days not a wing {showed|plane.b} in the sky. When the hungry {pressed|queue} at the bakery, paratroops {mowed|shots.b} them down. As in Ashkhabad nine years ago, when a whole city {went under|ashkhabad} and Moscow {printed|ashkhabad-press} four lines, the world {is to know|silence} nothing. Their cinema {plays|cinemas.b} nothing; it {is|cinema-ruin} a heap.

[D | Ogulgerek Annaeva, doctor | 1957-09-14 | diary]
It {began|quake} at eighteen to two by the ward clock, which {stopped|clock} so and hangs so. We {worked|operating} on doors laid over trestles. Plasma {ran out|plasma} Thursday noon; the Antonov with more {set down|plane.b} on the salt only today, the first machine since Tuesday. I {quarrelled|quarrel} with the commission until they {let|cleared} me carry the patients into the melon field, and two hours later the building {lay down|second-hospital} like a camel. Soldiers {came|soldiers.b} out to us with water and spades, and {wept|wept}. From the bakery they {carried in|shots-dead} two to me, and one who {was past|shots-dead} carrying. The man with the rifle {wore|shots.a} a watchman's sheepskin.

[notes]
conflict dead: quantity
conflict plane: time
conflict shots: actor
compatible quake: 23.42 in Moscow is 1.42 in the night at Gyzylbulak
conflict soldiers: place
conflict cinemas: polarity
compatible damage: buildings, and nine dwellings in ten
