title: The lady with the parachute
about: At Valparaíso in 1889 a parachute artist released too early falls among the lighters. She lives, though a cable kills her. Her brother and a naval rating each are said to have let go the toggle. Earlier, at Iquique, the brother himself had a fall.

[A | Cable to La Tarde, Santiago | 1889-09-19T17:20 | telegram]
VALPARAISO 19. AERONAUT SENORITA OFELIA {FELL|fall} THIS AFTERNOON BEFORE IMMENSE CROWD. BALLOON {STOOD|height.a} TWELVE HUNDRED METRES HIGH. PARACHUTE {DID NOT OPEN|canopy.a}. {DEAD|ofelia.a} WHEN {LIFTED|pulled-out} FROM BAY. BOAT OF CURIOUS {CAPSIZED|boat}, TWO {MISSING|boat-missing}. BROTHER {ARRESTED|brother-arrest}. WHO {LOOSED|release} HER NOT KNOWN. INTENDENTE {HAS SUSPENDED|fete} REST OF PATRIOTIC PROGRAMME. GALE {FEARED|gale}. IMPRESARIO {POCKETED|takings} ABOUT EIGHT THOUSAND PESOS.

[B | Captaincy of the Port | 1889-09-20 | report]
At 4.10 p.m. the captive balloon moored off the mole {having|height.b} some six hundred metres of cable out, the performer {came down|fall} among the lighters of the Sud-Americana. Coxswain Benigno Arancibia {got a hook into|pulled-out} her harness. The cloth above her {had spread|canopy.b} to about one half. Rating Tercero Huenchul, at the toggle line, {let go|release.a} on hearing a cry that he took for the word. The shore boat that {overset|boat} {gave up|boat-missing} all its people living. The northerly {did not set in|gale} before nine.

[C | Deutsche Post am Stillen Ozean | 1889-09-28 | newspaper]
Our countrywoman Hedwig Brandt, whom the bills call Ofelia, {lies|ofelia.b} in the German Hospital with a broken thigh and {demands|beer} beer. From what the seaman at the line told our Mr. Voss, it was not he but the brother, Emil, who {pulled|release.b}, in order to be done before the wind got up. {The gale|gale} came all the same. Emil {was let out|brother-arrest} on Saturday. In March he himself {had plunged|iquique} on to a roof at Iquique, when the machine {had climbed|iquique-height} to four hundred; nothing {was broken|iquique-hurt} but tiles.

[D | El Mercurito | 1889-09-22 | weekly]
What do we learn? That a woman {may drop|fall} out of the sky like a ripe fig and the orchestra {go on|music} playing. They {advertised|height.a} twelve hundred metres and, by the god of tape-measures, twelve hundred she {hung|height.a}. A sailor {slipped|release.a} the pin; the sailor {will be|sailor-punish} flogged; the impresario {counts|takings} his eight thousand pesos. She {breathes|ofelia.b}, thank heaven. So {do|boat-missing} the two boatmen over whom the capital {wept|mourning}.

[notes]
conflict ofelia: outcome
conflict canopy: polarity
conflict release: actor
conflict height: quantity
compatible takings: about eight thousand, and eight thousand
compatible gale: feared in the cable, came in the evening
compatible fall: fell, came down; the height is another claim
compatible boat-missing: missing on the first evening, all found alive
compatible brother-arrest: arrested, and let out two days later
