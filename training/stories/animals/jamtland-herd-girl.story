title: The herd-girl of Hallviken
about: In February 1786 wolves take a child in a Jämtland parish. A Stockholm paper makes it a bear and puts the finding of the body in the wrong place. The drive that follows kills two wolves; a trader hears of four. The autumn before, another drive had failed.

[A | Pastor Elias Nordvall to the Consistory | 1786-02-19 | letter]
It is my heavy duty to report that Brita Olsdotter, in her tenth year, who tended the goats of Widow Karin, {was dragged away|attack.a} by wolves on Candlemas eve within sight of the byre. The widow {gave chase|chase} with a firebrand. Three days after, my sexton {came upon|found.a} what was left, beneath the spruces on the north shore of Lake Halla, and on the 8th I {committed|burial} it to the earth. Last winter a dog {was torn|dog} at that same door. No man {dares|fear} fetch his hay alone, and all {clamour|demand} for a drive.

[B | Stockholms Budbärare | 1786-03-03 | newspaper]
From Jämtland one writes that a bear, {roused|bear-woken} too early from its den by woodcutters, {has seized|attack.b} a young herd-girl. Her bones {lay|found.b} upon the open ice in the middle of the lake, a full quarter-mile from any tree. The Governor {has put a price|bounty} on the monster, ten riksdaler, and four hundred men {are to march|drive} against it. In Värmland a like misfortune {befell|varmland} a charcoal-burner's boy in December, yet he {lives|boy-lives}, with the loss of a hand. Our correspondent adds that the villagers {keep|fear} within doors after noon.

[C | Governor of Västernorrland | 1786-03-11 | proclamation]
Whereas ravening wolves {have devoured|attack.a} a child at Hallviken, each household {is commanded|order} to furnish one man with a spear for the {drive|drive} on the 16th, or {forfeit|fine} two marks silver. For every grown animal the Crown {offers|bounty} ten riksdaler, for a whelp five. The drive at Michaelmas {came to nothing|autumn-drive} because the beaters {were in liquor|drunk}. Brandy {is therefore forbidden|brandy-ban} within the line. The bailiff {shall read|reading} this from the church steps.

[D | Jonas Hägg, parish clerk | 1786-03-17 | report]
Yesterday by noon the nets {were drawn together|drive}, with 310 men and boys present. Two old ones, dog and bitch, {fell|kill.a} to the spear. A third {slipped out|slipped} where Anders of Backen {had nodded off|asleep}. Per Mårtensson {got|thigh} his neighbour's point through the thigh and {is in fever|fever}. Twenty riksdaler {were counted out|paid} in the vestry. Widow Karin, in whose yard the thing {happened|attack}, {spat|spat} upon the pelts. Contrary to the Governor's will a keg {was found|keg}.

[E | Lars Tideman, trader, to his brother in Sundsvall | 1786-04-02 | letter]
Of furs there {is|fur-trade} little this year. The miller, who stood in the ring, swears they {bagged|kill.b} four greybacks at {the great hunt|drive} and that he saw the bailiff {pocket|pocketed} half the money. He also showed me the spruce by the shore where they {picked up|found.a} the little one; a cross {is cut|cross} in the bark. At Michaelmas, he says, they {went home|autumn-drive} with nothing but headaches. The lad with the hole in his leg {is walking|thigh-mended} again.

[notes]
conflict attack: actor
conflict found: place
conflict kill: quantity
compatible bounty: a price on one beast, a price for every grown animal
compatible drive: four hundred were to come, 310 came
compatible fear: nobody fetches hay alone, they keep indoors after noon
