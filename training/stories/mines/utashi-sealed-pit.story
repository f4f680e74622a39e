title: The sealed pit at Utashi
about: Hokkaido, October 1938. After a gas explosion a colliery is walled up with men inside. The company says that the last rescue party was out before; a lampman says thirty years later that it was still below. 46 or 53 men left, according to whether unlisted Korean workers count.

[A | Nippon Tsushin | 1938-10-13 | wire]
SAPPORO, Oct. 13 - A gas explosion {occurred|explosion.a} at 5:20 this morning in the third left incline of the Utashi colliery of the Hokushin Mining Company, police at Takikawa said. Of the 128 men who {had gone down|shift.a} on the night shift, 71 {reached|escaped} the surface unaided and four bodies were {recovered|dead}. Fifty-three men {are still|trapped.a} underground. A rescue party led by Section Chief Miyake Toranosuke, 41, {entered|rescue1} the mine at 7 o'clock but was {driven back|rescue1} by smoke after 40 minutes. A second party was {being formed|rescue2} at noon.

Superintendent Kuroda Seiichi, 52, said that the fans were {working|fans} and that the fire would be {brought under control|control} by evening.

The colliery was {opened|opened} in 1911 and {produced|output} 310,000 tons of coal last year. An explosion in the same incline in February 1924 {killed|dead1924} 19 men.

[B | Hokushin Mining Company, Utashi office | 1938-10-16 | statement]
The explosion {took place|explosion.b} at ten minutes before six on the 13th. Seventy-one of the 121 men {at work|shift.b} that night {escaped|escaped}, and four {were killed|dead}. Three rescue parties {were sent in|rescues}. The third {came out|party-out.a} at 11:40 on the night of the 14th and {reported|report} open fire at the second crossing, with carbon monoxide of 1.9 per cent.

As it {was|hope} beyond hope that any of the 46 {left below|trapped.b} should be alive, and as a further explosion was {to be feared|feared}, the superintendent {ordered|order} the {closing|sealing} of all three mouths. When every member of the parties had been {counted|count}, the walls were {built|sealing.a}, between one and four in the morning of the 15th. The representatives of the families {had given|consent.a} their consent in writing. Condolence money of 500 yen will be {paid|condolence} for each man.

[C | Sorachi Shimpo | 1938-10-17 | newspaper]
The three mouths of the Utashi colliery were {closed|sealing} with brick and clay before dawn on Saturday, and smoke no longer {comes|smoke} from them. About 300 women, who {had stood|vigil} at the gate for two nights, {were kept back|cordon} by police with lanterns. Mrs. Ono Kiku, 34, whose husband and younger brother are among the 46 men {shut in|trapped.b}, {threw herself|ono} on the masons' cart and was led away by neighbours.

Six members of the second rescue party {were overcome|overcome} by gas on Friday and {are|overcome-state} in the company hospital. Dr. Arai said that all six would {recover|recovery}. Section Chief Miyake, who {led|rescues} all three parties, {declined|declined} to speak.

The station master of Utashi heard the {explosion|explosion.b} at 5:50 and {wrote|log} the time in his log. On the evening before, according to men of the day shift, the main fan had {stopped|fan-stop} for two hours. Prosecutor Hamaguchi of Sapporo {arrived|prosecutor} on Sunday to {question|questioning} Superintendent Kuroda.

[D | Utashi Local History Circle, "Voices", no. 4: Kim Sang-ho, 61 | 1972-05-01 | witness]
I {was|lampman} the lamp man of the third party. In the company history we have all {come out|party-out.a} before midnight. It was past two when I {crawled out|party-out.b} through the air drift behind Mr. Miyake, and at number two mouth they were already {laying|sealing.b} bricks. We had {heard|hammering} the hammering from inside. He {took|trowel} the trowel out of the mason's hand, and then he {gave|trowel-back} it back.

At the second crossing there was {tapping|tapping} on the pipe. I {told|told-tapping} the prosecutor so, and he did not {write|unwritten} it down. Seven of us Koreans were on the contractor's list and not on the company's, so that 128 {went down|shift.a} and 53 {stayed|trapped.a}. The families {signed|consent.b} nothing. It was the mayor who {put|consent.b} his seal on the paper.

When the walls were {opened|unsealing} in June of the next year, some of the dead {lay|position} right at number two. Mr. Miyake {had left|miyake-left} the company in the spring. The compensation {was|condolence} 500 yen for a Japanese; my cousin's mother {got|condolence-kim} 120.

[notes]
conflict explosion: time
conflict shift: quantity
conflict trapped: quantity
conflict party-out: time
conflict sealing: order
conflict consent: actor
compatible sealing: before dawn on Saturday, between one and four on the 15th
compatible condolence: for each man by the notice, for a Japanese by the recollection of its practice
compatible dead: four bodies on the first day, others found in 1939
