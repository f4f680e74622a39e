title: The cable at Chorrillos
about: In June 1880 the submarine cable near Lima goes dead during the blockade. The company believes in a rock four miles out; Lima in an enemy launch at the beach; Valparaíso in a Peruvian telegraphist with a hatchet. The launch was there, but after a fishing smack.

[A | West Coast Cable Company, Panama office | 1880-06-06 | telegram]
CHORRILLOS SECTION {DEAD|silent.a} SINCE 0140 THIRD JUNE. TESTS {PLACE|break.a} FRACTURE FOUR MILES OUT NINETY FATHOMS. {CHAFED|break.a} ON LEDGE MOST LIKELY, NO SIGN OF {MALICE|malice}. STEAMER TALLAHULA {COALING|coaling} HERE, WILL {GRAPPLE|repair} ABOUT TENTH. TRAFFIC FOR LIMA {GOES|mail} BY PACIFIC STEAM MAILS MEANWHILE AT SENDERS RISK. MOLLENDO SECTION {SOUND|mollendo}. DO NOT CONFUSE WITH {CUTTING|iquique} AT IQUIQUE LAST JULY WHICH WAS {SPLICED|iquique-splice} IN ONE DAY. SHARES {FELL|shares} NINE SHILLINGS ON NEWS, KINDLY {REASSURE|reassure} HOLDERS.

[B | La Antorcha, Lima | 1880-06-05 | newspaper]
The foe who {rains|shelling} iron on our bathing-places now {stops|silent} our mouth. In the small hours of Thursday a launch with muffled oars {crept|launch} under the cliff at Chorrillos, {hooked up|break.b} the line not three hundred yards from the hut, and an axe {did the rest|break.b}. The sentry Fuentes {let fly|shots} into the dark; whether he {hit|shots-hit} anything, the tide will tell us. By breakfast the instrument {was|silent} so much brass. Last winter these same gentlemen {did|iquique} the same at Iquique. Lima {will|lima-holds} hold without Europe's good wishes.

[C | El Faro de Valparaíso | 1880-06-19 | newspaper]
A lieutenant of the squadron writes to us that no boat of ours {laid a finger|break.c} on the wire. The Dictator's own telegraphist, one Salas, {took|break.c} a hatchet to it on the sand, that the capital {might not learn|ignorance} of the disaster in the south. Proof: Lima's instrument {had been mute|silent.b} since Tuesday, two days before the famous launch {put in|launch}. For the bombardment of the resort the same officer {has|shelling} no apology. Salas, it is said, {has been rewarded|reward} with a captaincy.

[D | British vice-consul, Callao | 1880-06-24 | letter]
The Tallahula {brought up|repair} the end on the 14th and Lima {had|restored} Panama again by supper next day. I {was shown|shown} it: frayed like a mop, no tool {had been|malice} near it. Captain Mould will swear it {was sawn|break.a} by coral, a league out, in eighty-eight fathoms. The admiral {had offered|safe-conduct} him a safe-conduct, very handsomely. As for the boat of the 3rd, it {was|launch} real enough, and {chasing|smack} a fishing smack, which it {missed|smack}. The sentry {emptied|shots} his rifle at both. Salas is a clerk still and {owes|debt} my cook four soles.

[notes]
conflict break: actor
conflict break: place
conflict silent: time
compatible repair: to grapple about the tenth, and brought up on the 14th
compatible launch: at the cliff; chasing a smack; put in two days after Tuesday
