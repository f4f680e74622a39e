title: The Pavilion at Porth Elen
about: In 1988 a Welsh seaside pavilion at the end of a pier burns on the last night of the season. Everyone is got off by lifeboat and on foot; a fireman is hurt. A cigarette in a rope locker is the cause. All four reports agree, though each knows other parts.

[A | HM Coastguard, Porth Elen sector | 1988-09-24 | log]
2147 999 call, female, from kiosk on promenade: smoke {coming|fire} from end of pier, people {on it|aboard}.
2149 Fire control Caernarfon {informed|brigade-told}. Inshore lifeboat {requested|lifeboat-request}.
2158 Two pumps {on scene|brigade-arrive}. Officer reports deck planks amidships {alight|deck}, way ashore {closing|cut-off}.
2201 Lifeboat {launched|launch}.
2209 Lifeboat alongside landing stage, wind W force 5, swell 6 ft. Taking {off|lifted-off} persons in groups of ten.
2216 Pleasure boat Gwylan {offering|gwylan} assistance. Accepted.
2240 Lifeboat on third run. Forty-three {landed|lifted-off} so far.
2251 Pavilion roof {down|roof}. Nobody {under it|dead} so far as known.
2304 One fireman {fallen|fireman-fall} through decking, {recovered|fireman-rescue} from water by lifeboat crew, conscious, leg.
2330 Last persons {ashore|lifted-off}. Head count by band leader: all {accounted for|dead}.
0110 Section of deck 40 m {fallen|deck-fall} into sea. Warning to shipping {broadcast|warning}.
0415 Fire {out|fire-out} bar hot spots.
0900 Wreckage reported {drifting|drift} off Trwyn Du. Similar {reported|drift1974} after storm of 1974.

[B | The Llŷn and Eifion Herald | 1988-09-30 | newspaper]
The last waltz of the season at the Pier Pavilion {was being played|dance} on Saturday night when a trombonist {noticed|fire} that the footlights were not the only thing smoking. Within an hour and a half the building where Porth Elen {has danced|history} since 1907 {had come down|roof} upon its own sprung floor.
Two hundred and eleven people {were out there|aboard}. The greater part {walked|walked-off} the quarter of a mile to the turnstiles, some of them with their chairs, before the boards in the middle {caught|deck} and nobody more could {pass|cut-off}. The seventy-two who were still at the far end, among them the whole of the Merched y Wawr branch from Nefyn, {were taken|lifted-off} off the old steamer steps by the inshore lifeboat and by Mr Ifor Tudur Pugh in the Gwylan, who {asked|gwylan} nobody's leave until he was halfway there. Not a life {was lost|dead}. Leading Fireman Gethin Parri, 33, of Pwllheli, {went through|fireman-fall} a burnt plank and {broke|fireman-hurt} his thigh; he was in the water for four minutes and {is|fireman-recovering} now complaining of the hospital tea.
The band's double bass {is gone|bass}. Miss Olwen Bebb, 80, who {sold|bebb} tickets there for 51 years, {watched|bebb-watch} from her window. "I {locked|bebb-lock} that door every night for half a century and it has gone without asking me," she said. A smaller fire in the tea-room in 1961 {was|tea-room} put out with lemonade.

[C | Dwyfor District Council | 1988-10-06 | statement]
The Council {records|thanks} its gratitude to the Royal National Lifeboat Institution, to Gwynedd Fire Service and to private citizens for the safe removal of all 211 {patrons|aboard} and staff from the Pier on 24 September, 72 of them {by sea|lifted-off}. It is satisfied that no person {suffered|public-hurt} injury, other than the member of the fire service whose fall {has been|fireman-fall} reported. The Pavilion {is|ruin} a total loss. The decking {will remain|pier-closed} closed to the public; some forty metres {have been lost|deck-fall}. A structural survey of 1986 {found|survey} the pier sound. Tenders for clearance {have been invited|clearance}. The Winter Gardens, whose closure last year {was|winter-gardens} for other reasons, {will host|panto} the pantomime. Rumours of a deliberate act {are being examined|arson-rumour} by the proper authority.

[D | Gwynedd Fire Service | 1988-11-21 | report on the cause]
Call {received|brigade-told} 21.49; first attendance 21.58, from Porth Elen itself; further pumps {came|further-pumps} from Pwllheli and Criccieth. Seat of fire: rope locker beneath the stage, {set going|fire}, in all probability, by a cigarette end {dropped|cigarette} between boards at the rear door. There {is no|arson-rumour} evidence that anyone wished it. Spread along the joists, which {had been creosoted|creosote} in the spring, {was|spread} rapid; the route to the shore {became|cut-off} impassable at about 22.05. The stage hand on duty {closed|iron} the iron; that {gained|iron-effect} perhaps ten minutes, without which the result {would have been|dead} otherwise. Leading Fireman Parri {was injured|fireman-hurt} when the planking {failed|plank} under him; he {has resumed|fireman-recovering} light duties. Recommended: that lockers under public stages {be emptied|recommend-lockers}, that the practice, {observed|hydrant-padlock} in August, of padlocking the hydrant on the pier head {cease|hydrant-padlock}.

[notes]
compatible aboard: people on it, then 211
compatible lifted-off: forty-three so far, seventy-two in all
compatible gwylan: she offered, or went before asking
compatible fireman-fall: fallen into the water, went through a burnt plank, fell
compatible roof: at 2251, within an hour and a half
