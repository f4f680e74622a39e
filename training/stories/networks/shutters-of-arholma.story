title: The shutters of Arholma
about: In August 1808 a Swedish optical telegraph wrongly signals the Russian fleet. The Directorate blames an assistant; he says the pilot's boy pulled the cords. Whether the signal was taken back before the bells rang or after is disputed, and a rumour drowns two men who are alive.

[A | Royal Telegraph Directorate, Stockholm | 1808-08-14 | statement]
On the 9th inst., at a quarter past six in the morning, Assistant Bergstedt {set|alarm.a} the shutters of Arholma to the group "enemy in sight", having {taken|mistaken.a} three timber barques for frigates. The annulling group {stood|recall.a} in the tower at seven, before any bell {was touched|bells}; that Norrtälje {could not read|unread} it must be laid to the haze. Bergstedt {is dismissed|sacked}. The Directorate reminds its servants that the post across the water {was burned|burned} in May and its keeper {led away|captive}. Zeal {is no fault|zeal}; guessing is.

[B | Roslags-Bladet | 1808-08-18 | newspaper]
Half of Roslagen {was on its legs|muster} Tuesday of last week on account of some flaps of painted tin. In nine parishes the sextons {hung|bells} on their ropes from half past six; farmers {came|muster} with scythes, and cows {were chased|cattle} to the forest. Not until eight, with the last sexton hoarse, did the mast {unsay|recall.b} what it {had said|alarm}. A boat with eight of the levy {overset|boat} off Vätö; the crew {got|crew.a} a wetting and a dram. The frigates {proved|mistaken} to be planks for Åbo.

[C | Olof Bergstedt to his brother | 1808-08-21 | letter]
They {have taken|sacked} my place and my blue coat with it. I {was|absent} at the farm for bread that morning. Jonas, the pilot's boy, {pulled|alarm.b} the cords out of the book, for he {had counted|mistaken.b} eleven sails in the sun and never {asked|asked} what they carried. I {ran back|return} and with my own hands {gave|recall.b} the contrary sign, the churches {howling|bells} by then like wolves. Two fellows of the Vätö boat {lie|crew.b} in the ground for it, I hear. Since Eckerö {went up|burned} in flames every hen sees Cossacks.

[D | Parish of Vätö, the pastor's daybook | 1808-08-28 | letter]
I {let ring|bells} upon the beacon only, for from the mast nothing was to be {made out|unseen}, the sea-smoke {lying|fog} over all. Of the eight who {went into the water|boat} by the Ox Skerry, eight {knelt|crew.a} at the rail on Sunday. One musket {is lost|musket}, the Crown's. The poor telegraphist {has begged|begged} me to {write|testimonial} that he is sober. This I {shall do|testimonial}. Another {upset|ferry}, that of the ferry at Midsummer, {cost|ferry-dead} us a bride; let this year be content.

[notes]
conflict alarm: actor
conflict mistaken: quantity
conflict recall: order
conflict crew: outcome
compatible muster: half of a district, farmers with scythes
compatible bells: from half past six, upon the beacon only, howling by the time of his return
