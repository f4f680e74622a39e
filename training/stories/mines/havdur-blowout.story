title: The Havdur
about: Norway, February 1987. Gas blows out under a drilling rig, 79 are taken off, one drowns. An evening paper sinks the rig; it was towed in. The company says that the platform chief gave the order and the third lifeboat left after it; the union, that the toolpusher gave it and the boat had gone before.

[A | Norsk Telegram | 1987-02-18 | wire]
KRISTIANSUND, Feb. 18 (Norsk Telegram) - The crew of the drilling rig Havdur {was evacuated|evacuation} early Wednesday after gas {blew out|blowout} of a well on Haltenbanken, 190 kilometres west of the coast, the rescue centre in Bodo said.

Of the 79 people {on board|aboard}, 78 {were rescued|rescued}. Rune Vik, a 29-year-old roustabout from Averoy, {was missing|vik-missing} on Wednesday afternoon. The alarm {went|alarm.b} at 2:40 a.m. Sixty-one people {got away|boats} in four lifeboats and were {picked up|pickup} by the standby ship Nordvakt. Two Sea King helicopters {lifted|helicopters} 17 from the deck in winds of 25 metres a second.

The rig {was afloat|rig.a} on Wednesday with a list of eight degrees. It {is operated|operated} by Nordhav Olje and {was built|built} in 1976. In 1983 gas {escaped|blowout1983} from another well drilled by the Havdur, off Bear Island. Nobody {was injured|hurt1983} then.

[B | Nidaros Aften | 1987-02-18 | tabloid]
RIG LOST IN GAS HELL. The 12,000-tonne Havdur {sank|rig.b} off mid-Norway at dawn today after a night of terror for {79 men and women|aboard}.

"The sea {was boiling|blowout} white all round us," said derrickman Kjell Roar Sande, 33, at the hotel in Kristiansund where the survivors {were taken|hotel}. "Boat three was {gone|boat3.b} before there was any {order|order} at all. I {was|sande-boat} in it, so I should know."

Sande said it was toolpusher Terje Aune, 44, who {shouted|order.b} to everybody to get off, while others {were looking|looking} for the platform chief. One of his mates {is missing|vik-missing} tonight. A pilot who {flew over|overflight} the place at first light {saw|seen} "nothing but foam and a tilted shadow".

It is four years since the same rig {had|blowout1983} a blowout off Bear Island.

[C | Nordhav Olje A/S | 1987-02-19 | statement]
The gas alarm on Havdur {was activated|alarm.a} at 0214 hours on 18 February. Platform chief Olav Stensrud {gave|order.a} the order to {abandon|evacuation} the unit at 0231. All four lifeboats were {lowered|boats} in good order. Boat 3 {left|boat3.a} at 0244.

It is with deep regret that we confirm the {death|vik-dead} of Mr Rune Vik, who was {found|vik-found} by the coast guard vessel Senja at 1620 yesterday. His family has been {informed|family}. Two employees {are being treated|hurt} for minor injuries.

Reports that the unit {had gone down|rig.a} are wrong. Havdur {is|rig.a} under tow by two tugs, and is expected in Kristiansund on Friday. The flow of gas {ceased|blowout} at noon yesterday. The company will {cooperate|cooperation} fully with the Petroleum Directorate. Drilling on the neighbouring licence {continues|drilling} as planned.

[D | Offshore Workers' Union, "Drill Floor" no. 3 | 1987-03-09 | newspaper]
The Havdur {lies|rig.a} at the quay in Kristiansund with a buckled deck, and the company's account {lies|account} beside her. The radio operator's log, which the safety delegate has {copied|copy}, {gives|alarm.b} 0240 for the first alarm. A second, at 0355, was {false|alarm2}.

Eleven of our members have {told|testimony} the commission of inquiry that they {heard|order.b} the order to {leave|evacuation} from Terje Aune, and that Olav Stensrud {was|stensrud} in the mud laboratory and {knew|stensrud-knew} of nothing until the boats were {in the water|boats}. Stensrud, 57, {rejects|rejection} this. Nineteen people {sat|boat3-crew} in boat three when it {was released|boat3.b}, eight minutes before the {order|order}.

Rune Vik {was buried|funeral} on Averoy on 27 February. He {had complained|complaint} of his survival suit in January, and {was to have had|suit} a new one on the Monday. Two men {are|hurt} still on sick leave. The commission will {report|report} in June.

[notes]
conflict rig: outcome
conflict order: actor
conflict boat3: order
conflict alarm: time
compatible hurt: treated for minor injuries, still on sick leave
compatible blowout: began on the morning of the 18th, ceased at noon
compatible blowout1983: a date and a span of four years
