title: Solvent at Hársvölgy
about: In 2023 solvent leaks at a Korean battery works in Hungary. The works says it stayed within the fence; villagers and a laboratory find it in the ditch. The works says a forklift of a haulage firm did it; a worker says his own shift leader was driving. The fine is said to be upheld, and to have been annulled. A spill in a car park in 2021 was another one.

[A | Hanbit Cells Hungary Kft. | 2023-04-18 | statement]
On Sunday evening a forklift truck operated by a forwarding subcontractor {punctured|puncture.a} an intermediate container. Up to 400 litres of N-methyl-pyrrolidone {left|spill} the container. The liquid {remained|extent.a} entirely on the sealed surface inside our premises and {was absorbed|cleanup} within forty minutes. Neither people nor nature {came|harm.a} to harm. The disaster authority {was alerted|alert.a} the same hour. Manufacturing {goes on|production}. We {distance|distance} ourselves from messages in social media in which this event and that of 2021, for which our predecessor {was answerable|spill2021}, are mixed up.

[B | Frogs of the Hársvölgy Ditch | 2023-04-20 | blog]
They call it a "liquid". It {smelt|smell} of fish boiled in nail varnish, it {was running|extent.b} under the culvert by Aunt Böbe's plum trees at half past nine on Sunday, and I {filled|sample} a jam jar with it. The fire brigade, says the fire brigade, {was rung|resident-call} by us, at 22.10; from the factory {not a peep|alert.b} until Monday's breakfast. Two kids {have|harm.b} a rash up to the elbow. A friend on C shift swears that there {was no|puncture.b} haulier within a mile: his own team leader, unlicensed, {had borrowed|puncture.b} the forklift to fetch pizza. In '21 they {soaked|spill2021} the car park. Whoever {comes|rally} on Saturday, bring a frog.

[C | County Disaster Management Directorate | 2023-04-25 | report]
The emergency call from a resident {was received|resident-call} at 22.10 hrs; notification by the operator {followed|alert.b} at 07.35 hrs on the 17th. The polluting substance {was identified|extent.b} in the rainwater channel over 420 metres, outside the boundary. It {had been let out|spill} of a 1,000-litre vessel, of which 640 litres {were|remainder} left. The truck {was driven|puncture.b} by an employee of the operator without a permit. Two minors {were presented|harm.b} at the surgery with irritated skin. A decision {was taken|fine} imposing HUF 12 million. Fourteen wells {are being tested|wells}. Drinking of well water {is prohibited|well-ban} pending the result.

[D | Mátra Morning | 2023-11-07 | newspaper]
Hanbit {need not pay|fine.b}: on appeal the ministry {has struck out|fine.b} the twelve million that the county {slapped|fine} on it over April's {leak|spill}, two officials told this paper. Whether because of a missing stamp or a present one, they {would not say|reason}. The taps {have been|wells} clean all along; the ban on the wells {was lifted|well-ban} in June. The team leader with the pizza {was shown|sacking} the door. Aunt Böbe {has made|jam} no jam this year. In the village hall, where two hundred people and one frog {sat|rally} in spring, the company {now sponsors|sponsoring} the boiler.

[E | Ministry of Construction and Economy | 2023-11-08 | statement]
Contrary to press rumours the sanction {stands|fine.a}; only the deadline for payment {was put off|deadline}, at the debtor's request, until 31 January. The Ministry {has never|fine.a} quashed a decision of this kind. The loss of approximately 360 litres {took place|spill} under the former site management, which {has been replaced|management}. Groundwater {was|wells} at no time affected. The matter of 2021 {is|case2021} before the courts.

[notes]
conflict puncture: actor
conflict extent: place
conflict harm: polarity
conflict alert: time
conflict fine: outcome
compatible spill: up to 400 litres, 640 of 1,000 left, about 360 lost
compatible rally: called for Saturday, held in spring
compatible well-ban: imposed, then lifted
compatible wells: being tested, found clean, not affected
