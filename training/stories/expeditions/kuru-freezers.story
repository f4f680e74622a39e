title: The freezers at Kuru
about: At a veterinary institute on the Jos Plateau in Nigeria a freezer room warms up over a weekend in 2018 and a collection of virus samples thaws. The management says nothing was lost and the alarm came first; the union says the alarm never rang until the freezers had gone. The hour at which the power went is disputed with the electricity company.

[A | National Veterinary Repository, Kuru | 2018-03-12 | statement]
Our attention has been drawn to falsehoods on social media. A brief interruption of supply {occurred|outage.a} at about 11 p.m. on Saturday. The alarm {alerted|alarm.a} duty staff well before any cabinet {lost|warming} temperature, and the standby generator {was engaged|generator.a}. No reference strain {was compromised|samples.a}. Vaccine production {goes on|vaccine} unhindered, and a mission from Geneva {will inspect|mission} the collection in April. The Repository wishes to remind the public that last June's event {involved|june} an empty cold room.

[B | Staff union, Kuru branch | 2018-03-13 | leaflet]
COMRADES! Thirty-one years of lyssa and pox {are|samples.b} soup in a bucket. The generator they boast of {never coughed|generator.b}: its diesel {was sold|diesel}. When the siren finally {howled|alarm.b}, on Sunday noon, the boxes {were|warming} already at plus nine and {dripping|drip}. Two technicians {mopped|mopping} barehanded; one {is|mop-fever} feverish. We {wrote|letter} to Director Gyang in November. He {did not reply|reply}. Tools {go down|walkout} on Thursday.

[C | Plateau Power Distribution | 2018-03-14 | statement]
Records from our Bukuru substation {show|records} feeder 3 {de-energised|outage.b} at 04:52 on Sunday for an emergency repair after a lorry {struck|lorry} a pole. {Restoration|restored} followed at 13:20. The lorry driver, who {had dozed off|doze}, {escaped|driver} with a cut lip. The institute {owes|debt} us nineteen million naira, for which reason it {was cut off|june-cut} for four days last June.

[D | Tin City Blog | 2018-03-16 | blog]
My cousin {held|mopping} one of those mops, so hear me. He {got|rabies-shot} five needles for rabies on Tuesday, paid from his own pocket; who {vaccinates|rabies-shot} a man against samples that {are|samples.b} "intact"? He says the lights {died|outage.a} while the late match {was on|match}, Saturday night. He {heard|alarm.b} no bell till the floor {was|drip} wet. Yesterday's downing of tools {lasted|walkout} two hours; then Abuja {called|abuja}, and promised {a panel|panel}, and the Director {is|director} "on leave".

[notes]
conflict outage: time
conflict alarm: order
conflict generator: polarity
conflict samples: polarity
compatible walkout: tools go down on Thursday, it lasted two hours
