title: The Orlen tornado
about: A tornado goes through a small Nebraska town during a church supper in June 2003. Two die at once and a third in hospital; the rating is raised from F2 to F3 after a survey. No report contradicts another; the figures grow.

[A | Plains Press Service | 2003-06-09T06:15 | wire]
ORLEN, Neb. (PPS) - A tornado {tore|tornado} through the small town of Orlen in south-central Nebraska on Sunday evening, {killing|dead} two people and {injuring|injured} about two dozen, authorities said.

The twister {touched down|touchdown} southwest of town shortly before 7 p.m. and {destroyed|homes} at least 30 homes, the grain elevator and most of the business district, Dray County Sheriff Lyle Bouska said.

Some 80 people {were attending|supper} a strawberry supper at St. Wenceslaus Catholic Church when the sirens {sounded|sirens}. All of them {took shelter|basement} in the basement and none {was hurt|supper-hurt}, Bouska said.

"The church {is gone|church}. The steps {are|steps} there," said Bouska, 52. "I don't know what else to tell you."

Names of the dead {were not released|names} pending notification of relatives. The Red Cross {opened|shelter} a shelter at the high school in Hadley, 14 miles to the east. Gov. Dale Rasmussen {planned to visit|governor} Monday.

Orlen, population 412, {was hit|tornado1964} by a tornado in May 1964. Nobody {died|dead1964} in that storm.

[B | National Weather Service office, Hastings | 2003-06-10 | statement]
PRELIMINARY STORM SURVEY. A survey team {examined|survey} the damage in Dray and Kerr counties on Monday. The tornado which {struck|tornado} Orlen on 8 June {has been rated|rating} F3 on the Fujita scale. An initial estimate of F2 {was based|rating-first} on photographs only.

The tornado {began|touchdown} at 6:51 PM CDT, 4.5 miles southwest of Orlen, {crossed|tornado} the town between 6:58 and 7:01 PM, and {lifted|lifted} at 7:12 PM near the Kerr County line. Maximum width was 700 yards. A second, weaker tornado {occurred|second} over open country north of Hadley at 7:35 PM and {did|second-damage} no damage.

A tornado warning {was issued|warning} at 6:39 PM, which {gave|lead} the town a lead time of 19 minutes. Outdoor sirens {were activated|sirens} by the volunteer fire department at 6:41 PM.

[C | The Dray County Messenger | 2003-06-12 | newspaper]
Orlen {buried|funerals} two of its own on Wednesday and learned the same afternoon that it {had lost|vrbka} a third.

Edna Kucera, 83, and her son Raymond, 57, {were killed|kuceras} Sunday when the tornado {flattened|kucera-house} their farmhouse at the edge of town. Tom Vrbka, 44, who {was found|vrbka-found} in a bean field two hundred yards from his pickup, {died|vrbka} Wednesday at Good Samaritan Hospital in Kearney. His death {brought|dead} the toll of the storm to three.

The Rev. Paul Dostal said he {was about to draw|raffle} the raffle when the siren {went off|sirens}. "I {counted|basement} eighty-three heads going down those stairs, and I {counted|out} eighty-three coming up," the priest, 66, said.

County clerk Marla Petersen put the number of houses {destroyed|homes} at 37, with 61 others {damaged|damaged}. The elevator {will be rebuilt|elevator-new}, its manager said. Twenty-six people {were treated|injured}, six of whom {remained|hospital} in hospital on Thursday morning.

[D | Diocese of Lincoln Valley | 2003-06-13 | statement]
The Bishop {celebrated|mass} Mass on Thursday evening in the gymnasium of Hadley High School for the people of St. Wenceslaus, whose church, {built|church-built} in 1911 by Bohemian settlers, {was leveled|church} by Sunday's tornado. He {prayed|prayer} for the three parishioners who {lost their lives|dead} and for the injured.

The Governor, who {toured|governor} the town on Monday, {joined|governor-mass} the congregation.

The bell {has been recovered|bell} from a creek. The tabernacle {was found|tabernacle} unopened. No decision {has been made|decision} about rebuilding, and rumors that the parish {is to be closed|closing} are without foundation. A collection {will be taken up|collection} in all parishes on June 22.

[notes]
compatible dead: two at first, three after a man died in hospital
compatible injured: about two dozen, then twenty-six
compatible homes: at least 30, then 37
compatible touchdown: shortly before 7 p.m., and 6:51
compatible governor: planned for Monday, then made
compatible basement: some 80, and eighty-three
