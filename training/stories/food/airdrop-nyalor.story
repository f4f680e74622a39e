title: The drop at Nyalor
about: In August 2017 sacks of sorghum dropped from an aircraft in South Sudan kill a woman and two children and hurt others. Where the sacks fell, whether the loudspeaker warned the crowd before or after the pass, and who had moved the white crosses is disputed. A woman reported dying survives. An earlier drop in May had gone wrong without loss, and a food boat was looted in the same week.

[A | Joint Food Pipeline, flash update no. 2 | 2017-08-19 | situation report]
At 09:52 on Friday 18 August an Ilyushin-76 under contract to the Pipeline {released|drop.a} 31 tonnes of sorghum and pulses over the Nyalor site, county of Akot East. Part of the load {landed|fall.a} up to 180 metres outside the marked zone, among people who {were waiting|crowd}. Three people {lost|dead} their lives, a woman and two children. Seven {were injured|hurt.a}; two of these {were flown|evacuation} to Juba, one of whom, a woman of about thirty, {is not expected|nyandeng} to live.
Preliminary findings: the white crosses which mark the zone {had been shifted|crosses} during the night. The ground team {found|crosses-found} them in the morning and, {being|team-late} late, {did not verify|verification} their position by GPS. The loudspeaker warning {was given|warning.a} twelve minutes before the aircraft's pass, and again at three minutes.
All drops in the county {are suspended|suspension} until further notice. Some 14,000 people {registered|registration} at Nyalor {have received|last-ration} no ration since 2 July. River transport {is being explored|river}, although a barge with 60 tonnes of the Pipeline's oil {was looted|barge} on the 16th near Old Fangak Junction, with no injuries {reported|barge-hurt}. The rains {have cut|road} the road since June. The malnutrition rate among under-fives {stands|malnutrition} at 27 per cent.

[B | Office of the County Commissioner, Akot East | 2017-08-20 | statement]
The commissioner condoles with the families. It is regretted that foreign organisations {throw|drop.b} sacks of fifty kilos on the heads of citizens at half past seven in the morning. The sacks {fell|fall.b} squarely inside the square, between the crosses, where the people {had been told|sitting-order} by the organisation's own boys {to sit|sitting}. The horn {was heard|warning.b} only when the dead {were already|dead} on the ground.
It is false that soldiers {moved|crosses.b} the markings. The crosses {were carried|crosses.b} to the new place by the staff of the organisation on Thursday afternoon, because the old one {was|flooded} under water. The commissioner {has demanded|flight-records} the flight records. He {was himself present|commissioner-presence.a} when the aircraft came and {helped|commissioner-help} with the stretchers. Eleven citizens {are wounded|hurt.b}, one of them a chief's son.

[C | Nile Meridian News | 2017-08-21 | wire]
JUBA - An aircraft {dropping|drop} food in South Sudan {killed|dead} three people on the ground last week when sacks {came down|fall} on a waiting crowd, aid officials and local authorities said. They {disagree|dispute} on nearly everything else.
A Pipeline official, who asked not to be named because the inquiry {is|inquiry} not over, said he believed government soldiers camped nearby {had dragged|crosses.a} the canvas crosses closer to their own huts on Thursday night. "Everyone {knows|crosses-knowledge} who sleeps on that side," he said. The army spokesman in Juba, asked about this, said no unit {had touched|crosses.b} anything.
Elizabeth Nyandeng Gai, 32, whom the Pipeline on Saturday {described|nyandeng-report} as dying, {was sitting up|nyandeng} in a ward of the Juba teaching hospital on Monday and {had eaten|nyandeng-meal}. "I {heard|engine} the engine, then somebody {shouted|warning.b} in the metal voice, but my daughter {was|dead} under the sack by then," she told a reporter through a nurse.
In May a similar flight {missed|may-drop} its zone at Pagok by half a kilometre; the grain {fell|may-drop} in a swamp and nobody {was hurt|may-hurt}. Airdrops, which cost about seven times as much as lorries, {are used|airdrop-use} only where roads {have gone|road}, the Pipeline says.

[D | "Latitude Seven", blog of a former logistician | 2017-08-27 | blog]
I {left|blogger-left} the Pipeline in March, so take this with salt. A friend on the ground team, call him Deng, wrote to me as follows. They {came|team-late} by canoe, forty minutes behind schedule. The crosses {were|crosses} a good two hundred metres from where he {had pegged|pegging} them; the prints of army boots {went|crosses.a} from the one place to the other, with a drag mark between. He {radioed|abort} for the plane to hold. The answer {was|abort-refusal} that it had fuel for one pass. He {took|warning.a} the megaphone and {yelled|warning.a} until the thing {squealed|squeal}, ten minutes at least, and the people {stayed|staying}, because last time those who {ran off|runners} got nothing.
And the sacks that did it {came down|fall.a} outside, a long way outside, whatever is claimed by the commissioner, who {turned up|commissioner-presence.b} after lunch, in clean shoes.
What nobody writes: on Sunday the same people {carried|sorghum-use} the same sorghum home, with the stained sacks on top. The Pipeline {is to resume|suspension} on 4 September. The pilot {has been grounded|pilot}, the man who said "one pass" {has not|controller}.

[notes]
conflict fall: place
conflict warning: order
conflict crosses: actor
conflict hurt: quantity
conflict drop: time
conflict commissioner-presence: time
compatible nyandeng: not expected to live on Saturday, sitting up on Monday
compatible suspension: until further notice; to resume on 4 September
compatible team-late: late; forty minutes behind schedule
compatible warning: twelve minutes before the pass; ten minutes at least
