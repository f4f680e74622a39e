title: Shots at the Tort-Kechuu sluice
about: In May 2008 villagers from Tajikistan try to break a sluice gate in Kyrgyzstan; guards of both sides fire, and each side says the other fired first. A shepherd is hit; one report has him dead, but he lives. The gate is opened by agreement four days later. A brawl at the same place in April had no shots.

[A | Ala-Too News | 2008-05-27 | wire]
BATKEN, May 27 (Ala-Too News) - Kyrgyz and Tajik border guards {exchanged fire|firing} near a sluice gate in Batken region on Monday evening, and a shepherd {was wounded|shepherd}, officials said.
About 150 residents of the Tajik village of Chorsu {crossed|crossing} the border with shovels and {tried to open|gate-attack} the gate, which Kyrgyz farmers {had closed|closing} on Saturday, Batken district governor Sultan Aidarov told reporters. "Their guards {fired|firing.a} first, and only then {did|firing.a} ours," he said.
The shepherd, Nurlan Abdyrasulov, 38, {was hit|shepherd} in the stomach. He {was taken|hospital} to the hospital in Isfana.
About half of the 970 kilometres of border between the two countries {has not been marked|border}. In April some 60 people {fought|april-fight} with stones at the same gate; five {were injured|april-injured}, and no shots {were fired|april-shots}.

[B | State Border Guard Committee, Dushanbe | 2008-05-27 | statement]
On May 26 residents of Chorsu, whose orchards {had been left|water} without water for three days, {went|crossing} to the sluice to talk. Kyrgyz servicemen {met|firing.b} them with automatic fire. A Tajik patrol then {fired|firing.b} four warning shots in the air, and the civilians {withdrew|retreat}. No one on the Tajik side {was injured|injured}. The gate {was not damaged|wheel.a}. Reports that a Kyrgyz citizen {was killed|fate.a} by a Tajik bullet {are|guilt} slander; he {was standing|position.a} behind the Kyrgyz line. The Committee {has handed|protest} a note of protest to the Kyrgyz ambassador. In April, when Kyrgyz residents {threw|april-fight} stones at the same place and five citizens of Tajikistan {were injured|april-injured}, the Tajik side {showed|restraint} restraint, and it {expects|expectation} no less from its neighbour now.

[C | Batken Tany | 2008-05-30 | newspaper]
The shepherd who {was shot|shepherd} on Monday {is alive|fate.b}, whatever you {have heard|rumour} in the bazaar. Surgeons in Isfana {operated|operation} on Nurlan Abdyrasulov for four hours and {removed|bullet} a bullet. The father of three {can speak|fate.b} and {has asked|sheep} after his 80 sheep, of which 11 {are|sheep-lost} missing.
"I {was standing|position.b} by the canal, between them," he said. "I {did not see|saw} who {started|firing} it. I saw the people {coming|crossing} with shovels."
The gate itself {has|wheel.b} a broken wheel. Kyrgyz farmers {closed|closing} it on May 24 because, they say, Chorsu {had taken|overuse.a} twice its share since March. Chorsu denies it {took|overuse.b} a drop too many.
The governors of the two districts {will meet|talks} at the gate today.

[D | Ferghana Water Dialogue | 2008-06-02 | field note]
The two governors {met|talks} at Tort-Kechuu on 30 May, for nine hours. The gate {was reopened|opening} the same evening, by hand, as the wheel {had been smashed|wheel.b} during the incident of the 26th. Water {reached|arrival} Chorsu on the 31st; apricots there {have suffered|apricots}. Both sides {have agreed|schedule} to a schedule (Kyrgyz users Monday to Thursday), as they {did|schedule2005} in 2005, when the schedule {was kept|kept2005} for eleven days.
Our monitor {was|monitor} 300 m from the gate when the shooting {began|firing}. She {heard|firing} single shots, then bursts, and {could not tell|monitor} from where. The injured man {is recovering|fate.b}; ten of his missing sheep {came home|sheep-back} by themselves. Bishkek and Dushanbe {have each opened|investigations} a criminal case.

[notes]
conflict firing: order
conflict fate: outcome
conflict wheel: polarity
conflict position: place
conflict overuse: polarity
compatible talks: the meeting planned for the 30th was held on the 30th
compatible crossing: with shovels to open the gate, to the sluice to talk
