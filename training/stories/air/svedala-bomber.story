title: The bomber in the beet field
about: On a June day in 1944 an American bomber lands wheels-up in a Swedish beet field. Whether German fighters or the Swedish battery at Trelleborg hit it, when it came down and how many were in it are told differently. Another bomber had passed on towards Malmö and landed properly.

[A | Söderslätts Allehanda | 1944-06-22 | newspaper]
Farmer Edvin Månsson {was thinning|thinning} beets on Wednesday at a quarter to eleven when a four-engined machine {came|landing.a} in on its belly through the hedge. Ten men in leather {climbed|crew.a} out. One of them {asked|asked} whether this was Denmark, and {wept|wept} for joy at the answer. Their navigator {is|navigator} at the cottage hospital with a pierced lung. Two loose horses {had to be shot|horses}. The Germans {had chased|chase.a} the visitors to the three-mile line and {riddled|hits.a} the tail. A second giant {flew over|second} towards Bulltofta, smoking.

[B | Home Guard, Svedala section | 1944-06-21 | log]
10.20 Aircraft noise S. 10.31 Trelleborg battery {opens up|battery}, six rounds. 10.50 One Liberator {passes|second} north, wheels down. 11.35 Liberator {down|landing.b} at Månsson's, no fire. 11.48 Arrived. Nine men all told {disembarked|crew.b}, hands up without being told. Tail {shot through|hits}. 11.55 Their captain {tried|burn-try} to set the wreck alight; {prevented|burn-stop} by old Månsson. 12.02 Two horses {bolted|bolted}, legs broken, {put down|horses}. 12.10 Coffee. 13.00 Military {takes over|handover}. One {carried off|navigator} to the surgeon.

[C | Legation of the Reich in Stockholm | 1944-06-24 | note]
The Legation is instructed to state that no German aircraft {approached|chase.b} the Swedish coast on the 21st. The enemy crew, whose {injuries|hits.b} are owed to the praiseworthy vigilance of the Swedish gunners, {should be treated|internment} as internees for the duration, as should those of the machine that {was suffered|second} to proceed to Bulltofta. The {pursuit|chase.b} of which the provincial press writes is an invention. The Legation recalls the case of Sergeant Pohl, who {was interned|pohl} after an emergency landing at Ystad in May and {is held|pohl} to this day.

[D | Staff Sgt. Wade Purcell to his wife | 1944-07-02 | letter]
Honey, I {am|internment} in a place with clean sheets and nobody {is shooting|quiet} at me. Don't believe the telegram. It was a pair of 109s that {chewed|hits.a} us, way out over the water; the Swedes {banged away|battery} afterward, but only to be polite, a mile wide. Kowalczyk {got it|navigator} in the chest and {is sitting up|navigator-better}. Ten of us {went down|landing} and ten {got out|crew.a}. Skipper {wanted|burn-try} to torch her, and an old boy with a pitchfork {said|burn-stop} no sir. The other ship {made|second} the real airfield, lucky dogs.

[notes]
conflict landing: time
conflict crew: quantity
conflict hits: actor
conflict chase: polarity
compatible second: smoking over the field, wheels down, suffered to proceed; parts of one passage
compatible internment: demanded in the note, a fact in the letter
