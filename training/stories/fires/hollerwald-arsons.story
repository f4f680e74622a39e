title: The barns of the Hollerwald
about: In 1997 a run of barn fires in a German hill district turns out to have been set by a member of the volunteer brigade. A second man is arrested first and released. The brigade's head says the culprit had left by 1995, the roll shows he had not; the confession covers seven, the police say nine.

[A | Regionaldienst Süd | 1997-10-06 | wire]
KALTENBRUNN, Oct 6 - Police in the Hollerwald district {arrested|farmhand} a 31-year-old farmhand on Sunday on suspicion of {setting|arson.a} a series of barn fires that {have caused|damage} damage of about 2.4 million marks since May, a spokesman for the prosecutor's office in Landsfeld said. The man, a Romanian national, {was taken|farmhand} into custody after a dog handler {found|jerrycan} a fuel can in his room. He {denies|farmhand-denial} the accusation. The most recent blaze, on Friday night, {destroyed|friday} a hay barn near Kaltenbrunn and {killed|cattle} 22 cattle. No people {were hurt|hurt}. Firefighters from four villages {were deployed|deployment}.

[B | Landsfelder Nachrichten | 1997-10-21 | newspaper]
A 24-year-old volunteer firefighter {has admitted|confession} {setting|arson.b} the barn fires in the Hollerwald, the prosecutor's office announced on Monday. Stefan R., an apprentice roofer from Kaltenbrunn, {was arrested|stefan-arrest} on Saturday when he {was the first|stefan-first} to arrive at a burning shed near Moosach that nobody {had yet reported|report}. According to investigators, the apprentice {confessed to|confession.a} all nine fires of this summer. The farmhand Ion M., 31, {was released|farmhand-release} on the same evening after two weeks in custody. "He {is owed|apology} an apology," said his lawyer, Gudrun Hasselbach. A similar case {occurred|nearcase} in 1989 in neighbouring Oberau, where a fire chief's son {burned down|oberau} a sawmill.

[C | Freiwillige Feuerwehr Kaltenbrunn, the commander | 1997-10-23 | statement]
Our corps {is shaken|shaken}. We state for the record that Stefan R. {left|stefan-member.a} the active ranks in the winter of 1995 and {took|stefan-deploy.a} part in no deployment this year. The 118 comrades {deserve|comrades} better than suspicion. The festival of the fire brigade on the 26th {is cancelled|festival}. Donations of hay {will be collected|hay} in the equipment house.

[D | Südfunk, regional magazine | 1997-11-13 | broadcaster]
The lists that Südfunk {has seen|lists} name Stefan R. among those who {went out|stefan-deploy.b} on Friday, October 3, to the {blaze|friday} near Kaltenbrunn, which he himself is said to {have laid|friday-arson}. He {was on|stefan-member.b} the active roll until his arrest, it says there. His defence counsel told the broadcaster that his client {had confessed to|confession.b} seven fires only; two in May {were|may-fires} the work of a different person, as police themselves had at first believed. Ion M. {has gone|ion-home} home to Bistrița. The damage {amounts|damage} to 2.6 million marks. The mayor {has asked|mayor-apology} for his forgiveness. A trial {is expected|trial} in March.

[notes]
conflict arson: actor
conflict stefan-member: time
conflict stefan-deploy: polarity
conflict confession: quantity
compatible damage: about 2.4 million in October, 2.6 million later
