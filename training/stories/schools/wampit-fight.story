title: The closing of Wampit
about: In July 1979 a fight between students shuts a national high school in Papua New Guinea. Who closed it, how the match ended, when police came and whether a boy's illness came before the match or after is told differently. The school reopens a week later than announced.

[A | Pacific News Service | 1979-07-24 | wire]
LAE, July 24 - A senior high school in Morobe Province {has been closed|closure} and its 312 students {are being sent home|sendhome} after a weekend {fight|fight} between two groups of students, police said on Tuesday.

At least 26 students {were injured|injured} in the fight at Wampit National High School, 40 kilometres from Lae, on Saturday night. Two {were admitted|admitted} to hospital with head wounds and {are|danger} out of danger, Superintendent Aisi Kora said.

Kora said the fight {broke out|fight} after a rugby league match {ended|match.a} in a 12-12 draw. Police {reached|police.a} the school at 8.30 p.m. and {used|gas} tear gas. Windows {were broken|windows} in nine classrooms and the school store {was looted|store}.

Two chartered aircraft {flew|islands-flight} 94 students to Rabaul and Kieta on Monday. The school {was closed|closure76} for a week in 1976 after a fight over a dance. In June, students at Kavun High School in East Sepik {burned|kavun} the headmaster's house.

[B | Department of Education, Port Moresby | 1979-07-25 | statement]
The Secretary for Education, Mr Leva Gamoga, {ordered|order.a} the {closure|closure} of Wampit National High School by telephone on Sunday evening. Students {will return|reopening} on August 6. Each student {will pay|levy} 50 kina towards the damage before he or she {is re-admitted|readmission}.

Stories that students {were poisoned|poison.a} are without foundation. One Grade 11 boy {became ill|illness.a} on Sunday, the day after the match, and the hospital says he {has|malaria} malaria. The two students with head wounds {have been discharged|discharge}.

The Department has been told that the match {was drawn|match.a} and that the referee, a teacher, {was struck|referee} with a bottle when he {refused|extratime} extra time. The store {was entered|store} and goods worth 1,900 kina {were taken|store}. A board of inquiry {will sit|inquiry} in Lae from Thursday.

Parents are asked to keep students at home. Air fares {are met|fares} by the Government.

[C | Beth Harcus, volunteer teacher, in a letter home | 1979-07-26 | letter]
Dear Mum and Dad, You may hear that our school {was shut|closure} because of a football game. Don't believe it. On Thursday one of the Islands boys {fell ill|illness.b}, two days before anyone {kicked|match} a ball, and by Friday the whole dormitory {was saying|rumour} that the Highlanders {had poisoned|poison.b} him. I think so too, I'm afraid, though with bad tinned fish and not magic.

So when the Islands {won|match.b} by 14 to 12, it was only the match in the powder. I {bandaged|injured} about forty myself, mostly cuts. We {waited|wait} and waited for the police. They {came|police.b} long after midnight, when the fight {was over|fight}, and {gassed|gas} the girls' dormitory!

It was our principal, Mr Tami, who {closed|order.b} us, off his own bat, on Sunday morning at breakfast. Port Moresby {rang|call} only on Monday, to ask what the noise was about. I {put|islands-flight} my Rabaul kids on an old DC-3 that same day, and we all {howled|howl}.

[D | The Coral Sea Courier | 1979-08-14 | newspaper]
Wampit National High School {reopened|reopening} yesterday, a week later than {planned|reopening}, with 287 of its 312 students. The other 25 {have been expelled|expulsions}.

The board of inquiry into the July {fight|fight} {has finished|inquiry} its work but its report {will not be published|report}. A source close to the board said it could not establish who {gave|order} the order to close the school, "because two people want the credit".

Eleven students {were fined|fines} 60 kina each in Lae District Court on Friday for their part in the fight and in the {looting|store} of the store. The magistrate, Mr Garo Boe, said the police {had done|police-conduct} well to come at all, with one vehicle. Students outside the court said the police {came|police.b} at one in the morning.

The 50-kina charge for damage {has been dropped|levy}. New glass {has been fitted|windows-new} in all classrooms. The boy who {was ill|illness} in July {is|boy-back} back in class.

[notes]
conflict match: outcome
conflict police: time
conflict order: actor
conflict illness: order
conflict poison: polarity
compatible injured: at least 26, about forty
compatible reopening: planned for the 6th, took place a week later
compatible levy: announced, then dropped
compatible inquiry: will sit, has finished
