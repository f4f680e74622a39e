title: Typhoon Tasilo
about: A typhoon comes ashore in Quang Ngai in November 2017, two weeks after a weaker storm. The count of the dead grows, missing crewmen come home, figures are rounded; nothing in the reports is at odds.

[A | Eastern Seas News | 2017-11-18T14:05 | wire]
QUANG NGAI, Vietnam (ESN) - Typhoon Tasilo {slammed|landfall} into central Vietnam on Saturday morning with winds of up to 130 kilometres per hour, {killing|dead} at least six people and {leaving|missing} 22 fishermen missing, disaster officials said.

The storm {made landfall|landfall} near the mouth of the Tra Khuc river at about 6 a.m. It {ripped|roofs} the roofs off thousands of houses and {knocked out|power} power to the whole of Quang Ngai province, home to 1.3 million people.

The government {had ordered|order} 150,000 people to leave low-lying areas by Friday night. As of Saturday noon about 90,000 {had been evacuated|evacuated}, said Tran Quoc Hien, deputy head of the provincial disaster committee.

"Many people {did not want|reluctance} to leave because the last storm {was|last-weak} weak," Hien, 49, said.

A tropical depression {hit|last-storm} the same coast on Nov. 3 and {killed|last-dead} one person.

The airport at Chu Lai {was closed|airport}. Trains between Da Nang and Nha Trang {were halted|trains}.

[B | Quang Ngai Committee for Storm and Flood Control | 2017-11-19 | bulletin]
Situation until 17:00 hour on day 19 November. Storm number 14 already {weakened|weakened} into low pressure in territory of Laos. Rain {continues|rain} in the mountain districts.

About people: {dead|dead} 11 persons (in there, 4 by fallen trees, 5 by collapse of house, 2 by electricity). {Missing|missing} 14 persons. 8 fishermen of boat QNg 95512 {were met|boat-found} by a cargo ship of Panama and {are|boat-safe} healthy. {Injured|injured} 157 persons.

About house: fully {collapsed|collapsed} 1,204; {roof blown|roofs} 38,650.

The evacuation {was carried out|evacuated} for 112,437 persons to safe place. From this morning people {are allowed|return} to go home except 3 communes of Binh Son district.

About electricity: 70 percent of customers {has|power-back} electricity again. The airport {exploits|airport-open} normally from 08:00. The {landslide|violak-slide} at Violak pass {blocks|pass} road 24; forces {are clearing|clearing} it.

[C | Central Coast Red Cross | 2017-11-21 | situation report]
Typhoon Tasilo {reached|landfall} the coast on 18 November. Authorities report 13 {deaths|dead}, three people {missing|missing} and more than 160 {injured|injured}. About 1,200 houses {were destroyed|collapsed} and nearly 39,000 {lost|roofs} their roofs.

More than 110,000 people {were evacuated|evacuated}. Most {have returned|return}; some 2,600 {remain|centres} in schools in Binh Son, where water {is|flood} still one metre deep.

Volunteers {have distributed|tarpaulins} 3,000 tarpaulins and 1,500 kitchen sets. A distribution {planned|tra-bong} for Monday in Tra Bong {was postponed|tra-bong} because road 24 {was blocked|pass} by a {landslide|violak-slide}. The road {reopened|pass-open} this morning.

Electricity {has been restored|power-back} except on Ly Son island. The depression of 3 November {had already damaged|last-damage} some sea walls and seed beds, and families who {borrowed|loans} then to replant {are|debt} now in debt twice over.

[D | Bao Mien Bien | 2017-11-22 | newspaper]
Nguyen Thi Sau {had lit|incense} incense for her husband and {had sold|tyre} his motorbike's spare tyre to pay for it when the telephone {rang|phone} on Monday night. "He asked me about the tyre," the 36-year-old said, laughing.

Her husband, Bui Van Lanh, 41, was one of eleven men from two boats who {drifted ashore|eleven-found} on Ly Son island on Monday afternoon after {clinging|clinging} to foam boxes for 54 hours. Three men from Sa Huynh {are not home|missing} still.

The eight who {were picked up|boat-found} on Sunday by the freighter Coral Duchess {have been put ashore|boat-ashore} at Singapore and {will fly|boat-flight} home on Friday.

Typhoon Tasilo, which {blew in|landfall} on Saturday at dawn, {took|dead} 13 lives in the province. Mr Lanh {had ignored|recall} the call to return to harbour. "The storm before that {was|last-weak} a breeze," he said. "So I {expected|thought} another breeze."

[notes]
compatible dead: at least six, then 11, then 13 as the count went on
compatible missing: 22, then 14 and three as boats and men were found
compatible evacuated: about 90,000 by noon, 112,437 in the end, more than 110,000 rounded
compatible injured: 157, and more than 160 two days later
compatible roofs: thousands, 38,650, nearly 39,000
compatible collapsed: 1,204, rounded to about 1,200
compatible landfall: Saturday morning, at dawn, and about 6 a.m.
