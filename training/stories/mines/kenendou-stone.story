title: The stone of Kenendou
about: Guinea, 1994. A large diamond is found by a digger, or by his young cousin, or on the other side of the border. The ministry gives 181.7 carats, Antwerp 168.2. The ministry says it was sold, the trade that it went home unsold.

[A | West Africa Press Agency | 1994-02-21 | wire]
CONAKRY, Feb. 21 (WAPA) - A diamond {weighing|weight.a} 181.7 carats {was found|find.a} on February 9 near the village of Kenendou by a 23-year-old digger, Fode Sangare, the Ministry of Mines said on Monday.

The stone {is held|vault} in a vault of the Central Bank and will be {put up|auction} for auction in Antwerp in April. Under the mining code the digger is {entitled|entitled} to 30 percent of the price and the licence holder, Hadja Aissata Barry, 51, to half.

Kenendou {lies|site} in the prefecture of Kerouane, some 700 kilometres east of the capital. Since the {discovery|find} about 3,000 people {have arrived|rush} there with shovels and sieves. Twenty gendarmes {were posted|gendarmes} at the river on Saturday after a pit {collapsed|pit}. One man {was hurt|pit-hurt}.

In 1987 a diamond of 122 carats {was found|find1987} in the same river. It {was sold|sale1987} for 1.4 million dollars.

[B | Rural Radio of Kerouane | 1994-03-05 | broadcaster]
Good evening. In Kenendou the people do not say "Fode's stone". They say "the little one's stone".

Mamadi Sangare is 14 years old. He told our reporter that he {found|find.b} it himself on the last market day of January, when his cousin Fode {was lying|fode-ill} sick with fever in the hut. "I {thought|thought} it was the bottom of a bottle," he said. Since the law {forbids|law} children to work in the pits, Hadja Barry {wrote|register} the name of the elder one in the register.

Hadja Barry told us that this {is|hadja} gossip and that the stone {came up|find.a} in Fode's own sieve. The sub-prefect said that an inquiry {has been ordered|inquiry-order}.

There are now 7,000 strangers {in the village|rush}. A bowl of rice {costs|rice} three times what it did. On Thursday a second pit {fell in|pit2} and two brothers {died|pit2-dead}. The gendarmes {closed|closure} the left bank, and opened it again when the imam {spoke|imam} to them.

[C | The Antwerp Rough Report | 1994-04-19 | newspaper]
The much advertised Guinean stone {failed|sale.b} to find a buyer at the {tender|auction} on Thursday. Three sealed offers {were opened|offers}, the best of 2.6 million dollars, and the reserve of 3.5 million {was not met|sale.b}. It {travelled|return} back to Conakry on Saturday in the care of two officials.

Buyers said they {were surprised|surprise} by the scales. Where the ministry's circular {promised|weight.a} 181.7 carats, the stone {weighed|weight.b} 168.2 carats in Antwerp on two balances. "Either somebody {cut|chip} a corner off or somebody cannot read," said one dealer, who asked not to be named.

The stone is {said|find.c} by some in the trade to be from the Kono fields in Sierra Leone rather than from Guinea. Its frosted skin {resembles|skin} Kono goods. The owners {have declined|declined} to comment. Two smaller Guinean parcels {were sold|parcels} at the same {tender|auction} for 410,000 dollars.

[D | The Freetown Beacon | 1994-05-02 | newspaper]
The big diamond which Guinea {has been selling|auction} as its own was {dug|find.c} at Yengema, in our own Kono District, by a man who {was shot|digger-shot} for it, his widow says.

Kumba Bockarie, 29, told this newspaper that her husband Sahr {got|find.c} the stone on December 28. Armed men {came|raid} three nights later. "They {took|stolen} it in a tomato tin and {crossed|crossing} the river," she said. Her husband, 34, {died|digger-dead} at Koidu hospital in January.

The Guinean Minister of Mines, Ousmane Kolon Diallo, said in Conakry on Friday that the story {was|denial} "a novel". The stone {was taken|find.a} from Guinean gravel before witnesses, he said, and it {has been sold|sale.a} in Antwerp for 3.1 million dollars. The money would {build|school} a school in Kenendou. He did not say who the buyer {was|buyer}.

Our correspondent in Conakry says that young Fode Sangare {has received|paid} nothing up to now and {drives|taxi} a borrowed taxi.

[notes]
conflict find: actor
conflict find: place
conflict find: time
conflict weight: quantity
conflict sale: outcome
compatible rush: 3,000 in February, 7,000 in March
compatible auction: planned for April, held in April
