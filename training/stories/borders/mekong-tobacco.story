title: Tobacco on Don Sai
about: In February 1932 French-led militiamen land on a Mekong sandbank on which Siamese villagers have planted tobacco, pull up the plants and take three growers. Where they were taken, and whether the Siamese district officer got ashore, is told in two ways. The river commission settles it in April by dividing the bank.

[A | The Menam Daily Courant | 1932-02-11 | newspaper]
A party of armed men from the French bank {crossed|landing} to Don Sai on Monday and {laid waste|uprooting} some four acres of tobacco. Three cultivators, honest folk of Ban Tha Kok, {were dragged|arrest.a} out of their own houses on Siamese soil. Luang Phinit, our district officer, {put out|deputy} at once in a canoe, {set foot|deputy.a} on the sand and {unrolled|flag} the flag there under the rifles. Two shots {were heard|shots}. It {will be recalled|recall} that in 1929 a ferryman of the same village {was carried off|ferryman} to Savannakhet and {came home|ferryman-return} without his teeth.

[B | Résident, Savannakhet | 1932-02-09 | telegram]
PATROL EIGHT MEN {PROCEEDED|landing} DON SAI EIGHTH INSTANT STOP CLANDESTINE PLANTATION {DESTROYED|uprooting} ABOUT ONE HECTARE AND HALF STOP THREE TRESPASSERS {SEIZED|arrest.b} ON ISLAND HOE IN HAND STOP SIAMESE FUNCTIONARY IN PIROGUE {HAILED|hail} AND {TURNED BACK|deputy.b} IN MIDSTREAM WITHOUT TOUCHING LAND STOP SERGEANT {DISCHARGED|shots} CARBINE TWICE IN AIR STOP NO ONE {TOUCHED|hurt} STOP ISLAND {EMERGED|emergence} ONLY SINCE FLOOD OF 1930 AND {LIES|thalweg.a} LEFT OF DEEP CHANNEL STOP {REQUEST|request} LAUNCH

[C | Miss Adeline Foss, mission nurse | 1932-02-20 | letter]
They {pulled it|uprooting} like women weeding, my boatman says, row by row, and {sang|song}. He {was hired|hire} that day by the officer from Tha Kok, so I trust him when he says they never {got past|deputy.b} the middle of the stream: a voice {called out|hail}, then came the gun, and Luang Phinit remembered an appointment. Old Kham, Boon and Boon's boy {were squatting|arrest.b} among the seedlings when they {were roped|arrest.b}. They {are back|release} since Thursday, fat on French rice. Nobody {bled|hurt}. The boy {has|fever} fever and I {am giving|quinine} him quinine.

[D | Permanent High Commission of the Mekong | 1932-04-27 | minutes]
The Commission {took soundings|soundings} from the 19th to the 22nd. The main current {passes|thalweg.b} west of the bank in its lower half only and east of it in its upper. It {was resolved|division} to cut Don Sai in two by a line of stakes. For the crop {lost|uprooting} in February the Protectorate {will hand over|compensation} ninety ticals without admission. The detention of three persons on the 8th of that month, {wherever effected|arrest}, {having ended|release} after three nights, {calls for|remark} no remark. A complaint {touching|ferryman} the ferryman of 1929 {was not received|complaint}.

[notes]
conflict arrest: place
conflict deputy: outcome
conflict thalweg: place
compatible uprooting: four acres and a hectare and a half are about the same
compatible release: back since Thursday, ended after three nights
