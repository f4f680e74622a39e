title: Cyclone Fanja
about: In February 2008 a cyclone strikes the Antongil coast of Madagascar; the schooner Tsara Dia goes down with vanilla buyers aboard. Where it sank, what became of its captain, who broke open the vanilla store and when the eye passed are told in rival ways; the death toll simply grows.

[A | National Disaster Bureau, Antananarivo | 2008-02-19 | bulletin]
The intense tropical cyclone Fanja {made landfall|landfall} at Mananara in the night of 17 to 18 February with mean winds of 190 km/h. The eye {passed|eye.a} over the town before ten in the evening, and the system {left|exit} by the Mozambique Channel on the morning of the 19th as a depression.

Provisional balance: 34 {dead|dead}, 12 of them {found|town-dead} in the urban commune, and 78 persons {missing|missing}, including those of the schooner Tsara Dia. {Homeless|homeless}: 16,200. The hospital of Mananara {has lost|hospital-roof} its roof, and its patients {have been installed|patients} in the cathedral. Of nine bridges between Mananara and Soanierana, six {are cut|bridges}. The rice on 4,000 hectares {is under|rice} salt water.

The population {had been warned|warning} by radio from the 15th, and the red flag {had been hoisted|flag} at the port on the 17th at 08:00. All navigation {was forbidden|ban} from that hour.

An aeroplane {will drop|airdrop} biscuits tomorrow if the strip at Antanambe {is passable|strip}. The Bureau recalls that cyclone Geralda, of 1994, {followed|cyclone94} a comparable path.

[B | Gazetin'ny Atsinanana, Toamasina | 2008-02-23 | newspaper]
By our correspondent, on foot from Soanierana. The vanilla store of the Rasoarivelo house stands in the middle of Mananara with its iron doors open like a mouth. Four tonnes of cured pods, {worth|worth} more than the town, {are gone|vanilla}. Jean-Noël Rasoarivelo, 59, who {came|owner-back} back by motorcycle on Tuesday, shows us the lock, {sawn through|lock}. He has no doubt: "It was gendarmes who {opened|store.a} it. My guard saw the uniforms." Adjutant Bezara of the brigade {laughs|laughs} at that. His four men {were pulling|rescue} people out of the market roof, he says; the crowd {forced|store.b} the store, "hungry, wet, and not stupid".

Everyone in the town {is wearing|smell} the smell of it. A priest told us that the Host tastes of it.

As for the Tsara Dia, which {sailed|sailed} from Maroantsetra on the Sunday at ten, in defiance of the flag, with buyers who {were carrying|cash} cash for the new campaign: fishermen of Antanambe saw her {turn over|sinking.a} on the reef outside the bay, at dusk, and sink there in deep water. Nineteen people {swam|survivors} ashore. Her captain, Bruno Tsimihety, {is dead|captain.b}. His cap {was found|cap} in the mangrove, and his widow {has turned|mourning} the mirrors to the wall.

[C | Armement Côtier Zafy, shipowners | 2008-02-26 | statement]
Our company {has lost|sinking} in the schooner Tsara Dia its only vessel, {uninsured|insurance}, and in her crew five friends.

The authorities maintain that the port {was closed|ban}. We {hold|paper} in our hands the clearance for departure, {signed|clearance} and stamped by the port captain of Maroantsetra on the 17th at nine o'clock. No flag {was flying|flag-maro} at Maroantsetra, whatever {was flying|flag} at Mananara.

The schooner {did not sink|sinking.b} on the reef. She {had already crossed|bar} the bar, and {lay|anchored} at two anchors inside the river mouth of Mananara, when the flood from the hills {brought down|trees} whole trees upon her and she {went under|sinking.b} at her berth, towards midnight. Her masthead {is to be seen|mast} there at low water by anyone who takes the trouble.

Captain Tsimihety, whom we {had given up|captain.b} for dead, {is alive|captain.a}. He {presented himself|captain-back} on the 24th at our office, with a broken arm, after six days in the forest. He {has been heard|hearing} by the gendarmes, and {released|release}.

[D | Fr. Aurélien Bastide, to his supporters in Lyon | 2008-03-02 | letter]
My dear friends, the cathedral {is|patients} a hospital, the sacristy a labour ward, and I sleep in the confessional. We {have buried|town-dead} fifty-one from this commune; the Bureau on the radio says eighty-three {dead|dead} for all the province.

I read that the eye {was here|eye.a} before ten in the evening. I {was|bell} under the bell with thirty children when the silence {came|eye.b}, and I looked at my watch to be able to tell you some day: it was twenty past two in the morning. They {went out|stars} and looked at the stars. I had to {shout|called} to get them back.

Then the second wind, from the other side, which {took|second-wind} what the first had loosened.

You ask about the vanilla. I know who {broke|store.b} that door, because half of them {have confessed|confession} it, and more than that I {may not say|seal}; but there {was not|store.b} a kepi among them. Monsieur Rasoarivelo {has offered|reward} a reward. In the cyclone of '94, I am told, he {opened|store94} the store himself and {gave away|rice94} the rice he kept there.

A Japanese team {has set up|water} a machine that makes drinking water. The first planes {brought|airdrop} biscuits, of which the children {have built|toys} houses.

[notes]
conflict eye: time
conflict store: actor
conflict sinking: place
conflict sinking: time
conflict captain: outcome
compatible dead: 34 two days after, eighty-three later
compatible town-dead: 12 at first, fifty-one buried by March
compatible airdrop: announced, then done
