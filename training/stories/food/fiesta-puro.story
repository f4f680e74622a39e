title: The feast of San Anselmo
about: At a parish feast in coastal Ecuador in 2015 cane spirit cut with methanol kills nineteen people over ten days. The reports follow the count upwards and agree, though they differ in precision. A dealer is arrested; an earlier poisoning in the sierra in 2011 is recalled.

[A | Provincial Health Office, bulletin 1 | 2015-08-17 | statement]
Since Saturday seven persons {have died|dead} in the canton of Las Jaguas with blurred sight, vomiting and acidosis. A further twenty-two {are being cared for|patients}, four of them {on|ventilators} ventilators. All {had taken|drinking} home-distilled spirit at the patronal feast. Until results {are received|analysis}, wood alcohol {is suspected|methanol}. The sale of unlabelled liquor {is suspended|sale-ban} for thirty days.

[B | El Gallo | 2015-08-18 | tabloid]
PARTY OF DEATH. They {toasted|drinking} the saint and {woke up blind|blind}. At least nine {have gone|dead} to the cemetery and the carpenter {has run out|planks} of planks. Don Cheo Alvarado, who {sold|supply} the stuff at a dollar a cup from a blue drum, {has vanished|flight}. "It {smelled|smell} of paint," says a cousin who {spat it out|cousin} and {lived|cousin}. The feast itself, with its procession of boats, {was cut short|feast-end}. Remember Chilcapamba, 2011? Same drum, same tears: fourteen {under the ground|chilcapamba}.

[C | Radio Manglar, morning log | 2015-08-21 | log]
06:10 Mayor: tonight's dance {is off|dance}. 06:40 Police {have|dealer-arrest} the man from the blue drum; he {was asleep|asleep} in a shrimp farmer's hut. 07:05 Laboratory in Guayaquil {confirms|methanol}: one third of the liquid {was|methanol} methanol. 07:30 Hospital: sixteen {now|dead}, counting the sacristan. 08:00 Listener: bars on the malecón {still pour|ban-breach} from jugs, nobody {checks|ban-checks}.

[D | Alvarado family, through its lawyer | 2015-08-24 | statement]
Eliseo Alvarado {bought|drum-purchase} the drum in good faith from a carrier of Quevedo, and {drank|alvarado-drink} from it himself. That he {retailed|supply} it is not denied. He {did not flee|flight} justice but the anger of his neighbours. He {weeps|weeping} for the dead, among whom {is|brother-dead} his brother.

[E | Agencia Costera | 2015-08-27 | wire]
The toll from adulterated cane liquor in Las Jaguas {settled|dead} at nineteen on Thursday as the last patient in danger {left|ventilators} intensive care. Eleven {have lost|blind} all or part of their sight. A judge {sent|custody} the vendor to prison pending trial and {ordered|carrier-warrant} the capture of a haulier. Inspectors {poured|destruction} 3,400 litres into a pit; a health official {put|destruction} it at "more than three tonnes". The ban on loose spirits {will run|sale-ban} to mid-September.

[notes]
compatible dead: seven, at least nine, sixteen and nineteen are counts of successive days
compatible methanol: suspected, then confirmed
compatible sale-ban: thirty days from 17 August, to mid-September
compatible flight: he fled, but from his neighbours and not from justice
compatible destruction: 3,400 litres of spirit weigh a little over three tonnes
compatible blind: woke up blind; all or part of the sight of eleven
compatible ventilators: four on ventilators on the 17th, the last off on the 27th
