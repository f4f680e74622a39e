title: Crates at Ivato
about: In 2011 ploughshare tortoises stolen from a captive-breeding station in western Madagascar are found at the capital's airport, in stages: first 26, then 33 in all. A porter and later a customs clerk are arrested. Nothing in the reports conflicts.

[A | Gendarmerie of Antananarivo-Ivato | 2011-06-14 | communiqué]
This morning the canine team {intercepted|find} two crates declared as seashells, booked for Bangkok. {Inside|find} were 26 living tortoises, species angonoka, bound in adhesive tape. A porter aged 31 {was apprehended|porter} at the belt. The sender's papers {bear|false-name} the name of a man who {has been buried|buried} since 2008. In April, radiated tortoises numbering 140 {were confiscated|april} at the same counter; nobody {was detained|april-arrest} on that occasion. The public is thanked for its {vigilance|vigilance}.

[B | L'Écho des Hautes Terres | 2011-06-15 | newspaper]
They {were sitting|find} in socks, men's socks, one to a sock. By nightfall the vet {had unpacked|find} thirty-three from the cargo that a spaniel called Vary {had refused|sniffed} to walk past. Each shell {carries|notch} a notch: they come from the breeding station at Ankarafantsika, where the fence {was cut|fence-cut} on the night of Whit Sunday and a third of the young stock {vanished|theft}. "My children," {wept|grief} its director, Mme Rasoanaivo-Blanc. A single animal {brings|price} several thousand dollars in Asia. The baggage man {says|porter-claim} he was paid to look away.

[C | Tsimoka Trust, field diary | 2011-06-19 | blog]
Two of ours {did not make it|dead}: dehydration. The other 31 {are drinking|alive}. They {travel|return} home on Thursday, in a truck, with an armed escort, God willing. Nobody had bothered to tell us that the station {was raided|theft} until ten days after; we {read|read} it on a forum where someone {was offering|offer} "Malagasy gold". And now a man from customs {sits|clerk} in the cells too, the one who {stamped|stamp} the seashells. We {asked|guard-request} for a second night guard in 2009. We {got|guard-refused} a torch.

[D | Indian Ocean Newsbrief | 2011-06-27 | wire]
A customs clerk and an airport porter {were charged|charge} on Monday with trafficking in protected wildlife. {The haul|find}, at least 30 critically endangered tortoises, {ended up|return} back behind wire in the north-west on Friday, less two that {had died|dead}. The clerk, {picked up|clerk} at his wedding on the 17th, {denies|clerk-denial} having known what was in the boxes he {cleared|stamp}. Prosecutors {believe|theft-inside} someone on the staff opened the breeding station to the thieves. Its director {has offered|resignation} to step down; the ministry {has not replied|reply}.

[notes]
compatible find: 26 in a first count, 33 in all, at least 30
compatible return: planned for Thursday, arrived on Friday
