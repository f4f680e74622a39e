title: Birth on the San Juan
about: In 1998 a Nicaraguan border post stops a Costa Rican river ambulance with a woman in labour, and her daughter is born on board. The wait was forty minutes by the army's account, three hours by the crew's. The army blames a lieutenant; the lieutenant's family says the order came from the capital.

[A | Istmo News Agency | 1998-08-06 | wire]
SAN JOSE, Aug. 6 (INA) - A Costa Rican woman {gave birth|birth} in a motor launch on the San Juan River on Wednesday after Nicaraguan soldiers {stopped|stop} the boat at a border post, the Red Cross said.
The woman, Yamileth Corrales, 23, and her daughter {were taken|hospital} to the hospital in Ciudad Quesada, where both {were|condition} in good condition, a doctor said. The launch {was stopped|stop} at the Boca Tigra post, about 40 kilometres from the river's mouth, and {was held|wait.a} for three hours, said the pilot, Gerardo Ulate.
Nicaragua {owns|river} the river; Costa Rica {has|navigation} a right of navigation on it under a treaty that {was signed|treaty} in 1858. In July Nicaragua {barred|july-ban} Costa Rican police from {carrying|police-arms} weapons on the river, and {turned back|july-launch} a police launch at the same post. Managua {had no|comment} immediate comment on Wednesday's incident.

[B | La Voz del Norte | 1998-08-07 | newspaper]
CIUDAD QUESADA. "They {asked|papers} me for papers and I {was giving birth|birth}," said Yamileth Corrales from bed 11 of the maternity ward, with her daughter Boca on her arm. The girl {weighs|weight} 3,100 grams. She {was born|birth} at about one in the afternoon, with the help of Red Cross volunteer Nidia Soto, 54, who {had|midwife} never before delivered a child.
The launch {left|departure} Barra del Colorado at eight. According to Soto it {was stopped|stop.a} shortly after ten and {did not get|wait.a} permission to go on until past one. The soldiers {were|soldiers} very young and very frightened, she said, and one {fetched|water} clean water.
A demonstration {is planned|protest} for Sunday in front of the Nicaraguan consulate. A similar demonstration in July {drew|july-protest} some 200 people.

[C | Army of Nicaragua | 1998-08-07 | statement]
1. On August 5 at 12:20 a vessel without a flag {was stopped|stop.b} at Boca Tigra for routine control. 2. The control {lasted|wait.b} forty minutes, and {ended|wait.b} at 13:00 hours with permission to proceed. 3. A birth {occurred|birth} in that time, for which the Army {congratulates|congratulations} the mother. 4. The decision to detain the vessel {was taken|order.a} by the officer of the post, Lieutenant Róger Matus, without consultation. He {has been relieved|relieved} of his command. 5. The launch of July 14, which {was turned back|july-launch}, carried armed police and {is|july-matter} another matter. 6. The Army {denies|threats} that the crew were threatened; water and a blanket {were offered|water} to the mother. 7. Navigation on the river {continues|traffic} normally; on August 6, eleven Costa Rican boats {passed|traffic} Boca Tigra, with a mean delay of six minutes.

[D | El Faro de Rivas | 1998-08-16 | newspaper]
The protest called for last Sunday in Ciudad Quesada {was cancelled|protest} because of rain, the organisers said. But the "baby of the river" {is|affair} still a matter of state. The brother of Lieutenant Róger Matus, 26, who {was relieved|relieved} of the command at Boca Tigra, told this paper that the lieutenant {had asked|radio} by radio what to do and that Managua {had ordered|order.b} him to hold the boat. "He {has|note} the note in his own hand," Julio Matus said.
The Army {declined|comment2} to comment. The lieutenant, who {is|barracks} confined to barracks in San Carlos, could not be reached. His successor at the post, a 41-year-old sergeant, {has|successor} five children. Yamileth Corrales and her daughter {went home|discharge} on Tuesday, six days after the {birth|birth}, the hospital said. Both {are|condition} well.

[notes]
conflict wait: time
conflict order: actor
conflict stop: time
compatible protest: planned for Sunday, later cancelled
compatible birth: at about one in the afternoon, between 12:20 and 13:00
