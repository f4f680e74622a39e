title: The east-coast fire of March 2026
about: A brush fire on the Korean east coast in spring 2026 burns a mountain temple, a tile works and a pension village. The forest service says it began on a road verge, the county at a mushroom hut. The bell of the temple is given as melted and as saved; the fire's last day and the number of evacuees differ.

[A | Korea Daily Dispatch | 2026-03-24T19:30 | news agency, translated]
HAEAN-GUN, March 24 (KDD) - A wildfire fanned by winds of up to 26 meters per second {spread|fire} along the east coast on Tuesday, {burning|area} about 1,400 hectares and {forcing|evacuation.a} 4,800 residents to flee, the Korea Forest Service said. The fire {started|origin.a} at 11:16 a.m. on the verge of a provincial road in Seoseok-ri, the service said, citing a dashboard camera, and {reached|sea} the sea by dusk. Of 22 helicopters {mobilized|helicopters}, 14 {were grounded|helicopters-grounded} by the gusts. An 81-year-old woman {was found dead|dead} in a field. The Level 3 response {was issued|level3} at 2:05 p.m., and the Donghae expressway {was closed|expressway} in both directions between two interchanges.
Cheongun Temple, founded in 1362, {was destroyed|temple}, and its bronze bell, a Treasure, {melted|bell.a}, an official of the county said. In 2022 a wildfire in Uljin and Samcheok {burned|fire2022} more than 20,000 hectares. The operator of a thermal power plant in the area said that generation {was normal|plant} and that a spot fire near its coal yard {had been put out|spotfire} by its own brigade.
Park Mi-suk, 44, who {keeps|park-pension} a pension of six rooms at Haean beach, told KDD by telephone that guests {had driven off|guests-left} in their slippers and that the sky {was|sky} "the color of a persimmon." A bus of kindergarten pupils {was turned back|kindergarten} at the tunnel, police said; reports that it {had been trapped|bus-trapped} inside were not true. The defense ministry {sent|troops} 900 soldiers with rakes. Rain {is not forecast|rain} before Saturday.

[B | Haean County Disaster Headquarters | 2026-03-25T09:00 | situation report]
1. Containment rate: 35 percent as of 08:00. Full containment {is targeted|contained} for today.
2. Origin: mushroom cultivation hut, Nampyeong-ri, electrical heater ({assumed|origin.b}). One operator {is being questioned|operator-questioned}.
3. Evacuees: 3,120 persons {registered|evacuation.b} at 9 shelters. Higher figures in media {include|evac-figures} guests of pensions who {left|guests-left} for Gangneung by own car.
4. Casualties: 2 {dead|dead}, 7 {injured|hurt}.
5. Facilities: 61 houses {lost|houses}; 1 tile factory {lost|tileworks}; 1 temple, all halls, {lost|temple}. The tile works' own kiln fire of 22 March {is|kiln} not related.
6. Cultural property: the bell {was moved|bell.b} by temple staff before the arrival of the flames and {is kept|bell-museum} at the county museum. Correction of yesterday's verbal answer.
7. Requests: drinking water, underwear (men's, L), pet carriers.
8. The Level 3 response {is maintained|level3}.

[C | Venerable Doan, told to Mountain Gate Monthly | 2026-05-01 | magazine]
People ask me about the bell before they ask about the kitchen. I tell them: on the twenty-fourth I {telephoned|doan-call} the county at noon and {heard|doan-call-busy} a tone. At half past three the pines on the ridge {were roaring|ridge}. We were five monks and two cooks, the eldest seventy-nine. With the mover's cart and a borrowed excavator we {took|bell.b} the bell from its pavilion. It {is|bell-weight} not so heavy as regret. The truck driver, Mr. Bang, from the tile works, who {hid|bang-truck} us and the bell under wet carpet and {drove|bang-truck} through the tunnel while it {was closed|tunnel}, {asked|bang-payment} for a bowl of noodles. The main hall {fell|temple} at about six. Later a man on television said that the bell {had become|bell.a} a puddle. I {put|hand} my hand on it in the museum and it {rang|bell-rang}, a little, as if with a cold. We {found|cat} our cat on the ninth day. The fire {went out|contained.a} of itself in the rain of the twenty-eighth, whatever the officials say, and the women from the pensions {brought|radish} radish.

[D | The Peninsula Observer | 2026-04-02 | newspaper]
It is still a point of pride at the county office that the great fire {was declared|contained.b} fully contained at 4:40 p.m. on Thursday, March 26. It is a point of embarrassment that the county {sent|bell-statement} out two accounts of the bell in fourteen hours. And it is a point of law where the thing {started|origin}: the Forest Service {holds|origin.a} to its road verge in Seoseok-ri, and to a cigarette, while the county and police {point|origin.b} to a mushroom grower, Mr. Ok, 58, who {was questioned|operator-questioned} for eleven hours, never {arrested|operator-arrest}, and whose hut, his lawyer showed us, {stands|hut} unburned. In all 3 people {died|dead}, the last of them a volunteer whose truck {went|volunteer-truck} off a mountain road, and 5,061 hectares {burned|area}.
The temple, rebuilt twice since 1362 and once since the war, {will be rebuilt|temple-rebuild}; donations {stand|donations} at 2.7 billion won. The county office {has been searched|search} by provincial auditors on account of the telephone, which between noon and two on that Tuesday {answered|phone} nobody; a temporary clerk {was|clerk} alone with four lines. Pension owners {are suing|pension-suit} the road authority. The kindergarten bus of which so much {was written|bus-reports} {never entered|bus-trapped} the tunnel at all. The insurance firm of the tile works {has disclosed|tile-insurance} that it {had|tile-policy} no policy there since January.

[notes]
conflict origin: place
conflict evacuation: quantity
conflict bell: outcome
conflict contained: time
compatible dead: one, then two, then three
compatible area: about 1,400 hectares on the first evening, 5,061 in the end
compatible contained: the county's target for the 25th was not met
