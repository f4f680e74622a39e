title: A night on the excavator
about: Lusatia, June 2017. Climate activists occupy a giant lignite excavator near a village due to be cleared. Police count 240, the activists 700; the driver or the activists stopped the machine; they walked off or were carried off. A cable burned. The demolition of the village church was put off that week.

[A | Radio Spreewald, web text | 2017-06-10 | broadcaster]
Several hundred climate activists {have occupied|occupation} an excavator in the Dubrau-Nord opencast mine on Saturday morning. A police spokeswoman confirmed that the first of them {climbed over|entry.a} the embankment at 5:40. The 60-metre machine has been {standing still|standstill} since then; the conveyor belt to the Klein Oelsnig power station {is|belt} also out of action. According to the organisers, the alliance "Schicht aus", about 700 people {are taking part|crowd.a}. The police {speak|crowd.b} of 240.

The protest {is directed|protest} against the {clearance|resettlement} of the village of Dubrau, whose 190 inhabitants are {to leave|resettlement} by 2021. The demolition of the village church, which {was planned|church} for Tuesday, {was called off|church} on Friday because of nesting kestrels. In May of last year activists {had sat|occupation2016} for two days on a coal train at Klein Oelsnig.

[B | Police Directorate South, press office | 2017-06-11 | statement]
The operation at the Dubrau-Nord opencast mine {ended|operation} today at 09:30. A total of 240 persons had {gained entry|crowd.b} to the site; the first {were inside|entry.b} at about 07:15 yesterday. The intrusion was {noticed|noticed} by the plant security service and {reported|report} without delay. Contrary to first information from this office, no persons {were|entry.b} in the mine before that hour.

From 06:00 today officers of the technical unit {carried|clearance.a} 86 persons down from the boom of the excavator, all of whom had {refused|refusal} to leave. In the course of this, six officers {were slightly injured|police-hurt}, two of them by pepper spray of their own. Three hundred and four charges of trespass {have been filed|charges}, as some persons {came back|return} after having been removed. Eleven persons {are in custody|custody} because they would not {give|names} their names. The cause of the {fire|cable} in a cable duct on Saturday evening {is|cause} under investigation. The police {deployed|deployed} 520 officers and a helicopter.

[C | "Schicht aus", blog | 2017-06-11 | blog]
We {did|occupation} it! Twenty-seven hours on top of the biggest coal shovel of Brandenburg, and this morning we {walked|clearance.b} down the ladder on our own feet, singing, {all 700|crowd.a} of us, past a row of officers who {looked|officers-tired} more tired than we were. Nobody {was dragged|clearance.b}. Nobody {gave|names} a name, and tonight the last of our eleven {got out|custody}.

A small correction to what the radio says now: at twenty to six we {were|entry.a} already in the pit, the guards {were having|guards} their coffee. It was Juna and two others who {pressed|stop.a} the red emergency button on the lower deck, and then it {became|standstill} so quiet that one {heard|larks} the larks. Klein Oelsnig {had to go down|plant.a} to half load by noon. That {is|co2} some six thousand tonnes of CO2 which {stayed|co2} in the ground.

And no, we {did not set|cable.b} fire to anything. A cable which {has been|cable-age} lying in the dust since 1983 does not need us for that. What we {cut|fence.a}, we cut with love: forty metres of fence.

The next camp {will be|camp} in August. Hanka from the village {baked|cake} eleven trays of plum cake for us. Hanka, we {owe|cake-debt} you flour.

[D | Niederlausitzer Braunkohle AG | 2017-06-12 | statement]
The violent {action|occupation} at the weekend {has cost|cost} our company a sum in the middle six figures. The power station {ran|plant.b} at full load throughout, since coal for four days {is kept|stock} in the bunker. There {was|supply} at no time any danger to supply.

Excavator 1510 was {shut down|stop.b} by its own driver, in accordance with instructions, when he {saw|sighting} persons on the bench in front of him. Had he {not acted|stop.b} so, there might have been {deaths|dead}. A feeder cable was deliberately {set on fire|cable.a} at about 21:00 on Saturday, and fence sections {were destroyed|fence.b} over a length of 60 metres. The company {has filed|complaint} criminal complaints. Excavator 1510 {returned|restart} to work on Monday at the early shift.

The works council {calls|council} upon politicians to protect the 4,300 employees. The resettlement of Dubrau {remains|resettlement} necessary and will be completed as {agreed|agreement} with the municipality in 2009.

[E | Lausitzer Bote | 2017-06-14 | newspaper]
DUBRAU/DUBRAWA. Torsten Kubitz, 49, {has driven|career} excavators for 27 years, his father did it before him. On Saturday he {turned|stop.b} the key himself, he says, "before one of the children got under the wheel". Then he {sat|kubitz-bus} in the bus for two hours with his thermos flask.

A few of them {are|sympathy} all right, says Kubitz, and one girl {gave|flowers} him cornflowers. On Sunday morning he {watched|watch} the {end|clearance} from the conveyor bridge. "Some {went|clearance} down by themselves. Some were {carried|clearance.a} like sacks." How many there were? "More than the police {can count|crowd.c}, fewer than those {can dream|crowd.c}."

Mayor Hanka Lehnigk, 61, {is washing|trays} baking trays. She {signed|agreement} the contract of 2009 herself, as a young councillor, and {regrets|regret} it. The bell of the church {was taken|bell} to the museum in Cottbus in March. The church itself will {not come down|church} before September, the district {has decided|district}, when the kestrels {have flown|kestrels}. A citizens' vote on the {resettlement|resettlement}, which the village {demanded|vote} in 2015, never {took place|vote}.

The state criminal office {has found|accelerant} no traces of fire accelerant at the cable. It {is considered|cable.b} likely that a worn joint {overheated|cable.b}.

[notes]
conflict entry: time
conflict crowd: quantity
conflict clearance: outcome
conflict stop: actor
conflict plant: polarity
conflict cable: actor
conflict fence: quantity
compatible church: planned for Tuesday, called off, not before September
compatible custody: eleven held on Sunday morning, free by the night
compatible resettlement: by 2021, as agreed
