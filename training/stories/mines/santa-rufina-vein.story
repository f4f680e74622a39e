title: The vein at Santa Rufina
about: In 1826 a London company boasts of a rich silver vein in Oaxaca. The directors say that it was cut on 11 January and is five feet wide; their captain on the spot says 2 February and eleven inches; a Mexican paper says that local ore-seekers had opened it the year before. A director sold out, before the news by the broker's book and after it by his own account.

[A | Court of Directors, Anglo-Zapotec Mining Association | 1826-05-03 | statement]
The Court has the satisfaction to {acquaint|notice} the Proprietors that despatches from its Commissioner in Oaxaca, of date the 20th February, have {come to hand|packet} by the Carnarvon packet. On the 11th of January last the principal lode of Santa Rufina was {cut|vein.a}, at a depth of forty-one fathoms, by Captain Trevanion and his Cornish pitmen. It {proves|width.a} full five feet in width, of ores such as in the time of the Spaniards {yielded|yield} sixty marks the cargo.

The steam-engine from Hayle was {disembarked|landing} at Alvarado without the smallest accident, and the boiler is now {advancing|boiler.a} by the mountain road, drawn by one hundred and twenty mules. The fever of the country has {taken|dead.a} not one of the thirty-one persons whom the Association {sent out|sent} in the Emma last autumn.

A call of five pounds the share, {payable|call} on the 1st proximo, will {complete|drainage} the drainage, and the first dividend will be {declared|dividend.a} at Christmas. The Court cannot but observe that malicious persons have {revived|rumours} the memory of the Tlaxcala Association, which {stopped payment|tlaxcala} in December. That Association {had|tlaxcala-mine}, as is notorious, no mine.

[B | Royal Stannary Gazette, Truro | 1826-06-17 | newspaper]
We are {favoured|letter} with a letter from Captain Josiah Trevanion, formerly of Wheal Harmony, to his wife at Gwennap. It is dated Santa Rufina, 3rd March, and we omit only what {concerns|family} the family.

"On the second of February our men {holed into|vein.b} the lode in the forty-one, Nicholas Uren having the first blow at it. It {measured|width.b} eleven inches, Mary, and I {gave|figure} the Commissioner that figure in writing, with a lump of it the size of a loaf. There {is|quality} good silver in it, but a man could cover the whole with his hat.

"The boiler {lies|boiler.b} where the lighter {put|landing} it, on the sand at Alvarado, and the sea {comes|sea} into it at the spring tides. The mules were {sold|mules} for debt before Christmas. Of us that {came out|sent} in the Emma eight {are|dead.b} under the ground, seven by the black vomit, and poor Jory, who {fell|jory} from the ladder on his first morning. I {was down|illness} with it myself three weeks.

"The Indians {stopped work|strike} at Twelfth-tide, no wages having {come up|wages} from the coast, and {came back|strike} when the priest {lent|loan} us four hundred dollars. If any man tell thee of dividends, say that none can {come|dividend.b} out of this hole under three years. I shall {stay|stay} my time, because I {put|signed} my name to it."

[C | The City Observer | 1826-07-02 | newspaper]
Zapotec shares, which {stood|eve-price} at 42 upon the eve of the famous {circular|notice} and {touched|peak} 131 in Derby week, were yesterday {offered|fall} at 19 and found no friend. The mischief was {done|letter} by a letter from the Company's own captain, printed at Truro a fortnight since. Instead of five feet of lode he {has|width.b} less than one. Eight of his thirty companions have {died|dead.b}. The boiler, so far from climbing any mountain, is thought to {be rusting|boiler.b} on a beach.

It is now {asked|question} in every coffee-house when Mr. Augustus Lisle, of the Direction, {parted with|lisle.b} his three hundred shares. The broker's book, which has been {laid|book} before us, puts the transfer at the 29th of April, that is, four days before the Proprietors {were told|notice} anything, and when the packet had {lain|packet} two days at Falmouth. Mr. Lisle's solicitor informs us that his client {sold|lisle.a} on the 9th of May, upon news which all the world {had|notice}. The same gentleman, it is said, {got clear|lisle-tlaxcala.a} of the Tlaxcala a week before it {failed|tlaxcala}.

A meeting of Proprietors is {called|meeting} for the 20th at the London Tavern. The call of five pounds has been {paid|call}, we understand, upon fewer than a third of the shares.

[D | Augustus Lisle, Esq., to the Proprietors | 1826-07-15 | letter]
Gentlemen, I {am accused|accusation} of having made use of knowledge which was kept from you. In April I {left|order} with my broker an instruction to sell, should the price ever reach one hundred; he appears to have {entered|book-entry} it in his book upon the day he {had|order} it. Nothing was {transferred|lisle.a} under it until the 9th of May. The Oaxaca despatch I first {read|read} at the Court of the 2nd, in the presence of my colleagues. As for the Tlaxcala, I {held|lisle-tlaxcala.b} my shares to the last hour, and {lost|loss} eleven hundred pounds by them. I shall {attend|attend} on Thursday, and I hereby {resign|resignation} my seat.

[E | El Vigia de Antequera | 1826-07-29 | newspaper]
The English gentlemen who {rent|lease} the ruin of Santa Rufina make in their country much noise of a discovery. Let it be known that the said little vein was {opened|vein.c} in October of the year past by the ore-seekers of San Mateo, who {took|loads} from it forty loads by night, until the watchmen of the Company {drove them off|expulsion} with muskets and {hurt|cuevas} one Hilario Cuevas in the foot. The foreigners have only {gone in|entry} by his hole. Nine wooden crosses {stand|dead.b} now behind their house. Their great kettle {remains|boiler.b} upon the strand, where the fishermen {dry|nets} nets on it. Father Anselmo still {waits|repayment} for his four hundred pesos.

[notes]
conflict vein: time
conflict vein: actor
conflict width: quantity
conflict boiler: place
conflict dead: polarity
conflict dividend: time
conflict lisle: order
conflict lisle: time
conflict lisle-tlaxcala: polarity
compatible dead: eight in March, nine crosses by July
compatible width: eleven inches is less than one foot
compatible packet: come to hand, two days at Falmouth before
compatible call: payable in June, paid on fewer than a third
