title: Four hundred boxes
about: In February 2016 beehives are stolen from an almond orchard near Wasco, California; the log has 412, the owner 640. Some boxes left behind hold dead bees: the owner says the orchard was sprayed before the theft, the manager says after it. The hives turn up in a lot east of Fresno, most of them living; a trade letter puts them in Chowchilla and burned.

[A | Kern County Sheriff | 2016-02-09 | incident log]
0640 RP advises beehives {gone|theft} from almond block off Scofield Ave. 0715 Deputy on scene, {marks|theft.a} 412 missing by footprints in grass. Dual-axle tire tracks. RP {last saw|last-seen} them 2130 prior night. Neighbor {heard|noise} forklift approx 0300, {did not call|call}. 0740 Dead bees {noted|bees-dead} around the 30 boxes left behind. RP alleges pesticide. 0810 Ag Commissioner {paged|notified}. 1130 No one {in custody|arrest}. Remarks: same RP {was hit|theft2014} for 60 in 2014, county line, {unsolved|case2014}.

[B | Dell Varga on "The Smoker" | 2016-02-12 | podcast]
Six hundred forty. I paid for every lid, I {can count|theft.b}. And here's what burns me: my girls were {dropping|bees-dead} on Sunday already, twitching, because that outfit {ran|spray.b} its rig at lunchtime in full bloom, a day and a half before anybody {rolled up|theft} with a forklift. So I got {sprayed on|spray.b} and then {robbed|theft}. The deputy was nice. Last time they {cleaned me out|theft2014}, two years back, nobody even {came|visit2014}. My wife {cried|cried} in the truck.

[C | Goldrange Almonds LLC | 2016-02-15 | statement]
Goldrange {regrets|regret} Mr. Varga's loss. Fungicide {was applied|spray.a} to Block 7 on Tuesday evening, when the colonies {had been removed|theft} by persons unknown, and not before. State inspectors {sampled|sampling} the 30 remaining hives Thursday; results {are pending|results}. We {have paid|pollination-fee} the full pollination fee although two-thirds of the contract {was unfulfilled|shortfall}. Security cameras {will be installed|cameras}.

[D | Central Valley Action News | 2016-03-01 | broadcaster]
A drone pilot hunting for a lost dog {stumbled on|found.a} the biggest bee heist in years. Behind a tarp on a vacant lot east of Fresno {stood|found.a} row upon row of boxes with the brand sanded off. Most of the colonies {are humming|hives-fate.a}, detectives say. They {have|arrest} a 39-year-old beekeeper behind bars. In the video he {shrugs|shrug}. Lab tests {traced|results} insecticide, not fungicide, in the dead ones at Scofield; when it {got there|spray} is anyone's guess, the county says.

[E | Pacific Pollinator Letter | 2016-03-09 | trade newsletter]
Varga's stolen stock, upward of 400 units, {has surfaced|found.b}: in Chowchilla, we hear, and {reduced to ash|hives-fate.b}, for the thief {torched|hives-fate.b} the lot when he saw a drone. A suspect {is being held|arrest}. He {rented|rented-out} the boxes to three growers in between, which is where the money lies: $190 apiece this year. Rustling {doubled|trend} between 2013 and 2015. Brand deep, folks, and {insure|insure}.

[notes]
conflict theft: quantity
conflict spray: order
conflict spray: time
conflict found: place
conflict hives-fate: outcome
compatible arrest: nobody held at first, later a man is
compatible results: pending, later insecticide
