title: The smoke over Ust-Chayra
about: In the summer of 2021 a taiga fire in Yakutia comes close to a village. The ministry gives a third of the area that satellite watchers do, and says the village was never hit; villagers lost a bathhouse and eleven cabins. It was stopped by rain, as the volunteers say, or by the aircraft, as the ministry says.

[A | Lena-Inform | 2021-07-29 | wire]
YAKUTSK, July 29 (Lena-Inform) - A forest fire in the Chayra district of Yakutia {covers|area.a} 41,000 hectares, the republic's forestry ministry reported on Thursday. The fire, first detected on July 11, {is moving|advance} towards the village of Ust-Chayra, home to 640 people, and {is|distance} nine kilometres away. Two Be-200 aircraft {have been sent|planes} from Krasnoyarsk. The evacuation of the village {is not planned|evacuation}, the ministry said. A state of emergency {has been|emergency} in force since July 2. In 2018 the district {lost|fire2018} 12,000 hectares of forest. Visibility at the airport {was down|visibility} to 300 metres on Wednesday.

[B | Taiga Watch, an environmental group | 2021-08-02 | statement]
By our satellite count the fire near Ust-Chayra {has burned|area.b} 118,000 hectares, not 41,000. It {crossed|village.a} into the village on Saturday night and {destroyed|cabins.a} eleven cabins and a bathhouse on Rechnaya Street. No aircraft {was seen|planes-there.a} there by anybody that day. We have the names of 40 volunteers who {dug|trenches} trenches with spades for six days. Two of them, Aital Nogovitsyn, 34, and his brother, {are being treated|burned-men} for burns. "We {were|support} alone," said Nogovitsyn.

[C | Chayra Courier | 2021-08-05 | newspaper]
Ust-Chayra {smells|smell} of wet ash. On Rechnaya Street eleven cabins {were destroyed|cabins}, according to the village council, and one family {has moved|family} into the school. It was the rain of Sunday afternoon that {stopped|extinguishing.a} the fire at the last garages, said Matryona Sleptsova, 71. The head of the forestry ministry, Oleg Burtsev, insisted on Wednesday that the fire {was halted|village.b} at the firebreak 800 metres from the outermost house, and that the aircraft {had extinguished|extinguishing.b} it after {dropping|planes-there.b} water 46 times on Saturday and Sunday. The eleven cabins, he said, {burned down|cabins.b} because of a short circuit. A minute of the district council seen by the Courier {asks|plane-request} for planes on July 23; the request {went unanswered|plane-answer}. Evacuation {was ordered|evacuation-order} on Saturday at 19:00 and {cancelled|evacuation} three hours later, before a single bus {had come|buses}.

[D | Ministry of Forestry of the Republic | 2021-08-10 | statement]
The fire in the Chayra district {was put out|extinguishing.b} by the coordinated work of 212 people and two aircraft. The area covered {amounts|area.a} to 43,700 hectares. Statements in social networks about 118,000 hectares {are untrue|area.a}. The aircraft {carried out|planes-there.b} 46 flights over Ust-Chayra between 31 July and 1 August. No residential building of the village {was affected|houses}. The injured firefighters {have been discharged|burned-men} from hospital. The culprits of the fire, unidentified berry pickers, {are being sought|pickers}.

[notes]
conflict area: quantity
conflict village: place
conflict planes-there: polarity
conflict extinguishing: actor
conflict cabins: actor
compatible area: 41,000 hectares in July, 43,700 in August, in the ministry's count
compatible evacuation: not planned, then ordered and cancelled
