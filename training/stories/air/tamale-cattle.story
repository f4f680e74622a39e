title: The cattle on the runway at Tamale
about: In October 1999 a Fokker landing at Tamale in northern Ghana hits a herd. The number of animals, who left the gate open, and what became of the plane are told differently. In 1996 an airliner had hit goats there.

[A | Volta News Agency | 1999-10-07 | wire]
TAMALE, Oct. 7 (VNA) - A Fokker 27 aircraft of Savannah Airways with 38 passengers aboard {hit|collision} a herd of cattle while {landing|landing} at Tamale Airport on Thursday morning, the Northern Regional Director of the Civil Aviation Directorate, Mr. Emmanuel Yakubu Braimah, said. Nobody {was injured|injured.a}. Seven cows {were killed|cattle.a}. The aircraft {lost|wheel} its nose wheel and {came to rest|stop} 400 metres from the end of the runway. Mr. Braimah said that the herdsmen {had entered|gate.a} through a gate which they had broken. Two herdsmen aged 16 and 19 {were arrested|arrests} and {are assisting|assisting} the police. The airport {was closed|closure} until 3 p.m. In 1996 an aircraft of the same airline {hit|goats} four goats at Tamale, and the authorities {promised|fence-promise} a new fence.

[B | The Northern Lantern, Tamale | 1999-10-09 | newspaper]
Passengers on Thursday's flight from Accra {have spoken|speak} of their terror. "We {heard|bangs} three bangs and then the floor was sloping," said Madam Fati Alhassan, 52, a trader in shea butter. She {hurt|injured.b} her shoulder and {was treated|treated} at the Tamale Teaching Hospital with two other passengers, where a nurse confirmed it. At least twelve animals {were killed|cattle.b}, according to Alhaji Sumani Dawuni, who {owned|owner} nine of them. He said that the gate at the western side {was left open|gate.b} by the soldiers of the Air Force station, who use it as a short cut to a chop bar. The meat {was sold|meat} at the roadside before noon. The arrested boys {are|boys-sons} his sons. The fence {was paid for|fence-money} in 1997, an assemblyman said, but nobody {has seen|fence} it.

[C | Savannah Airways | 1999-10-11 | statement]
Flight 204 {landed|landing} normally at 8.52 a.m. and {was struck|collision} by livestock during the roll. Captain Kwabena Osei-Tutu {kept|control} the aircraft on the runway. All 38 passengers {left|exit} by the normal door and none {reported|injured.a} an injury. Our engineers {have inspected|inspection} the aircraft. It {has been repaired|aircraft.a} on site and {will return|aircraft-service} to service this week. The airline {will claim|claim} 240 million cedis from the owner of the cattle. The airline has asked the Directorate to say why the tower {gave|clearance} permission to land. It recalls that after {the goats|goats} of 1996 it {wrote|letters} three times about the fence which {had been promised|fence-promise}.

[D | Accra Evening Guide | 1999-11-20 | newspaper]
Six weeks after the Tamale {accident|collision} the Fokker {is|aircraft.b} still sitting on wooden blocks behind the fire station, our correspondent reports. A mechanic who did not want to be named said that the frame {is bent|frame} and that it {will be sold|scrap.a} for scrap. Savannah Airways {denies|scrap.b} this. The two herdsmen {were released|release} without charge last week. A report by the Air Force, seen by the Guide, says that a corporal {opened|gate.b} the gate at 7.30 and {went|corporal-out} for breakfast. He {has been reduced|demoted} to the ranks. The claim against Alhaji Dawuni {has been dropped|claim}. On November 2 a second herd {wandered|second-herd} on to the apron and {was driven off|second-off} with fire hoses. The fence {has not been built|fence}.

[notes]
conflict injured: polarity
conflict cattle: quantity
conflict gate: actor
conflict aircraft: outcome
conflict scrap: polarity
compatible fence: not seen, not built
compatible claim: announced, later dropped
