title: The emptying of the home at Valea Rece
about: In January 1996 the boiler of a Romanian children's home bursts in hard frost. The children are moved in three lots and the home is closed; the director is accused of selling the fuel. The reports follow one another and do not contradict each other.

[A | Carpat Press | 1996-01-15 | agency]
VASLUI, Jan 15 - About 140 children {have been without|heating} heating since Sunday, when a boiler {burst|boiler} at the state children's home in Valea Rece, a county official said on Monday.

The temperature in the dormitories {fell|temperature} to four degrees during the night, while it {was|frost} minus 19 outside. The youngest children {will be taken|first-move} to the municipal hospital on Tuesday by bus, said Costel Agavriloaei, a spokesman for the county inspectorate. Nobody {was in|boiler-room} the boiler room at the time.

Two infants {died|infants} of pneumonia at the home in December. Agavriloaei said their deaths {were being looked into|infants-inquiry} separately. The home, one of four in the county, {was opened|opening} in 1967 for 90 children.

[B | Kirsten Ravnkilde, Danish volunteer nurse | 1996-01-17 | diary]
Tuesday. At six we {began|first-move} with the tiny ones. No stretchers, no blankets that were dry, so we {took down|curtains} the curtains of the dining hall and {rolled|curtains} them in these, two to a seat. The bus {would not start|bus}; the driver {lit|driver-fire} a newspaper under the engine. When it {rolled off|first-move} at last the cook {stood|cook} in the road and made the cross over it until it {was gone|first-move}.

Upstairs my thermometer {says|temperature-tuesday} six. The big boys {burn|beds} bed slats in a bucket, I {pretend|pretend} not to see. Costica {has|frostbite} two white toes, and there {will be|frostbite} others. The men say the seam of the boiler {just opened|boiler} like a purse. They also say, but only in the yard, that it {had been fed|water} with water and prayers since Christmas because there {was|tank} nothing in the tank.

I asked the director where the oil {was|oil-where}. She {showed|telegram} me a telegram from Bucharest from the year 1993. The two small graves from December {have|graves} no names on them yet, only numbers.

Wednesday. Of the hotel in the hills we {hear|hotel-plan} now: perhaps Friday, perhaps sixty {can go|second-move}. The road {is|road} still open.

[C | Open Door for Children | 1996-01-22 | situation report]
Situation report no. 4. 1. Background. The heating plant at Valea Rece {failed|boiler} in the early hours of 14 January. The register {shows|roll} 143 children aged 4 months to 17 years.

2. Movements. 38 children under three {were transferred|first-move} to hospital in Vaslui on 16 January; 61 {followed|second-move} on 19 January to the Repedea holiday hotel, which the railway union {has lent|hotel-loan} until Easter. 44 adolescents {remain|remaining} on site with three wood stoves {donated|stoves} by the parish. They {are to leave|third-move} on 26 January, for a former barracks at Husi. A proposal to {send|abroad} twenty of them abroad {has been dropped|abroad}.

3. Health. Six cases of frostbite {have been treated|frostbite}, none needing amputation. Eleven of the small children {have|bronchitis} bronchitis. No child {has died|deaths-january} since the breakdown.

4. Supplies. The store book {records|delivery} 22 tonnes of heating oil received in October. On 14 January the tank {was dry|tank}. Consumption on that scale {is|consumption} not possible; at least 15 tonnes {appear to have left|fuel-sale} the home by other ways. The director {was suspended|suspension} on 18 January by the inspectorate. She {denies|denial} any wrongdoing.

5. Needs. Boots, sizes 34 to 43; paraffin; a paediatrician for Repedea.

[D | County School Inspectorate, Vaslui | 1996-02-05 | communique]
The last 44 minors {were moved|third-move} to Husi on 30 January, four days later than {foreseen|third-move}, snow {having blocked|snow} the county road. The premises {are empty|empty} save for two watchmen.

By order no. 17, {signed|closure-order} on 1 February, the Valea Rece institution {will be closed|closure} for good as of 2 March. The director, whose suspension {was reported|suspension} earlier, {has been dismissed|dismissal}. A criminal inquiry concerning the fuel {has been opened|fuel-inquiry}. The staff, 52 persons, {will receive|pay} pay until the end of March.

The children {are attending|lessons} lessons in all three places.

[E | The Valley Monitor | 1996-03-09 | newspaper]
A padlock as big as a loaf {hangs|closure} since last Saturday on the door of what {was|home} for twenty-nine years the biggest employer of Valea Rece. Fifty-two people {have lost|jobs} their wages with it, nearly all women. "They {came|takeaway} for the children, well and good," says the laundress Aglaia Munteanu-Dragan. "But nobody {came|forgotten} for us."

Where {are|whereabouts} they, the 143? Sixty-one {sleep|second-move} two to a room under stuffed stag heads at Repedea, where a false fire alarm {drove|alarm} them into the snow last week in their pyjamas. The forty-four big ones {are living|third-move} in the barracks at Husi. Of the smallest, nine {have gone|fostered} to foster parents and the rest {are still|hospital-rest} in hospital beds; one, a boy of seven months, {died|february-death} there on 20 February of a heart defect he {was born|defect} with. Twenty-nine children all told {are expected|families} to go back to their families before summer.

The former director, Silvia Hrib, 49, {was charged|charge} on Thursday with embezzlement. The prosecutor says 17 tonnes of oil {went|fuel-sale} through the back gate by night to a brick works, at half the price. The brick works {has been paying|brickworks} its bills and has nothing to hide, says its owner. As to the infants who {were lost|infants} before Christmas, a forensic report {finds|infants-inquiry} that cold {played|infants-cold} a part. Mrs Hrib {is at home|at-home}, on medical advice.

The boiler, {split|boiler} from top to bottom, {was sold|boiler-scrap} for scrap. It {fetched|boiler-scrap} enough for a stone with two names on it, and the village {has put|stone} the stone up.

[notes]
compatible fuel-sale: at least 15 tonnes, then 17
compatible third-move: planned for the 26th, took place on the 30th
compatible first-move: announced for Tuesday, done on the 16th, with 38 children
compatible second-move: perhaps sixty, 61
compatible frostbite: two toes and more to come; six cases
compatible tank: nothing in it; dry
compatible infants: in December, before Christmas
compatible closure: ordered for 2 March, the padlock on since then
