title: The scouts on the mudflats
about: In August 2003 sixteen scouts are cut off by the tide on the German North Sea coast and saved. Who raised the alarm and when, where they stood, whether the fog was there before they left, whether they had a guide and what became of the dog are disputed.

[A | Nordpress | 2003-08-09 | agency]
DORNUMERSIEL - Sixteen scouts {were rescued|rescue} from the mudflats off East Frisia on Saturday afternoon after the rising tide {had cut off|cutoff} their way, police said.

Fourteen boys aged 11 to 15 and two leaders from Herford {had set out|setout} on foot for the island of Oogsand, seven kilometres offshore, at about 11 a.m. A lifeboat {took|boat-part} nine of them on board; a navy helicopter {lifted|heli-part} the other seven. Three boys {were treated|treated} in hospital in Norden for hypothermia. Nobody {was seriously hurt|hurt}.

The group {had|guide.a} no mudflat guide with it, a police spokeswoman said. Police {have opened|case} an investigation against the older leader, a 23-year-old student.

Near Cuxhaven, a couple from Kassel {were rescued|couple} from a beacon on the same afternoon. In 1998 a school class of 22 {was cut off|class98} by the tide off Oogsand; all {were rescued|class98-rescue}.

[B | Sea Rescue Society, Bremen | 2003-08-10 | press release]
On Saturday at 14.52 the warden of the Oogsand bird station {reported|alarm.a} a red flare to our control centre. The lifeboat HERMINE TJARKS {left|launch} Dornumersiel eight minutes later with a volunteer crew of three. Visibility {was|fog} under 100 metres.

The crew {found|rescue} all sixteen persons on the platform of rescue beacon No. 3, where they {had taken refuge|position.a} as the guidelines recommend. Nine {were taken off|boat-part} by the lifeboat. Because the sea {was rising|sea}, the remaining seven {were picked up|heli-part} by a naval helicopter from Wilhelmshaven. The group's dog {swam|dog.a} to the lifeboat by itself and {was given|dog-blanket} a blanket.

It was the society's fourth {call|calls} in this stretch of mudflats this summer. It appeals to visitors never to {set out|appeal} without an experienced guide.

[C | Harlinger Rundschau | 2003-08-12 | newspaper]
DORNUMERSIEL. The leader of the scouts who {were rescued|rescue} on Saturday, Torben Uhlig, 23, has defended himself. He {raised the alarm|alarm.b} himself, he told this paper, by mobile telephone at a quarter past two; the battery {died|battery} in mid-sentence. The fog {came|fog.a} when they {had been walking|setout} for an hour and a half in sunshine.

Innkeeper Gesine Heeren remembers it otherwise. The fog {was standing|fog.b} at the dyke when the boys {ate|breakfast} their breakfast, and she {warned|warning} Uhlig. "He {laughed|laugh} and showed me his compass."

A fisherman who {listened in|radio} on the radio says the boys {were standing|position.b} up to their hips on a sandbank, a good 500 metres from the beacon. The dog, a mongrel called Krumel, {was drowned|dog.b}, one boy's father said by telephone; his son {has been crying|crying} ever since.

The public prosecutor in Aurich {has taken over|case} the case.

[D | Association of Free Scouts | 2003-08-14 | statement]
The Association is glad that all sixteen {are safe|rescue}. The three boys who {were treated|treated} for hypothermia {left|hospital-out} hospital on Sunday.

Contrary to press reports the group {was led|guide.b} by a qualified guide: Mr Uhlig {passed|licence} the state examination for mudflat guides in 2001. At departure the weather {was clear|fog.a}. When fog {set in|fog} he {turned|turned} the group towards the nearest beacon, which all {reached|position.a} with dry knees. He {fired|flare} the flare only after his call to the emergency number at 14.15 {had broken off|alarm.b}.

Krumel {is well|dog.a}. He {has received|sausage} a sausage from the lifeboat crew.

[E | Nordpress | 2004-01-21 | agency]
AURICH - Prosecutors {have dropped|case} their investigation against a scout leader who {led|setout} 14 boys onto the mudflats off Oogsand in August. The 24-year-old {paid|payment} 500 euros to the Sea Rescue Society. The fog {could not be foreseen|foresee}, an expert found. Mudflat walks from Dornumersiel {have required|permit} a permit since 1 January.

[notes]
conflict guide: polarity
conflict alarm: actor
conflict alarm: time
conflict fog: order
conflict position: place
conflict dog: outcome
compatible case: opened, taken over by the prosecutor, dropped
compatible rescue: sixteen rescued, found on the beacon, all safe
compatible setout: at about 11; an hour and a half before the fog
