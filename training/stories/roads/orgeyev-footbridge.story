title: The swaying bridge in the park
about: On 1 May 1981 a footbridge over a pond in a town of Soviet Moldavia breaks under the holiday crowd at 13.40 and seven die. The evening paper has no victims, an émigré station thirty-one, and a witness ten years later has nine. Whether a militiaman fired before or after, at what hour it was, and who welded the beams are told differently.

[A | Vecherny Orgeyev | 1981-05-03 | newspaper]
CITY CHRONICLE. On the festive day, through non-observance of the rules of conduct by some strollers, the decorative crossing in the Park of Rest was {put out of order|fall}. Medical workers {were timely|help} on the spot. The matter {passed|dead.c} without victims. The pond {is being drained|drain} for planned cleaning. The holiday concert of the tractor works' orchestra {took place|concert} as {announced|programme}, with great success. Citizens are reminded that paddle boats {will stay ashore|boats} until 20 May, and that the shooting gallery, {shut|gallery} since last autumn's breakage, {will open|gallery-open} on Victory Day.

[B | Radio Far Shore, Munich | 1981-05-12 | broadcast]
A lorry driver lately in Vienna, who had it from a nurse, tells this station that thirty-one people, most of them schoolchildren, {lost their lives|dead.b} in Orgeyev on May Day. Towards dusk, while they {were waiting|fireworks} for the rockets, a drunken militiaman {let off|shots.a} his pistol; the crowd {rushed|rush} on to a hanging bridge, and its deck {folded up|fall.a}. Convicts of Colony No. 9 {had put together|welds.a} the girders. The families {were made to sign|silence} papers. The dead {went|burial.a} into the ground by night. We {cannot check|check} this.

[C | City Committee to the Central Committee, Kishinev | 1981-05-02 | secret memorandum]
At 13.40 on 1 May, directly after the demonstration, the right-hand carrying beam {tore|beam} at a weld, whereupon the walkway {turned over|fall.b}. Some 120 persons {were on it|crowd}, against a norm of 40. {Perished|dead.a}: 7. Hospitalised: {19|injured}. The welds {were executed|welds.b} by the Komsomol brigade of the tractor works as a gift to the Congress. Sergeant Ursu thereupon {fired|shots.b} twice upward to hold back the curious. Explanatory work {is being conducted|silence} with the relatives. In February a railing of the same gift {gave way|railing}; a child {got|child} wet. The concert {was cancelled|concert-order} by us at 14.30, but the order {did not reach|order-reach} the orchestra.

[D | Glasul Orheiului | 1991-05-01 | newspaper]
"My mother {had pinned|ribbon} a ribbon on me. It was noon-hot when it {dropped|fall.b}. The soldier in the white belt {shot|shots.b} only when people began wading in after their own, and I {remember|memory} ducks." Lidia Rotaru {was|age} eleven. She {held on|rescue} to a swan boat. She {counted|dead.d} nine coffins {carried up|burial.b} on Wednesday, in daylight, with the priest, so nobody {need tell|burial-talk} her about nights. All that afternoon, across the water, a brass band {went on playing|concert}. Her uncle {was|uncle} one of the lads who {did|welds.b} the beam; he {never held|torch} a torch again. Tomorrow a stone with seven names {is unveiled|stone}. Which seven, she asks.

[notes]
conflict dead: quantity
conflict dead: polarity
conflict shots: order
conflict fall: time
conflict burial: time
conflict welds: actor
compatible fall: out of order, turned over, noon-hot and 13.40
compatible silence: made to sign, explanatory work
compatible concert: went on playing, took place as announced
