title: The voters' train
about: In July 1920 a special train carries emigrants home to vote in the plebiscite in the Masurian district of Lenzburg. It is held at a frontier station; the length of the halt, the number of passengers and the fate of one man who left the train are disputed. The town votes as expected.

[A | Lenzburger Anzeiger | 1920-07-10 | newspaper]
Our brothers from the Ruhr {are here|arrival}! At twenty minutes past four this morning, after a journey of forty-one hours, the special train {rolled|arrival} into Lenzburg station to the sound of both choirs and the fire brigade. Nine hundred and twenty voters {had been aboard|aboard.a}, miners for the most part, with wives and bundles and a canary.
What they {have been through|halt} at the frontier cries to Heaven. At Dirschowo, where the Poles {have|control} control of the line, the doors {were locked|doors.a} and the train {was left|halt.a} standing for eleven hours in the heat. There {was|water.a} no water. Two women {fainted|fainting}. Officers {searched|search} every bundle "for weapons" and {took|seizure} flags, newspapers and forty-one sausages. When the miner August Rogalla, of Bochum, born at Kobulten, {climbed|rogalla-window} from the window to fill a can, a sentry {fired|rogalla-shot}. Rogalla {fell|rogalla.a} and {did not rise|rogalla.a} again. He {wished|wish} to see his mother.
On Tuesday the train from Hanover {was held up|hanover} at the same place, but only for forty minutes. We ask the gentlemen of the Inter-Allied Commission: for how long yet? The vote {is|vote} on Sunday. The station hall {has been turned|shelter} into a dormitory, and every household that can spare a bed {is begged|appeal} to send word to Fräulein Zimmek at the Protestant school.

[B | Polish Plebiscite Committee, Press Section | 1920-07-11 | statement]
It is not true that train 4417 {was detained|halt.b} for eleven hours. It {arrived|halt} at Dirschowo at 13:10 on the 9th, without the papers {prescribed|papers} by the Paris protocol, and {left|halt.b} at 15:35, as soon as these {had been supplied|papers} by telegraph. The delay of the remaining hours {occurred|german-stop} on the German side, where the locomotive {was changed|german-stop}.
The list which the conductor {handed over|list} {names|aboard.b} 655 persons entitled to vote and no others. We ask where the difference {got on|difference}. Water {was available|water.b} from a pump on platform 2. Sausages {were bought|sausages} by the guard at market price, and the flags, which {had been hung|flags} from the windows against the rule, {were removed|seizure} and {receipted|receipt}. That two ladies {fell ill|fainting} in the crowded carriages is regretted; a sister of the Danish Red Cross {attended|sister} them on the platform, the doors being {open|doors.b} throughout.
A passenger who {left|rogalla-window} the carriage contrary to orders {was called|challenge} upon to halt. The sentry {discharged|rogalla-shot} his rifle upwards. The man {ran|rogalla.b} into the rye and {has not been seen|rogalla.b} since; we suppose that he {is|rogalla.b} well.

[C | Captain R. Aldous, Inter-Allied Commission | 1920-07-13 | report]
1. I {was sent|mission} to Dirschowo on the 11th to inquire. The station register {has been kept|register} in three inks. It {gives|halt.b} the halt of the special as two hours twenty-five minutes; the Danish Red Cross sister on the platform {made|halt.c} it "between five and six hours, for I {changed|shift} shift twice".
2. As to numbers, the ticket inspector at Marienburg {punched|aboard.a} 918, infants free. The list of 655 {omits|list-gap} the last four carriages.
3. There {is|pump} a pump. It {was dry|water.a}.
4. The man Rogalla {is|rogalla.b} alive. I {found|found} him on the 12th at a farm six miles off, {mending|farm} a binder, with a grazed heel, which he {got|graze} on the window and not by any bullet. He {had feared|fear} to come out. He {had missed|rogalla-vote} the poll.
5. The sentry, aged 19, {was in tears|sentry}. He {is to be tried|sentry-trial} for the waste of one cartridge.
6. A second shot, of which passengers speak, {was|second-shot} a fog signal.

[D | The Leeds Courier | 1920-07-14 | newspaper]
LENZBURG, Tuesday. In this small town of geese and red brick the result of Sunday's plebiscite {was read|result} from the balcony of the Rathaus last night: for East Prussia, 14,220; for Poland, 236. The crowd, which {had stood|crowd} five hours in the rain, {sang|singing}. I {was shown|portrait} the black-edged portrait of a miner "{murdered|rogalla.a} at the frontier" and, forty minutes later, at the inn, was introduced to its {living|rogalla.b} subject, who {had walked|walk} in at tea-time with his boots in his hand. He {was|rogalla-vote} a day late to vote.
His train {carried|aboard.a} upwards of nine hundred, and {has become|legend} a legend in four days: it {stood|halt.a} in the sun for half a day, it {was fired|volley} upon by a company. I could find nobody who {had heard|second-shot} more than one shot. Three similar trains {came|trains} through last week without adventure. Some of the voters {have begun|homeward} to go home already, by sea, at the cost of the Reich, as {was promised|promise} them; the canary {is staying|canary}.

[notes]
conflict halt: time
conflict aboard: quantity
conflict rogalla: outcome
conflict water: polarity
conflict doors: polarity
compatible aboard: 920, 918 without infants, and upwards of nine hundred
compatible rogalla-vote: missed the poll, a day late for it
