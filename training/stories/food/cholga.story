title: The mussels of Caleta Mañío
about: In March 2026 shellfish poisoning kills two men in southern Chile after a wake. The health authority says the mussels came from a closed bay and the ban was in force; the fishers say they came from the open one and the ban was posted only afterwards. The cook is reported dead by a radio and lives. Some weeks before, a factory had dumped rotten salmon at sea, which many blame. A blockade follows.

[A | Regional Health Authority, Los Lagos | 2026-03-09 | statement]
The Authority regrets to report the death of two men, of 44 and 61 years, {due|dead} to paralytic shellfish poison after a wake {held|wake} at Caleta Mañío, commune of Quelhue, on Saturday night. Six more persons {were poisoned|ill}; three {remain|ventilated} on mechanical ventilation in Castro, among them a girl of 11.
The cholga mussels which they {ate|eating} {were taken|harvest.a} from the Estero Compu, closed to all extraction since 27 February. The resolution {was published|ban.a} the same day and {was posted|ban.a} at the landing place on the 28th. The level of toxin {was|toxin} 2,140 micrograms per 100 grams, nearly twenty-seven times the limit.
Neither cooking nor lemon {destroys|cooking} the poison. Sale in the markets of Castro, Ancud and Quellón {is controlled|markets} and safe. The Authority {has seized|seizure} 1,900 kilos in a truck at the Pargua ferry. It {has no evidence|dump-link} that the discharge of salmon in February {is linked|dump-link} to the present bloom, which {extends|bloom} over more than 300 kilometres of coast.

[B | Federation of Artisanal Fishers "Mar Interior" | 2026-03-11 | statement]
Our companions Hernán Chodil and Segundo Ule {did not die|dead} of ignorance. They {died|dead} because the State {came|ban.b} with its paper on Monday, when they {were|laid-out} already in their boxes. We {have|ban-photo} the photograph of the post at the landing place on Sunday: bare wood.
The cholgas {were gathered|harvest.b} at Punta Centinela, outside, in open water that no resolution {has closed|outer-ban}, by Segundo himself, who {dived|dive} there for forty years. Nobody {goes|compu-use} into the Compu any more since the cages came.
On 11 February the company {threw|dump.a} 4,600 tonnes of dead salmon into the sea off the Guafo, with permit of the Navy. Three weeks later the sea {is|bloom} red. We {do not believe|disbelief} in chance. In 2016 they {told|2016-excuse} our parents the same tales.
From midnight the bridge of Quelhue {is blocked|blockade}. Ambulances {will pass|ambulances}. We {demand|bonus-demand} a bonus of 750,000 pesos a month for each family for as long as the closing {lasts|ban}.

[C | Radio Chilhue, web text | 2026-03-12 | broadcaster]
The bridge at Quelhue {is shut|blockade} for the second day, and the queue of trucks {reaches|queue} the cemetery. Police special forces {arrived|police} at noon; there {have been|clashes} stones and gas, and a carabinero {was burned|officer} on the hand. A petrol station clerk {lost|clerk-eye} no eye, as was written on the networks: he {has|clerk-eye} a cut brow.
At the regional hospital Dr. Paula Nitor says that little Millaray, the diver's grandchild, {is breathing|millaray} by herself since dawn and {asked|millaray-phone} for her telephone. Doña Rosa Barría, 58, who {cooked|cooking-wake} the pot at the wake, {died|rosa.a} in the night, relatives told this station.
Her nephew, Ítalo Barría, said at the barricade that he {rowed|harvest.a} that Friday with the diver "into the Compu, where they {are|compu-size} fat, what do you want me to say". Others {told|hush} him to be quiet. He also said that a paper {was hanging|ban.a} there when they passed, "but wet, you couldn't read it".
The mayor, who {belongs|mayor-party} to no party, {has called|ban-delay} the authority's notice "late, or late enough".

[D | Austral Press | 2026-03-13 | wire]
PUERTO MONTT, Chile - Fishers in southern Chile {lifted|blockade} a three-day roadblock early on Friday after the government {agreed|bonus} to pay some 4,000 families 400,000 pesos a month during a red tide that {has killed|dead} two people.
The woman who {prepared|cooking-wake} the meal, {reported|rosa-report} dead by a local radio, {was transferred|rosa.b} on Thursday to a ward in a stable condition, a hospital spokesman said. The station {has apologised|apology}.
A 2,000-kilo load of mussels {stopped|seizure} last week at a ferry {was burned|burning} under guard. The undersecretary of fisheries, Marcela Oyarce, said scientists from two universities {will examine|study} whether {dumping|dump.b} some 4,600 tonnes of salmon in the last week of January {could have fed|dump-link} the algae. The salmon company, Fiordos Andinos, said it {acted|dump-legal} under permit.
Prosecutors {took|samples} shells from the family's yard. Their species of barnacle {grows|harvest.b} only on the outer coast, said a marine biologist, consulted by the fishers, who cautioned that one bucket {is not|bucket} a pot. Two leaders of the federation {were arrested|leaders} for {burning|toll} a toll booth and {freed|leaders-free}.

[notes]
conflict harvest: place
conflict ban: order
conflict rosa: outcome
conflict dump: time
compatible bloom: more than 300 kilometres of coast; the sea is red
compatible dump-link: no evidence of it so far; to be examined
compatible blockade: from midnight, second day, three-day
compatible seizure: 1,900 kilos, rounded to 2,000
