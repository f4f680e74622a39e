title: The rye barque of Kalaranta
about: In the Finnish famine winter of 1867-68 a barque with rye from Lubeck is caught in the ice of the Gulf of Bothnia. Part of the rye comes ashore by sledge. First accounts have her sunk; she was refloated in May. Where she lay, whether the people or the magistrates took the rye, and whether the crew left before or after the sledges came, are in dispute. Another ship, the Toivo, had been lost in 1862.

[A | Kalaranta Gazette | 1867-12-14 | newspaper]
The worst that was feared {has come|ship.a} to pass. The barque Aallotar, Captain Lybeck, which {was bringing|cargo} 1,800 barrels of rye and {was expected|expectation} in our roads since Michaelmas, {stuck fast|position.a} under Ulkokalla, {has been crushed|ship.a} by the ice and {gone|ship.a} to the bottom with masts standing, as two seal hunters {saw|hunters} from the floe. The crew of eleven {walked|crew.a} ashore over the ice and {are|crew-lodging} with the pilot. The grain had been bought with money which the burghers {subscribed|subscription} in August, after the frost of the third of September {was|frost} only a dread and not yet a fact.
So there {will be|relief-lack} no rye until open water. On Thursday the magistrate {cut|ration} the allowance at the poorhouse to half a pound of flour a day, of which every third part {is|bark} pine bark. From the inland parishes beggars {come in|beggars} by the hundred; eighteen {were found|frozen} frozen on the Oulainen road since Sunday. We remind our readers that it was at the same skerry the schooner Toivo {was lost|toivo} in 1862, then with her whole company {drowned|toivo-dead}. Who {let|sailing} the Aallotar sail so late, the owners may answer.

[B | F. Wikander & Sons to C. Possehn, Lubeck | 1868-01-09 | letter]
Do not credit the Gazette. Our Aallotar {is not sunk|ship.b}. She {sits|position.b} upright in the pack some five miles west of Hailuoto lighthouse, where our bookkeeper {has stood|bookkeeper} upon her deck. Captain Lybeck and four men {stayed|crew.b} by her until the first sledges {were alongside|sledges} on the 28th December, and only then {came off|crew.b}, having {eaten|crew-food} boiled rye for three weeks.
Of the 1,760 barrels which you {shipped|cargo} us, some six hundred {were got ashore|landed}. We must tell you plainly how. It {was|taking.a} not sold, nor given out, it {was taken|taking.a}: country people, women among them, {went out|sledges} with hand-sledges, {broke|hatch.a} the hatch and {drove off|taking.a} with what they could drag. The constable {wrote down|list} such names as he could, and we {mean to present|claim} a bill to the parishes when better times {come|better-times}. The remainder {lies|remainder} dry in the after hold. We {have applied|guard-request} for a guard of Cossacks from Oulu, who {have not been sent|guard}. The bill of the 30th inst. {will be honoured|bill}.

[C | Vicar of Ylipato to the Chapter at Kuopio | 1868-05-04 | report]
Since the New Year I {have buried|parish-dead} three hundred and twelve of my flock, who at Martinmas {numbered|population} two thousand and forty. Typhus {took|typhus} more than hunger, but it {came in|typhus-entry} at the door that hunger {had opened|hunger}. In one week of March the sexton {dug|grave} a single grave for twenty-six.
That it was not worse we owe, under God, to the rye of the Aallotar. I {must contradict|contradiction} the house of Wikander. There {was|taking.b} no plunder. The assessor Mr. Forsell himself {rode out|sledges} at the head of ninety sledges, his chain upon his furs, and {had|taking.b} the sacks weighed out on the ice by the master's own scales, so much for each mouth, against a receipt. Nor {was|hatch.b} anything broken: the hatch {stood open|hatch-open}, and the ship {was forsaken|crew.a}; her people {had been|crew.a} in the pilot's kitchen since St. Nicholas. What {was fetched|landed} that day I {reckoned|landed} at six hundred and ten barrels, and it {fed|fed} four parishes until Candlemas.
A second journey in February {turned back|second-journey} in a snowstorm, and two lads of my parish {did not come home|lads}. The poorhouse at Kalaranta {has been closed|poorhouse} for the fever. I {ask|seed-request} the Chapter for seed barley, without which all this {will be|repeat} told again next year.

[D | Declaration before the magistrate by the mate, Isak Holm | 1868-06-11 | court]
That the Aallotar {cleared|sailing} from Travemunde on the 19th October, the master {being told|order} by letter to sail at any hazard. That she {was beset|beset} on the 30th November, and {was carried|drift} by the drift until she {lay|position.b} off Hailuoto; she {was|position.b} never at any time in sight of Ulkokalla. That deponent and six hands {left|crew-walk} on the 6th December for {want|want} of water; the master and the rest {did not|crew.b}. That on the 17th May the ice {opened|thaw}, and she {came off|ship.b} with no more than a sprung plank and {was towed|ship.b} into Kalaranta by the steamer Ahti. That there {were|remainder} in her eleven hundred and some barrels, somewhat heated, which {are being sold|remainder-sale} at thirty marks.
That he {knows|taking-ignorance} nothing of any receipts.

[notes]
conflict ship: outcome
conflict taking: actor
conflict crew: order
conflict position: place
conflict hatch: polarity
compatible cargo: 1,760 barrels, rounded to 1,800
compatible landed: some six hundred, reckoned at 610
compatible remainder: dry in January, eleven hundred barrels somewhat heated in June
compatible ship: upright in the pack in January, towed in in May
