title: The harvest supper at Alder Creek
about: In October 1934 home-canned string beans poison a church supper in Nebraska. Six people die, the pastor among them. Where the beans had been canned, when the plane with antitoxin landed, and whether the serum was given before or after the last death is told in different ways. Four people of another county had died of beets in 1927.

[A | Plains Press Association | 1934-10-16 | wire]
ALDER CREEK, Neb., Oct. 16 - Six persons {are dead|dead} and nine {are ill|ill}, three of them critically, as a result of botulism poisoning, following a harvest supper at the Bethany Lutheran Church here Friday night, state health officers said today.
The Rev. Carl Aamodt, 51, pastor of the church, {died|aamodt} Monday morning. About fifty persons {sat down|attendance.a} to the meal. The other dead are four women of the congregation and a boy of 9.
Officers {blamed|beans} home-canned string beans, which {were served|salad} cold in a salad. The beans {were put up|canning.a} in the church basement in August, Dr. H. L. Stroud of Lincoln said.
A plane carrying antitoxin {landed|plane.a} in a stubble field north of town at 6 a.m. Monday. "It {came|serum.a} in time for nobody who {is dead|dead}," Dr. Stroud said. "The last of the six {had gone|serum.a} before we {filled|serum.a} a syringe."
Four members of a family near Broken Bow {died|beets} in 1927 after {eating|beet-meal} canned beets.

[B | Alder Creek Leader | 1934-10-18 | newspaper]
There {was|school} no school this week and the elevator {was closed|elevator}. Six of our people {have died|dead} and {were buried|funeral} Wednesday from the Methodist church, our Lutheran neighbors {being|pastor-lack} without a pastor.
Mrs. Hulda Brekke, who {is|hulda-ill} herself {abed|hulda-ill} at the Good Samaritan in Hastings, {had canned|canning.b} the beans at her farm, on her own stove, in forty quart jars, the Ladies' Aid asks us to state. The church range {has been broken|range} since Easter. No one {tasted|taste} anything wrong with the salad, although one or two {remarked|smell} on a cheesy smell.
The airplane {came down|plane.b} at the Sorensen place a little after noon Monday and half the county {drove|crowd} out to see it. Little Wesley Dahl, 9, {was given|serum.b} the serum at one o'clock and {died|wesley} at supper time, the last to go. Dr. Amos Pell of this town {had not slept|sleep} since Saturday.
Two more patients {went home|discharge} Tuesday.

[C | State Department of Health, Lincoln, summary of inquiry | 1934-11-09 | report]
Thirty-one persons {attended|attendance.b} the supper of October 12. Seventeen {ate|salad-eaters} of the bean salad; of these fifteen {became ill|ill} and six {died|dead}. The first symptoms, double vision and difficulty in swallowing, {appeared|onset} on the evening of the 13th.
Toxin of type A {was demonstrated|toxin} in the washings of one jar. The jars {had been processed|processing} in boiling water for one hour, which {does not suffice|insufficient} at this altitude. Processing {took place|canning.b} in a private kitchen. The Department {did not examine|hens} the hens which {died|hens-dead} at the parsonage after scraps {were thrown|scraps} to them.
Antitoxin {was administered|serum.b} to ten patients, beginning at 1:15 p.m. on the 15th; one of them {died|wesley} the same day. The Department {will distribute|leaflet} a leaflet on pressure canning.

[D | Inquest at Alder Creek, testimony of Earl Sorensen, farmer | 1934-10-24 | court]
I {heard|plane} the ship before I {saw|plane} her. She {circled|circling} twice. I {had just fed|noon-feed} the horses at noon, so it {was|plane.b} later than that, not six in the morning as they {had|paper-hour} it in the papers. The flyer {handed|box} me a box with ice in it and I {took|delivery} it to Dr. Pell in my truck. My wife {ate|sorensen-plate} at the supper and {is|sorensen-well} well. She {passed up|sorensen-beans} the beans. We {were|brekke-visit} at Brekke's the week they {canned|canning.b}, and we {helped|stringing} string.

[notes]
conflict canning: place
conflict plane: time
conflict serum: order
conflict attendance: quantity
compatible ill: nine ill besides the six dead are the fifteen who became ill
compatible wesley: at supper time; the same day
compatible plane: a little after noon; later than noon
