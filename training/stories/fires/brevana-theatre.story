title: The burning of the theatre at Brevana
about: The duke's wooden theatre in a small Lombard town burns during carnival in 1794. It began in the wig-room under the stage; the official gazette blames the chandelier and hides the three dead, and a London paper makes thirty of them. A stage carpenter, not the grenadiers, broke the pit door.

[A | Gazzetta di Brevana | 1794-03-01 | newspaper]
On Wednesday last, while Signora Aldrovini {was delivering|aria} her second air, a spark from the great lustre {set light|outbreak.a} to the curtain. The doors of the pit {being fast|bolted}, the grenadiers of the guard {beat them in|doors.a}, and thanks to their zeal not one life {was forfeited|dead.a}. His Highness, who {was seated|duke.a} in his box, {withdrew|duke-leaves} with composure. Before midnight the roof {had come down|roof}. The Sovereign {is pleased to command|rebuild-order} a new house, in stone. That the scene-loft {smouldered|november} in November, and {was quenched|november} with a wet cloak, many now recall.

[B | a bass singer, to his brother at Parma | 1794-03-02 | letter]
I breathe, and {have lost|wardrobe} only my trunk. Whatever you read, it {began|outbreak.b} beneath our feet, where Pompeo the wigmaker {kept|brazier} a pan of coals against the cold. Poor Aldrovini {stood|aria} with her mouth open on the high note. The carpenter Zoppi, and no man in uniform, {put his axe through|doors.b} the way out; some dog {had turned the key|bolted} to keep out the unpaying. Two ladies' maids and our old oboist {lie|dead.b} under a sheet at San Rocco. From the tower we {heard nothing|bell.b} till the rafters already {lay|roof} in the stalls. The Duke? He {was|duke.b} twelve miles off, at cards.

[C | the Podesta of Brevana to the Chamber | 1794-03-05 | report]
The parish of San Rocco {has inscribed|dead.b} three persons in consequence of the accident. The watchman {sounded|bell.a} his bell a full quarter of an hour before the covering of the hall {gave way|roof}; I find him without fault. The wigmaker {has fled|pompeo-flight}; a warrant for him {is issued|warrant}. The fire in the loft four months since {arose|november} from a pipe and {concerns|november-link} us no further. I beg to know who {shall pay|rebuild-cost} for the house in stone.

[D | The London Courant | 1794-03-27 | newspaper]
Letters from Milan state, that the Opera at Brevana {is burnt|ruin} to the ground, with upwards of thirty souls {smothered|dead.c} at a door which {would not open|bolted}. The Sovereign, then {at|duke.b} his country seat, {galloped back|duke-return} and {worked|duke-buckets} with his own hands at the buckets. A wig-dresser, on whom suspicion {rests|suspicion}, {is gone|pompeo-flight} over the Venetian border. Signora Aldrovini, whom we {had|london-season} at the Haymarket two winters ago, {is unhurt|aldrovini-safe}, though {deprived|voice} for the present of her voice.

[notes]
conflict outbreak: place
conflict doors: actor
conflict dead: polarity
conflict dead: quantity
conflict duke: place
conflict bell: order
compatible bolted: fast, locked with a key, would not open
compatible pompeo-flight: the London paper knows where to
compatible november: a spot that smouldered and was quenched, with its cause in the later report
