title: The crate that swore
about: In 1978 a sealed crate of the Belgian embassy in Wellington is opened at the airport by the bag's own government after sounds are heard in it, and protected parrots are found. An attaché is recalled. The accounts differ in tone and detail and agree in fact.

[A | The Evening Beacon, Wellington | 1978-09-13 | newspaper]
A wooden crate bearing the seals of the Belgian embassy {was opened|opening} at Wellington airport last night after freight hands {heard|noise} it "swear", and a number of live kea, our protected mountain parrot, {were found|birds} inside.
It {is believed|birds} there were about a dozen. One {was dead|dead}. The survivors {were taken|zoo} to Newtown zoo wrapped in airline blankets.
The crate, described on its label as "documents, 64 kg", {was to have gone|flight} to Brussels by way of Sydney on yesterday's 6.40 p.m. flight, which {left|departure} 50 minutes late without it. Freight supervisor Ron Tapsell, 44, {stopped|held} it on the scales. "Paper {doesn't walk|walking} about," said Mr Tapsell.
A diplomatic bag {may not be opened|immunity} by the state that it is leaving. For three hours customs, police, wildlife officers and a man from Foreign Affairs {stood round|vigil} the crate and {looked|vigil} at it. Then the ambassador himself {was fetched|ambassador} from a dinner, {in black tie|dress}, and {broke|opening} the seal with a butter knife that {was borrowed|knife} from the cafeteria. He is said to have {gone white|pallor}.
A second crate from the same embassy, which {was waiting|second-crate} beside the first, {was also opened|second-opening} at his wish. It {contained|wine} empty wine bottles.
In 1974 two tuatara {were found|tuatara} in the luggage of a Dutch engineer, who {was fined|tuatara-fine} $400.

[B | Ministry of Foreign Affairs, Wellington | 1978-09-14 | aide-memoire]
1. At 1815 on 12 September the Ministry {was advised|advice} by Customs of {movement|walking} within an item of the Belgian bag. 2. The Ministry reminded all present that the bag {was|immunity} inviolable, and {requested|summons} the attendance of the Head of Mission. 3. His Excellency {arrived|ambassador} at 2110, {waived|waiver} inviolability in writing and {opened|opening} the item with his own hand. 4. Eleven birds {were counted|birds}, of which ten living {were delivered|zoo} to the zoological gardens. 5. The bag of the same date containing bottles {gave rise|second-opening} to no remark. 6. The Embassy {has expressed|regret} its regret. The Ministry {has not asked|recall} for the withdrawal of any officer; it understands that one {will be leaving|recall}.

[C | De Scheldegazet, Antwerp | 1978-09-16 | newspaper]
A junior attaché of our embassy in New Zealand {is coming|recall} home sooner than he thought. In his crate with seal the New Zealanders, or rather our own ambassador, {found|birds} eleven parrots of the sort kea, which there {are|protection} as holy as with us the royal family. Foreign Affairs confirms the {return|recall} and {gives|name} no name. The parrots {were|destination} for a dealer in Lier, so one hears in bird circles, who {pays|price} 60,000 francs apiece. The dealer {knows|denial} of nothing and {has gone|coast} to the coast.
The birds {had been given|sleep} a sleeping powder, but the plane {was|departure} late, and they {woke|waking}. One {did not wake|dead}, the rest {are sitting|zoo} now in a zoo and {bite|bite} the keepers. The Prosecutor in Mechelen {has opened|inquiry} a file. That with empty bottles in the other crate one {travels|wine} across the world, finds this newspaper the greater riddle.

[D | Radio Wairarapa, "Working Lives" | 1999-05-02 | broadcaster]
Ron Tapsell {retired|retirement} from air freight in 1991, and he still {gets|question} asked about the kea. "I {put|weighing} the box on the scales and the needle {wouldn't settle|walking}. Up, down. Then this voice {comes|noise} out, not a nice word, a word I know well. So I said she's {not going|held}."
The thing he remembers is the {waiting|vigil}. "Eight grown men {guarding|vigil} a crate. Nobody {allowed|immunity} to touch it. You could {hear|scratch} them chewing their way out and we {were hoping|hope} they'd make it, see, because then it wouldn't have been us that opened it."
The ambassador {was|ambassador-manner} a gentleman, he says. "He {had|dress} his medals on. He {used|opening} our butter knife and he {gave|knife-return} it back."
Ten kea {lived|zoo}. Eight of them {were released|release} at Arthur's Pass the following autumn, and one {ate|wiper} the wipers off the Ministry's car on the way home. The other two, too tame by then, {stayed|stay} at Newtown; the last {died|last-death} in 1996.
Nobody {was ever charged|charges}, here or there. The file in Belgium {was closed|inquiry} in 1980.

[notes]
compatible birds: about a dozen, and eleven
compatible recall: leaving, coming home, not asked for by the Ministry
compatible inquiry: opened in 1978, closed in 1980
compatible zoo: the survivors, ten living birds
