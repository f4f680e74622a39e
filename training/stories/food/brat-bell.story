title: The bratwurst bell
about: At a Wisconsin lakeside festival in 1999 two eaters finish level. The bell is said to have rung before or after the last mouthful; the prize goes to a nurse, though a paper names the other. A third eater chokes and is taken to hospital, where he lives, though the rumour has him dead. In 1994 a stand had collapsed at the same festival.

[A | Port Wendell Daily Shoreline | 1999-08-09 | newspaper]
PORT WENDELL - Rolf Diedrich of Cedar Mills {won|winner.a} the 22nd annual Bratwurst Bowl on Saturday, {eating|eaten.a} 23 brats in 15 minutes before a crowd of about 4,000 at the city marina.
Diedrich, a 41-year-old drywall contractor known as "the Wall," {edged|winner.a} Marcy Lor, 26, a nurse from Green Bay, by a single sausage. He {took home|prize} $1,500 and a chest freezer.
The contest {was marred|choking} when a third contestant, Terry Obermann, 53, of Port Wendell, {choked|choking.a} in the ninth minute. Firefighters {performed|heimlich} the Heimlich maneuver and {took|transport} him to St. Agnes Hospital. His condition {was not|condition} available Sunday.
It was the first serious accident at the festival since 1994, when a beer stand {collapsed|stand} and {injured|stand-hurt} 12 people.
Police {reported|arrests} six arrests, all for underage drinking.

[B | Newsgroup post, "lakeshore.eats" | 1999-08-10 | post]
I {was|row} in row one, so spare me. The bell {rang|bell.a} and THEN Diedrich {crammed|last-brat} number 23 in. You could see it {sticking out|last-brat} like a cigar. Lor {had|lor-plate} a clean plate and clean hands. So it {was|eaten.b} 22 to 22, and then by the rules it goes to whoever {kept|rule} it down, and he {didn't|diedrich-sick}: behind the bait shop, ask anyone. She {won|winner.b}. My brother-in-law {works|brother-in-law} at St. Aggie's and says the guy who {turned blue|choking} {passed away|obermann.a} Sunday night, and they {are keeping|hush} it quiet until the sponsor {has counted|sponsor-count} his money. In '94 they {said|stand-denial} nobody was under that stand, too.

[C | Port Wendell Jaycees, statement of the contest committee | 1999-08-11 | statement]
After viewing two videotapes the committee {has awarded|winner.b} first place to Ms. Marcy Lor. Both contestants {finished|eaten.b} 22 bratwursts. Mr. Diedrich {began|last-brat} a 23rd ahead of the bell, which {sounded|bell.b} while he was chewing, but he {did not keep|diedrich-sick} his meal down for the required two minutes. The check {has been reissued|prize-new}; Mr. Diedrich {may keep|freezer} the freezer.
Contrary to what is being spread on computers, Mr. Obermann {is alive|obermann.b}. The obstruction {occurred|choking.b} in the last thirty seconds, not earlier. The committee {visited|visit} him on Tuesday. He {has asked|request} for mustard.
A doctor {will be|doctor} on the stage next year.

[D | Lake States News Service | 1999-08-12 | wire]
GREEN BAY, Wis. - A nurse who {was declared|winner.b} the winner of a bratwurst-eating contest four days after it {ended|contest} said Thursday she {will give|donation} the $1,500 prize to the fire department whose crew {saved|heimlich} a rival's life.
Marcy Lor, who {weighs|weight} 112 pounds, {ate|eaten.b} 22 sausages at the Port Wendell festival last Saturday, as {did|eaten.b} Rolf Diedrich, who {was announced|announcement} as champion at the time. Organizers {reversed|reversal} the result on Wednesday after watching videotape.
"I {heard|bell.a} the bell, and then I {saw|last-brat} him reach," Lor said. "But he's a good sport. He {called|call} me."
Terry Obermann {was discharged|obermann.b} from the hospital Wednesday with a sore throat. Diedrich, who {had planned|defence} to defend the title, said he {has retired|retirement}.

[notes]
conflict winner: actor
conflict bell: order
conflict obermann: outcome
conflict eaten: quantity
conflict choking: time
compatible heimlich: firefighters performed the manoeuvre; the fire crew saved his life
compatible diedrich-sick: behind the bait shop; not kept down for two minutes
