title: Fire at the Blue Marlin
about: A hotel nightclub in a Philippine port burns in 2011. Police blame a firework in the ceiling; the hotel blames the power company. The owner says the exit was open, survivors say it was chained. The death count settles at 27 after an early 31.

[A | Radyo Kanlungan 954 | 2011-11-20 | broadcaster]
Nasunog, it {burned|fire}: the disco under the Blue Marlin Hotel, along the pier road, a little past midnight today. The fire bureau {counts|dead.a} thirty-one bodies. It {started|outbreak.a} backstage, a waiter said, {dying|died-out} quickly and {coming back|fire}. All three fire trucks {were|trucks} at the fiesta in the next town. Fifty plus {are being treated|hurt} at Saint Jude; type O blood {is needed|blood}. The mayor {will visit|mayor} after Mass. Classes tomorrow {push through|classes}, says City Hall.

[B | Marlin Leisure Holdings Inc. | 2011-11-21 | statement]
The Company {grieves|grief}. Preliminary findings of our engineer {point|cause.b} to a surge in the lines of the electric cooperative. Contrary to posts now circulating, the rear fire door {was unlocked|door.b}, as on all nights, and the sprinklers {discharged|sprinklers.a}. A hundred and forty guests of the upper floors {were brought out|upper-floors} unharmed. We {are shouldering|burials} all burial expenses and {have opened|hotline} a hotline for relatives. We ask media to {respect|privacy} their privacy.

[C | Police Regional Office | 2011-11-22 | police statement]
Twenty-seven cadavers {are|dead.b} at the two funeral parlors; four bags, on examination, {contained|four-bags} property and foam. Probable cause: indoor pyrotechnics {fired|cause.a} by the band on stage, which {ignited|outbreak.b} acoustic padding above the dance floor. The drummer {is now under custody|drummer}. The manager, alias Boyet, {is being sought|manager}. A padlock {was recovered|padlock} at the rear and {sent|padlock-lab} to the crime laboratory in Davao. Survivors {confined|hurt} as of this morning number thirty-eight. The establishment's permit {had lapsed|permit} in June.

[D | Tess on the Waterfront | 2011-11-24 | blog]
So a power surge {did it|cause.b}, says the same family that {paid|fine} a fine in '08 for the same wiring upstairs. I {talked|interview} to the girl who {lived|girl}: she {clawed|door.a} at a chain as thick as her wrist. No drop of water {came|sprinklers.b} from above, she says. The bandsman {sits|drummer} in a cell and the owner {is|owner} in Hong Kong. Twenty-seven coffins {went|funeral} up the hill yesterday in one line of jeepneys, and my barber {was|barber} in the ninth. City Hall says nobody {told|permit-knew} them the papers {were out of date|permit}. Sure.

[notes]
conflict dead: quantity
conflict outbreak: place
conflict cause: actor
conflict door: polarity
conflict sprinklers: polarity
compatible hurt: over fifty treated at first, thirty-eight still confined two days later
compatible drummer: under custody, in a cell
