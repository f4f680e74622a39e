title: Gas over Kalundwe Basic School
about: In June 2015 sulphur dioxide from a Zambian copper smelter drifts over a school sports day. The mine says it stopped the furnace before anyone was ill; the agency's recorder shows it stopped afterwards. The head teacher sent the children home; the district says it did. A suit by parents ends in a settlement which the mine's lawyer calls a withdrawal. An athlete's death in May is another matter.

[A | The Copperbelt Lantern | 2015-06-10 | newspaper]
At least 60 pupils {were treated|treated} at Kalundwe clinic on Tuesday after they {inhaled|gas} fumes from the smelter of Chisenga Copper Mines Plc during an inter-school netball match.

Head teacher Mrs Beatrice Namwila said the fumes {reached|gas.a} the school at about 10:15 hours. "The girls {started coughing|coughing} and seven {collapsed|collapsed} on the court. I {told|closure.a} the teachers to close the school and take the children to the Catholic church, which {is|church} upwind," Mrs Namwila, 49, said.

Clinical officer Gift Sichone said 63 pupils and two teachers {were treated|treated.a} for sore eyes and breathing problems and all except four {were discharged|discharged} the same day.

Parents {marched|march} to the mine gate in the afternoon. Police {fired|teargas} tear gas, which some residents described as "the second {gas|teargas} of the day". Three people {were arrested|arrests}.

Residents of Kalundwe, a township of 22,000 people, {have complained|complaints} about the smelter since it {was commissioned|commissioned} in 2007. Last month a 34-year-old boxer, Moses Kabaso, {died|kabaso} after training on a day of heavy smoke. His family {blames|kabaso-blame.a} the mine. An inquest into his death {opens|inquest} on 22 June.

[B | Chisenga Copper Mines Plc | 2015-06-10 | statement]
On Tuesday at 10:50 hours the acid plant {tripped|trip.b} following a power dip, resulting in a short {release|gas.b} of sulphur dioxide lasting about 12 minutes. In line with procedure the furnace {was shut down|shutdown.a} immediately and before any member of the public {was affected|coughing}.

As a precaution a number of pupils {were examined|treated} at our expense. The school {was closed|closure.b} on the advice of the District Commissioner, whom we {informed|informed} at 10:55.

The company {has invested|investment} US$480 million in capturing 97 per cent of its emissions. The smelter {resumed|restart} operations at 18:00. The unfortunate death of Mr Kabaso in May {had no connection|kabaso-blame.b} with our operations.

[C | Radio Ichengelo Post | 2015-06-12 | broadcaster]
District Commissioner Clifford Mwansakombe says it {was|closure.b} he who ordered Kalundwe Basic School closed on Tuesday after {gas|gas} from the smelter {drifted|gas} over it.

"I {gave|closure.b} the instruction by phone. The head teacher only {carried it out|closure.b}," Mr Mwansakombe told Ichengelo Post. He said 163 pupils {were treated|treated.b}, and appealed to parents to remain calm.

Mrs Namwila said she {received|dc-call} a call from the Commissioner at noon, when the pupils {were already|church-arrival} in the church.

The three people who {were arrested|arrests} on Tuesday {were released|released} on police bond. The school {reopened|reopening} yesterday, but less than half the pupils {came|attendance}.

The clinic said the last four pupils {went|discharged} home on Thursday morning. It {has run out|inhalers} of inhalers.

[D | Environmental Inspectorate, Ndola Office | 2015-07-03 | report]
1. The monitor at Kalundwe Market {registered|gas.a} the first exceedance at 10:18 hours and the peak of 4,900 micrograms per cubic metre at 10:31. The limit {is|limit} 125.
2. The acid plant {had tripped|trip.a} at 10:09. Feed to the furnace {continued|feed}. The furnace {was shut down|shutdown.b} at 11:02, by which time pupils {had been falling ill|coughing} for three quarters of an hour.
3. The clinic register {shows|treated.a} 65 patients, namely 63 pupils and two teachers.
4. A similar release on 3 February {was not reported|february} to this office.
5. The operator {is ordered|automatic-order} to install an automatic trip between the two plants within 90 days, and {is fined|fine} K120,000.

[E | The Copperbelt Lantern | 2016-11-18 | newspaper]
A case in which 41 parents {sued|suit} Chisenga Copper Mines over a {release|gas} of gas at Kalundwe Basic School last year {ended|suit} yesterday in the Ndola High Court.

Counsel for the parents, Ms Lweendo Hachilala, said the mine {agreed|suit.a} to pay K9,000 to each of them. "It {is|suit.a} a settlement and we {are|satisfied} satisfied," she said.

Mine lawyer Derrick Fenton-Mulale said the parents {had simply withdrawn|suit.b} their claim. "Not one ngwee {was conceded|suit.b}," he said.

Mrs Namwila, who {was transferred|transfer} to Mpongwe in January, was not in court. The automatic trip which inspectors {ordered|automatic-order} in 2015 {was installed|automatic} in August, a year late.

A coroner {found|inquest} in March that Mr Kabaso {died|kabaso} of an enlarged heart.

[notes]
conflict gas: time
conflict trip: time
conflict shutdown: order
conflict closure: actor
conflict treated: quantity
conflict suit: outcome
conflict kabaso-blame: polarity
compatible treated: at least 60, then 63 pupils with two teachers, 65 in all
compatible gas: about 10:15 and 10:18
compatible discharged: all but four the same day, the four on Thursday
