title: The march-stones of the Col de Lirette
about: In August 1787 three of nine boundary stones on a pass between Savoy and the Valais are found lying in the grass. The Valais blames herdsmen of Savoy, the Savoyard parish blames the wet slope; both claim to have seen the damage first, on different days. A mixed commission has the stones put back the next June.

[A | Gazette of Sion | 1787-09-01 | newspaper]
Orsières, the 28th of August. Of the nine march-stones {planted|setting} last summer upon the Col de Lirette, three {have been cast down|stones.a} by herdsmen from the Savoy side. A chamois-hunter of this place {came upon|found.a} them on the morning of the 25th. From the largest the cross of Savoy {had been chiselled|cross.a}. The Bailiff {has closed|ban} the pass to all beasts, so that some forty cows {are severed|cows} from the upper grass, and {has offered|reward} six louis for a name. Old men remember that in 1761 stones on the Fenêtre {were cast down|stones1761} in like manner, for which two brothers {were hanged|hanging} at Chambéry.

[B | Syndic of Saint-Aubert-la-Combe | 1787-09-03 | letter]
My Lord Intendant, no man of this parish {laid a finger|stones.b} on the boundary. The masons {bedded|setting} those blocks in clay, July {was nothing but rain|rain}, and the hillside {slid|slide}, {taking with it|stones.b} whatever stood upon it. It was our own goatherd who {had the first sight|found.b} of the mischief, on the 23rd, and he {carried word|word} of it to Orsières like an honest boy. In return the Valaisans {hold|cows} thirty-eight of our milch cows hungry behind a rope. As to the cross, the frost {took|cross.b} it two winters ago, before ever the stone {was hauled|hauling} up there.

[C | Prior of the hospice at Bourg-Saint-Loup | 1787-09-05 | letter]
Brother Anselme {went over|crossing} the Lirette on the 20th ult. and, having nothing else to do, {counted|count} nine stones, all upright. He {came back|return} on the 27th and six {were standing|standing}; the rest {reclined|stones} in the grass, he says, with their feet clean, as a tooth comes out of the jaw. There {was|tracks} no print of a boot. He {heard|cattle-noise} cattle lowing at the rope on both sides. I {forbade|silence} him to speak of it at table, and he {has spoken|talk} of it to everyone.

[D | Mixed Commission of Limits | 1788-06-19 | protocol]
The undersigned, {being assembled|meeting} on the spot, {have caused|reset} the three termini displaced last August to be put back in lime, each with a new cross and a new star. Whose hand or what accident {displaced|stones} them they {do not inquire|inquiry}. The prohibition on the passage of cattle {is at an end|ban}. Savoy {shall pay|cost} two thirds of the masons' hire. The Commissioners for Valais {asked|indemnity} for a hundred louis besides in satisfaction, and {did not obtain|indemnity} it.

[notes]
conflict stones: actor
conflict found: time
conflict cross: actor
compatible cows: some forty, and thirty-eight
compatible ban: the pass is closed to cattle, and months later opened
