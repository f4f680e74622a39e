title: Fire in the Plöschen tunnel
about: In July 2003 a lorry loaded with roofing felt burns out in a road tunnel in Styria; five die. Where it stopped, whether the lights at the portal turned red before or after a Dutch coach drove in, who opened the shelter door, and whether the lorry driver lived are told differently. In 1999 a car had burned in the same tunnel without harm.

[A | Alpenpresse | 2003-07-12T16:20 | wire]
LIEZEN - At least three people {have been killed|dead} in a {fire|fire} in the Plöschen tunnel on the A 19 in Upper Styria, a spokesman for the Liezen district fire command said on Saturday.

The fire {broke out|fire} shortly before 1 p.m. when a Slovenian lorry carrying roofing felt {came to a halt|halt.a} about 2.3 kilometres from the northern portal with its brakes alight. The driver, a man of 50, {died|lorry-driver.a} in his cab, the spokesman said.

A Dutch coach with 44 passengers {was caught|coach-trapped} in the smoke behind it. All on board {were able to leave|coach-escape} the coach and {reached|shelter} a shelter on foot. The red lights at the portal {had been on|lights.a} for two minutes when the coach {drove in|coach-entry}, according to the spokesman.

Seventeen people {are being treated|hurt} in hospitals in Rottenmann and Leoben, mostly for smoke poisoning. More than 200 firefighters {are|firemen} on the spot. The motorway {is closed|closure} in both directions.

The tunnel, 5.4 kilometres long, {was opened|opening} in 1984 and {has|tube} a single tube. In 1999 a car {burned out|car-fire} in it; nobody {was hurt|car-fire-hurt} then.

[B | Tunnel control centre Trieben | 2003-07-12 | operations log]
12.51 Smoke detector 41 {reports|detector}. km 4.1 from north.
12.52 Camera 37: HGV {stationary|halt.b}, {flames|fire} at rear axle. Operator {calls|alarm} fire service.
12.53 Coach, white, foreign plates, {passes|coach-entry} north portal.
12.54 Both portals {set to red|lights.b}.
12.56 Ventilation {switched|fans} to full extraction.
12.58 Cameras 35 to 39 {lost|cameras}.
13.04 Fire engine from Trieben {at|engine} south portal. {Goes in|engine-in}.
13.09 Emergency call from shelter 6, female, German with accent. About fifty persons {are inside|shelter}. She {has opened|door.a} from outside with a wheel spanner, door {was locked|door-locked.a}.
13.31 Shelter 6 {being emptied|evacuation} through service duct.
13.50 Man {walks out|lorry-driver.b} of south portal, burns to face, says lorry {is|lorry-owner} his.

[C | De Graafschapper | 2003-07-16 | newspaper]
ZELHEM - "I {thought|cheese} about the cheese," says Riet Wolbers, 67. Four kilos of mountain cheese {are|cheese-lost} still in the hold of what used to be a coach of Wolbers Reizen, her son's firm. Of the coach itself not much more {remains|coach-burnt} than the axles.

The choir Vreugdezang {was on its way|choir} home from Graz when the coach {drove into|coach-entry} the Plöschen tunnel on Saturday. The light {was green|lights.b}, driver Henk Wolbers insists. "Dark green. I {would show|tape} them the tape from the dashboard, but it {melted|tape-melt}." A minute later everything {went black|smoke}.

The forty-four {held|chain} each other by the jacket and {walked|coach-escape} along the wall, singing, because so the ones at the back {could hear|hearing} where the front was. They {came|shelter} to a steel door. It {would not budge|door-locked.a}. Then, says Mrs Wolbers, a lorry driver with a scorched face {came|driver-came} out of the smoke and {kicked|door.b} it in. "He {pushed|pushed} us all through, one by one, and {went back|went-back} for somebody who {was shouting|shouting}. He had a little gold fish round his neck. I {did not see|seen-again} him again."

All choir members {are|choir-home} home; alto Dinie Kuiper {is|kuiper} still in hospital in Doetinchem. According to the Austrian police five people {have lost their lives|dead}, none of them Dutch. On Sunday the choir {will sing|service} in the Reformed church, for those five.

[D | Plöschen Motorway Company | 2003-07-14 | statement]
The company {mourns|mourning} five people who {died|dead} in Saturday's {fire|fire}: four occupants of two cars and a volunteer of the Trieben fire brigade, {overcome|fireman} in the first advance. The Slovenian driver {was not|lorry-driver.b} among them, as first reported. He {is|lorry-driver.b} at the Graz burns unit and {cannot be questioned|questioning} yet.

The signal system {worked|system} as designed. The red light {was shown|lights.a} before the coach {passed|coach-entry} the portal. The doors of the shelters {are never locked|door-locked.b}. The vehicle {came to rest|halt.b} 4.1 kilometres from the northern portal; the figure of 2.3 {is|halt-error} that of the nearest lay-by sign, counted from the south.

The lining of the vault {has come down|vault} over 180 metres. The tunnel {will remain shut|closure} until the new year at least. A second tube, which the company {has asked|tube-request} for since 1996, {has been put off|second-tube} three times by the ministry.

[E | Commission of Inquiry, Graz | 2004-05-25 | report summary]
The coach {entered|coach-entry} 61 seconds before the signals {changed|lights.b}; control {lost|delay} that minute by telephoning a superior first. The lorry {had been stopped|check} by police at Schladming on the same morning for smoking brakes, and {let go|check-release}. Shelter 6 {was bolted|door-locked.a} against copper thieves. It {was forced|door.a} with a wheel spanner by Ms Jasna Perc, 31, a nurse {travelling|perc} in one of the cars behind; the lorry driver, who {arrived|driver-came} afterwards, {helped|helped} people in. He {lost|sight} his sight. Five persons {died|dead}, 29 {were injured|hurt}. A bill against the company for the doors {is pending|charges}.

[notes]
conflict halt: place
conflict lights: order
conflict door: actor
conflict door-locked: polarity
conflict lorry-driver: outcome
compatible dead: at least three, then five
compatible coach-entry: at 12.53, 61 seconds before the change
compatible hurt: seventeen being treated, 29 in all
compatible closure: closed in both directions, shut until the new year
compatible shelter: reached a shelter, about fifty inside
