title: The clay slide at Haugnes
about: A quick-clay slide takes two farms and a road in Trøndelag in April 1999; three people die. Who tipped fill on the slope, when the first cracks were reported and whether the Moen family was fetched out before or after the first slide are disputed.

[A | Norsk Landstelegram | 1999-04-21T11:10 | wire]
NAMSOS (NLT) - Three people {are missing|missing} after a large clay {slide|slides} {swept away|farms} two farms and 400 metres of county road 17 at Haugnes in Nord-Trøndelag early on Wednesday.

The alarm {was raised|call} at 4.38 a.m., police operations chief Torgeir Flakk said. A second, larger slide {followed|second} at about 5.10 a.m. and {dammed|dam} the Haugnes river.

"We {have|missing-list} reason to believe that three people were in the main house at Nordre Haugnes," Flakk told NLT. "The house {is|house} under ten metres of clay."

A family of five on the neighbouring farm {was brought|moens} to safety by the volunteer fire brigade. Sixty-two residents {have been evacuated|evacuated} from the surrounding area, and a Sea King helicopter {is searching|helicopter}.

The slide area {is estimated|area} at 250 decares. Quick clay {has caused|clay-disasters} several disasters in Trøndelag; in Verdal in 1893, 116 people {died|verdal-dead}.

[B | Haugnes municipality | 1999-04-22 | press release]
The municipality {has|grief} deep sympathy with those affected by yesterday's slide. Two persons {are confirmed|dead} dead; both {were found|two-found} last night. The search for the third {was suspended|search} last night because of the danger of new slides and {resumed|search} at 7 a.m.

The first report of cracks in the ground at Nordre Haugnes {was received|report.a} by the technical department on Monday 19 April at 2.15 p.m. An engineer {inspected|inspection} the place the next morning and {found|inspection} no cause for immediate action.

The municipality {has not deposited|fill.a} masses on the slope. The masses which {were tipped|fill} there this winter were delivered {by agreement|fill-order.a} between the landowner and a private contractor.

Evacuated residents {are accommodated|hotel} at Haugnes Hotel. By Wednesday evening they {numbered|evacuated} 96. Those who {need|crisis} someone to talk to may call the crisis team. Drinking water must {be boiled|water} until further notice.

[C | Namdal Folkeblad | 1999-04-24 | newspaper]
All three who {died|dead} in the Haugnes {slide|slides} have been found. The third, Solveig Haugnes, 71, {was dug out|third-found} yesterday afternoon. Her husband Anders, 74, and their grandson Even, 19, {were recovered|two-found} on Wednesday night.

Their son Rolf Haugnes, 46, lives in Trondheim. He is angry. "My father {rang|report.b} the municipality in week 12 about the cracks. I {was sitting|kitchen} in the kitchen when he did it. That {was|report.b} before Easter," he told Folkeblad. "And nobody in our family {ordered|fill-order.b} that fill. It {came|fill.b} from the municipality's new school site, in the municipality's lorries."

At the neighbouring farm Inger Moen, 39, {was woken|woken} by the dog. "The barn {had already gone|barn} when the fire brigade {arrived|arrival}," she says. "They {carried|moens.b} the children out between the two slides, over ground that {was moving|ground}." Fire chief Odd Sellæg has another recollection: according to him the family {was|moens.a} out of the house before anything {had moved|first}.

The funeral {will be|funeral} on Thursday. The school {remains|school} closed.

[D | Directorate for Ground Hazards | 1999-11-30 | report summary]
Two slides {occurred|slides} at Haugnes on 21 April 1999, at about 04.30 and 05.08. In the first, 40 decares {ran out|first}; in {the second|second}, 210. Three persons {lost their lives|dead}.

The slide {was triggered|trigger} by approximately 6,000 cubic metres of fill which {had been placed|fill} at the top of the slope between January and March. By whom the fill {was ordered|fill-order} is a matter for the police and {has not been considered|scope} here. Erosion by the river {had weakened|erosion} the foot of the slope over many years.

Cracks {were visible|cracks} on aerial photographs taken on 12 April. The inspection of 20 April {was carried out|inspection} without boring, and its conclusion {was|inspection-wrong} wrong. Two other slopes in the municipality {have|slopes} similar conditions, and eleven houses there {should be vacated|vacate}.

[notes]
conflict report: time
conflict fill: actor
conflict fill-order: actor
conflict moens: order
compatible dead: two found at first, three in the end
compatible second: at about 5.10, and at about 05.08
compatible evacuated: sixty-two in the morning, 96 by evening
