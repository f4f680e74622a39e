title: The first sugar of Karasu
about: A Turkish sugar factory is opened in October 1953 with a minister and a band. The turbine trips; the opposition says before the speech, the agency and the governor after the guests had left. The opposition paper also says the sugar handed round had been brought from another factory. A German fitter writes home what he saw.

[A | Anatolian News Service | 1953-10-11 | wire]
KARASU, Oct. 11 - The sugar factory of Karasu, the fourteenth in the country, {was opened|opening} today by the Minister of Works, Nazmi Tezcanlı, before {a crowd|crowd} of about 15,000.

The minister {cut|ribbon.a} the ribbon at 11 o'clock and {started|turbine-start} the turbine by pressing a button. In his speech he said that the factory {will process|capacity} 1,800 tons of beet a day and {give|jobs} work to 640 people. It {was built|construction} in 17 months by the German firm Hallbach at a cost of 31 million liras.

Bags of the first sugar {were handed out|handout} to farmers. "This sugar {was|origin.a} beet in your fields last week," the minister said. Karasu's oldest grower, Durmuş Kepenek, 91, {kissed|kiss} the bag.

A stoppage of the turbine for technical reasons {occurred|trip.a} in the evening, after the guests {had left|departure}, and {was remedied|restart}. The minister {leaves|konya-opening} tomorrow for Konya, where he {will open|konya-opening} a cement works. The factory at Konya Ereğlisi, {opened|eregli-opening} in September, {is working|eregli} normally.

[B | Governor of Karasu | 1953-10-12 | statement]
The opening of our factory {took place|opening} yesterday in perfect order. The ribbon {was cut|ribbon.b}, at the minister's own wish, by the farmer Durmuş Kepenek. Attendance {was|crowd} 15,240.

At 19.20 hours the turbine {stopped|trip.a} owing to a grain of sand in a bearing. It {was started|restart} again at 23.05 hours. All guests {were|departure} by then on the train. Certain persons {are spreading|rumour} the rumour that the sugar {was brought|origin.b} from elsewhere. Two of them {have been detained|detained}. Every gram of it {was made|origin.a} in Karasu between the trial run of October 6 and the day of the opening.

The detour of the Ankara train {was|train} due to a weak bridge.

[C | Hürses | 1953-10-13 | newspaper]
We {were|present} there, and we {have eyes|eyes}. At 10.40, twenty minutes before the minister {opened|speech} his mouth, the turbine of Karasu {gave|trip.b} a cough and {stopped|trip.b}. The button that he pressed {was connected|button} to a gramophone behind the curtain.

And the sugar? Our correspondent {saw|sacks-seen} three lorries with Eskişehir plates in the yard on Saturday night, and {counted|sacks-seen} 120 sacks. The sugar which the farmers {were given|handout} was Eskişehir {sugar|origin.b}, made last year. Poor Kepenek {kissed|kiss} it.

At the trial run on October 6 the boiler {was lit|trial} for two hours, and not a spoonful {came out|trial-yield}. Hearing that our colleague Sabri Dinçol {has been arrested|detained} together with a lorry driver, we {repeat|repeat} every word. On Saturday we wrote that the factory {would not work|trip}; on Sunday it {did not work|trip}.

[D | Fitter with the firm Hallbach, to his wife | 1953-10-14 | letter]
Dear Trude, the great day {is behind|opening} us. The minister {held|ribbon.a} the scissors, a very old farmer {held|ribbon-hold} the ribbon, and the band {played|band} the Radetzky March. I {had slept|sleep} four hours in three nights.

It {is true|trial-yield} that on the 6th we {got|trial-yield} nothing but brown syrup. On Friday we {had made|yield} eleven sacks of good white, but they {wanted|sacks-need} two hundred, so the director {telephoned|call}, and one does not ask. In the evening the turbine {tripped|trip.a} on overspeed, when the fine folk {were gone|departure}, thank God. We {had it running|restart} before midnight. It {has run|run} ever since, and on Tuesday she {took|beet} 1,100 tons of beet.

They {have locked up|detained} a newspaper man here. I {shall be|home} home for Advent if the second boiler {behaves|boiler2}.

[notes]
conflict ribbon: actor
conflict origin: place
conflict trip: order
compatible crowd: counted at 15,240 and "about 15,000"
compatible restart: 23.05 and before midnight
compatible detained: two persons, a colleague with a driver, a newspaper man
