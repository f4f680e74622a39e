title: The oxen on the chain bridge
about: In September 1851 the chain bridge between Göding and Holitsch falls under a drove of oxen. A bar of the chain on the Göding side parted. Who let the whole drove on, how many beasts it was, which end fell and whether the bar broke before or after they came on are all in dispute. An anchor had cracked in 1847.

[A | Brünner Landbote | 1851-09-27 | newspaper]
The chain bridge from Göding to Holitsch, the pride of two crown lands since 1844, {is no more|fall}. On Tuesday eighty Hungarian oxen {were upon it|herd.a} when the Holitsch end {went|fall.a} from under them, and two drovers {drowned|dead}. The toll-keeper, one Wessely, {had waved on|release.a} the entire drove, where the table on his own wall {permits|rule} a dozen at a time. For a league downstream the peasants {are cutting up|beef} drifted beef. Persons of memory will not be astonished: four years since, an anchor {cracked|anchor} on the Göding bank and {was exchanged|anchor-new} in haste.

[B | Anton Wessely, lessee of the toll | 1851-09-29 | letter to the editor]
Sir! My barrier {was down|barrier}. I {was counting|coins} the drover's kreuzers when he {shouldered it up|release.b} and whistled. The first horn had not yet passed my window when there {came a report|link.a} as of a musket; then our Göding end {hung|hang} a moment, and {dropped|fall.b}. The whole town knows that I {wrote|petition} for red lead three summers running, and {got|answer} silence. When the {anchor|anchor} split I {was|dyer} a dyer in Iglau. Whoever {calls|blame} me the author of three widows shall answer it.

[C | Imperial and Royal Directorate of Works | 1851-10-18 | report]
Seat of the failure: Göding chain, fourth bar from the tower. The bar {parted|link.b} once the leading animals had attained mid-span, in consequence of the swinging which their trot {set up|swinging}; the roadway thereupon {precipitated itself|fall.b} on that side. One third of the fracture {bore|rust} old rust. An instruction of 1849 to {paint|paint} {exists|paint-order}; that anything {was done|paint} under it, does not appear. {Lost|dead}: three persons, of them one a washerwoman below, and of the cattle eighty-four {entered upon|herd.b} the bridge, eleven {saved|cattle}. Until the spring a ferry {shall ply|ferry}.

[D | Palko Duris, drover | 1851-10-02 | deposition]
Says: the toll-man {raised the pole|release.a} with his own hand, for he {wished|dinner} to dine. He {had|toll} our money for four-and-eighty head and {made|tally} as many strokes on his slate; and so many they {were|herd.b}. They {were going|pace} at a walk. When the first were well out, over the deepest, it {cracked|link.b} behind deponent. His brother {called|call} to him from under the bay ox and then {called no more|brother}. Deponent {hung|hung} by a chain until noon. He {did not see|end} which end it was. He asks who {is to pay|pay} for the beasts, which {were|owner} not his.

[notes]
conflict fall: place
conflict herd: quantity
conflict release: actor
conflict link: order
compatible dead: two drovers; three with the washerwoman
compatible anchor: four years since, when Wessely was a dyer
compatible paint: no trace of it in the files
