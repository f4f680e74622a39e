title: Poisoned bran in the Chaco
about: In November 1936 locusts settle on cotton in the Argentine Chaco and a brigade spreads arsenic bran. Cattle die of it. The ministry says the herd was driven in after the warning; the settlers say the warning came a day later. A boy who ate the bran recovers, though a Buenos Aires daily had him dead. A swarm had also come in 1933.

[A | La Voz del Plata, Buenos Aires | 1936-11-19 | newspaper]
RESISTENCIA, 18 - A cloud of locusts thirty kilometres in length {came down|swarm} on the cotton colonies west of Villa Ester on Thursday last and {has devoured|crop} the young plants over 12,000 hectares, according to reports which have reached the Territorial Government.

To the plague is added a tragedy. A boy of six, son of Bulgarian settlers, {tasted|boy-ate} the bran with arsenic which the official brigades {scatter|spreading} against the insects, and {breathed his last|boy-fate.b} on the cart that {was taking|cart} him to the doctor. His name {is given|name} as Dimitar Kolev. In the same colony eighty head of cattle are said to {have been poisoned|cattle}.

Engineer Ramón Iturralde, who {heads|command} the brigades, {could not be|contact} found by our correspondent. In 1933 {the invasion|swarm33} {cost|crop33} the Chaco half of its harvest. The trains between Charata and Villa Ester {stopped|trains} for five hours on Saturday because the rails {were slippery|rails} with crushed bodies.

[B | Ministry of Agriculture, Locust Defence | 1936-11-23 | communiqué]
In view of inexact versions in the press, the Directorate states:

That bran treated with sodium arsenite {was distributed|spreading} on the 13th and 14th instant over 400 hectares at Villa Ester, with satisfactory effect: the swarm {has been reduced|swarm-reduced.a} by two-thirds.

That the colonists {were notified|warning.a} by bill and by word of mouth on the 12th, and that Señor Kolev, knowing this, {drove|grazing} his animals and those of two neighbours into the treated strip, where 83 of them {succumbed|cattle}. No compensation {is therefore due|compensation}.

That the minor Kolev {was attended|treatment.a} by the brigade's own nurse, who {washed out|treatment.a} his stomach, and {is|boy-fate.a} out of danger.

That the personnel {worked|work} eighteen hours a day, and that two peons {were injured|peons} by the overturning of a lorry. The Directorate {will purchase|barriers} 200 kilometres of zinc barrier for the campaign of 1937.

[C | Der Siedlerbote, Charata | 1936-11-27 | weekly, translated]
With Kolev we {have spoken|interview} on Sunday. His Mitko {plays|boy-fate.a} again before the house, thin and pale, and shows the tongue to visitors who believed him in heaven. It {was|treatment.b} old Frau Harder, with milk and egg white, that saved him, says the mother; the nurse {came|nurse} only in the evening.

And the cows? On Friday the 13th, early, the men of the engineer {threw|spreading} their bran at the edge of the field. At nine Kolev {let|grazing} the herd through, as each day, to the water. The paper with the skull {was nailed|warning.b} to the store on Saturday, when 83 beasts of three families already {lay|cattle} with swollen bellies. We {have seen|paper} the paper: it carries the date 14.

The hoppers meanwhile {are creeping|hoppers} out of the ground by millions, and the swarm, far from broken, {sits|swarm-reduced.b} as thick as ever by Pampa Verde. Three years ago {it was|swarm33} also so.

[D | J. H. Pettifer, Manager, to The River Plate Land and Cattle Co. | 1936-12-02 | letter]
Dear Sirs, The locust {pitched|swarm} within two leagues of our boundary but {did not cross|boundary}, the wind going round to the south on the Sunday. Grass {is|grass} good. We {have lost|own-losses} no stock.

Our neighbours were less lucky. Some 80 cattle {died|cattle} at the colony from eating the Government's bait, and there is much bad blood as to whether the people {were told|warning} in time. I {rode over|visit} and {saw|hides} the hides drying, which I take to be unwise. Iturralde {has been recalled|recall} to the capital. The child we all heard {was dead|boy-fate.b} {is not|boy-fate.a}.

The two labourers hurt when the truck {turned over|lorry} {are|peons} in our bunk-house with a leg and a collar-bone respectively. I {have charged|charge} their keep to the Ministry, without hope. The train {was held up|trains} by the mess, and there is no mail.

[notes]
conflict boy-fate: outcome
conflict warning: order
conflict warning: time
conflict treatment: actor
conflict swarm-reduced: polarity
compatible cattle: eighty, some 80, and 83
compatible grazing: his own and two neighbours' animals
