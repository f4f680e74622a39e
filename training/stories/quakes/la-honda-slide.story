title: The slide at La Honda
about: After eleven days of rain a mountainside buries a stretch of a toll road in Antioquia, Colombia, in November 2007, with a bus upon it. The concessionaire and the peasants dispute where the slide began, by whose order the barrier was lifted and whether there was blasting; the number aboard the bus is also given twice.

[A | El Correo de la Montaña | 2007-11-19 | newspaper]
At ten past six on Saturday morning, with the radio tuned to the vallenato hour, bus 114 of the Flota Oriente {left|bus-left} the village of La Honda for Medellín. At twenty-five past, at kilometre 38 of the new toll road, some 200,000 cubic metres of mud, rock and pine {fell|slide} upon the carriageway. By yesterday evening the firemen {had recovered|dead} 29 bodies. The bus itself {was located|bus-found} at noon with a metal detector, nine metres down.

How many {were travelling|aboard.a} in it? Thirty-four, according to the ticket stubs that the dispatcher, Nubia Cárdenas, 47, {spread|stubs} before us on her kitchen table. Two people are known to have {lived|survivors}: the driver's assistant, who {had got off|got-off} to urinate, and a girl of eleven, Yuliana, {hurled|girl} through a window into a drainage channel.

The road {had been shut|closure} since Thursday because of falling stones. Why was it open on Saturday? Police Captain Hernán Zuluaga points to the concession: "Their man {raised|barrier} the bar. My patrolmen {were|patrol} at the other end, having breakfast." A foreman of the road, who requests that we leave out his name, says that the word {came|barrier-order.a} by telephone from the company's own office, on account of the queue of milk trucks.

It is not the first time. In 2005 a smaller slip {blocked|slip2005} kilometre 41 for a fortnight, and {claimed|slip2005-dead} nobody.

[B | Autopista del Oriente S.A. | 2007-11-19 | statement]
In view of the painful events of 17 November, Autopista del Oriente S.A. {extends|condolence} its condolences to the families and informs public opinion as follows.

First: the mass movement {originated|slide.a} on a private cattle estate, some 300 metres above the road and outside the strip under concession, where slopes {have been stripped|felling} of trees by third parties.

Second: no explosive whatever {was employed|blasting.b} on the works on 17 November or in the preceding eleven days.

Third: the barrier at kilometre 36 {was lifted|barrier} {by order|barrier-order.b} of the Highway Police, as {is recorded|log} in our shift log at 05:50.

Fourth: the Company {had spent|spending} 4,100 million pesos on drainage in the sector following the slip of 2005, which {occurred|slip2005} under the previous contractor.

The Company {has placed|machines} sixteen machines at the disposal of the rescue services, and {is covering|funerals} funeral expenses without that implying {acceptance|liability} of any liability. Toll collection {is suspended|toll} until further notice.

[C | Peasant Association of the Upper Río Verde | 2007-11-21 | statement]
We who {have dug|digging} with our hoes for four days beside the firemen declare:

That the hill {broke|slide.b} at the foot and not at the head. It was the cut of the road itself, twenty metres high and with no wall, that {gave way|slide.b} first, and only afterwards the pasture {came|pasture} down behind it, with Don Aníbal's cows. Anyone can see the cows lying on top.

That on Saturday at five in the morning the whole of La Honda {was woken|blasting.a} by two charges of dynamite. The company {denies|blasting.b} it; let it explain what it {keeps|dynamite} behind the padlock at kilometre 33.

That we {had warned|letter} the company in writing on 2 October about the cracks, and {hold|copy} a copy stamped by its receptionist. No one {replied|reply}.

That forty-one persons {went|aboard.b} with the bus, because children on laps {do not get|tickets} a ticket. We {have|list} their names. Thirty-three {we have laid|dead} in the ground; for the rest we {shall go on digging|digging}, whether or not the Governor {calls off|search-end} the search tomorrow, as he has announced.

[D | Radio Voces del Valle | 2007-11-22 | broadcaster]
The Governor of Antioquia {ended|search-end} the official search at La Honda at six this evening, with 34 bodies {found|dead}. He {announced|inquiry} a commission of three geologists from the National University to establish where the hill {failed|slide}, and {asked|calm} for calm.

There was little of it. Some two hundred residents {sat down|sit-in} on the toll plaza; the riot squad {removed|removal} them with gas, and one man {lost|eye} an eye.

Asked on our morning programme who {had let|barrier} the bus through, the man from the booth, Wilmar Ospina, 26, spoke for the first time. "A gentleman in the uniform of the Highway Police {shouted|barrier-order.b} from a motorcycle that I should open. I {opened|barrier}. I {have not slept|sleep} since." The police {deny|barrier-order.a} it.

Yuliana, the girl who {was thrown clear|girl}, {is|girl-state} in a hospital in Rionegro with a broken collarbone. Her grandmother told us that the child {asks|asks} for her brother, who had no ticket because he {was sitting|lap} on her knees.

[notes]
conflict aboard: quantity
conflict slide: place
conflict blasting: polarity
conflict barrier-order: actor
compatible dead: 29, then 33, then 34 as bodies were found
compatible search-end: announced for the next day, then done
