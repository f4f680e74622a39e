title: The consulate above the sweet shop
about: In 2019 police in Kathmandu raid an honorary consulate of Portugal where letters for visas were sold. The consul says that his clerk stole the stamp and used it, her family that he stamped the letters himself. The number of letters and the day on which Lisbon heard of it are told in different ways.

[A | Himal Press Agency | 2019-11-13 | wire]
KATHMANDU, Nov 13 (HPA) - Police {raided|raid} the honorary consulate of Portugal in Kathmandu on Tuesday and {arrested|arrest} a clerk on suspicion of {selling|letters} invitation letters to visa seekers, a police spokesman said.
The 31-year-old woman {was arrested|arrest} at her desk in Lazimpat, above a sweet shop, said Superintendent Hari Bikram Oli. Police {found|cash} 4.1 million rupees (about $36,000) in a rice cooker, he said. At least 170 letters {were sold|letters} since March at up to 400,000 rupees each.
The honorary consul, businessman Prakash Dugar, 62, {was|consul-away} abroad at the time of the raid. He {is not|suspect} a suspect, Oli said.
In August police {raided|august-raid} a manpower company in the same street and {arrested|august-arrest} three men over false Romanian work permits.

[B | The Bagmati Daily | 2019-11-15 | newspaper]
"She {stole|theft} my stamp," says Prakash Dugar. The honorary consul, who {came back|return} from Bangkok on Thursday, told this newspaper that he {had kept|safe} the stamp of the consulate in a safe and that his clerk, Sarmila Thing, {had taken|theft} it and {stamped|stamping.a} the letters while he {was ill|illness} with dengue in spring. He {has resigned|resignation}, he said.
Ms Thing, 31, {was remanded|remand} for ten days by the district court on Wednesday. Her sister said that she {did not know|code} the code of the safe, and that it was the consul himself who {stamped|stamping.b} them, "on Saturdays, in his socks". The money in the rice cooker {was|cash} the rent, the sister said.
Dugar, who {became|appointment} honorary consul in 2011, denied this. A Portuguese diplomat {is expected|visit} from New Delhi today.

[C | Ministry of Foreign Affairs, Lisbon | 2019-11-16 | statement]
The Ministry {was informed|informed.a} of irregularities in the honorary consulate in Kathmandu on 12 November by the Nepalese authorities, and {suspended|suspension} its activities on the following day. An official of the embassy in New Delhi {has been|visit} in Kathmandu since yesterday and {has secured|archive} the archive. An honorary consulate {does not issue|visas} visas. The Ministry {accepted|resignation} the resignation of Mr Dugar. By the embassy's examination 338 letters {were sold|letters.a} in the period from March to October, of which 112 {led|led} to a visa. The persons concerned {will be heard|hearing} by the Aliens Service. No official of the Portuguese State {is|officials} under suspicion. Applicants in Nepal {are requested|applications} to address themselves to New Delhi until further notice. The Ministry {has|comment-lisbon} no comment on the {arrest|arrest} of the clerk, which {is|nepal-matter} a matter for the courts of Nepal.

[D | Himal Press Agency | 2019-12-04 | wire]
KATHMANDU, Dec 4 (HPA) - A former honorary consul of Portugal {was arrested|consul-arrest} on Wednesday, three weeks after police {raided|raid} his office in Kathmandu, Superintendent Hari Bikram Oli said.
Prakash Dugar, 62, {was detained|consul-arrest} at the airport with a ticket for Bangkok. His fingerprints {were found|prints} on 60 letters, Oli said. Dugar's lawyer said that his client {was travelling|travel} to a clinic. Sarmila Thing, the clerk who {was arrested|arrest} on Nov 12, {was released|release} on bail last week.
Police {put|letters.b} the number of letters sold at 212. The Ministry in Lisbon {was told|informed.b} of the trade in June, in an unsigned e-mail, and again in August, a person familiar with the case said. "They {wrote back|reply} a thank-you note." The Ministry {did not reply|comment} to questions.

[notes]
conflict stamping: actor
conflict letters: quantity
conflict informed: time
compatible letters: at least 170 is a bound
compatible visit: expected on the 15th, there since the 15th
compatible resignation: resigned, the resignation accepted
