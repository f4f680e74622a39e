title: The leaving of Yungan
about: In April 1927 the foreign staff of a mission college in Hunan leave under pressure of the students' union. When they left and how many they were, whether the keys were given before or after the march, what became of the library and of the cook, and where the nurse came aboard is told differently.

[A | The Bund Mercury, Shanghai | 1927-04-19 | newspaper]
Telegrams from Hankow confirm the {ruin|college-end} of Yungan Union College, for thirty years the pride of British education in Hunan. At midnight on Friday the 8th, with a mob {howling|mob} at the water-gate, the launch of the Asiatic Kerosene Company {put off|departure.a} with the last fourteen foreigners {on board|party.a}, leaving all they {possessed|belongings}. The library of eleven thousand volumes {has been given|library.b} to the flames. The Principal's old cook, who {would not curse|cook-refusal} his master, {was beaten|cook.b} to death in the street. Dr. Penhale {surrendered|keys.b} the keys of the college only when the procession {was|march} already within the gate and a boy with a pike {stood|pike} at his elbow. It is the fourth mission school on the Siang to {fall|fourth} since the New Year; at Liling the chapel {was turned|liling} into a stable. How long does the Foreign Office {intend|policy} to look on?

[B | Students' Union of Yungan Union College (translation) | 1927-04-10 | manifesto]
Fellow countrymen! Today the college {is|takeover} ours. For thirty years foreigners {fed|feeding} us hymns instead of knowledge. On the 7th day we {presented|demands} five demands: registration with the Government; a Chinese head; no compulsory chapel; a students' seat in the council; dismissal of the bully Fuller. Dr. Penhale {asked|delay} for a week. On the 8th in the morning, of his own free choice and before a single student {had set out|march}, he {handed|keys.a} the keys and the seal to Mr. Tan Chih-yuan. We then {held|march} our victory march, with drums, and {no stone|stones} was thrown.

The foreigners {went away|departure} by boat with their trunks and their piano. Nobody {laid|harm} a finger on them. The library {is under|library.a} seal and {guarded|library-guard} day and night by the fourth class. The lackey Hu, cook, {walked|parade} round the town in a paper hat and {is now|cook.a} at home reflecting.

Lectures {will begin|lectures} again on the 18th. Down with slave education!

[C | Mrs. Ada Penhale to her sister in Truro | 1927-04-11 | letter]
On board the kerosene launch, below Changsha. - Dearest Nell, we {are|harm} all safe, and I {have|shoes} odd shoes on. I will tell it straight. On Thursday the boys {came|demands} with their paper, five points, quite politely. Arthur {asked|delay} for time to {cable|cable} London. All night there {were|drums} drums. On Friday at breakfast they {marched|march}, the little ones too, whom I {had taught|teaching} to sing, and they {filled|march} the court, and a young man from outside whom nobody {knew|stranger} {shouted|slogans} and the rest {shouted|slogans} after him. Then Arthur {went out|keys.b} to them, and {gave|keys.b} the bunch to dear Mr. Tan, who {was weeping|weeping}. I do not think it would have been done otherwise.

We {were|packing} the whole day packing under their eyes. I {left|piano} the piano. They {let|basket} me have one basket, and {turned|basket} that over for "documents". Old Hu they {dressed|parade} in a tall paper cap and {led|parade} through the streets on a rope; he {came|cook.a} back to us at dusk with a split lip and {made|supper} supper as usual.

Nobody {slept|sleep}. We {did not stir|departure.b} until first light on Saturday, because the river {was low|river} and the laodah {would not risk|laodah} the shoals. Eleven of us, with the two Fuller babies making eleven. Miss Lorimer {would not leave|lorimer-stay} her typhoid boys; but at Tungkwan, fifteen miles down, there she {was|lorimer.a} on the bank on a pony, with her bag, and we {took|lorimer.a} her in. So we {are twelve|party.b} now. Soldiers {had moved|billet} into our bungalow before we {were|departure} round the bend; I {saw|curtains} my curtains go.

[D | H.M. Consul-General, Hankow, to the Minister at Peking | 1927-04-25 | despatch]
Sir, - I have the honour to report on the evacuation of Yungan. The party {left|departure.b} at 5.40 a.m. on the 9th instant. It {reached|arrival} Hankow on the 13th, and {numbered|party.b} twelve persons, including two infants; the figure of fourteen in the Shanghai press {is explained|fourteen} by two Norwegian ladies who {came|norwegians} by another vessel. Miss Lorimer {joined|lorimer.b} the launch at the college jetty, by the captain's log, and not, as has been stated, lower down.

Dr. Penhale informs me that he {delivered|keys} the keys to the vice-principal against a receipt. No British subject {was injured|harm}. The bungalow {is occupied|billet} by some forty men of the 35th Army. Mr. Tan {writes|tan-letter} that the library {is|library.a} intact but for the hymnals, which {were burnt|hymnals} in the tennis court. The servant Hu, of whose death we have read, {called|cook.a} at this Consulate on Saturday with a bill.

I {had advised|advice} the staff in January to {withdraw|january-withdrawal} and they {had declined|january-withdrawal}. Classes {have not|lectures} resumed.

[notes]
conflict departure: time
conflict party: quantity
conflict keys: order
conflict library: outcome
conflict cook: outcome
conflict lorimer: place
compatible lectures: announced for the 18th, not resumed by the 25th
compatible billet: soldiers moved in; forty men
compatible demands: on the 7th, on Thursday
compatible delay: a week, and time to cable
