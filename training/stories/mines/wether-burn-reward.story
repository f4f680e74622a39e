title: The reward at Wether Burn
about: Otago, 1863. Two Californians claim the government's reward for opening a goldfield; a shepherd's wife says that a Maori shearer had found the gold in February. A July flood drowns diggers, eleven or seventeen or thirty; where the slip lay that caused it, and whether it burst before or after, is disputed. A reminiscence forty years later says the reward was never paid.

[A | The Wether Burn Advertiser | 1863-07-18 | newspaper]
It is our sad duty to record that on the night of Tuesday last the Burn, swollen by warm rain upon snow, {came down|flood} in a wall and {carried off|tents} between sixty and seventy tents from the flats. Eleven men {perished|dead.a}, and the list is complete, for the Warden {called|roll} the roll on Wednesday noon. They belonged for the most part to Lambton's party, who {had pitched|camp} on the island against the advice of older hands. A slip had {blocked|slip.a} the channel half a mile above the forks on Sunday, and it is to the {bursting|burst.a} of this, a little before midnight, that all the mischief {is owing|cause}. The store of Messrs. Adair and Kohn {floated|store} two hundred yards and grounded with its scales unbroken. A subscription {opened|fund} at the Shamrock {stands|fund} already at £140.

We need hardly remind our readers that the field was {opened|discovery.a} on the 11th of May by Anders Lindqvist and William Pascoe, the Californians, who {lodged|lodged} fifty-one pounds' weight of gold in Dunedin and {have put in|claim} for the £500 {offered|offer} by the Provincial Government. Since that day four thousand people have {come in|rush}. The attempt to {jump|jump} Pascoe's ground on the Queen's Birthday {ended|jump}, it will be remembered, in the {breaking|nose} of one shovel and one nose.

[B | Mrs. Isobel Geddes, Ardlui Station, to the Dunedin Leader | 1863-07-25 | letter]
Sir, I see it printed that two Californians {found|discovery.a} the gold here in May. I grudge no man his luck, but it was in February that Hoani Tarewa, who {was shearing|shearing} for my husband, {had|dish} the loan of my milk dish and was back with it before dinner, the bottom all {yellow|discovery.b}. My husband {weighed|weighed} the stuff at an ounce and three pennyweight. For the sheep's sake he {bade|hush} us hold our tongues, and hold them we {did|silence}, until Hoani's cousin {talked|leak} in drink at Tokomairiro, where this same Pascoe {was keeping|bar} the bar. On the last day of April Mr. Pascoe {came|visit} to my door and {asked|directions} the road to "the Maori's gully." He {had|directions} it of me, and scones.

Of the {flood|flood} too I {saw|witness} more than your contemporary. The slip {lay|slip.b} in the gorge, three miles below the tents, and the flats {filled|flood} from the foot like a basin. It did not {give way|burst.b} until the Thursday, when the poor lads were already {gone|dead}. We {took in|shelter} thirty-four men, and three more we {buried|burial} under the gooseberries.

[C | Warden J. H. Croom, to the Provincial Secretary | 1863-08-04 | statement]
Sir, I have the honour to report that the number {lost|dead.b} on the 14th ultimo is seventeen. My first roll {left out|omission} six Germans, newly come, who {had taken|licences} no licence. I have {ridden|inspection} to the obstruction, which {was|slip.a} immediately above the forks, as stated. A second rise on the 29th {removed|flood2} eleven tents and two sluice-boxes and {cost|flood2-dead} no life.

In the matter of the {reward|reward}: Lindqvist and Pascoe {pegged|pegs} at noon on the 11th May. The native Tarewa {marked off|tarewa-pegs.a} his ground two days later, with the help of Mr. Geddes. I cannot {recommend|recommendation} that his name be joined to theirs. Samuel Orde has been {fined|fine} £5 for {striking|nose} Pascoe on the 24th May, and {has paid|fine}.

[D | The Dunedin Leader | 1863-11-21 | newspaper]
By fourteen votes to eleven the Council on Thursday {resolved|vote} that £250 go to Messrs. Lindqvist and Pascoe, and fifty to the shearer Tarewa; the balance {stays|balance} in the chest. The sums were {handed over|reward.a} at the Treasury yesterday forenoon. Mr. Pascoe {counted|count} his twice. Mr. Lindqvist, who {is|foot} on crutches since a fall in his shaft, {sent|proxy} his wife. So the Province, having {promised|offer} five hundred, {has given|reward.a} three, and {calls|boast} itself generous to two races. The Warden's {advice|recommendation}, we are glad to see, was {set aside|advice}. The fund for the widows of July {was closed|fund} at £611.

[E | Southern Weekly, "Old Hands" | 1904-03-12 | newspaper]
Mr. Charles Adair, who {was|age} nine years old that winter, still {has|scales} the scales. "The store {sailed|store} near a quarter of a mile with my father on the counter," he says. "Thirty were {drowned|dead.c}, whatever is {cut|stone} on the stone. The slip {went|burst.a} with a noise like a train, and then the water {was|flood} on us." As for the gold, everybody on the flat {knew|known} it for the Maori's {find|discovery.b}. "Hoani {told|told} me at Moeraki, the year before he {died|hoani-death}, that he {had sold|sold} the secret to Pascoe for a saddle, and that his own pegs were {in|tarewa-pegs.b} a full week before the Californians'. Sam Orde {pulled|pulled} them up." And the reward? "Never a penny was {paid|reward.b} to any of them. It was {weighed|reweigh} again and the gold was {found|short} short." Readers who know better may write to us.

[notes]
conflict dead: quantity
conflict slip: place
conflict burst: order
conflict discovery: actor
conflict discovery: time
conflict tarewa-pegs: order
conflict reward: outcome
compatible fund: £140 in July, closed at £611 in November
compatible store: two hundred yards, near a quarter of a mile: a child's memory of the same drift
compatible flood: came down in a wall, filled from the foot
