title: The snow of the Meidhorn
about: In February 1791 an avalanche buries a hamlet in the Turtmann valley; 31 die, and two of the diggers in a smaller fall next day. The priest puts it before midnight, the castellan near dawn; a gazette has the rescued infant die, though she lived; the bell is found in two different places.

[A | Parish book of Meiden | 1791-02-24 | register]
On the 17th of February, being Thursday, a little before midnight, whilst I {was saying|office} my office, the snow of the Meidhorn {came down|avalanche.a} upon our lower hamlet and {covered|buried} seven houses. {Gone to God|dead}: thirty-one souls, whose names {stand|list} below. On the Saturday there {was lifted|found} out of her cradle Anna Maria, three months old, daughter of the late Christian Jaggi; she {is|nurse} at the breast of her aunt and {thrives|infant.a}. The brothers Moritz and Peter Oggier, who {were shovelling|digging}, {were taken|diggers-dead} by a later {fall|second} on the Friday. Saint Barbara's chapel {is|chapel} no more; its bell {lay|bell.a} in the meadow across the water.

[B | Castellan of Leuk to the Bishop of Sion | 1791-02-26 | letter]
Most Reverend Lord. I {have been|visit} at the place with forty men. The visitation {befell|avalanche.b} towards four in the morning, when all {were|asleep} abed and none {had|flight} leisure to run. We {count|dead} one and thirty corpses; of cattle sixty head {perished|cattle}. I {set|digging} the people to work with spades and {called|halt} them off again, the slope {having let go|second} a second time. In the year '49 it {had|mill} only the mill, wherefore they {thought|trust} themselves safe. I {have forbidden|ban} that anyone build there again, although some {are already carrying|rebuild} stones. Corn {is wanting|corn}; I {beg|plea} your Grace to {unlock|granary} the granary.

[C | Berne Weekly Intelligencer | 1791-03-12 | newspaper]
From Wallis is written that a snow-slip {has smothered|buried} a whole village, and that the bodies drawn forth already {pass|dead} thirty. A suckling child, {found breathing|found} after two days, {expired|infant.b} in the arms of its deliverers within the hour. Two rescuers {paid|diggers-dead} for their zeal with their lives. A church bell, {borne|bell-carried} a quarter of a league by the mere wind of the mass, {was fished|bell.b} from the gorge below the bridge. Our own Oberland {was spared|oberland}, save for some sheds at Guttannen, {crushed|guttannen} on the 20th.

[D | A clergyman of Norfolk, to his sister | 1791-07-03 | letter]
We {rode|ride} up to see the ruin of which the whole Rhone valley talks. Grey ice {lies|ice} there yet in July. An old woman {showed|showed} us a fat infant in a basket, {the sole creature saved|found}, and {asked|alms} a batzen for the sight of it; the little thing {laughed|infant.a} at my wig. She {had|hearsay} it from her husband that the chamois {went|chamois} down the valley the day before. Masons {were at work|rebuild}, in the teeth of the magistrate's {decree|ban}, not ten yards from the old sills. A new chapel {is promised|new-chapel}.

[notes]
conflict avalanche: time
conflict infant: outcome
conflict bell: place
compatible dead: thirty-one, and "already pass thirty"
compatible buried: seven houses of the lower hamlet, loosely a whole village
