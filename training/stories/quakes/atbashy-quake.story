title: Earthquake in At-Bashy
about: A magnitude 6.1 earthquake strikes a high valley in Kyrgyzstan in March 2009. The death toll rises to 19 and stays there, though a village head insists on 24; soldiers and neighbours both are said to have dug out two sisters; the strongest aftershock is timed differently.

[A | Tengri News Agency | 2009-03-14T09:20 | wire]
NARYN, March 14 (Tengri) - An earthquake of magnitude 6.1 {struck|quake} the At-Bashy district of Naryn region early on Saturday, {killing|dead} at least 11 people and {injuring|injured} about 40, the emergencies ministry said.

The quake {hit|quake} at 5:47 a.m. at a depth of 12 km, when most residents {were sleeping|asleep}, said Ermek Toktosunov, a spokesman for the ministry. The worst damage was in the village of Kara-Suu-Bash, where at least 60 mud-brick houses {collapsed|houses}.

"People {are standing|outside} in the street in minus 15 degrees," Toktosunov, 38, said. "Two helicopters {will fly|helicopters} from Bishkek as soon as the fog {lifts|fog}."

Power and telephone lines {were cut|lines} in six villages. The road over the Dolon pass {remained|road} open.

Earthquakes {are|common} common in the Tien Shan mountains. In October 2008 a quake of magnitude 6.6 {killed|nura-dead} 75 people in Nura, in the neighbouring Osh region.

[B | Ministry of Emergency Situations | 2009-03-15 | statement]
As of 12:00 on 15 March, 19 persons {have died|dead} as a result of the earthquake in At-Bashy district, including seven children. A total of 63 persons {have been injured|injured}, of whom 14 {were taken|evacuated} by helicopter to Naryn regional hospital. One helicopter {turned back|turned-back} because of poor visibility.

Servicemen of unit 702 {extracted|sisters.a} two minors alive from under a collapsed dwelling in Kara-Suu-Bash at 16:20 on Saturday. The sisters, aged six and nine, {are|condition} in satisfactory condition.

According to the seismological institute, 41 aftershocks {have been registered|aftershocks}. The strongest, of magnitude 4.9, {occurred|strongest.a} at 11:05 on Saturday and {caused|strongest-damage.a} no additional destruction. The population {is asked|appeal} not to re-enter damaged buildings. The ministry {has delivered|tents} 220 tents and 30 stoves. Search work {was completed|search} at 09:00 today.

[C | Naryn Tany | 2009-03-18 | newspaper]
The village head of Kara-Suu-Bash, Sagyn Abdyldaev, {disputes|dispute} the official death toll. "We {have buried|dead.b} 24 in this district, I {held|list} the list in my own hand," the 61-year-old told our correspondent on Tuesday. The ministry stands by its figure of 19 {killed|dead.a}.

There is also bitterness about who {rescued|sisters} Aigerim and Nurzat Beishenova, the two sisters whose picture {went|picture} around the world. "My sons and I {dug|sisters.b} for nine hours with our hands," said a neighbour, Kubat Isaev, 54. "The soldiers {came|soldiers} when the girls {were drinking|tea} tea in my yard."

Isaev's own house {survived|isaev-house} the earthquake but {came down|strongest-damage.b} in the strongest of the aftershocks, which {shook|strongest.b} the village at about half past two in the afternoon.

Of 112 {destroyed|houses} houses in the village, all but five were of clay. The school, {built|school-built} of concrete in 1987, {was not damaged|school}.

[D | Bergbrücke Relief | 2009-03-21 | situation report]
Highlights: 19 {dead|dead.a}, 71 {injured|injured} (government figures). 2,300 people {are|homeless} without shelter. The two helicopters {promised|helicopters} on the first day {arrived|helicopters} after a delay of five hours. Our team {distributed|blankets} 900 blankets and 140 stoves in three villages; a further truck {is stuck|truck} at the Dolon pass, which {has been closed|road} by snow since Thursday.

Needs: Tents {received|tents} from the ministry {are not|tents-cold} suited for winter. Families {are moving|relatives} in with relatives in Naryn town. Two women {gave birth|births} in tents.

Children {are afraid|fear} of going indoors. The girls {pulled|sisters} from the rubble on 14 March {were discharged|discharged} from hospital yesterday. The school, which {is|school} intact, {serves|school-store} as a warehouse.

[notes]
conflict dead: quantity
conflict sisters: actor
conflict strongest: time
conflict strongest-damage: polarity
compatible injured: about 40, then 63, then 71, as the count went on
compatible houses: at least 60 on the first morning, 112 in the end
compatible road: open on the 14th, closed by snow since the 19th
compatible helicopters: announced on the first day, arrived with a delay of five hours
