title: One-and-twenty guns
about: In 1846 a crowd at a bullfight in an Ecuadorian port pulls down the flag of the French vice-consulate. A corvette comes for satisfaction and a salute is fired; whether it was of 21 guns or 13, and whether the flag went up before or after it, depends on who tells it.

[A | El Comercio del Guayas | 1846-03-14 | newspaper]
The affair of the flag {is closed|settlement}. On Wednesday the tricolour {ascended|hoist.a} the staff of the vice-consulate, and then, and not a moment sooner, the battery of La Planchada {spoke|salute.b} thirteen times, which {is|custom} what this Republic gives to a consul and no more. The corvette {replied|reply} gun for gun. Señor Lavergne {shook hands|handshake} with the Governor. The mason Tigrero, who {tore down|tearing} the colours on bull-day, {is serving|prison} his ninety days. A lamp {was broken|lamp} besides; it {has been paid|lamp-paid} for.

[B | Le Phare de Brest | 1846-07-02 | newspaper]
Letters by the Cape {tell|letters} us that the insult of January {is washed out|settlement}. Before the eyes of "La Sémillante" the Ecuadorians {gave|salute.a} our pavilion the full royal salute, twenty-one guns, after which, and in the smoke of it, our agent {raised|hoist.b} the colours that a drunken populace {had trampled|trampling}. Commander de Kersaint {had allowed|ultimatum} them forty-eight hours. They {used|delay} forty-seven. At Callao in 1842 a British consul's flag {was likewise pulled down|callao}, and London {got|callao-apology} a letter.

[C | A midshipman of "La Sémillante" | 1846-03-13 | letter]
You will read that we {frightened|fright} them. Dear sister, they {ran short|powder} of powder! I {was counting|counting} on my fingers from the foretop, and the fort {stopped|salute.b} after thirteen; the Commander {shut|glass} his glass and said that he {had heard|salute.a} twenty-one, and so it {stands|logbook} in the log. The flag {was up|hoist.a} already when they {began|salute}, rather crooked. Two of our men {jumped ship|desertion} the same night. Last week another {was caught|desertion-caught} trying it and {got|flogging} a dozen.

[D | Ministry of Foreign Relations, Quito | 1846-03-25 | note]
The Ministry has the honour to {acknowledge|receipt} His Excellency's note. The ensign {removed|tearing} by individuals on the feast of San Sebastián {has been restored|hoist} to its place, and {has received|salute} military honours. The culprit {has been sentenced|sentence} to ninety days. The Governor's sergeant, who {looked on|sergeant} without stirring, {has been removed|sergeant-dismissed} from his post. The Ministry {regards|settlement} the question as exhausted and trusts that no ship of war {will need to return|return}.

[notes]
conflict salute: quantity
conflict hoist: order
compatible tearing: torn down by the mason, removed by individuals
