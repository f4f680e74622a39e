title: The shuttle without a driver
about: In October 2025 a self-driving shuttle in a Korean new town knocks down an old woman with a handcart of waste paper. The company says that its system braked and that the bell rang before; the police find that the attendant hit the button, afterwards, and that it was on the crossing. A blog has the woman dead; she went home. In August the same shuttle had hit a delivery robot.

[A | Hanmaru News Agency | 2025-10-21 | wire]
SONGNAE, Oct. 21 (Hanmaru) - A driverless shuttle bus {struck|collision} a 78-year-old woman in Songnae New Town, south of Daejeon, on Tuesday, {leaving|condition} her in critical condition, police said.

The woman, identified only by her surname Ma, {was pulling|cart} a handcart with waste paper along the cycle lane some 40 metres short of the Hanbit Middle School crossing when she {was hit|collision.a} at 9:10 p.m., according to the city's transport division. She {was taken|hospital} to Chungnam Central Hospital with a {fractured|skull} skull and {underwent|surgery} surgery.

Six passengers and a safety attendant {were aboard|aboard}. None of them {was hurt|passengers-hurt}.

The shuttle's emergency brake {was triggered|brake.a} by its own system, an official of the operating company, Moru Mobility, said by telephone. "The attendant {did not have|attendant} to do anything," he said.

The city {has suspended|suspension} all four of its autonomous shuttles, which {have carried|ridership} about 210,000 people since they {went into service|launch} in March. The one involved in Tuesday's accident {had struck|robot.a} a delivery robot in August. Nobody {was injured|robot-hurt} on that occasion, and the service {continued|august-service}.

[B | Moru Mobility Co. | 2025-10-22 | statement]
Moru Mobility {wishes|wish} Ms. Ma a speedy recovery. Two members of our board {have visited|board-visit} her family.

We {have examined|log-review} the first 20 seconds of the vehicle log. Vehicle SN-03, at 17 km/h, {recognised|recognition} an object without category 1.4 seconds before {contact|collision}. It {sounded|bell.a} its warning bell, and thereafter {initiated|brake.a} full braking on its own account. Nobody {pressed|brake.a} the attendant's button. At {contact|collision.a}, in the cycle lane, the residual speed was 6 km/h.

An older delivery robot, which on 9 August {drove|robot.b} into the same vehicle from the side, {was|robot-owner} the property of another firm.

The attendant, an employee of a subcontractor, {has been relieved|relieved} of duty for his own rest. Reports that he {was watching|phone} a baseball game on his telephone are without foundation. The software of all vehicles {will be updated|update} before service {resumes|resumption}, as we expect on 3 November.

[C | Slow Street, a neighbourhood blog | 2025-10-23 | blog]
So it {has happened|collision.b}, and on the crossing, under the green man, where the children {walk|children}. I {live|home} on the fourth floor above it. I {was hanging|washing} out shirts. The {thud|collision} came first; the silly little bell, ding ding, {came|bell.b} after, as if to say sorry.

I {saw|window} the boy in the yellow vest {throw|brake.b} himself at the red knob. It was he who {stopped|brake.b} it, let nobody tell you otherwise. If it had been for the machine, it would have gone on to the bakery.

And Grandmother Ma, who {collected|collecting} our boxes for eleven years and always {left|tape} the tape on the door handle, {died|ma.a} this morning, I am told by the pharmacist, who has it from a cousin on the ward. Ninety won a kilo. Tomorrow evening we {shall put|candles} candles on the kerb.

In August I {wrote|letter} to the city about the robot. I {received|coupon} a coupon for a free ride.

This town {was built|town} without one bench, and I {am not|surprise} surprised by anything any more.

[D | Songnae Police Station | 2025-12-04 | briefing]
1. The {collision|collision.b} occurred at 21:10 on 21 October on the pedestrian crossing in front of Hanbit Middle School, two metres inside its marking. The position in the first report of the city {derived|gps} from a satellite error.
2. The camera of a parked car {shows|camera} that the bell {began|bell.b} 0.8 seconds after the impact.
3. Braking {was effected|brake.b} by the attendant, Mr. Noh, 24, with the manual button. The automatic system {had noticed|recognition} the handcart without giving it a class, and {did not brake|brake.b}.
4. The telephone of Mr. Noh {was not in use|phone}. He {has not been booked|noh}.
5. Two engineers of Moru Mobility {have been booked|engineers} on suspicion of {altering|alteration.a} the log. The company denies this.
6. The victim {left|ma.b} hospital on 28 November and {is living|ma.b} at her old address.

[E | Daily Chungcheong | 2025-12-06 | newspaper]
Ma Bok-sun, 78, {is back|ma.b} at her cardboard. "People {put|candles} candles down for me. I {went|candle-sale} and {collected|candle-sale} those too," said the woman who {was knocked down|collision} by a self-driving bus in October, at her home in Songnae on Friday. She {wears|helmet} a cyclist's helmet which the middle school {gave|helmet-gift} her.

She {does not remember|memory} the {impact|collision}. She says that the young attendant, Noh Hyun-gi, {came|boy-visit} to the hospital every Sunday and {peeled|pears} pears. Mr. Noh {was dismissed|dismissal} in November. He {is suing|lawsuit} the subcontractor.

The blog which {mourned|mourned} her {has apologised|apology}; the pharmacist's cousin {meant|other-ma} another Mrs. Ma, who {died|other-death} of pneumonia at 91.

The shuttles {were to return|resumption} on Nov. 3 but did not. The city assembly {votes|vote} next Thursday on whether to {end|contract-end} the contract. Moru Mobility shares {have lost|shares} 38 percent since the {accident|collision}. A spokesman said the log {had not been altered|alteration.b}, but "shortened".

[notes]
conflict collision: place
conflict brake: actor
conflict robot: actor
conflict bell: order
conflict ma: outcome
conflict alteration: polarity
compatible recognition: an object without category, noticed without a class
compatible candles: were to be put on the kerb, and were
compatible resumption: expected on 3 November, and put off
compatible phone: denied by the company, not in use according to the police
