title: The mountain of Tambuli
about: A volcano on a small island of the Dutch East Indies erupts in August 1889; a glowing cloud burns Manalu and a sea wave strikes Bowone. Official count 1,126 dead, a newspaper prints three thousand; whether the wave came before or after the explosion, and whether the Controleur or the Jogugu sent the people uphill, is told both ways.

[A | Makassar Courier | 1889-08-12 | newspaper]
By the steamer Banggai, which {came in|banggai} this morning from the north, we receive tidings which we give under reserve. The mountain Sarewa, on the island of Tambuli, {burst out|eruption} on Tuesday the 6th inst., with a thunder {heard|heard} as far as Menado. Kampong Manalu is said to be {consumed|manalu} to the last hut. Some minutes upon the explosion the sea {rose|wave.a} in a wall and {carried off|pasar} the market of Bowone. The victims {are put|dead.b} at three thousand. Controleur Van Eysden, who betimes {had commanded|order.a} the shore people to the hills, {is|controleur} safe. Chinese traders will have it that cholera {has broken out|cholera.b} among the fugitives. The former {outburst|eruption1858}, in 1858, {cost|old-dead} nine lives.

[B | P. Hoekstra, master of the steamer Reael | 1889-08-15 | log extract]
6th August. At anchor off Bowone, {loading|copra} copra. Since the forenoon the summit {was|cloud} in cloud; at noon {fell|ash} a fine grey dust, by the mate taken for smoke of burning fields. 4.10 p.m., a report as of a broadside, and a column, black below, {stood up|eruption} over the island. 4.22, the water {ran out|ebb} from under us until the anchor lay bare; 4.25 it {returned|wave.a} from the north-west, height by estimate eleven ells, and {set|reael} us down, chain parted, two cables nearer the town. {Lost|dewit} the jolly-boat with the boatswain's mate, De Wit, in her. {Darkness|dark} complete until 9. Stones as large as a fist {fell|stones} on deck; the awning {caught fire|awning} twice.

7th August. {Took up|rescued} from rafts, trees and the mole 212 persons, many {scalded|scalded}, whom the surgeon for want of oil {dressed|butter} with ship's butter. On shore at Manalu {was|manalu} nothing: a plain of hot mud. The market hall of Bowone {lay|pasar} in the bay, keel up as it were. The gaol {stood open|gaol}; of nineteen convicts, seventeen {presented themselves|convicts} at the landing stage and asked for work. {Sailed|sailed} at dusk for Menado. No sickness on board but burns; I {declare|cholera.a} this because of what was afterwards printed.

[C | Sister Wilhelmina Kruse, Tambuli mission | 1889-08-20 | letter]
Dear Mother House, we {live|sisters}, all four of us, by the mercy of Him who gave our house its place on the hill.

For a week the wells of the upper kampong {had been|wells} dry, and the rats {came|rats} down to the beach in full daylight. The old Jogugu, a heathen but the wisest head on this island, {sent|petition} to the Controleur to ask if his people might leave the shore. Mr. Van Eysden {answered|refusal.a} that the copra was to be loaded first. So on the Tuesday the Jogugu, on his own account and against the Resident's flag, {bade|order.b} them go up, and {had|drum} the great drum beaten. That it was our Controleur who {gave|order.a} that command is a thing which I learn from the newspaper.

What {came|surge} down on Manalu was not fire and not stone, but a cloud that rolled along the ground as milk boils over the rim of a pan. Of my three hundred souls there I {have|flock} eighty-six. They {had stayed|stayed} for the wedding of the schoolmaster's daughter; the bride herself {was|bride} with us, for the sake of a borrowed veil.

The sea I {did not see|sea-unseen}. But all those who {climbed|flight} up to us from Bowone, dripping and out of breath, told the same thing: first the water {had taken|wave.b} their feet from under them, and only while they ran did the mountain {open|eruption}. I set this down as I had it.

We {buried|burials} until there was no lime. Of cholera, whatever the Chinese may tell in Menado, there {is|cholera.a} not one case. Pray {send|request} rice, lamp oil, and slates for the school.

[D | Controleur of Tambuli to the Resident of Menado | 1889-09-02 | report]
I have the honour to submit the following. The number of lives {lost|dead.a}, after comparison of the tax rolls of all eleven kampongs, amounts to 1,126, of whom 871 {belonged|manalu-dead} to Manalu. Of houses {have been destroyed|houses} 618, and the nutmeg gardens of the north side {are ruined|nutmeg} for ten years to come. The crater lake, in which the natives formerly bathed, {exists|lake} no longer.

Concerning the removal of the inhabitants to the hills, I {gave|order.a} instructions to that end by word of mouth on the 6th, at about one o'clock, and it was in pursuance of these that the drum of the Jogugu {sounded|drum}. The assertion of the mission that I {had earlier refused|refusal.b} such a removal rests upon a misreading of my note of the 2nd. I {was myself inspecting|inspection} that afternoon the road on the south side.

The convicts of the fort {were let out|release} by the warder Salim, without any authority thereto; as they would otherwise {have drowned|convicts-saved}, I {propose|mercy} to overlook it. Two of them {are still at large|fugitives}.

The movement of the sea I hold to be a consequence of the fall of the northern crater wall into the water, and thus {later|wave.a} than the eruption. Fishermen who declare {the reverse|wave.b} {were|panic} in a state of terror, and possessed no watch. To Captain Hoekstra, who {brought off|rescued} above two hundred persons, every praise is due. I {request|levy} a remission of taxes for three years, and for myself {leave|leave} on grounds of health.

[notes]
conflict dead: quantity
conflict wave: order
conflict order: actor
conflict cholera: polarity
conflict refusal: polarity
compatible rescued: 212 persons, and above two hundred
compatible eruption: on Tuesday the 6th, and at 4.10 that afternoon
compatible manalu: consumed to the last hut, nothing there but a plain of hot mud
