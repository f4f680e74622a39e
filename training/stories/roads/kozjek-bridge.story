title: The closing of the Kozjek bridge
about: In 2022 a bridge over the Sava in Slovenia is closed after a drone finds a crack; a lorry drives over it all the same; it is reopened four months later at less than the old weight. Nobody contradicts anybody.

[A | Adria Press | 2022-03-04 | wire]
KRŠKO, March 4 - The road bridge over the Sava at Kozjek {was closed|closure} to all traffic on Friday after a crack {was discovered|crack} in one of its main girders, the Infrastructure Agency said.

The crack, about 40 centimetres long, {was found|crack} on Thursday during a routine {inspection|inspection} with a drone. Engineers {are assessing|assessment} whether the bridge, {built|built} in 1962, can be repaired.

Around 7,400 vehicles {use|traffic} the bridge every day. Drivers {are being diverted|diversion} to the bridge at Brestanica, 11 kilometres upstream.

"There was never any danger that the bridge would {collapse|collapse}, but we {do not take|risk} risks," said agency spokeswoman Mateja Hribar.

The {closure|closure} is expected to last at least two months. Local mayors {have called|meeting} a meeting for Monday. Another bridge over the Sava, at Radeče, {was closed|radece} for six weeks in 2019 after a flood.

[B | Posavski Glas | 2022-03-10 | newspaper]
The bridge at Kozjek {has been closed|closure} for almost a week, and the patience of the people on the left bank {is|patience} at an end. At Monday's {meeting|meeting} in the fire station 300 residents {demanded|ferry-demand} a ferry for pedestrians and cyclists.

"My husband {is|dialysis} on dialysis. It {used to take|drive} us six minutes," said Darinka Urek, 59, of Spodnji Kozjek. By the {detour|diversion} via Brestanica it {takes|drive-now} thirty-five.

School buses {leave|school-bus} 40 minutes earlier than before. Baker Ivan Planinc said his sales {had fallen|bakery} by half.

On Tuesday night a lorry with timber {drove|lorry} across the closed bridge after its driver {had moved|fence} the fence aside. Police {stopped|lorry-stop} the 33-year-old on the other side and {fined|fine} him 1,200 euros. He said his navigation {had told|navigation} him to. Sensors {showed|sensors} that the crack {did not grow|crack-growth}.

Mayor Andrej Zorko said the Agency {had known|old-report} about corrosion of the bearings since a report of 2017.

[C | Infrastructure Agency | 2022-03-11 | statement]
Regarding the bridge at Kozjek the Agency explains: the corrosion of the bearings, {noted|old-report} in 2017, {was remedied|bearings} in 2018 and {has|link} no connection with the crack now {detected|crack}. The {assessment|assessment} of the supporting structure was completed yesterday. It {will be possible|repair} to repair the girder with steel plates. The works {will be carried out|repair} by the company Mostogradnja Celje for 1.9 million euros.

An unauthorised {crossing|lorry} by a heavy goods vehicle on 8 March {caused|lorry-damage} no damage. The fence {has been replaced|concrete} with concrete blocks.

From 21 March a boat for twelve persons {will operate|ferry} between the two banks from 5 a.m. to 9 p.m., free of charge. Traffic {continues|diversion} to be led over Brestanica. The Agency {thanks|thanks} the residents for their patience.

[D | Posavski Glas | 2022-07-09 | newspaper]
Four months after it {was closed|closure} because of a {crack|crack}, the bridge at Kozjek {reopened|reopening} on Friday at noon. The first to {cross|first} was Darinka Urek, 59, with her husband Slavko in the passenger seat.

The {repair|repair} {cost|cost} 2.3 million euros, 400,000 more than foreseen, because welders {found|crack2} a second, shorter crack in the neighbouring girder. Cars and buses {may use|limit-cars} the bridge again; lorries over 18 tonnes {must continue|lorry-limit} to go via Brestanica.

The boat, which {carried|ferry} 31,000 passengers, {made|last-trip} its last trip on Thursday evening to the sound of an accordion. Boatman Rudi Kos, 68, said he {would miss|rudi} it. "In March they {shouted|shouting} at me, in June they {brought|strawberries} me strawberries."

A new bridge {is to be built|new-bridge} by 2029, the ministry {has promised|promise}. The timber lorry driver who {drove|lorry} over the closed bridge in March {lost|appeal} his appeal against the {fine|fine}.

[notes]
compatible crack: in one of the main girders, about 40 centimetres, found by drone
compatible closure: at least two months, almost a week so far
compatible assessment: still going on, then completed
compatible lorry: on Tuesday night, on 8 March, in March
compatible repair: will be possible, carried out
compatible ferry: will operate, carried 31,000
