title: The runaway tram-car of Valparaíso
about: In 1889 a horse tram-car runs away down a hill street in Valparaíso and smashes into a chemist's shop. A boy had loosened the brake, according to the driver; the court finds that the driver did it himself. The corner, the number of passengers and the fate of the conductress are reported differently. In January a car of the same line had struck a water-cart.

[A | The Valparaiso Packet | 1889-10-08 | newspaper]
A tram-car of the Urban Company {ran away|runaway} yesterday, at about half-past three in the afternoon, down the incline of the Calle San Agustin, and {left|derail} the rails at the corner of the Calle Cochrane, where it {entered|crash.a} the premises of Messrs. Lavín, saddlers, by the window.

The car {was carrying|passengers.a} eleven persons, among them three ladies of the English congregation. The conductress, Rosa Manríquez, aged nineteen, {was thrown|thrown} from the platform and {is dead|rosa.a}. Five passengers {received|hurt} bruises, and Mr. Thos. Akehurst, of the Bank, {has broken|akehurst} his arm.

The driver, Nicanor Pizarro, {had unhitched|unhitched} the horses in order to change them. He told our reporter that while he {was watering|watering} the fresh pair a boy {climbed|boy} on the front platform and {loosened|brake.a} the brake. The boy {ran off|boy-flight}. The police {are looking|boy-search} for him.

It will be remembered that in January a car of the same line {ran into|water-cart} a water-cart in the Almendral, when a mule {was killed|mule}. Several residents of the hill {wrote|residents} at that time to the Mayor about the condition of the brakes.

[B | El Vigía del Puerto | 1889-10-09 | newspaper]
The Urban Company's car number 27, which {ran away|runaway} on Monday, {did not enter|crash.b} the saddlery, as an English paper has it, but the pharmacy of Don Belisario Roa, at the corner of Calle Blanco, one street lower. We {have seen|damage} the ruin of it: four hundred bottles {broken|bottles}, the counter {split|counter}, and a smell of valerian over the whole quarter.

There {were|passengers.b} seventeen passengers in the car, by the count of the inspector who {had checked|tickets} the tickets at the top. Six {were injured|hurt}.

The conductress Manríquez {lives|rosa.b}, thanks to the mattress of a passing hawker. She {lies|hospital} in the hospital of San Juan de Dios with a broken hip, and on Tuesday {received|nuns} the visit of two hundred colleagues, who {brought|oranges} her oranges. It was her aunt, of the same name, who {died|aunt} of fright on hearing the news, and whom many {took|mistake} for her.

A boy of ten years, Eloy Tapia, {was arrested|boy-arrest} yesterday and {set free|boy-release} the same night, since he {was|alibi} at that hour in school.

[C | Urban Tramway Company of Valparaiso, Limited | 1889-10-12 | letter to shareholders]
The Directors regret to inform shareholders of an accident to car No. 27, which on the 7th instant {ran away|runaway} on the San Agustin incline and {damaged|crash.b} a pharmacy. The claim of the owner, for 6,200 pesos, {is considered|claim} excessive. The brake {was examined|brake-exam} after the accident and {found|brake-order} in perfect order. It {had been tampered|brake.a} with by a person not in the Company's service, according to the driver, a man of eleven years' good conduct.

The conductress {continues|rosa.b} to improve and {will receive|half-pay} half pay. One passenger, with a fractured arm, {has engaged|solicitor} a solicitor. The matter of the water-cart in January {has been settled|water-cart-claim} for the price of the mule. The dividend {will not be affected|dividend}.

[D | The Valparaiso Packet | 1889-12-20 | court report]
Nicanor Pizarro, 43, driver, {was sentenced|sentence} yesterday to sixty-one days' imprisonment for causing the {runaway|runaway} of a tram-car in October.

The judge found that no boy {had touched|brake.b} the brake. Pizarro {had taken|brake.b} it off himself, intending to let the car {roll|roll} a yard or two so as to save the fresh horses the start, and {had turned|turned} his back on it to light a cigar. Eighteen persons {were in|passengers.b} the car, counting the conductress.

Rosa Manríquez, to whom this paper {has apologised|apology}, {came|court} into court on crutches and {spoke|plea} for the prisoner. She said he {had shouted|shout} to her to jump and she {had stayed|stayed} to hold a child.

Mr. Akehurst, whose arm {was broken|akehurst}, {was awarded|award} 300 pesos. The pharmacy of Don Belisario Roa {reopened|pharmacy} on the first of the month. The Company {has fitted|new-brakes} all its cars with a second brake.

[notes]
conflict crash: place
conflict passengers: quantity
conflict rosa: outcome
conflict brake: actor
compatible runaway: on Monday at half-past three, on the 7th, in October
compatible hurt: five and Mr. Akehurst, six
compatible passengers: seventeen, and eighteen with the conductress
