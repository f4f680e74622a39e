title: The elephant of Coimbra
about: In September 1834 a menagerie elephant breaks loose in Coimbra in the evening and is shot with a field gun. Her owner claims she got out before dawn, was calm again and got poison only after the first ball. The town gazette reports the groom dead; he is alive.

[A | Gazeta do Mondego | 1834-09-06 | newspaper]
On Tuesday, at the hour of vespers, the she-elephant of Signor Ghezzi {snapped|loose.a} her chain in the Largo da Portagem. Her groom, a Maltese, {was dashed|groom-hurt} against the fountain; at the Misericórdia he {gave up the ghost|groom-fate.a} before midnight. Eleven stalls {were flattened|stalls}. The owner first {mixed|poison.a} arsenic among oats, which she {ate|dose-eaten} with relish. Only when this had failed was a cannon {brought down|gun-brought}, and two balls {made an end|killing} of her. At Lisbon, in '31, a camel of the same company also {ran wild|camel}, without {harm|camel-harm} to anybody.

[B | Bartolomeo Ghezzi | 1834-09-08 | handbill]
Citizens! Your soldiers {have murdered|killing} my Semiramide, my bread for thirteen years. She {walked out|loose.b} of her stall before daybreak because a drunken student {had pressed|burn} a cigar to her trunk. She {was taking|calm.a} bread from my palm, mild as a nun, when the piece {was fired|first-shot}. Not until its iron {was in her shoulder|first-shot} {did I reach|poison.b} for the powder, to cut short {her sufferings|agony}. My good Spiru, whom the Gazette weeps over, {sits|groom-fate.b} by me and eats soup. I {demand|claim} nine hundred milréis.

[C | Military Governor, to the Minister of War | 1834-09-04 | report]
The animal having {got abroad|loose.a} in the lower town towards six in the evening, I {gave instructions|gun-order} for a six-pounder, which twenty men {hauled|gun-brought} from Santa Clara. The proprietor {had already administered|poison.a} a drug, on the advice of the apothecary. While she {was still charging|calm.b} at whatever moved, the first round {told|first-shot} in the shoulder; the second {missed|second-shot} and {carried away|window} the window of the Carmo; the third {dropped|killing} her. Market people {have lost|stalls} their booths. One man {succumbed|groom-fate.a}, as I hear, the groom.

[D | Mrs. Harriet Colley, Figueira, to her sister | 1834-09-20 | letter]
You ask of the elephant. Our sacristan holds that she {was dosed|poison.b} when she {lay|agony} bleeding already and {had a ball|first-shot} in her, and he ought to know, for it was his church that {was left|window} without its glass. The Maltese {called|groom-fate.b} here on Thursday, one arm {in a sling|groom-hurt}, and {begged|passage} a passage to Valletta. The University {is to have|skin} the hide; the flesh {went|meat} at forty réis the pound. Signor G. {has not seen|payment} a copper of what he {asks|claim}.

[notes]
conflict loose: time
conflict groom-fate: outcome
conflict poison: order
conflict calm: polarity
compatible killing: two balls that hit, three rounds fired
