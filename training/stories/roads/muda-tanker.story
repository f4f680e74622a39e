title: The petrol tanker on the EN6
about: A fuel tanker overturns on the Beira corridor in Mozambique in 2009 and explodes while villagers fill their cans. The death toll rises from 32 to 51. Accounts disagree on where, on what set it off, on whether the police were there before, and on what became of the driver. A tanker had burned near Caia in 2006.

[A | Índico News Agency | 2009-08-14 | wire]
CHIMOIO, Aug 14 - At least 32 people {were killed|dead} on Friday when an overturned fuel tanker {exploded|explosion} on the main road between Beira and the Zimbabwean border, police said.

The truck, carrying 36,000 litres of petrol, {overturned|overturn.a} at the village of Muda, 110 km west of Beira, after {swerving|swerve} to avoid a minibus. Villagers {were collecting|collecting} the leaking fuel in buckets and jerrycans when it {caught fire|explosion}, provincial police spokesman Elias Mucavele said.

"Our officers {had been|police.a} on the scene for half an hour and {were firing|shots} in the air to disperse the people," Mucavele said. "A man {tried to remove|ignition.a} the battery. There was a spark."

The driver {fled|driver.a} into the bush, he said.

More than 60 people {were taken|injured} to hospitals in Nhamatanda and Beira.

In 2006, 19 people {were killed|caia-dead} near Caia, in the same province, when a tanker {exploded|caia} in similar circumstances.

[B | Diário do Chiveve | 2009-08-15 | newspaper]
The death toll from Friday's tanker explosion on the EN6 {has risen|dead} to 44, Beira Central Hospital said.

Residents of Muda told the Diário that there {were|police.b} no police when the tanker {exploded|explosion}. "They {came|police.b} afterwards, when there was nothing left to guard," said Rosa Chivambo, 37, who {lost|sons} two sons aged 14 and 16. She said a youth {had lit|ignition.b} a cigarette a few metres from the leak. "Everybody {shouted|shouting} at him."

Several residents said the driver, a Zimbabwean known on the road as Big Tendai, {had stayed|driver-warning} beside his truck to warn people away and {was burned to death|driver.b}.

President's envoy Alda Sitoe {visited|visit} the injured. Three days of national mourning {have been declared|mourning}.

The hospital {has appealed|appeal} for blood and burn dressings. Its burns unit {has|beds} eleven beds, and 58 patients {are being treated|injured} there.

[C | Corridor Haulage (Pvt) Ltd, Mutare | 2009-08-16 | statement]
Corridor Haulage {extends|condolences} its condolences to all families. Our vehicle {left|departure} Beira terminal at 06.20 on 14 August. According to its satellite unit it {came to rest|overturn.b} on its side at 09.52 just east of Lamego, 25 kilometres before Muda; the signal {was lost|explosion} at 11.07. People {had been filling|collecting} cans from the first minutes. The vehicle {had passed|roadworthy} its roadworthiness test in July.

Our driver, Mr Tendai Mhere, 45, {did everything|driver-warning} in his power to keep the public at a distance. Contrary to reports he neither {ran away|driver.c} nor died. He {is|driver.c} in Nhamatanda hospital with burns to both hands, under police guard, and {has not been allowed|lawyer} a lawyer.

The vehicle which {burned|caia} at Caia three years ago {did not belong|caia-owner} to this company.

[D | Ministry of Health, Maputo | 2009-08-28 | bulletin]
Two weeks after the {explosion|explosion} of a fuel tanker on National Road 6, the number of {deaths|dead} stands at 51. Most of them {had come|collecting} from nearby villages with vessels for the fuel after the vehicle {overturned|overturn}. Twenty-nine people {died|dead-scene} at the place of the accident and 22 in hospital. Of the 71 {injured|injured} who were admitted, 34 {have been discharged|discharged} and 15 {remain|remaining} in treatment, among them the {driver|driver.c} of the vehicle.

Two surgeons from Lisbon {arrived|surgeons} on 18 August and {have performed|operations} 26 operations. One minor {was transferred|transfer} to Johannesburg.

The {fire|caia} at Caia in October 2006 {claimed|caia-dead} nineteen lives. A study of how to inform roadside communities of the danger of spilled fuel, {ordered|study-order} after it, {was never carried out|study}. It {will begin|study} in September.

[notes]
conflict overturn: place
conflict ignition: actor
conflict police: order
conflict driver: outcome
compatible dead: the toll rises
compatible caia: in 2006, three years ago, in October 2006
compatible injured: more than 60, 58 in one unit, 71 in all
compatible driver-warning: stayed beside his truck, did everything in his power
