title: Stones on the wedding cars
about: Turkey, September 2013. A charge in a marble quarry, or in the road tunnel beside it, throws stones on a wedding convoy. Quarry firm, guests and engineers disagree on whose charge it was, on when the siren went and where the cars stood. Stones had hit a mosque in 2009.

[A | Gendarmerie post Karacali, incident sheet | 2013-09-07 | log]
17:05 call from the village head: stones {coming down|stones} on vehicles, Karacali road km 4. 17:20 patrol {at scene|patrol}. Nine cars and one minibus, decorated, {standing|convoy.a} on the public asphalt 60 m before the quarry gate. {Injured|hurt.a}: four in all, to Bucak by ambulance. Quarry shift boss Halit Oran states: ours {was fired|morning} at eleven, since then nothing; that one {belongs|blast.a} to the tunnel people. Siren {heard|siren.a} by the village head, "after, not before". Explosives register {seized|register}. 18:40 road {open|road}.

[B | Toros Mermer A.S. | 2013-09-09 | statement]
Our company {shares|regret} the sorrow of the Yalcin and Demirel families. It is established by our records that we {set off|morning} a single round on Saturday, at 11.00. The late-afternoon detonation was the {work|blast.a} of the contractor for the state road. Three minutes ahead of it their hooter {was sounded|siren.b}, and the drivers, who {had entered|convoy.b} our fenced loading yard to {turn|turning}, {took|ignored} no notice. As for the {hole|mosque} in the mosque dome in 2009, that claim was {settled|settlement} amicably.

[C | Posta Akdeniz | 2013-09-10 | tabloid]
BRIDE UNDER FIRE! Gelin Nurcan's white Murat {has|roof} a hole in the roof as big as a melon. "We {were going|convoy.a} along the village road, drums and all," sobs brother Ufuk, 19. "It {rained|stones} marble, and only then {did|siren.a} that thing start howling." The best man {is|coma} in a coma, and seven guests {were bandaged|hurt.b}. White marble, mind you: the tunnel crew {digs|tunnel-rock} in grey schist! So whose {bang|blast.b} was it, Halit Bey? The wedding {went ahead|wedding} at midnight, with {no music|music}.

[D | Chamber of Mining Engineers, Antalya branch | 2013-10-02 | statement]
Our delegation {inspected|visit} both sites on 21 September. Fragments on the carriageway {are|fragments} of crystalline marble; the tunnel face has not yet {met|tunnel-rock} any. The seismograph at Bucak {shows|blast.b} a shot at 16.58 whose coordinates lie inside the Toros Mermer licence. The register handed {back|register-back} by the gendarmerie {lacks|page} one page. Injured persons on the hospital's list {number|hurt.b} seven; the groom's witness {woke|coma} on the 12th. Shift boss Oran, {arrested|oran} at first, {is|oran-free} at liberty pending trial. Four years ago we had {proposed|proposal} a screen after stones {went through|mosque} the mosque roof; it was never {erected|screen}.

[notes]
conflict blast: actor
conflict siren: order
conflict convoy: place
conflict hurt: quantity
compatible stones: coming down on vehicles, rained
compatible coma: in a coma on the 10th, woke on the 12th
