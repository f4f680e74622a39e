title: The burning of the school at Kamide
about: In August 1873 peasants of a Japanese valley rise against the school levy and burn a new school. Who put the torch to it, how many came, how many policemen died, where the teacher hid, and whether the temple bell called the crowd or answered the fire, are told differently.

[A | The Settlement Gazette, Yokohama | 1873-08-30 | newspaper]
A correspondent at Kobe sends word that a rabble of quite two thousand {rose|rising.b} on the 11th inst. in the hills behind Iwase, and {made a bonfire|fire.a} of the new school. The master, a youth in trousers and a felt hat, {saved himself|hiding.b} by standing up to the chin in a well. Two constables {were done to death|dead.b} with bamboo spears. The poor people {are persuaded|belief} that the globes and wall-maps {serve|globes} to draw off children's blood for export. At Kano, over the pass, the visitors {contented themselves|kano} with breaking desks. We {foretold|foretold} as much in April, when the levy {was cried|levy} through the villages.

[B | Iwase Prefecture to the Department of Education (translation) | 1873-08-19 | despatch]
In the first hour of the night of the eleventh, the temple bell of Kamide {having been tolled|bell.a} for a signal, between three and four hundred ignorant persons {assembled|rising.a}. Men of three villages {applied|fire.a} straw torches to the school. Nothing {is left|ruin} but gateposts. Patrolman Mori {met his end|dead.a}; one other {is under treatment|wounded}. The school at Kano {suffered|kano} in its furniture only. On the following night the headman's storehouse {was likewise burned|storehouse}. Three ringleaders {have been bound|arrests} and more {are sought|search}. Collection of the school money {is suspended|suspension} until instruction {is received|instruction}.

[C | The headman of Kamide, under examination | 1873-08-22 | deposition]
He who {carried the brand|fire.b} was a stranger with two swords and a cloth about his face. Our people did nothing but {come out|rising}, and they did so because of the bell, and the bell {was struck|bell.b} only when the thatch was red already, for buckets. Of the policeman's {end|dead} I {saw|witness} nothing, being on the roof of my own house with wet mats. For my pains they {destroyed|storehouse} my rice store a night later. In spring I {had begged|petition} on my knees that the tax {be halved|halving}. Of the teacher I {know|teacher-view} only good.

[D | The schoolmaster to his father | 1873-08-14 | letter]
Your son {is alive|alive}. The brewer's wife {thrust me|hiding.a} beneath the floor of the sake store, and there I {lay|hiding.a} till cock-crow with feet {tramping|tramping} over me. It was Kihei the cooper who {held the straw|fire.a} to the eaves, he whose two boys I {taught|taught} to write. Mori, with whom I {had played|go} at go the evening before, {was run through|dead.a} on the bridge; the other officer {got away|flight} {bleeding|wounded}. My globe {went rolling|globe-lost} down the lane in flames, and how they {fled|globe-fled} from it! I {shall not return|return} to that valley, levy or no levy.

[notes]
conflict rising: quantity
conflict hiding: place
conflict dead: quantity
conflict fire: actor
conflict bell: order
compatible wounded: under treatment, got away bleeding
compatible kano: desks broken, furniture damaged
