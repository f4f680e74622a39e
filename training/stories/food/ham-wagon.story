title: The wagon on track nine
about: In the hungry summer of 1981 Polish railwaymen hold a refrigerated wagon of tinned ham at a junction. The union says it was bound for Brest, the state agency for Hamburg. Who broke the seal, how many tins are missing, and whether the ham was eaten or spoiled is disputed. In March a load of butter had been stopped at another station.

[A | Factory Commission bulletin, Lowiska junction | 1981-07-29 | bulletin]
On Monday at 5.20 a.m. the night shift of the Lowiska yard {stopped|stop} a refrigerated wagon on track nine. The papers said "machine parts". Colleague Bronislaw Szydlo, 44, a wagon inspector, {noticed|drip} that machine parts do not drip.
In the wagon {were|load} 18 tonnes of ham in tins. It {was going|route.a} east, to Brest, as the chalk mark on the door {showed|chalk}. In our town the ration {is|ration} two and a half kilos a month, and in July nobody {has received|ration-lack} it.
The seal {was broken|seal.a} by the militia captain himself, in the presence of eleven witnesses, because he {did not believe|disbelief} us. We {did not touch|theft.a} a single tin. The wagon {is guarded|guard} by day and night. We {demand|demand} that the ham be given to the district hospital and the nurseries. In March our colleagues at Zabiec {stopped|butter} butter in the same way, and the butter {was given|butter-share} to the shops.

[B | State Press Agency | 1981-07-30 | wire]
LOWISKA, July 30 - A group of extremists {has halted|stop} for the fourth day a wagon with export goods at Lowiska station, the voivodship office said on Thursday.
The wagon, {loaded|load} with 17.8 tonnes of canned ham of the Krotow plant, {was on its way|route.b} to Hamburg under a contract {signed|contract} in February. The foreign currency {is intended|currency} for the purchase of insulin.
Unidentified individuals {broke|seal.b} the customs seal with a crowbar. About forty tins {are missing|theft.b}. The cooling unit {has been|cooling} without current since Tuesday, and specialists {fear|spoil-fear} that the load will be lost. "Those who {speak|hunger-talk} of hunger {are letting|spoil-blame} meat rot," said deputy voivode Ryszard Kaminiak, 50.
The prosecutor {has opened|inquiry} an investigation. The union's national office {has not commented|comment}.

[C | Radio Europa Central, Polish service, evening bulletin | 1981-08-02 | broadcaster]
After six days the ham wagon of Lowiska {has moved|release}. A government deputy {signed|deal} an agreement at three this morning, and at seven the wagon {was shunted|release} to the ramp of the cold store. Doctors of the sanitary station {opened|sampling} twenty tins; the load {is|sound.a} fit to eat throughout. At the recount six tins {were wanting|theft.c}, no more. Half of the load {goes|share} to the hospital and to four nurseries, half {will be sold|sale} on ration cards.
One of our listeners, a dispatcher, tells us by telephone that the label under the chalk {read|route.b} Hamburg after all; the rumour of Brest {arose|rumour} from an old mark. He also says that a militia officer {cut|seal.a} the wire. The butter of Zabiec, in spring, {took|butter} nine days.
Bronislaw Szydlo {has been|szydlo-summons} twice to the prosecutor. He {has not been charged|charge}.

[D | Letter to the editor, The Voivodship Tribune | 1981-08-19 | letter]
As the head nurse of the infants' ward I {waited|wait} for the famous ham with an empty pot. What {was delivered|share} to us on August 4 was one hundred and ten tins, of which the greater part {had blown|sound.b} and {stank|sound.b}. We {buried|ham-burial} them behind the laundry. Our director says that the heroes {switched off|cooling.a} the cold, the heroes say that the power station {did|cooling.b} it. In the meantime my children {ate|dumplings} dumplings. I {do not sign|signature} with my full name. M. K., Lowiska

[notes]
conflict route: place
conflict seal: actor
conflict sound: outcome
conflict theft: polarity
conflict theft: quantity
conflict cooling: actor
compatible load: 17.8 tonnes, rounded to 18
compatible stop: stopped on Monday, halted for the fourth day
compatible share: half of the load is to go to the hospital and nurseries; 110 tins reached one ward
compatible release: has moved; shunted at seven
