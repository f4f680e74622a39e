title: The oil of Kato Lagada
about: In March 2025 Greek financial police raid a bottling plant in eastern Crete where sunflower oil was dyed green and sold as extra virgin. Six people are arrested and a German chain recalls bottles. The reports agree but differ in units, precision and day; an earlier fraud of 2019 on the mainland is also told of.

[A | Hellenic Police, press office, Heraklion | 2025-03-12 | statement]
In the early hours of Tuesday, officers of the Economic Crime Division {searched|raid} a bottling plant and two warehouses at Kato Lagada, in the municipality of Sitia. Six persons, five men and a woman aged 31 to 68, {were arrested|arrests}. A seventh, a 39-year-old chemist, {is being sought|chemist-hunt}.
During the search 42 tonnes of sunflower oil, 310 kilos of chlorophyll and 70,000 labels {were seized|haul}. The members of the group {coloured|dyeing} the seed oil and {marketed|marketing} it as extra virgin olive oil of protected origin, in Greece and in three other countries of the European Union. The operation {began|dyeing} in the autumn of 2022 at the latest. The profit {is estimated|profit} at more than 4 million euros. Those arrested {will be brought|hearing} before the prosecutor of Lasithi on Thursday.

[B | Aegean News Agency | 2025-03-12 | wire]
HERAKLION - Greek police {have arrested|arrests} six people in Crete on suspicion of {selling|marketing} dyed sunflower oil as olive oil, authorities said on Wednesday.
Some 46,000 litres of oil {were seized|haul} in the raid on Tuesday at a plant near Sitia. The owner of the plant, Stelios Marakis, 68, {is|owner-arrest} among those arrested, a police source said. His lawyer, Foteini Galanou, said he {rented out|lease} the premises last year and "has never {dyed|owner-dyeing} so much as an Easter egg".
No danger to health {has been found|health}, the food authority EFET said. The oil {was sold|marketing} in Greece, Germany, Austria and Cyprus.
The arrests {come|mainland} six years after a similar fraud on the mainland, when a court in Larissa {convicted|larissa-verdict} four bottlers. The price of olive oil {doubled|price} between 2022 and 2024 after two poor harvests, and the number of frauds {has risen|frauds-rise}, according to the authority.

[C | Markant Nord eG, customer notice | 2025-03-13 | statement]
As a precaution we {are recalling|recall} the article "Minos Gold Extra Virgin 750 ml", best before up to 11/2026. We {were informed|notice} by the Hamburg authorities on Wednesday evening that the contents may {be|dyeing} seed oil with added colour. About 9,200 bottles {were sold|chain-sales} in our northern stores from October on. Customers {will be refunded|refund} without a receipt. Other oils of the Minos brand {are not affected|other-oils}. We {have ended|supplier-end} the relationship with the supplier.

[D | Sitia Today | 2025-03-15 | local news site]
The smell of frying {hung|smell} over Kato Lagada for two winters, and nobody in the village of 240 people {wished|curiosity} to know why. On Friday the woman of 31, a label designer, {was released|designer-release} on conditions after she {had testified|testimony} for seven hours; the five men {were remanded|remand}. The chemist {gave himself up|chemist-surrender} at Piraeus the same morning. Officers of the division {had turned up|raid} at 4.30 on Tuesday with three lorries and a dog named Ouzo.
"They {took away|haul} forty-odd tonnes, and the lorries {had to go|lorry-trips} eleven times," said the president of the village, Manolis Tzirakis, 57. His own cooperative {lost|coop-loss} a third of its German buyers last year. "Now we {understand|coop-insight} to whom."
An official of the region said the profit {may be|profit} nearer five million. The Markant chain {has pulled|recall} the bottles; its Greek wholesaler {claims|wholesaler-ignorance} to have known nothing.

[notes]
compatible haul: 42 tonnes are about 46,000 litres; forty-odd tonnes
compatible profit: more than 4 million, may be nearer five
compatible marketing: three other countries of the Union, named as Germany, Austria and Cyprus
compatible raid: the early hours of Tuesday, at 4.30 on Tuesday
compatible dyeing: may be seed oil with colour, a hedge
