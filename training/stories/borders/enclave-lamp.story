title: The last night of Baluar Chhit
about: In 2015 an Indian enclave inside Bangladesh becomes Bangladeshi at midnight. A house of a family that chose India burns that night. Reports disagree on whether it burned before or after the flag went up, on who set the fire, on how many people go to India, and on whether the oldest man in the enclave went or stayed.

[A | Teesta Wire Service | 2015-08-01T08:10 | wire]
LALMONIRHAT, Aug 1 (TWS) - Cheering villagers {lit|candles} 68 candles and {raised|flag} the flag of Bangladesh in the former Indian enclave of Baluar Chhit at one minute past midnight on Saturday, as the two countries {exchanged|exchange} 162 pieces of land under an accord that {was signed|accord} in 1974.
The celebration was overshadowed by a {fire|fire}. The house of Haripada Barman, a 52-year-old potter who {has chosen|barman-choice} Indian citizenship, {burned down|fire} in the northern part of the enclave. Police inspector Rezaul Mridha said the house {caught fire|fire.a} at about 12:30, after the flag {had been hoisted|flag}, and that a stray firework {was|cause.a} to blame. No one {was hurt|hurt}; a calf {died|calf}.
Of the enclave's 1,140 residents, 61 {have opted|leavers.a} to move to India by November, he said. The others {become|citizens} Bangladeshis. In May a hut {was burned|may-fire} in the neighbouring enclave of Dighaltari, and two men {were arrested|may-arrests}.
For 68 years the people of Baluar Chhit {had|stateless} no school, no electricity and no police. "Yesterday I {needed|passport} a passport to buy salt," said farmer Nur Alam, 34.
Barman, his wife and their three children {were staying|lodging} with neighbours on Saturday. His potter's wheel {was saved|wheel}. The first convoy to India {is expected|convoy} to leave in November, a district official said, and a school {is to be built|school}.

[B | Deputy Commissioner's Office, Lalmonirhat | 2015-08-02 | press release]
The historic handover of the erstwhile enclave No. 119, Baluar Chhit, {was completed|handover} in a festive and orderly manner. The national flag {was hoisted|flag} at 00:01 hrs by the oldest inhabitant, Moslem Uddin Sarkar, aged 103, who {has elected|sarkar} to remain in the land of his birth.
An unfortunate fire {broke out|fire.a} at 00:40 hrs, well after the ceremony, in one dwelling. Preliminary inquiry {indicates|cause.a} a firework. The Fire Service {reached|brigade} the spot in 55 minutes, there being no road. Two bundles of corrugated sheet and 30 kg of rice {have been given|relief} to the household. Rumours of arson {are baseless|cause.a}.
Persons travelling to India: 61 {enrolled|leavers.a}, being 14 families. The first convoy {leaves|convoy} on 19 November, via Burimari. A primary school {will be opened|school} in January.

[C | Chhitmahal Rights Network, update 7 | 2015-08-03 | situation report]
Our two volunteers {were|volunteers} in Baluar Chhit on the night of 31 July. Their log: 23:20, smoke; 23:25, Barman house {in flames|fire.b}; 23:50, roof {down|roof}; 00:01, flag {up|flag}, with the embers {still glowing|fire.b} behind it; 01:15, fire engine. There {were|fireworks} no fireworks before midnight.
The family says that three men from the market {had come|threat} on Thursday and {told|threat} Haripada Barman to sell his two bighas cheaply or see them burn. He {named|complaint} them to the police, who {did not write|record} it down. His wife {saw|cause.b} one of the three, with a can, at the cowshed. We {have passed|names} the names to both governments.
Enrolment: the official list {has|leavers.a} 61 names. We have spoken to 83 people who {enrolled|leavers.b} and {hold|slips} slips; 22 {are not|omission} on it, and all of these {are|tenants} tenants. A second fire on Saturday night, in the jute store, {was put out|jute} with buckets. We {do not link|link} the two.

[D | A schoolteacher's blog, Cooch Behar | 2015-11-21 | blog]
They {came|convoy} over the bridge at Changrabandha on Thursday in four buses with marigolds on the mirrors. I {counted|arrivals} 58 down the steps; the officer with the list {ticked|arrivals} 58 too, for once. Three of the sixty-one {had changed|withdrawn} their minds over a wedding.
Haripada Barman {carried|pots} his wheel on his back. I asked him about the night, since you will have read about fireworks. "Babu," he said, "the flag {was|flag} not yet on its pole when my roof {fell|roof} in. I {warmed|fire.b} my hands on my house and {listened|speeches} to the speeches." And who {did it|cause.b}? He {knows|cause.b} the man, he says, and the man {has|land} his land now, for a third of the price. The police {came|interview} twice to ask him whether he {had been|lamp} careless with a lamp. He {has never owned|lamp} a lamp, he says. The wheel {was|wheel} all that the neighbours got out.
Off the last bus, on a plastic chair, four boys {carried|sarkar.b} old Moslem Sarkar. Yes, that one, 103, the one of the flag. He {pulled|flag} the rope in August because they {put|rope} it in his hand. "I {was born|sarkar-birth} in India and nobody {asked|asked} me when they {moved|partition} it," he said. He {asked|tea} for tea. It {was|tea-kind} Indian tea. It {tasted|taste} the same, he said. They {are sleeping|camp} tonight in tin sheds behind the cattle market, nine to a room, where they {may stay|camp} for two years. The tenants whose names {were not|omission} on the list {are still sitting|left} in Baluar Chhit.

[E | The Rangpur Observer | 2015-11-23 | newspaper]
Reports on an Indian website that the 103-year-old Moslem Uddin Sarkar of Baluar Chhit {has left|sarkar.b} the country are false. "Grandfather {is|sarkar.a} at home. He {went|sarkar-visit} with the convoy as far as Burimari to wave, and {came back|sarkar.a} the same evening," said grandson Abdul Sarkar, 29.
In all 58 persons {crossed|arrivals} on the 19th. A second convoy, which {was planned|second-convoy} for tomorrow, {has been dropped|second-convoy} as there {is|nobody-left} no one left to carry. The police report on the fire of August 1 {was submitted|report} last week and {speaks|cause.a} of an accident; the two men {detained|may-arrests} over the fire at Dighaltari in May {are still awaiting|may-trial} trial. The school {will open|school} not in January but in March.

[notes]
conflict fire: order
conflict cause: actor
conflict leavers: quantity
conflict sarkar: outcome
compatible school: planned for January, later for March
compatible convoy: expected in November, due on the 19th, came on a Thursday
compatible sarkar: he had elected to remain, which fits with either end
compatible second-convoy: planned and then dropped
