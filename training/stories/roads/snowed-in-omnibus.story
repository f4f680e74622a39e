title: The omnibus on Inukaeri pass
about: In January 1932 a motor omnibus is snowed in on a pass in western Japan. The conductress walks out for help, and all passengers are saved; the driver dies of cold some days later. The tellings differ only in how near they stood.

[A | Omnibus Company, Tsuyama office | 1932-01-24/27 | telegrams]
24, 6 EVENING. NUMBER TWO CAR {NOT COME IN|overdue}. LINE TO PASS {DOWN|wire}.
25, 8 MORNING. STILL {NOTHING|overdue}. SNOW {OVER|snow} WINDOW SILLS. CANNOT {SEND|plough} PLOUGH.
25, 3 AFTERNOON. GIRL MATSUE {HERE|walk} ON FOOT, CANNOT {SPEAK|speech} YET.
25, 5 AFTERNOON. CAR {FAST|stuck} AT INUKAERI SINCE YESTERDAY NOON, NINE {INSIDE|aboard}, ONE OF THEM NEAR HER TIME. FORTY MEN {GOING UP|relief} TONIGHT WITH SLEDGES.
26, NOON. ALL {DOWN|saved}. DRIVER'S HANDS AND FEET {BAD|frostbite}. ONE MORE THAN WE {COUNTED|birth}.
27. PRESIDENT {COMES|president} WITH ENVELOPE FOR MATSUE. ARRANGE {PHOTOGRAPHER|photograph}.

[B | Naniwa Morning News | 1932-01-29 | newspaper]
Let those who {deride|mockery} the girls in caps at the doors of our omnibuses be silent. When Number Two of the Tsuyama line {sank|stuck} to its lamps on the heights, Miss Hara Matsue, aged seventeen, {bound|straw} straw about her ankles and {went out|walk} alone into the white darkness. Two ri and a half she {fell and rose|walk}. Thanks to her some ten persons {were plucked|saved} from that grave by the young men of Kagami, among them an infant {not foreseen|birth} by any timetable. The driver Okubo {had burned|seats}, for its mother's sake, the seats. Four years ago a mail sledge {perished|sledge} upon this very height.

[C | Headman of Kagami village | 1932-02-02 | report to the County]
On the evening of the 25th, at the request of the company, I {called out|callout} the youth association, 38 members. They {departed|relief} at eight and {reached|reached} the vehicle about dawn. The interior {was without|seats} upholstery. A female child {had been delivered|birth} at some hour of the night by a passenger who {sells|trade} medicines. All {were transported|saved} to the school. {Consumed|rice}: four to of rice. One member {broke|leg} a sledge and a leg. Okubo Kenji, driver, aged 44, {expired|okubo} in our doctor's house on the 31st; his extremities {had turned black|frostbite}. He {had given|coat} his overcoat to the mother. The village {requests|rice-claim} the price of the rice.

[D | Hara Matsue | 1932-02-07 | letter to her elder brother]
They {took my picture|photograph} holding the envelope. I {was thinking|thinking} of Mr Okubo, who {told me to go|order} and said it was because I had the better boots. He {had|boots} on straw sandals himself under the pedals! As for me, I {kept to|walk} the telegraph poles one after another and {sang|song} the stops. On the pass he {sat up|vigil} in the doorway, they say, so the wind had something else to bite. Today we {carried|funeral} him to the hill. The baby {is to be called|name} Yuki, as you would guess. They {offer|inspector} me inspector, on the ticket side. I {shall say|inspector} no.

[notes]
compatible relief: forty men, 38 members
compatible walk: two ri and a half alone, from pole to pole
compatible birth: one more than was counted, at some hour of the night
compatible saved: all down by noon, some ten persons, all taken to the school
