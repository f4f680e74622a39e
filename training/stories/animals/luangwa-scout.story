title: Shots on the Lupande
about: In 2004 a wildlife scout is shot dead in a clash with poachers beside the Luangwa valley. The authority says the gang fired first and that one poacher died on the spot; villagers say the scouts fired first and that the man was taken alive and died later. Who shot the scout is in doubt, since a colleague's rifle is examined. An earlier scout had been speared in 2001.

[A | Zambezi News Agency | 2004-08-21 | agency]
MFUWE, Aug 21 - A wildlife scout {was shot dead|scout-dead} and a suspected poacher {killed|poacher-fate.a} in {a gun battle|clash} near the Lupande River on Friday, the wildlife authority said.

Gift Mulenga, 34, was one of seven men on foot patrol when they {surprised|meeting} a group of eight hunters {cutting up|butchering} an elephant. The hunters {opened fire|first-fire.a} and the scouts {replied|return-fire}, regional warden Charity Sinkala said. "One of them {died|poacher-fate.a} where he stood. The rest {ran|flight} into the hills," she said.

Two tusks weighing 41 kilograms together and a Kalashnikov rifle {were recovered|seizure}. A second elephant {was found|second-carcass} dead nearby, its tusks {removed|second-tusks}.

Mulenga, a father of four, {had worked|service} for the authority for nine years. He is the first scout {to be killed|scout-dead} in the area since 2001, when Aaron Tembo, 45, {was speared|tembo} by a fish poacher in the lagoon at Chibembe.

The government {banned|hunting-ban} trophy hunting in the district last year. Elephant numbers {have fallen|decline} by about a fifth since 2000, according to an aerial count.

[B | The Eastern Province Post | 2004-08-25 | newspaper]
The man whom wildlife officers shot near Lupande on Friday {did not die|poacher-fate.b} at the scene, his relatives and two villagers told the Post.

Josphat Zulu, 26, of Kapita village, {was carried|carried} to the road with a wound in the stomach and {lived|poacher-fate.b} until Saturday evening, his uncle, Headman Yotam Zulu, said. "They {left him lying|neglect} at the camp and gave him no water. He {talked|talk} to us."

The headman also {disputed|dispute} the authority's account of {the shooting|clash}. "The boys were cutting meat. They {had not touched|first-fire.b} the gun when the first bullets came from the scouts' side," he said, adding that he had this from a man who {got away|flight} that day.

Warden Charity Sinkala {declined|declined} to comment on the dying man but said all seven scouts {had given|statements} statements. "The other side {shot first|first-fire.a}. There is no question of it," she said.

Scout Gift Mulenga {was buried|funeral} on Monday in Chipata. Some 600 people {attended|funeral}. No one {has been arrested|arrests}.

[C | Police Service, Eastern Division | 2004-08-31 | press statement]
Police {have opened|docket} a docket in respect of {the deaths|deaths} of two male Zambians at Lupande on 20 August. Post-mortem examinations {were conducted|autopsy} at Chipata General on 26 August. The late Mulenga {was struck|scout-dead} by a single 7.62 mm bullet which {entered|entry} from behind. As the wildlife scouts also carry rifles of that calibre, five such weapons {have been collected|rifles} for examination. It {cannot be excluded|friendly-fire} at this stage that the officer died by a round from his own patrol.

The second deceased, Zulu, {expired|poacher-fate.b} on 21 August in the back of a wildlife authority vehicle, according to the driver. The driver {has been suspended|suspension} by his employer.

Three persons from Kapita {were picked up|arrests} on 29 August and {are assisting|helping} the Police. The public {is warned|warning} not to harbour the four who {remain|fugitives} at large. Persons in possession of fresh ivory should surrender it.

[D | Luangwa Diary | 2004-09-03 | blog]
I {have run|camp} a small camp on this river since 1988, and I {knew|acquaintance} Gift Mulenga. He {taught|taught} my daughter the names of birds. So I am not neutral. But I {was|presence} at the airstrip when they {brought him in|brought-in}, and his friends could not look at each other. Now we read of the bullet in the back. A boy of nineteen {fired|friendly-fire} it, everybody here says so, in the smoke and panic; the poachers' rifle {jammed|jam} at once.

Everyone also knows that {the tusks|seizure} that were shown to the press, all 41 kilos, {came|seizure} from one bull, and that the other pair {went|second-smuggled} over the border the same night. When Aaron Tembo {was murdered|tembo} three years ago there was at least a trial, and a man {got|tembo-sentence} life. Here there {will be none|trial}, I fear. The safari ban {took|jobs} the jobs from Kapita, and the meat {was|hunger} the only meat they saw all winter. A fund for the widow {is open|fund}.

[notes]
conflict poacher-fate: outcome
conflict poacher-fate: time
conflict first-fire: actor
compatible arrests: nobody at first, three later
compatible friendly-fire: cannot be excluded, everybody says so
compatible scout-dead: killed in the clash, struck from behind
