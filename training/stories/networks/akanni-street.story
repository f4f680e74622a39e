title: The transformer in Akanni Street
about: In 2012 a transformer explodes in a Lagos street. The distribution company counts three dead, the mosque that buried them five. The company says its fault team came before the blast, residents that it came after. A technician beaten by the crowd is dead in one report and home in another.

[A | Mainland Evening | 2012-09-13 | tabloid]
FIVE neighbours {were roasted|dead.b} on Tuesday night as the 500KVA beast at Akanni Street, Mushin, {went up|blast} like a petrol tanker. Six times the street {had petitioned|petition} the light people about the oil {dripping|leak} from its belly. Nobody {showed his face|team.b} until the corpses were cold. Then a man in company overalls {strolled up|team.b} with a tester, and angry youths {fell on|beating} him. He {gave up the ghost|technician.b} at LUTH yesterday. Last year a feeder pillar two streets off {blew|pillar}; a goat {died|goat}.

[B | Western Grid Distribution Plc | 2012-09-13 | statement]
The Company regrets an {incident|blast} at its Akanni Street substation on 11 September at 21:50 hrs in which three persons regrettably {lost their lives|dead.a}. A fault team {had attended|team.a} at 19:15 hrs, {isolated|isolated.a} the low-voltage side and {cautioned|caution} residents. Supply {was thereafter restored|reclosed} by unknown persons. The Company condemns the {assault|beating} on its staff, who {has been discharged|technician.a} and is with his family. No petition {is|petition-record} on our records. Affected customers will {be transferred|relief} to relief feeders by Saturday.

[C | Radio Oshodi, "Street Talk" | 2012-09-14 | broadcaster]
Mrs Bisi Alade, who {fries|akara} bean cakes there, told us this: "Isolate what? My fridge {was humming|isolated.b} till the very bang. Their van {came|team.b} when we {had carried|carried} people already. The tester man, they {slapped|beating} him well, it is true, I {hid|hid} him in my store. On Thursday he {phoned|technician.a} to greet me." She {lost|dead} her brother-in-law. The men of the area {have blocked|blockade} the company's gate on Agege Road, and one of its vans {was torched|van}.

[D | Lagos police command | 2012-09-14 | statement]
Contrary to rumour, no office of the power company {was set ablaze|office}; one vehicle {was|van}, by hoodlums now {in our net|arrests}. Imam Sanni of the Akanni mosque {interred|dead.b} five victims of the {explosion|blast} before sunset on Wednesday. Men of the division {dislodged|dispersed} protesters without a shot {fired|shot}. The suspected electrician who {reconnected|reclosed} the street without authority {is being sought|hunt}. Residents {should keep|poles} off fallen lines.

[notes]
conflict dead: quantity
conflict team: order
conflict isolated: polarity
conflict technician: outcome
compatible beating: fell on him, assault, slapped
compatible reclosed: by unknown persons, by a suspected electrician
