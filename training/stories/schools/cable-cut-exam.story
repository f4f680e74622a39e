title: The morning the exam went dark
about: In September 2022 a power cut stops a digital leaving examination at a Finnish upper secondary school. The board says every answer was kept, the school says nine were lost; two firms blame each other for the cut cable; people differ on the hour and on whether the alarm or the cut came first.

[A | Examination Board | 2022-09-19 | statement]
At 10.42 today the essay test at Pielisranta upper secondary school {was interrupted|outage.a} for reasons outside the Board's systems. All 88 candidates' work {has been preserved|answers.a} on the back-up server. Candidates {will be offered|resit} a new date on 3 October at no charge. Elsewhere in the country some 11,000 pupils {wrote|national} normally. The Board notes that the short {stoppage|server-spring} of its own servers in March {is unrelated|unrelated}.

[B | Karelian Lake Post | 2022-09-20 | newspaper]
Screens {went black|outage.b} in the sports hall at Pielisranta a little before ten, halfway through a sentence for most. An excavator belonging to Maansiirto Oinonen {had bitten|cable.a} into a 20-kilovolt line on Satamakatu, the grid company says. Rector Helmi Tuovila {sent everyone out|evacuation} into drizzle. When the machines woke again, nine essays {were gone|answers.b}, she told this paper. The Board {is giving|resit} those who want it another go on 3 October. "They {wrote|tears} with tears," said one mother.

[C | Oinonen Earthworks | 2022-09-20 | statement]
Our machine {stood|machine} parked with its bucket on the ground all morning. The line {was damaged|cable.b} by the grid company's own fitters, who {were replacing|cabinet} a cabinet forty metres away. We {have handed over|dashcam} dashboard film to the police. Our firm {did sever|fibre} a fibre on the same street in 2020, {owned up|owned-up} to it and {paid|paid}.

[D | Rusty Pencil, a pupil's blog | 2022-09-21 | blog]
For the record: first the fire bell {howled|alarm.a}, we all groaned, and only then did the lights {die|outage}. I {shuffled out|evacuation} in socks. Mine {is among|answers.b} the vanished nine, four pages on loneliness, and no "back-up" {has brought|restore} them back. I {will not sit|my-resit} there again on the third. Half my class {say|class-resit} they will. Best bit: Juho {ate|sandwich} the invigilator's sandwich.

[E | Pielisranta upper secondary school | 2022-09-21 | message to parents]
The alarm {sounded|alarm.b} about a minute after the current {failed|outage}, because its battery {is old|battery}; it {will be changed|battery-change}. Everyone {left the hall|evacuation} in good order. The nine whose texts {cannot be found|answers.b} {have been telephoned|calls}. Coffee and support {are available|support} in room 14.

[notes]
conflict outage: time
conflict answers: polarity
conflict cable: actor
conflict alarm: order
compatible resit: offered to all, given to those who want it
compatible evacuation: sent out by the rector, shuffled out, left in good order
