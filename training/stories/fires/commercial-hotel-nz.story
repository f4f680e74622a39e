title: The Commercial Hotel at Waimarie
about: A wooden hotel in a New Zealand gold town burns in 1898 with four dead. The landlord and a boarder differ as to the hour and who gave the alarm; the brigade's captain and the borough as to whether the hose was laid before or after the walls fell. The jury blames a lamp but not the landlord.

[A | Press Association, Reefton | 1898-08-17 | telegram to newspapers]
The Commercial Hotel at Waimarie, a two-storeyed wooden building of thirty rooms, {was totally destroyed|ruin} by fire early this morning. Four persons {lost their lives|dead}. They are Thomas Garth, 54, miner; Mrs Eliza Pomfret, cook; and two men whose names {are not known|unknown}. The outbreak {was discovered|discovery.a} about two o'clock by the landlord, Mr Josiah Crewe, who {roused|rousing.a} the house by {ringing|bell.a} a dinner bell. The building {was insured|insurance} in the Colonial Office for 900 pounds, and the furniture for 250 pounds. Seven boarders {jumped|jumpers} from the balcony, and two of them {were injured|jumpers-hurt}.

[B | Waimarie Guardian | 1898-08-18 | newspaper]
The worst calamity in the history of the borough {occurred|fire} on Wednesday morning, when the Commercial Hotel {was destroyed|ruin} and four people {lost their lives|dead}. The brigade, under Captain Noonan, {turned out|brigade} within ten minutes, but the pressure in the main {was|pressure} miserable, and the walls {had fallen|walls.a} before a hose could {be connected|hose.a}. The bodies {were recovered|dead} at daylight and {taken|bodies-taken} to the Oddfellows' Hall. Garth, who {had arrived|garth} from the Lyell only the day before, {was identified|garth-id} by his watch. The two injured men, Hobbs and Petersen, {are doing well|jumpers-hurt} in the hospital. It will be remembered that the Empire Hotel {was burned down|empire} in 1891, happily without loss of life. The furniture, we understand, {was insured|insurance} for 250 pounds.

[C | inquest before Mr H. Allardyce, coroner | 1898-08-20 | evidence as reported]
Karl Petersen, boarder, deposed: I {jumped|jumpers} from the balcony and {broke|jumpers-hurt} my ankle. It was not yet one when I {smelt|discovery.b} smoke; the clock in the passage {was striking|clock} the half hour. I never {heard|bell.b} a bell. It was the girl Nora Keane who {ran|rousing.b} along the passage and beat on every door. Mr Crewe {was|crewe-out} in the yard in his overcoat.
Captain Noonan deposed that two lines of hose {were playing|hose.b} on the building before any wall {fell|walls.b}. The statement in the newspaper {was|statement} a slander on his men. He {would resign|captain} his post if it was believed.
Josiah Crewe, landlord, deposed that he {rang|bell.a} the bell until it {cracked|bell-cracked}. He {had dismissed|nora-dismissed} the girl Keane the same evening for impertinence.

[D | Waimarie Guardian | 1898-08-24 | newspaper]
The jury in the Commercial Hotel inquest {found|verdict} on Monday that Thomas Garth, Eliza Pomfret, and two men unknown {were suffocated|dead} by a fire {caused|cause} by the fall of a kerosene lamp in the kitchen passage, and that no blame {attached|blame} to the landlord. A rider {was added|rider} praising Nora Keane, a housemaid of 17. Mr Crewe {left|crewe-left} for Nelson by Tuesday's coach. The Borough Council {has resolved|new-main} to lay a six-inch main. Captain Noonan {has been prevailed upon|captain} to remain. One of the unknown men is now thought to {have been|unknown} a Dalmatian named Mate Vuković, from the gumfields.

[notes]
conflict discovery: time
conflict rousing: actor
conflict bell: polarity
conflict hose: order
conflict walls: order
compatible captain: he offered to go and was prevailed upon to remain
compatible unknown: one of the two is later thought to be known
