title: The gale at Gustavia
about: A hurricane strikes the Swedish island of Saint-Barthelemy on 9 September 1821. A Swedish brig and a Baltimore schooner run foul of one another; each side says the other parted first. A gazette sinks the brig, which was got off; who emptied the custom house is a matter of flags.

[A | Governor's secretary to the College of Commerce, Stockholm | 1821-09-14 | letter]
Humbly is reported that this island on Sunday last {was overtaken|gale} by a storm beyond the memory of the eldest. Eleven subjects {are mourned|dead}. Of the dwellings in the town every third {lies|houses} level. The schooner Patapsco {broke|schooner.a} first from her moorings and {fell|foul} with her whole weight upon our brig Svea, whose cables only then {failed|brig-loose}. The custom house {was pillaged|pillage.b} the same night by the Patapsco's crew, foreigners without {papers|papers} or shame. Fort Karl's flagstaff {snapped|staff}; a new one {has been raised|staff-new}, somewhat shorter.

[B | Elisha Tarrant, master of the Patapsco, in a Baltimore gazette | 1821-10-19 | letter]
Let no man be deceived by Swedish ink. The Svea, with two anchors where any Christian {lays|anchors} four, {came adrift|brig-loose} and {fell aboard|foul} of me while I rode like a duck; my bowsprit {went|bowsprit}, and not until the second blow did I {follow|schooner.b} her. I {buried|cook} my cook. As for rum and muslins, I saw the garrison itself, all nineteen of that host, {rolling|pillage.a} puncheons up to the barracks by lantern. The {gale|gale1819} of '19, which I {weathered|weathered} in this same hole, was a zephyr to it.

[C | Antigua Mercury | 1821-09-22 | newspaper]
By a turtler from Saint Bartholomew's: the tempest which {grazed|antigua} us {had struck|gale} that place full. A dozen or near it {are no more|dead}. Of two vessels which {embraced|foul} in the careenage, the Swede {went|brig.b} to the bottom with her cargo of iron; the American {lies|schooner-ashore} high upon the salt-pan, whole. Flour {is|flour} at fourteen dollars. Our Assembly {voted|relief} forty barrels, and {debates|relief-debate} who is to carry them.

[D | Marie-Josephe Lanneau, free woman, before the notary | 1822-01-11 | deposition]
She {keeps|tavern} the tavern by the slip. She {was holding|door} the door. She {heard|foul} the two hulls come together, but the night {was|dark} as a pot, and which of them {had let go|schooner} before the other God knows. Of puncheons she knows this: two {stood|gift} on her step at dawn, and men of every coast {drank|drank}. The brig {sat|brig.a} a month on the sand under her window until they {dug|brig.a} her out; in November she {sailed|brig.a} for Gothenburg. Her own roof she {has|roof} from the Patapsco's topsail. The fever that {followed|fever} {took|fever-dead} more than the wind.

[notes]
conflict schooner: order
conflict brig: outcome
conflict pillage: actor
compatible dead: eleven, and a dozen or near it
