title: Line Nine
about: In May 2012 scores of seamstresses faint in a garment factory in Kampong Speu. The union counts 284, the ministry 107. The factory says insecticide was sprayed after the first had fallen, the workers before. A radio report that a woman died is wrong. There had been a mass fainting in the same hall in 2011, and one at a shoe factory next door two days later.

[A | Mekong Press Agency | 2012-05-23 | wire]
KAMPONG SPEU, Cambodia, May 23 (MPA) - About 280 garment workers {fainted|faint.a} at a factory west of Phnom Penh on Wednesday, a union official said, in the latest of a string of mass faintings in Cambodia's clothing industry.

The women {began to collapse|faint} at about 8:30 a.m. at the Golden Heron factory, which {makes|supply} T-shirts for the Canadian chain Lakehead & Moss, said Chhim Rattanak of the Independent Needle Union. They {were taken|hospital} on trucks to three hospitals with dizziness, cramps and vomiting.

"They {sprayed|spray.a} the hall against mosquitoes at six in the morning and at seven they {let|entry} the girls in," Rattanak said. "The girls on Line Nine {went|first.a} down first. The manager {shouted|keep-order} that everybody must go on sewing."

A provincial police officer, Major Kong Vuthy, put the number of {those who fell ill|faint.b} at 107 and said he {had heard|death.b} of no deaths. "They {do not eat|breakfast} breakfast," he said.

Golden Heron {employs|jobs} 3,900 people. In August last year 198 workers {fainted|faint2011} in the same building. A government committee that {was set up|committee} afterwards {has not published|committee-report} its findings. The minimum wage in the sector {is|wage} $61 a month.

[B | Radio Free Tonle | 2012-05-24 | broadcaster]
A young woman {has died|death.a} after yesterday's mass fainting in Kampong Speu, her aunt told our reporter by telephone. Prak Sokny, who {turned|age} nineteen at New Year, {had been sewing|sokny-job} collars at Golden Heron for four months. "They {called|call} from the hospital that she {was gone|death.a}," the aunt said. The hospital {would not comment|hospital-comment}.

Workers at the gate this morning told us that the first to fall {was not|first.b} on Line Nine at all but a girl in the queue at the canteen. They {speak|spirit} of a spirit: a tree {was felled|tree} in March to widen the yard, and the guardian of the place {was given|offering-none} nothing for it. A monk {came|ceremony} at noon with incense and a pig's head, paid for by the line leaders.

Others speak of the smell. One mechanic said that the floor {was still wet|spray.a} with poison when they {came in|entry}. The company {let|stop} everybody go home after {the collapse|faint}, but {docked|docked.a} half a day's pay, he claimed.

[C | Ministry of Labour and Vocational Training | 2012-05-25 | statement]
The Ministry {has investigated|inquiry} the case of loss of consciousness of female workers at the Golden Heron company. The number of workers who {fainted|faint.b} is 107, of whom 9 {stayed|overnight} at the hospital for the night. The figure which the union {has given|faint.b} is not correct as it {counts|bystanders.a} also relatives and persons who {carried|carriers} the sick.

The cause {is|cause} hot air, weak health, and psychology. Insecticide {was used|spray.b} on Wednesday after the workers {had been brought out|stop}, namely at 10 o'clock, by the request of the workers themselves.

The worker Prak Sokny {is not dead|death.b}. She {was discharged|sokny-discharge} on Thursday and {has met|sokny-meeting} with the Under-Secretary of State. The Ministry {will invite|summons} the radio to give an explanation.

The company {was ordered|fans-order} to install 40 more fans. Wages of the 23rd {were paid|docked.b} in full. This morning there {was|faint-shoes} also fainting of 31 workers at the neighbouring shoe company Jin Bao, which {has|unconnected} no connection.

[D | Lakehead & Moss | 2012-05-29 | statement]
We take what {happened|faint} at Golden Heron extremely seriously. On Friday we {asked|study-order} an independent laboratory to take samples. The factory {has installed|fans} all 40 fans {required|fans-order} by the authorities and {has given|breakfast-gift} every worker a bread roll and soy milk before the shift since Monday. We {are not|withdrawal} withdrawing our orders, which {make up|share} around 60 per cent of the factory's output. We {did not know|knowledge} of the 2011 {incident|faint2011} until this week.

[E | The Georgian Bay Examiner | 2012-11-10 | newspaper]
Six months after {the faintings|faint} that {put|spotlight} a Canadian T-shirt on the evening news, the laboratory hired by Lakehead & Moss {has delivered|study} 41 pages. It {found|pyrethroid} traces of a pyrethroid on the cloth of Line Nine and none on that of the other lines. "We conclude that the hall {was treated|spray.a} before the shift, probably between five and half past six," it says. It {counted|faint.a} 284 names in the ledgers of the three hospitals, relatives {not included|bystanders.b}.

The chain {had told|knowledge-2011} its shareholders in September 2011 of "a wellness event" at the plant.

And Sokny, 19, whom a radio station {buried|death.a}? She {is sewing|sokny-now} in Phnom Penh. "The hospital {rang|call} my aunt and said I {was gone|sokny-discharge}," she says, laughing. "Gone home, they {meant|sokny-discharge}."

Of the forty fans, this reporter {counted|fans} forty. Twelve {were turning|turning}.

[notes]
conflict faint: quantity
conflict spray: order
conflict first: place
conflict death: polarity
conflict docked: polarity
conflict bystanders: polarity
compatible faint: about 280, and 284
compatible fans: forty installed and counted
compatible faint2011: 198 fainted, called an incident
