title: Gas at the Frigorífico Oriental
about: On 3 November 1931 a compressor head fails at a meat works on the Uruguay river and ammonia drifts over the tripe hall and the landing stage. Seven die. The port's log and the papers have it at a quarter past two; the company, wishing to show the siren was in time, says 3.05. An apprentice shut the main valve; the company credits its Scottish chief engineer. A smaller leak had occurred on the Sunday before.

[A | El Litoral | 1931-11-04 | newspaper]
PUERTO ARENAL, Wednesday. - Seven {dead|dead.a} and more than forty {poisoned|injured}, such is the balance of the frightful accident which {happened|leak} yesterday in the cold stores of the Frigorífico Oriental. At a quarter past two in the afternoon the head of number 3 compressor {burst|burst.a}, and the ammonia {spread|spread} in a white sheet down the hill, {entered|tripe} the tripe hall, where some ninety women {were at work|women-work}, and {reached|landing} the landing stage of the Concordia ferry.

The women {ran|flight} for the river with their aprons over their faces. Many {threw themselves|water} into the water. Five of {the dead|dead.a} are women of the tripe hall. The sixth is the boy Ireneo Maidana, aged 13, who {sold|bread} bread at the gate. The seventh, the greaser Bonifacio Techera, 44, {was found|techera.a} at night in freezing chamber B, behind a door that {had jammed|door}.

Those whom this paper could question are of one voice: the siren {did not sound|siren.a} until the gas {was already|tripe} among them, ten minutes or more. "I {was in the water|water} up to my neck when I {heard|siren.a} it," Serafina Leguizamo, 26, told us from her bed.

All {bless|bless} the name of Delmiro Chiossi, an apprentice of 17, who with a wet sack on his head {crawled|crawl} along the pipe gallery and {closed|valve.a} the main valve. He {lies|chiossi-hospital} in the Salesian hospital, blind for the moment. Last Sunday, the neighbours recall, there {was|leak-sunday} already a smell of ammonia in the street, and two men {were taken|sunday-hurt} home sick. Forty-three persons {are being attended|injured} in the hospital and the parish school.

[B | Captaincy of the Port, Puerto Arenal | 1931-11-03 | log]
14.14 White vapour {seen|spread} over slope below frigorífico. 14.20 Ferry Concordia {ordered off|ferry-order} by flag. 14.22 Ferry {lets go|ferry-off} with 30 on board, gangway hanging. 14.26 Siren of works {heard|siren.a}. Women {in the river|water} between quay and slaughter outfall; both boats {lowered|boats}. 14.50 Thirty-eight {taken out|picked-up} of the water, all living. 15.10 Vapour {thinning|thinning}. Works {reports|valve} main valve shut. 15.40 Steamer Highland Piper, bound to load chilled beef, {told|steamer-order} to anchor below the island. 17.00 Two bodies {landed|landed-bodies} at the slip. 19.30 Body of Techera, greaser, {brought|techera.b} from the outer quay, where he {lay|techera.b} behind the bales. Total seven {dead|dead.a} to this hour. 20.00 Steamer still {under way|steamer}, {did not anchor|steamer}.

[C | Federation of Meat Workers | 1931-11-05 | handbill]
COMPANIONS! Nineteen of our own {have been murdered|dead.b} so that Leadenhall Street may have its four per cent. They tell us seven; where {are|missing} the twelve who {have not come home|missing}? On Sunday the same machine {leaked|leak-sunday} and the chief engineer Mudie {was told|mudie-told}. He {had the joint packed|packing} with hemp and tallow and {sent|sent-back} the shift back in. The head {had been cracked|crack} since August.

And when death {came down|tripe} into the tripe hall, who {closed|valve.a} the valve? Not the gentlemen, who {were|luncheon} at the luncheon table for a visiting director. A boy of seventeen, the comrade Chiossi! The siren, companions, {waited|siren.a} until the gentlemen {had got|gentlemen-away} into their motor cars.

We {demand|demand} that the compressors {be stopped|compressor-stop}, that the widows {receive|widows} full wages and that Mudie {answer|mudie-trial} before a judge. All {to the plaza|rally} on Saturday at six! The railwaymen {will stop|rail-strike} the cattle trains if we are not heard.

[D | Oriental Meat & Cold Storage Company Ltd., London | 1931-11-06 | statement]
The Directors {have received|cable} with profound regret a cable from the Manager at Puerto Arenal. It appears that at 3.05 p.m. on the 3rd instant a casting, which {had been|inspected} under inspection as lately as the previous Sunday, {gave way|burst.b} without warning. The alarm {was given|siren.b} upon the instant and before any gas {had left|spread} the engine house; that a number of women {took to|water} the river {was|panic} the result of panic. The escape {was stopped|valve.b} within a few minutes by the coolness of Mr. Alastair Mudie, chief engineer, who {went in|mudie-in} alone.

Seven employees {have lost|dead.a} their lives. The figure which {is being circulated|rumour} by agitators {has no foundation|dead.a}; the persons described as missing {had gone|missing} to their villages and {have all been seen|missing} since. Mr. Mudie {will not be|mudie-trial} the subject of any proceeding.

The slight {escape|leak-sunday} on the Sunday {was|unconnected} of an entirely different character. Killing {will be resumed|resume} on Monday. Shipments by the Highland Piper {are delayed|shipment} by four days and the interim dividend {is|dividend} unaffected.

[E | The Plate River Review | 1931-11-21 | weekly]
The strike at Puerto Arenal {is over|strike}. The men {went back|strike} on Thursday after the company {agreed|widows} to pay the families half wages for two years, and slaughtering {restarted|resume} on Friday, eleven days later than {was announced|resume}. The federation {has quietly dropped|drop} its nineteen: its own list, read out at the Mass of the ninth day, {bore|dead.a} seven names. Young Chiossi {sees|chiossi-sight} again with one eye. He {has been given|gift} a watch by the townspeople and his notice by the works. Mr. Mudie {sailed|mudie-left} for Home on the 17th. The examining magistrate {had asked|mudie-stay} him to remain.

[notes]
conflict burst: time
conflict siren: order
conflict valve: actor
conflict techera: place
conflict dead: quantity
compatible injured: forty-three, and "more than forty"
compatible spread: seen at 14.14, a minute before the paper's rounded quarter past
compatible missing: not come home when the handbill was written, seen since
compatible widows: full wages asked, half agreed
