title: The hole at Dhobi Jorha
about: Jharkhand, 2019. A roof falls on villagers who dig coal in an abandoned seam. Police say that nobody died; a paper, five; a widow, that the bodies were burned at night. The company says the hole is on railway land. It was filled in by the company's machine or by the coal mafia's.

[A | District Police, Kelaghat | 2019-07-22 | statement]
Interested elements {are spreading|rumour} word of a cave-in at Dhobi Jorha in the night of 20-21 July. None {occurred|fall.a}. A team under Sub-Inspector R. Tudu {visited|visit} the spot at first light. No {casualty|dead.a} was noticed, no family {has lodged|complaint.a} any report. The pit mouth was {found|filling} closed with fresh earth. One Bablu Mahato, notorious for coal theft, {has been apprehended|bablu} at the railway station. Section 144 {is|section} in force. At the same place one person {had expired|dead2016} in 2016 owing to bad air.

[B | Prabhat Sandesh (translated) | 2019-07-23 | newspaper]
Five labourers {were crushed|dead.b} when the roof of seam no. 9 {sat down|fall.b} about two on Sunday morning, and before the sun {rose|dawn} not a slipper was left. An earth mover of Eastern Damodar Coal itself, bearing its yellow number, {pushed|filling.a} sixty loads into the mouth while constables {held|torches} the torch. The hole {is|site.a} two hundred steps inside the company's leasehold, behind the old fan house. Rameshwar Singh, MLA, {sat down|dharna} on the road and {got up|dharna} after tea. Three years ago gas {took|dead2016} Dukhan Rajwar here; his son {was|son} among those of Sunday.

[C | Eastern Damodar Coal Ltd., Public Relations | 2019-07-24 | statement]
Seam IX was {abandoned|abandonment} and {handed over|handover} in 1994. The alleged location {falls|site.b} within land of the Railways, north of pillar 88/3. No machine of EDCL {moved|filling.b} on the night concerned, both dozers being {under repair|repair}; sources indicate that a private operator of the illegal trade {plugged|filling.b} the opening to destroy evidence. EDCL {has sympathy|sympathy} for any loss of life, if such {occurred|dead}. A boundary trench is {to be dug|trench}. The trench {sanctioned|trench2017} in 2017 could {not be executed|trench2017} for want of police protection.

[D | Phulmani Rajwar, 26, to a reporter of The Plateau Weekly | 2019-08-02 | witness]
Four we {burned|dead.b} by the river that night with the company's own coal, what else. My man {had|head-lamp} still the lamp on his head. The fifth nobody could {pull out|fifth}: he is under the earth which their dozer {tipped|filling.a}. I {went|complaint.b} to the thana that same Sunday with my thumb inked; the munshi {tore|torn} the paper. A man on a motorcycle {brought|money} forty thousand and {said|hush} be quiet. Bablu only {carried|bablu-carried} the dead, for that they {keep|bablu} him. On Saturday the women {opened|reopened} a new hole, ten steps from the first. The pot {has to|pot} boil.

[notes]
conflict fall: polarity
conflict dead: polarity
conflict complaint: polarity
conflict filling: actor
conflict site: place
compatible dead: four burned by the river and a fifth under the earth are five
compatible bablu: apprehended, still kept
