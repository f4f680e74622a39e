title: The Laibach diligence
about: In March 1787 a snow-slip sweeps the mail diligence off the Carniolan side of the Loibl pass. Three die, a tailor is dug out on the third day. The gazette in Klagenfurt puts it on its own side of the mountain, counts four dead and has the money chest safe. Whether the hermit rang before or after the start is disputed.

[A | Klagenfurter Postbote | 1787-03-14 | newspaper]
Of the Laibach diligence nothing {came in|arrival} on Friday but one lame horse. We now learn that a mass of snow {bore her|slip.a} into the gorge a musket-shot below Deutsch-Peter's inn, upon our own side of the Loibl. Four souls {have perished|dead.a}, among them the postilion Urban Mlakar, twenty years in the Imperial service. The strong-box, holding six thousand gulden for the regiment, {was drawn up|chest.a} with every seal entire. The hermit, it is said, {had tolled|bell.a} his bell before ever she {set out|departure} from Neumarktl, and {was laughed at|mockery} for it. Older readers will recall the mule train which {was smothered|mules} on the same road in 1774.

[B | Florian Kos, tailor | 1787-03-20 | letter]
Dear sister, I {live|rescue}, though I hear a Mass {was said|mass} for me. We {rolled off|departure} at six because Herr Globotschnig at the post-house {would have it so|order}. The hermit {pulled his rope|bell.b} only when we were round the third bend, and what use is that? Under St Leonhard's, with the summit still above us, the mountain {let go|slip.b}. Two nights I {lay|buried} in the dark with the maid's hand in mine, and on the second it {grew cold|maid}. On Sunday men {broke through|rescue} to me with poles; then they {ran|diggers}, for a fresh slide {came down|slip2} at their backs and {took|shovels} their shovels.

[C | District Office, Krainburg | 1787-03-22 | report]
1. The vehicle {departed|departure} at six o'clock upon the express {direction|order} of the postmaster, who {is suspended|suspension} until further. 2. The misfortune {befell|slip.b} it within the Carniolan portion of the road. 3. Three corpses {have been conveyed|dead.b} to Neumarktl; a fourth traveller, already given up, {was extricated|rescue} on the 11th inst. 4. The treasury box {was discovered|chest.b} with its lid forced and its contents wanting. A drover of Unterbergen {is held|drover} on this account. 5. Whether any {signal|bell} was given, the depositions do not agree. 6. Two labourers {were contused|labourers} by a further {descent|slip2} of snow while digging.

[D | Parish of Neumarktl | 1787-03-12 | register]
This day {committed to earth|burial} in one grave: Urban Mlakar, postilion; Gertraud, {who expired|maid} in service of the house Zois, about nineteen; and a merchant from Trieste, his name {unread|name}, his papers being pulp. God {took|dead.b} these three and {spared|rescue} one. Brother Placidus {weeps|weeps} and assures me that for a full hour while the horses were yet in the stable he {had been ringing|bell.a}. The stone for the muleteers, thirteen years in this yard, {was overthrown|stone} by the frost and {shall be set up|stone-repair} anew at the same cost.

[notes]
conflict slip: place
conflict dead: quantity
conflict chest: outcome
conflict bell: order
compatible slip: beneath St Leonhard's below the summit, within the Carniolan portion
compatible rescue: on Sunday, on the 11th, spared one
compatible departure: set out, at six o'clock
compatible bell: the office leaves it open
