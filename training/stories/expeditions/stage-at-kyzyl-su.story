title: The stage at Kyzyl-Su
about: In 2011 a spent rocket stage comes down outside its drop zone in eastern Kazakhstan. The space agency, the regional emergency service, an environmental group and a local paper differ over where it fell, whether fuel was left in it, and how many cattle died.

[A | Steppe News Agency | 2011-08-25 | wire]
UST-KAMENOGORSK, August 25 (SNA) - The second stage of a carrier rocket {fell|fall.a} near the village of Kyzyl-Su in East Kazakhstan on Wednesday evening, some 40 kilometres outside the agreed drop zone, the regional department for emergencies said. No one {was hurt|casualties}. The rocket {had lifted off|launch} from Baikonur at 19:11 local time with a communications satellite, which {reached|orbit} its planned orbit. Residents {reported|bang} a loud bang and {a yellow cloud|cloud}. Akim of the district Serik Dauletbayev said that 46 families {had been moved|evacuation} to a school in Samarskoye as a precaution. "People {will return|return} when the laboratory tells us that the air {is|air} clean," he said. The operator of the rocket confirmed {the fall|fall} but did not comment on its place. A stage of the same type {fell|fall2007} in Karaganda region in 2007 after a failed launch and {spilled|spill2007} fuel over a wide area.

[B | Federal Launch Services, press office | 2011-08-26 | statement]
In connection with publications in the media, the press office reports the following. The launch of 24 August {was carried out|launch} in full accordance with the flight programme. Separation of the second stage {took place|separation} in the nominal mode. Its fragments {landed|fall.b} within the boundaries of zone U-25, which {has been leased|lease} from the Republic of Kazakhstan since 1994. The tanks {were emptied|fuel.a} before entry into the atmosphere, and contamination of the soil by propellant {is excluded|spill.a}. The cloud observed by residents {was|cloud} dust. A working group {has flown|group} to the area. The next launch, planned for 14 September, {has been postponed|next-launch} by one week for reasons {not connected|next-reason} with the event.

[C | Clean Altai | 2011-09-02 | press release]
Volunteers of Clean Altai {visited|visit} Kyzyl-Su on 28 and 29 August. The largest piece, a tank 4 metres across, {lies|fall.a} in a stream bed 900 metres from the last house. We {measured|position} the position twice by GPS: it {is|fall.a} 38 kilometres outside the zone. In nine of our twelve soil samples the laboratory in Novosibirsk {found|spill.b} traces of heptyl, in one of them 340 times the permitted level, so there {was|fuel.b} fuel in the stage when it hit. Herders {showed|showing} us the carcasses of 31 sheep and two horses, 33 animals in all, that {had died|cattle.a} within three days of the event. Eleven people {complained|complaints} of headaches and sore eyes. The families who {were evacuated|evacuation} on Wednesday {had already come back|return} by Friday, before any result {was known|results}. We {demand|demand} that the stream be fenced off.

[D | Rudny Kray | 2011-09-06 | newspaper]
"They {sent|return} us home on Friday with a bag of flour," says Zaure Mukasheva, 61, whose house {stands|house} nearest to the stream. Her neighbour Toktar {lost|toktar} four sheep. In the whole village, according to the list of the district veterinarian, 12 animals {died|cattle.b}, and all of them of an ordinary infection that {has been going round|infection} since June. Villagers {laugh|laugh} at the list. The regional ecology department {has taken|samples} forty samples and {reports|spill.a} no heptyl above the limit in any of them. The tank itself {was cut up|cut} on Saturday by men in white suits and {driven off|removal} in two lorries. Zaure-apa {kept|hatch} a round hatch cover; it {makes|hatch-use} a good lid for the bread oven. The court in Ust-Kamenogorsk {will hear|hearing} the claim of 19 families in October. After the accident of 2007 the Russian side {paid|paid2007} 2.4 million dollars.

[notes]
conflict fall: place
conflict fuel: polarity
conflict spill: polarity
conflict cattle: quantity
compatible return: will return when the air is clean, had come back by Friday
compatible fall: some 40 kilometres outside the zone, 38 kilometres
