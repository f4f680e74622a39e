title: The end of Gervė Air
about: In August 2024 a Lithuanian holiday airline goes under with thousands abroad. The regulator, the company, a passenger and a later paper differ on whether the licence or the last flight went first, when the company told people, whether a plane was chained up, how many were stranded, and how the court case ended.

[A | Baltijos Naujienų Tarnyba | 2024-08-13 | wire]
VILNIUS, Aug 13 (BNT) - Lithuanian leisure airline Gervė Air {has suspended|suspension} all flights and {will file|filing} for bankruptcy, its chief executive Rimvydas Česnulis said on Tuesday. About 5,400 customers {are abroad|stranded.a}, most of them in Turkey, Bulgaria and Tunisia, according to the Transport Ministry. The airline, founded in 2011, {employs|staff} 310 people and {operates|fleet} six Airbus A320s. Gervė Air {announced|notice.a} the suspension to customers by text message at 9 p.m. on Monday, the 53-year-old Česnulis said. Its air operator certificate {was revoked|licence} by the Transport Safety Agency. The company {lost|loss2023} 14.8 million euros last year. It said in June that a Maltese investor {would buy|investor} 60 percent of the shares, but the investor {pulled out|investor} on August 1. The Lithuanian carrier Žuvėdra {collapsed|zuvedra} in 2014 and {left|zuvedra-stranded} 2,900 people stranded. Economy Minister Dovilė Rekašienė said that the state {would not pay|state-aid} for replacement flights. The company's last aircraft, from Antalya, {landed|last-flight} in Kaunas ten minutes before midnight, the airport said. Another {has been detained|impound.a} in Antalya over unpaid charges, a source at the airport there said. "This {is|risk} the risk of a private business," she said.

[B | Gervė Air UAB | 2024-08-13 | statement]
It is with heavy hearts that we {have ended|suspension} our operations. Every guest {was informed|notice.a} on Monday evening, before midnight, by SMS and email. Our final rotation, GV 718 from Antalya, {landed|last-flight.a} in Kaunas at 23.50 with 176 happy guests, and it was only on the following morning that the Agency {withdrew|licence.a} our certificate: at no moment did we fly without one. No aircraft of ours {has been impounded|impound.b}; one {is undergoing|maintenance} planned maintenance in Burgas. We are in talks to bring home as many as possible of the 3,100 guests who {are at|stranded.b} destinations. August salaries {will be paid|wages}. We thank you for thirteen wonderful years.

[C | Seventeen Kilos of Luggage, travel blog by Ieva Stonkutė | 2024-08-15 | blog]
So, the story of how I {got|home} to Vilnius by way of Bucharest, a bus and a man named Costel. We {were|boarding} at gate 12 in Antalya on Monday, belts and all, when the crew were told by phone to go to the hotel. Nobody {had sent|notice.b} me any text. The message with the sorry crane in it {came|notice.b} on Tuesday at 7.12, when we {had been sleeping|floor} on the floor for five hours and the children {had eaten|biscuits} the last of the biscuits. Our plane {stood|impound.a} right there outside the glass with a yellow chain round its front leg, like a bad dog; a man from the airport told us it was {for|fees} unpaid fees, eleven weeks of them. The stewardess Giedrė {cried|cried} and then {organised|queue} the queue for water. On my right an old man from Alytus {kept|oldman} saying that he {had been|zuvedra-stranded} there already, in 2014, with Žuvėdra, that he {had slept|hurghada-floor} on a floor in Hurghada that time, and that the floor here {was|floor-warm} warmer. The Maltese, somebody told him, {would save|investor} us. They {had walked away|investor} two weeks before. In 2019 the same company {lost|suitcase} my suitcase, and I {had forgiven|forgiven} them. Ticket: 289 euros. The bank {says|refund} it will think about it.

[D | Transport Safety Agency | 2024-08-16 | communication]
In answer to inquiries: the air operator certificate of Gervė Air UAB {was suspended|licence.b} with effect from 12 August, 18:00 Lithuanian time, and the operator {was notified|licence-notice} of this in writing at 17:40. Flight GV 718 {left|last-flight.b} Antalya at 20:55, when its operator no longer held the right to carry it out; proceedings {have been opened|proceedings}. The crew {is not blamed|crew-blame}. The Agency {had warned|warnings} the operator on 9 April and 2 July of insufficient funds for maintenance. Repatriation {is organised|repatriation} by the Ministry; as of noon today 4,870 persons {have come back|returned}.

[E | Kauno Kronika | 2024-10-04 | newspaper]
The Vilnius Regional Court on Thursday {opened|case.a} bankruptcy proceedings against Gervė Air. Administrator Linas Vaičekauskas said that creditors {had claimed|claims} 61 million euros, and that the employees {had received|wages} nothing since July. A former shareholder, Arvydas Kripas, told our newspaper that the court {had rejected|case.b} the petition and that the airline would "rise in spring". The court's press office {confirmed|case.a} the opening. One of the six aircraft {is still chained|impound.a} in Antalya, where a Slovak plane that {was held|slovak} in July for the same reason {was freed|slovak-free} after one night. In all, 5,420 customers {were stranded|stranded.a}, the Ministry calculated. Flying them home {cost|repatriation-cost} 1.9 million euros, half of which the state {will bear|state-aid}.

[notes]
conflict last-flight: order
conflict stranded: quantity
conflict notice: time
conflict licence: time
conflict impound: polarity
conflict case: outcome
compatible wages: promised, not paid
compatible stranded: 5,400 and 5,420, a rounding
compatible investor: to buy, pulled out, walked away; a plan that was called off
compatible suspension: suspended in the wire, ended in the statement
compatible state-aid: refused in August, half paid in the end
