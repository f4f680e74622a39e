title: The line at Bakery No. 3
about: In February 1992 armed men in a jeep fire on a bread line in a western Georgian town. Guard and Volunteers blame each other. Three died that day, two later. Whether the flour van came before or after the shots is told both ways; a corporal was caught by the crowd and later exchanged. In December a grenade had wounded people in the same square.

[A | Transcaucasus Wire | 1992-02-11 | wire]
TSKALMUKHA, Georgia - Three people {were shot dead|dead} on Tuesday in a line for bread, a surgeon said by telephone. Some 600 {had stood|queue} since four in the morning before Bakery No. 3, which {had been shut|shutdown} for nine days, when armed men in a jeep {tried to jump|jumping} the line; someone {slapped|slap} their leader, and they {opened up|shots}. The van with flour {turned into|van.a} the square only after the killing, the baker said. Whose men they were {could not be learned|identity}. A grenade {hurt|grenade} six on the same spot in December.

[B | Guard staff, Tbilisi | 1992-02-12 | statement]
The butchery at the bakery {is the work|shots.b} of the so-called Volunteers. Our company {quitted|withdrawal} Tskalmukha on the 8th, by order {given|withdrawal-order} on the 6th, and {has not been back|return}. Corporal Dzagania, {on leave|leave} at his mother's, {was seized|corporal.b} by a mob this morning, a full day after the crime, and {is innocent|guilt.b}. We {have offered|swap-offer} two prisoners for him.

[C | Voice of the Volunteers, bulletin (translated) | 1992-02-13 | bulletin]
The junta's guard {made fire|shots.a} upon hungry mothers. One the people {have caught|corporal.a} on the very Tuesday, before the blood was dry, a corporal, and in his bag {was|loaf} loaf yet hot; he {has confessed|confession} and guilt of him {is shown|guilt.a}. Exchange with butchers we {do not make|swap}. Five {were buried|burial} today in Tskalmukha, of them two who {had lain|late-dead} since Tuesday in the hospital without blood plasma. Our fighters {stood|volunteers-post} that morning at bridge, four kilometres off.

[D | The Exile's Weekly, Paris | 1992-03-27 | newspaper]
A retired teacher writes to her sister: "I {had|number} 412 in ink on my palm. The van was there, God be thanked, its doors open, the sacks {coming down|van.b} one by one, and the line had begun {to laugh|laughter}. Then the jeep. They {wore|badges} no badge, these boys, and they {shot|shots} the way one beats a carpet. Zaira from the pharmacy {fell across|zaira} my feet; she {was|dead} one of three whom the square {kept|dead}. The corporal they {dragged|corporal} from behind the stove. Last week I {saw|swap} him go over the bridge to the Guard, and two of the others {come back|swap-return}. Before that day there {had been none|shutdown} for more than a week; now we {have|bread-now} bread on Fridays."

[notes]
conflict shots: actor
conflict van: order
conflict guilt: polarity
conflict corporal: time
compatible swap: refused in February, made in March
compatible shutdown: nine days; more than a week
