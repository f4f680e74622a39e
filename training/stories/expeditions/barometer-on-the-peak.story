title: The barometer on the Peak
about: In August 1793 a Bohemian naturalist and a Basque naval lieutenant climb the Peak of Tenerife with a local guide. Their barometer comes back in pieces. Each says he was first on the rim, and each lays the breakage to somebody else; the guide, asked before the alcalde, says it was a mule, and that nothing was measured up there at all.

[A | Dr. Wenzel Hradil to the Society in Prague | 1793-08-19 | letter]
Port of Orotava. We {set out|start} on the 14th with six mules, of which two {were sent down|mules-back} lame from the pumice plain. I {lay|night} that night beneath a rock, in so keen an air that my ink {turned solid|ink}. At sunrise I {gained|rim.a} the lip of the crater, and {had been seated|seat} a quarter of an hour when Lieutenant Arrospide {joined|rim.a} me. The mercury {stood|reading.a} at eighteen inches four lines. Hardly {had I noted|noted} it when the officer {set his heel|barometer.a} upon the tube. Its fellow {had burst|spare} already off Finisterre. I {deduce|height.a} an elevation of 1,904 toises.

[B | Ignacio Arrospide, Lieutenant of the Fleet | 1793-08-22 | report]
To the Captain-General. Being the younger, I {was|rim.b} alone upon the summit for near half an hour before the foreign doctor {was hauled|rim.b} thither by the guide's sash. He {breathed|sick} ill and {bled|nosebleed} at the nose. When he {drew|opened} the instrument from its case, it {slid|barometer.b} out of his own benumbed fingers upon the stones. He {had by then taken|reading.a} one observation, which I {witnessed|witness}. I {lent|quadrant} him my quadrant; that instrument {came home|quadrant-safe} unharmed. He {is resolved|second-climb} to go up anew in September.

[C | Deposition before the Alcalde of La Orotava | 1793-08-26 | court record]
Appeared Bartolome Yanes, muleteer and guide, aged fifty or thereabouts. He {led|start} the two gentlemen from the Vine House on the eve of the Assumption. On the flat ground the grey mule {rolled|barometer.c}, as is her habit, with the long box beneath her, and he {heard|barometer.c} glass. He {held his tongue|silence}, fearing for his hire. Above, the doctor {opened|opened} the box, {wept|wept}, and {looked|reading.b} at nothing further. As for who {trod|rim.c} the edge before the other, they {arrived|rim.c} hand in hand, he pulling both. He {has a burn|burn} on the palm from the vents. He {has not been paid|pay}.

[D | The Gentleman's Cabinet, London | 1793-12-01 | magazine]
We learn from Teneriffe that a German philosopher {has undertaken|start} the journey up the Pike, and {finds|height.b} it to exceed 2,200 toises, if his figures, {taken|reading.a} from one glance at a quicksilver since {lost|barometer}, deserve credit. A French gentleman, who {went up|french} in the year 1776 and {brought down|french-glass} his glass entire, {made|french-height} it much less. Our informant, a wine factor of Santa Cruz, adds that the Doctor {purposed|second-climb} a fresh attempt, but {was prevented|second-climb} by snow and {took|sailed} ship for Cadiz.

[notes]
conflict rim: order
conflict barometer: actor
conflict barometer: place
conflict reading: polarity
conflict height: quantity
compatible start: the 14th, the eve of the Assumption
compatible second-climb: resolved upon, then prevented
