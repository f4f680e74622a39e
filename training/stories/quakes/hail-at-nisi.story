title: Hail at Nisi
about: A hailstorm in Macedonia in June 1936 kills five harvesters. Anti-hail rockets went up; whether before or after the first hail, by whose hand, how heavy the stones were, and whether a wounded lad lived is told differently.

[A | Gendarmerie post, Alexandreia | 1936-06-19 | telegram]
HAIL {FELL|hail} ON NISI AND VRYSAKI FIFTEEN MINUTES FROM 1640 STOP FIVE REAPERS {KILLED|dead} OF WHOM TWO FEMALE STOP BOY STAVROS GOUNARIS AGED FOURTEEN {BROKEN|skull} SKULL {DIED|boy.b} ON CART STOP COTTON AND PEACH {TOTAL LOSS|crops} STOP STONES {WEIGHED|stones.b} BY ME IN GROCERS SCALE UP TO ONE OKA STOP VILLAGERS {BEATING|beating} ROCKET GUARD OF COOPERATIVE WHOM THEY {HOLD|blame} GUILTY STOP HAVE {LOCKED|locked} HIM UP FOR HIS OWN GOOD STOP {SEND|request} DOCTOR

[B | Macedonian Morning | 1936-06-21 | newspaper]
Who {let off|rockets} the rockets? At Nisi they swear that the sky {was merely dark|dark} when the guard of the Fruit Growers, Lazaros Tsilikas, {put|rockets.a} his match to eleven of them, one upon another, and that ice {answered|hail.a}. He himself, from the {cell|locked} where he {nurses|ribs} two cracked ribs, says men of Episkopi {had come over|episkopi.a} the ditch and {touched off|rockets.b} the lot. Five {are in|dead} the ground. The sixth coffin, ready-made for young Gounaris, {went back|coffin} to the joiner: the lad {sat up|boy.a} on Saturday and {asked|cherries} for cherries. In '29 a like {tempest|hail1929} {spared|dead1929} the people and {flayed|sheep1929} the sheep.

[C | Fruit Growers' Cooperative of the Plain | 1936-06-25 | statement]
The apparatus {was purchased|purchase} from Italy on the advice of the Ministry. Our guard, in whom we {retain|trust} every confidence, {fired|rockets.a} only when stones {were already rattling|hail.b} on the tin of his roof, as the regulations {prescribe|rules}. No person from another commune {set foot|episkopi.b} in our stores. Science knows of no rocket that {calls down|cause} ice. Members {will be compensated|payment} at thirty drachmas the tree. We {share|grief} the grief of the families, and {ask|windows} that they cease breaking our windows.

[D | Anastasia, to her son in Astoria | 1936-07-05 | letter]
My Thanasis, we {lost|crops} everything but the pot. I {was under|shelter} the cart with the Gounaris boy across my knees, his head open like a melon; he {goes about|boy.a} now with a kerchief and {is|boy-vain} proud. First {we heard|rockets} the bangs, one after another, ten or so, and I crossed myself, and only then the white thing {walked|hail.a} over the field. Eggs, it was, hen's eggs; the biggest, laid on the scale, {came to|stones.a} a hundred drams, and the sergeant {put|thumb} his thumb with it. Old Vasso and the four from Vrysaki {we washed|dead} that night. {Send|money} what you can.

[notes]
conflict stones: quantity
conflict rockets: actor
conflict hail: order
conflict episkopi: polarity
conflict boy: outcome
compatible rockets: eleven of them, and the ten or so that an old woman counted
