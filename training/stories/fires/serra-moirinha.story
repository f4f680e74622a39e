title: Three days on the Moirinha
about: A forest fire in central Portugal in August 2005. The village of Cavalinho is cleared at half past two according to the municipality, at five according to the people. A fire engine is lost with two of its crew; the commander says they turned back on their own, the survivors say he sent them. A shepherd given up for dead walks home. The maire's blame falls on a goatherd, the police's on a power line.

[A | Agência Beira | 2005-08-16 | wire]
Fundo da Serra, 16 Aug (Beira) - Two firefighters of the volunteer corps of Alqueidão {died|crew-dead} on Monday afternoon when their engine {was caught|engine-caught} by the flames on the forest track to Cavalinho, in the Serra da Moirinha, and three others {suffered burns|crew-hurt}, the district operations command told Beira. The dead are Filipe Caseiro, 23, and Joaquim Norte, 41. The fire, {raging|fire} since Sunday on two fronts, {has consumed|area} some 3,200 hectares of pine and eucalyptus. More than 400 firefighters, 112 vehicles and six aircraft {are fighting|fight} it. The village of Cavalinho, with 87 inhabitants, {was evacuated|evacuation.a} at 14:30 on Monday, the mayor, Graça Malheiro, said. An 80-year-old shepherd {was missing|shepherd-missing} this morning. The power line that crosses the ridge {was switched off|line-off} as a precaution, EDP source said. Last year's fire at Penedo Alto {burned|penedo} 1,900 hectares.

[B | Municipality of Fundo da Serra | 2005-08-17 | statement]
In this hour of mourning the Mayor {bows|homage} before the two firefighters and {will propose|streets} their names for two streets. The population {was removed|evacuation.a} in good time, between 14:00 and 15:00 of Monday, in three buses of the Municipality, all of it, with the sole exception of the shepherd Armindo Tojal, who {refused|shepherd-refusal}, and who {has perished|shepherd.a}. The commander of the operations, Mr. Duarte Salgueiro, informed that the crew of vehicle 04 {entered|engine-in.a} the track of its own will, and that no such order {was given|turn-order.a} by him. The origin {is|origin.a} criminal: a goatherd, known for burning pasture, {was seen|goatherd-seen} with a lighter. The Municipality {will constitute|suit} itself assistant in the process.

[C | Jornal da Moirinha | 2005-08-19 | newspaper]
The only bus that Cavalinho ever saw {came|evacuation.b} at five in the afternoon, and it {had|bus-seats} 52 seats. "We {had stood|wait} three hours in the churchyard," said Maria da Luz Porto, 69, in whose apron pocket the key of a house {still is|key} that {no longer exists|houses}. Nineteen houses {burned|houses} and the chapel {did not|chapel}, thanks to the vines around it and to seven men who {remained|stayed} behind with hoses and wine pumps.
From the hospital in Coimbra, firefighter Sónia Baltazar, 27, told this newspaper her version by telephone. "The order {came over|turn-order.b} the radio, in the commander's voice: enter by the lower track. Filipe {said|filipe-doubt} it was a chimney. We {went in|engine-in.b} because we were told." The wind {turned|wind} at twenty to four. She and two comrades {lay|survival} under the vehicle; the other two {ran|ran}. By the time a Canadair {dropped|canadair} its load on the spot, the tyres {had melted|engine-caught} and there {was nobody|crew-dead} left on the track to call to. Their corps {had asked|engine-request} for a newer engine in 2003; vehicle 04 {was|engine-age} of 1984 and its pump {had failed|pump-fail} already at Penedo Alto.
And old Tojal? On Wednesday, as his niece {was choosing|coffin} a coffin, he {came|shepherd.b} down the mule road with 61 of his 64 sheep, asking who {had taken|shepherd-dog} his dog. He {had spent|shepherd-mine} two nights in the mouth of a wolfram mine. The mass for him {was|mass} cancelled, or rather, {said|mass} for the other dead.

[D | O Emigrante de Cavalinho, from Lyon | 2005-08-22 | blog]
My mother {is|mother} in Lyon since Friday with a plastic bag and her slippers. She is one of the fifty-two. On paper Madame the Mayor {emptied|evacuation.a} the village at half past two; my mother, who wears a watch, {was fetched|evacuation.b} at five. But let me tell you about the commander Salgueiro, who {was seen|salgueiro} eating at the Café Central at four. It is he, or his radio, who {sent|turn-order.b} the boy Filipe into that oven, whatever the paper of the Municipality writes. As for the poor goatherd, they {held|goatherd-arrest} him two nights, he {has|goatherd-lighter} no lighter, he {chews|goatherd-lighter} gum! The police, I hear from a cousin at the court, {is looking|police-line} at a wire of the electric company that {fell|origin.b} on dry gorse. I will believe when I {see|police-report} a paper. In '91 they {blamed|fire1991} a goatherd too.

[E | Assembly of the Republic, committee on the fires | 2006-02-14 | report]
The committee {heard|hearings} 23 persons and {examined|recordings} the radio recordings of 15 August 2005. From 15:31 onwards a voice that it attributes to Commander Salgueiro {directs|turn-order.b} vehicle 04 to the track. The evacuation of Cavalinho {began|evacuation.b} at 16:52 and {ended|evacuation.b} at 17:20, after the {loss|engine-caught} of the vehicle at 15:43; the record of 14:30 {refers|evac-decision} to the decision to evacuate. The Judiciary Police {concluded|origin-finding} that a conductor {failed|origin.b} on pylon 17. The final area, in the official cartography, {is|area} 7,046 hectares. Two firefighters {died|crew-dead} and four {were injured|crew-hurt}. The shepherd {declined|shepherd-hearing} to be heard.

[notes]
conflict evacuation: time
conflict evacuation: quantity
conflict engine-in: actor
conflict turn-order: polarity
conflict shepherd: outcome
conflict origin: actor
compatible area: about 3,200 hectares on the second day, 7,046 in the end
compatible crew-hurt: three others with burns at first, four injured in the end
compatible mass: cancelled for him, said for the others
