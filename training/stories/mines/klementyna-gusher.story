title: The Klementyna
about: Galicia, July 1893. A gushing oil well burns for 46 days. The owners and the gazette say that lightning lit it in the afternoon; a Canadian driller, that the owner's nephew did it with a lantern at night. The nephew was at Karlsbad, the firm says. Sappers or salt water ended it. A tank had burned in 1891.

[A | Lemberg Gazette | 1893-07-07 | newspaper]
On Tuesday at three in the afternoon lightning {set alight|fire.a} the well Klementyna at Ropica, which since St. John's had been {throwing up|gusher} six hundred barrels a day. The pillar of flame {rises|height} to ninety ells and {can be seen|glow} from Sambor. A boilerman and a child {were burned to death|dead}. The neighbouring Zofia, thanks to the wind, {was spared|zofia.a}. The District Captain has {prohibited|ban} pipes and candles in the village and {asked for|sappers-call} sappers from Przemysl. It is not two years since a tank at the same spot {was consumed|tank}, to the ruin of its owner.

[B | Petrolia Examiner, Ontario | 1893-08-03 | newspaper]
Elgin Moffat, who {is drilling|moffat-job} in Austria, writes home: "They have {made|blame} a thunderbolt of it. There {was|sky} not a cloud. It was gone nine and black as your hat when young Stroh {walked in|fire.b} with a lantern to look at the gauge, and up she {went|fire.b}. I saw him {run out|viktor.b} with his hat alight. Old Hryn the fireman {never came|dead}, nor his little girl. By morning the rig alongside {was|zofia.b} four charred posts. I {hauled|moffat-rescue} two Ruthenians out of the mud pit and {got|moffat-hurt} a blistered neck for it. Nobody here {has had|wages} his pay."

[C | Halberd & Stroh, Vienna, to the shareholders | 1893-08-10 | statement]
Klementyna, our best producer, was {lost|fire.a} on the 4th of July through an act of God, in broad day. Two fatalities {are deplored|dead}, and pensions of six gulden a month have been {assigned|pensions}. The rumour that a member of the family {was|viktor.a} at the spot is idle: Herr Viktor Stroh {was taking|viktor.a} the waters at Karlsbad. Zofia {continues|zofia.a} to give her eighty barrels. The policy with the Phoenix {covers|insurance} storms. The affair of 1891, which {concerned|tank} another firm, {has been mixed in|confusion} by ill-wishers.

[D | Petroleum Courier, Drohobycz | 1893-09-01 | newspaper]
After six and a half weeks it is {dark|fire} again at night in Ropica. The military {take|credit} the honour: twelve boilers, they say, {choked|quench.a} the monster with steam on the 19th. The drillers {shrug|doubt}; it was salt water, {breaking in|brine} from below, that {put|quench.b} it out, while the captain of sappers {was|captain} at dinner. The Phoenix {refuses|insurance-refusal} to pay before Herr Stroh junior is {heard|hearing} on oath, since the bath list of Karlsbad {shows|viktor.b} no such guest. Moffat has been {given|moffat-notice} his ticket home. For the boilerman's widow the first six gulden {came|pensions} yesterday.

[notes]
conflict fire: actor
conflict fire: time
conflict viktor: place
conflict zofia: outcome
conflict quench: actor
compatible pensions: assigned in August, first paid at the end of the month
compatible dead: a boilerman and a child, the fireman and his little girl, two
