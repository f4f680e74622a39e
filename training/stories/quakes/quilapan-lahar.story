title: Quilapán wakes
about: In January 2026 a Chilean volcano erupts and sends a lahar to a lake village. Everyone gets out but two; the fate of the bridge, the valley by which the mud came, and the number of workers left on a salmon raft are told in rival ways; the counts of houses, of the injured and of the evacuated are only updated.

[A | National Geological Service, Temuco | 2026-01-23T21:00 | special report]
The volcanological observatory informs the following with respect to Quilapán volcano, Los Ríos Region.

At 17:52 local time on 23 January a moderate eruption {began|eruption} from the main crater, with a column that {reached|plume} 9 km above the summit and {dispersed|ash} to the east-south-east. The activity {was preceded|swarm} by a swarm of 140 earthquakes, of which the largest, of magnitude 3.9, {occurred|largest} at 16:40. On the previous evening the technical alert {had been raised|orange} from yellow to orange; at 18:05 it {was raised|red} to red.

The partial {melting|melt} of the glacier {generated|lahar} a lahar that {descended|lahar.a} by the Pichileufu valley, and whose front {entered|lake} the lake at 18:31. The camera of the Blanco valley shows no {flow|lahar.a}.

A scenario similar to that of 1961, when lava {advanced|lava1961} nine kilometres in four days, {is considered|lava} the most likely. A larger explosive phase {cannot be ruled out|phase}. It {is recommended|zone} to restrict access within 10 km of the crater and within 200 m of the channels.

[B | Diario del Lago Sur | 2026-01-25 | newspaper]
The village of Puerto Ralún, population 860 in winter and about 2,500 in January, {was emptied|evacuated} in thirty-four minutes on Friday evening. It {had practised|drill} the thing in October, in the rain, with bad grace.

The order to evacuate {was given|order} at 17:58 by Mayor Carolina Huenchumilla, 41, without {waiting|waiting} for the regional delegate, who {confirmed|order-regional} it twenty minutes later. "If I {am wrong|wrong}, they can vote me out," she remembers thinking. At 18:26, from the football pitch on the hill, people {watched|lahar} a brown wave the height of a bus come round the sawmill. It {took|houses} 47 houses, the sawmill and the Lutheran chapel. The bridge on route T-981 {was carried off|bridge.b} "like a biscuit", said Erwin Klagges, 66, who {has lived|klagges} beside it since his wedding.

Two people {are dead|dead}: a camper from Rancagua, 24, who {went back|rancagua} for a drone, and Domitila Cayún, 88, who {had refused|cayun} to go. "She told the volcano off in 1961 and it {obeyed|lava1961-stop}," her granddaughter told this newspaper.

Five {were injured|injured}, none of them seriously. By last night 2,310 people {had been registered|registered} in shelters in Panguipulli. Police {detained|looters} three men with televisions.

[C | Salmones Corcovado SpA | 2026-01-24 | statement]
In relation to versions circulating on social networks, Salmones Corcovado clarifies the following.

At the time of the emergency six collaborators {were|raft.a} on the floating platform at our Ralún centre, and not nineteen. The company {activated|protocol} its protocol at 18:00. Our launch {made|launch} two trips, and all six {were|raft-safe} on dry land by 20:15. It is false that the engine {failed|engine.a}.

The platform {resisted|platform} the impact of the flow, which {came|lahar.b} down the Blanco valley, on whose delta the centre lies, and {filled|intake} our water intake with mud. Some 310,000 fish {were lost|fish}. Their removal {has begun|removal} in coordination with the authority. There {has been no|escape} escape of fish into the lake.

We value the work of the army engineers, who have verified that the bridge on route T-981 {stands|bridge.a} on its four piers, and ask that it {be reopened|bridge-reopen} to our lorries as soon as possible.

[D | "Ceniza", a blog | 2026-01-26 | blog]
Day three in a gymnasium in Panguipulli, between a honeymoon couple and a parrot. Let me do the sums for the salmon gentlemen. My cousin Nico {was|raft.b} on that raft. He {counted|raft.b} nineteen, himself among them, because at six there {is|shift} a change of shift and both lots {were|raft.b} there with their sandwiches, as I {had written|earlier-post} already on Friday. The launch {came|launch} twice, true, and {took|first-trip} the office people first. For the third trip the motor {would not start|engine.b}, so eleven men {rowed|rowing} ashore on a feed barge with shovels. Nobody {drowned|raft-safe}. I should like that to be because somebody planned it.

About our bridge, which half of the country believes to be {in the Pacific|bridge.b} by now: I {walked|bridge-walk} across it this morning, illegally, with a borrowed dog. It {stands|bridge.a}, minus its railing and its dignity. The one that {went|footbridge} is the hanging footbridge by the sawmill, Klagges' one, and I suspect that the gentleman of the Diario {never left|reporter} his car.

The mayor {got|mayor} a standing ovation at supper. The regional delegate {got|delegate} soup. Opinion: keep the first, send back the second.

[E | Regional Emergency Directorate | 2026-01-27 | bulletin]
Balance at 12:00. Two persons {deceased|dead}; seven {injured|injured}; 2,480 persons {evacuated|evacuated}, of whom 1,120 {continue|registered} in shelters. Dwellings {destroyed|houses}: 52; with {damage|damaged}: 118.

The eruption {continues|eruption} at a lower level, with a column not exceeding 2 km, and the alert {remains|red} red. Lava {is visible|lava} on the north flank. Ash {has fallen|ash} on San Martín de los Andes, in Argentina, whose airport {cancelled|flights} its flights.

Bridge T-981: {damaged|bridge.a}, with closure to all traffic; a mechanical bridge of 36 m {will be installed|new-bridge} beside it. Sawmill footbridge: {destroyed|footbridge}. Between 10:00 and 14:00 tomorrow, residents of the upper sector {may enter|visit} under escort to {feed|animals} animals. The Labour Inspectorate {has opened|labour} a procedure concerning the personnel of the aquaculture centre, whose number at the hour of the emergency {is being established|raft}.

[notes]
conflict bridge: outcome
conflict raft: quantity
conflict lahar: place
conflict engine: polarity
compatible injured: five, then seven
compatible houses: 47 at first, 52 in the balance
compatible evacuated: about 2,500 in the village in January, 2,480 counted
compatible registered: 2,310 on the second night, 1,120 still there later
