title: The freighter at Osh
about: In September 2007 customs at Osh in Kyrgyzstan hold an Antonov freighter with cigarettes. Where they were loaded, who broke the seals, whether the papers came before the search, and what became of the load differ with the teller. In June a plane with telephones had been held.

[A | Tengri-Press | 2007-09-14 | wire]
BISHKEK, September 14 (Tengri-Press) - Customs officers {detained|detention} an An-12 cargo aircraft of the company Jetisu Cargo at Osh airport on Wednesday night and {seized|seizure} 1,460 boxes of cigarettes without excise stamps, the State Customs Inspectorate said on Friday. The goods, worth about 21 million soms, {were loaded|loading.a} at Fujairah in the United Arab Emirates, the inspectorate's spokeswoman, Ainura Sydykova, said. In the documents the cargo {was described|described} as roofing material. The captain, a 49-year-old citizen of Ukraine, and five crew members {were questioned|questioning} and later {released|crew-release}. The captain {handed over|papers.a} the papers only after officers {had opened|search} the hold, she said. It was the second such case this year. In June customs {detained|june} an Il-76 with mobile telephones at Manas airport, and the owner {paid|june-fine} a fine.

[B | Jetisu Cargo LLP | 2007-09-15 | statement]
Our aircraft {was loaded|loading.b} in Almaty in the presence of Kazakh customs, which {sealed|sealing} the cargo door with four seals. At Osh the captain {presented|papers.b} the complete set of documents at the foot of the ladder, before any inspection {took place|search}. The seals {were broken|seals.a} by persons in plain clothes who {refused|id-refusal} to identify themselves. The crew {was held|crew-held} in a bus for eleven hours without water. The cargo {belongs|owner} to a client and its nature {is not known|ignorance} to the carrier. We {demand|plane-demand} the return of the aircraft, which {should be|plane-use} in Dushanbe today with humanitarian flour.

[C | Alai News, Osh | 2007-09-19 | newspaper]
The grey Antonov {is standing|detention} beside the old fuel tanks with chains on its wheels. A loader, Bakyt, 33, who {worked|loader} on Wednesday's night shift, told Alai News that the seals {were cut|seals.b} by the flight engineer himself with pliers, "and then the men with caps {came running|caps}". He said that he {helped|unloading} to unload about 1,300 boxes before dawn; the rest {was taken|rest.a} away in two trucks before anyone counted. The head of the customs post, Major Ulan Toktorov, denied that anything {had disappeared|rest.b}. All the boxes {are|warehouse} in the warehouse of the terminal, he said. Last winter a fire {destroyed|winter-fire} a part of the same warehouse with 90 seized carpets. The crew {is staying|hotel} at a hotel near the bazaar. The wife of the captain {has flown in|wife} from Mykolaiv.

[D | State Customs Inspectorate | 2007-10-30 | statement]
The Osh City Court on 22 October found that the goods {had been put|loading.a} on board at Fujairah. Under its decision the tobacco goods {seized|seizure} at the airport on 12 September {were burned|load-end.a} on the 24th at the municipal dump in the presence of a commission. The number of boxes {destroyed|load-end.a} was 1,460. The aircraft {was handed back|plane-return} to the carrier upon payment of a fine of 400,000 soms. The owner of the telephones which {were held|june} at Manas in June has also {paid|june-fine}. An internal check {found|check} no violation by officers of the post. Major U. Toktorov {has been transferred|transfer} to Batken at his own request.

[E | The Ferghana Notebook | 2007-11-05 | blog]
Go to the bazaar in Kara-Suu, third row, behind the melons. There you can buy, for eighteen soms, the very brand that the commission {put|load-end.a} to the torch. A man with a gold tooth told me that his cousin {bought|load-end.b} the lot from "the state" for cash, and that what {burned|load-end.b} at the dump on the 24th was cardboard. I {cannot prove|proof} it. I {can|smoking} only smoke it. In row five they have carpets that smell of fire, from {the blaze|winter-fire} in that same warehouse last winter. A Kazakh officer assured me by telephone that the four Almaty seals {were put on|sealing} by himself. The Ukrainians, at least, {flew|plane-return} home in their chained bird, and the major {is|transfer} in Batken growing apricots.

[notes]
conflict loading: place
conflict papers: order
conflict seals: actor
conflict load-end: outcome
conflict rest: polarity
compatible transfer: at his own request, and in Batken with apricots
compatible winter-fire: a part of the warehouse, and the warehouse
compatible plane-return: handed back, flown home
compatible june: detained, held
compatible detention: the arrest of the plane and its standing in chains a week later
