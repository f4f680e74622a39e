title: Kitchen Fourteen
about: In spring 1922 a foreign relief kitchen for children in a Volga village is closed for eleven days. The mission says the local executive sealed it, the party paper that the mission shut it to blackmail the province. Milk is missing; the cook Fekla is tried, and said to have been shot, though she was let go. Whether the women's march came before or after the seals is disputed, as is the day of reopening. Another kitchen across the river had burned.

[A | Overseas Children's Relief, Saratov district, weekly letter | 1922-04-22 | situation report]
Kitchen 14 at Verkhni Log, 410 children, {has served|closure} nothing since the morning of the 12th. On that day two members of the volost executive, with a soldier, {put|volost-seal.a} wax on the storeroom door. No paper {was shown|paper}. We {did not close|closure.a} this kitchen and {have not withdrawn|staff-stay} our staff from it.
The pretext is milk. Our inspector, Miss Thorne, {counted|milk.a} the tins on the 10th and {found|milk.a} 31 cases short of what our own waybills {say|waybills}. She {reported|milk-report} it, as she {is bound|milk-report} to do, and the local men then {took|cook-arrest} the cook, Fekla Ryabova, from her bed. She {is|cook-arrest} in the cellar of the former post office. We {have asked|access-request} to see her and {are told|access-refusal} that there is no such person.
On the 14th, that is two days after the {sealing|volost-seal}, some three hundred women {walked|march.a} to the executive with empty bowls. Nobody {was struck|beating.a}. Kitchen 9 at Pokrovka, across the river, which {burned|fire} in February, {is|pokrovka} again in full working order and {has taken in|taken-in} sixty of our children, who {cross|crossing} on rotten ice. One, a girl of seven, {went through|girl} on Tuesday and {was pulled out|girl-saved} alive. Corn for adults {is promised|corn} for May. Deaths in the village: nine in the week, against four in the week before the closing.

[B | Red Volga, organ of the provincial committee | 1922-04-27 | newspaper]
BREAD AS A KNUT. The charitable gentlemen {have locked|closure.b} the dining hall of Verkhni Log with their own key, four hundred toilers' children before the door, in order to {force|blackmail} the province to hand over a proven thief. Comrade Lunin of the executive states that the volost {set|volost-seal.b} a seal upon the empty cupboard where the milk {had been|cupboard}, and upon nothing else.
Let us speak of milk. Not thirty cases but ninety-four {have flowed|milk.b} to the speculators of the Saratov bazaar. The cook Ryabova, widow of a kulak, {has signed|confession} everything. On the 11th a crowd, set on by the priest, {besieged|march.b} the executive; it {was|march.b} after this outrage, and because of it, that the foreigners {took fright|fright} and {turned|closure.b} the key. Two members of the militia {received|militia-hurt.a} blows from ladles.
The people's court {will sit|trial} on Saturday. In February, too, when the kitchen at Pokrovka {went up|fire} in flames, there was talk of an {accident|fire}, until the culprits {were found|fire-arrests}. From tomorrow the volost {opens|volost-kitchen} its own dining point with millet from the Red Army.

[C | Nurse Anna Belskaya to her mother in Penza | 1922-05-09 | letter]
You ask if we {eat|belskaya-eats}. I eat; I am ashamed how well. The porridge {came back|reopening.a} on the 23rd of April, a Sunday, I know it because the bell {rang|bell} and the children {thought|children-thought} it {rang|bell} for the cocoa. Who {had shut|closure} us up I no longer care. I {saw|seal-seen} the wax, it {had|seal-seen} the volost's sheaf on it.
The march: I {went|march.a} with them, so you may believe me. The door {was sealed|volost-seal.a} on Wednesday and we {went|march.a} on Friday. A militiaman {hit|beating.b} old Dunya with his rifle butt and she {lost|dunya} an eye. With the ladles nobody {did|militia-hurt.b} anything; they {were|ladles} wood.
Our poor Fekla {was judged|trial} in the school on the 29th. They {gave|sentence} her the highest measure, and the whole room {went|silence} silent like snow. Then on Thursday, so Lunin's girl whispers, they {led|execution.a} her out behind the brickworks before it was light. Her boy {sits|boy} in our kitchen under the table and I {put|boy-fed} his spoon in his hand. The millet point of the volost {fed|volost-kitchen} for two days and {has|volost-kitchen} a padlock now. The milk, they say, {was drunk|milk-drinkers} by those who guard it.

[D | The Berlin Rudder, Russian emigre daily | 1922-06-18 | newspaper]
From a person who {has come out|traveller} by way of Riga we have news of the affair of the cook of Verkhni Log, over which our readers {wept|tears}, and over whom a requiem {was sung|requiem} in the Nachodstrasse on the 4th. The rumour of her death {was|execution.b} false. The sentence {was commuted|commutation} on the telegraph an hour before dawn, and on the 2nd of June she {was set|release} at liberty, after the relief people {had threatened|threat} Moscow, not Verkhni Log, with the loss of a whole shipload of seed. She {ladles|cook-work} soup again.
Our informant, who {had|list-seen} the lists in his hands, says that the kitchen {stood cold|closure} for eleven days {until|reopening.a} the 23rd; the official gazette {gives|reopening.b} the 28th, no doubt so that the volost's own millet may {have come|gazette-motive} first. The shortage {shrank|milk.a} on a second counting to thirty-one cases, the very figure of the foreign lady. For these a clerk in Saratov {answers|clerk}. Comrade Lunin {has been transferred|lunin}, upward.

[notes]
conflict closure: actor
conflict volost-seal: place
conflict march: order
conflict milk: quantity
conflict beating: polarity
conflict militia-hurt: polarity
conflict reopening: time
conflict execution: polarity
compatible trial: will sit on Saturday, judged on the 29th
compatible closure: since the 12th, eleven days cold
compatible volost-kitchen: opens tomorrow; fed for two days, then a padlock
