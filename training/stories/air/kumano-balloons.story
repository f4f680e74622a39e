title: Two balloons over the persimmons
about: At a balloon meeting in a Japanese valley town in November 2013 two balloons touch and one comes down in an orchard. The accounts agree; later ones know more. The year before, a balloon had caught a power line.

[A | Nishi Press | 2013-11-04 | wire]
ASAGIRI-CHO, Kumamoto, Nov. 4 (Nishi) - Two hot-air balloons {collided|collision} during a competition in Asagiri-cho, Kumamoto Prefecture, on Monday morning and one of them {made an emergency landing|landing} in a persimmon orchard, police said. A passenger in her 40s {was injured|passenger}. Her injury {is not|passenger} life-threatening. According to the Hitoyoshi police station, the balloons {collided|collision} at a height of about 80 meters at around 7:15 a.m. The fabric of one balloon {was torn|tear} over a length of several meters. The other balloon {landed|other-landing} safely on the bank of the Kuma River. Forty-one balloons {were taking part|taking-part} in the event, which {was suspended|suspension} after the accident. The police {are questioning|questioning} both pilots. At the same event last year a balloon {came into contact|power-line} with a power line, {cutting|blackout} electricity to about 600 households.

[B | Asagiri Town Office | 2013-11-04 | notice]
To all residents. This morning at 7:14 {contact|collision} occurred between two balloons participating in the 22nd Autumn Sky Meeting. One person, a visitor from Oita City, {has been taken|hospital} to Kuma Central Hospital and {is being treated|passenger} there; her condition {is|condition} stable. The pilot of the balloon that {came down|landing} in the orchard {is not injured|pilot-ok}. We apologize for causing concern. Today's flights and this evening's lantern flight {have been cancelled|suspension}. Whether tomorrow's flights {will be held|tomorrow} will be announced by the loudspeaker at 5 a.m. The food stalls {are|stalls} open as usual. Please {do not enter|entry-ban} the orchard of Mr. Nakashima in Menda, where police {are inspecting|inspection} the site.

[C | Kuma Valley Shimbun | 2013-11-06 | newspaper]
The woman {injured|passenger} in Monday's balloon collision {has broken|passenger} her ankle and {will leave|discharge} hospital this week, the organizing committee said. Akiko Hirose, 43, a dental assistant from Oita, {had won|ticket} the flight in a supermarket lottery. The balloon, flown by Shunji Ogata, 58, {landed|landing} in the orchard of Takeo Nakashima, 77. About 300 kilograms of persimmons {were damaged|persimmons}. "I {was|ladder} on the ladder with the scissors when the sky turned orange," Nakashima said. He and his wife {lifted|lifting} Hirose out of the basket. Last year a balloon {touched|power-line} a power line during the same meeting and 612 households {lost|blackout} electricity for two hours; the pilot {was unhurt|pilot2012}. The flying {resumed|tomorrow} on Tuesday with 36 balloons.

[D | Ogata Shunji, blog of the Bungo Balloon Club | 2013-11-17 | blog]
I have caused trouble to many people and I apologize. I {was climbing|climb} and {did not see|unseen} the balloon above me. This is the rule that we teach on the first day: the one below {cannot see|blind}, so the one above gives way, but the one below must ask. I {did not ask|radio}. When the envelopes {met|collision} I heard a sound like a zipper. I {kept|burner} the burner on and {chose|choice} the orchard, because the road {was full|road} of children on their way to the river. The federation {has suspended|licence} my license for six months and I {have accepted|accept} this. I {visited|visit} Ms. Hirose on the 9th with my wife. She {walks|passenger} with a stick still. She {gave|photo} me a photograph she had taken just before. I {shall pay|compensation} Mr. Nakashima for his fruit; he {has asked|ask} for one flight instead.

[notes]
compatible collision: at around 7:15, and at 7:14; a rounding
compatible blackout: about 600 and 612 households
compatible suspension: suspended by the wire, cancelled by the town
compatible landing: an emergency landing, came down, landed
compatible tomorrow: open on Monday, and the meeting went on on Tuesday
compatible passenger: injured, being treated, a broken ankle; later reports know more
