title: The fire-globe at Olmütz
about: In May 1786 an Italian showman rises on a tether from the drill ground at Olmütz, the rope is cut and he drifts away into a fishpond, though he tells it otherwise. Peasants tear up the globe. At Easter a small paper model had burnt over the hop market.

[A | Moravian Weekly Intelligencer | 1786-05-20 | newspaper]
OLMÜTZ, the 16th of May. On Sunday the Italian mechanic, Sieur Tassi, {raised himself|ascent} in his globe of painted linen from the drill ground, a cloudburst {having robbed|put-off} the public of the spectacle on the Thursday before. Some insolent journeyman hatter {took a blade|rope.a} to the tether, and Tassi, who {had meant|captive-plan} to hang no higher than the tower of St. Maurice, {was borne away|drift} southward. He {came to earth|landing.a} in standing rye near Dub. The country people, taking the monster for a fallen moon, {fell upon|destroyed} it with flails. He himself {has not|tassi-hurt.a} a scratch.

[B | Canon Wenzel von Riedheim to his sister | 1786-05-18 | letter]
Put the hatter out of your head, dearest. The Colonel {had called out|haul-order} to his grenadiers to wind the fellow in, and Tassi, rather than refund the silver, {drew his own knife|rope.b}. Off he {sailed|drift}, hat in hand. By vespers the miller {had him out|rescue} of the great fishpond at Tobitschau, into which he {had dropped|landing.b} like a shot duck; two ribs {are stove in|tassi-hurt.b}. You will remember his paper toy, which on Easter Monday {went up in flames|model} above the hop market and {spoilt|awning} the pastry-cook's awning. I {laughed|laughed} then too, God forgive me.

[C | Circle Office at Olmütz to the Governor in Brünn | 1786-05-22 | report]
Most obediently: 1. All globes carrying fire {were prohibited|ban} within the walls on the 2nd inst., in consequence of {the burning|model} at Easter. The entrepreneur therefore {removed|moved} to the drill ground. 2. By whose hand the line {parted|rope} {is not established|unknown}. 3. The machine {descended|landing.b} upon manorial water at Tobitschau, whence two millhands {brought|rescue} the Italian ashore. 4. Four subjects of that lordship {are held|arrests}, the cloth {having been reduced|destroyed} to rags by them. 5. A demand for 300 gulden {is enclosed|claim}.

[D | Handbill of Bartolomeo Tassi | 1786-06-03 | handbill]
The undersigned, {betrayed|rope.a} by a hatter in the pay of his rivals, {soared|drift} for an hour above the clouds and {alighted|landing.a} as a feather does, upon dry corn, {unharmed|tassi-hurt.a}. Barbarous hands {have deprived|destroyed} him of his globe; noble hands {have subscribed|subscription} for another, larger by a third. It {shall be shown|second-ascent} on Corpus Christi at Kremsier, weather and His Grace permitting. Those who {paid|may-tickets} in May {enter|free-entry} free. The hatter's guild {is requested|guild} to stay at home.

[notes]
conflict rope: actor
conflict landing: place
conflict tassi-hurt: polarity
compatible drift: southward, an hour above the clouds
compatible model: Easter Monday, and Easter
compatible destroyed: flails, torn to rags, deprived of it; the same deed told by three parties
compatible rescue: the miller in one, two of his hands in another, and the miller speaks for his house
