title: The sloop at Porth Gwyn
about: In August 1795 Welsh colliers board a sloop laden with barley for Bristol, unship her rudder and sell the corn at their own price. Soldiers fire and a boy loses two fingers. Whether the Riot Act was read before or after the firing, whether stones flew, how many muskets went off and what the master was paid is in dispute. In March a waggon had been stopped by the same people.

[A | The Severn Intelligencer | 1795-08-17 | newspaper]
A correspondent at Porth Gwyn acquaints us, that on Tuesday last a great body of colliers, their wives at the head, {went aboard|seizure} the sloop Prudence, which {lay laden|cargo} with some seven hundred bushels of barley for Bristol, and {bore off|rudder} her rudder in triumph. The Mayor {read|act.a} the Proclamation, and {was answered|stones.a} with stones; upon which, and not till then, the Fencibles, who {had marched|march} from Pembroke that morning, {discharged|volley.a} half a dozen pieces over their heads. A lad {is maimed|lad} in the hand. In March the same people {stopped|waggon} a waggon at the turnpike, and {were pardoned|pardon}.

[B | Rev. Evan Probert to his brother | 1795-08-19 | letter]
You will have heard wicked things of us. What our people {did|seizure} upon the quay they {did|seizure} soberly, being {hungry|hunger}. They {measured out|sale} the corn at five shillings to all comers, and Captain Tolley {had|money.a} a hundred and ten pounds of them before night, for I {held|lantern} the lantern while it {was told over|money.a}. Nobody {lifted|stones.b} so much as a clod. The red coats {let fly|volley} first of all; his Worship's paper {came out|act.b} of his pocket when the smoke {was gone|smoke}. Little Dai Morris {will never play|lad} the harp now.

[C | Deposition of James Tolley, master of the Prudence | 1795-08-22 | court]
Saith, that he {had|cargo} in his hold six hundred and ninety-two bushels. That the mob {came over|seizure} the side, {unhung|rudder} his rudder, and {did vend|sale} the whole at what rate they pleased; for which nine pounds and some coppers {was given|money.b} him, and no more. That Mr. Mayor {did recite|act.a} the Act twice through ere any musket {spoke|volley}. That the mate {keeps|mate} his bed from a flint that {struck|stones.a} him. That he {purposes to sail|sailing} by the next springs. Of the matter of Mr. Rees's waggon he {knows|tolley-ignorance} nothing, {being|tolley-cork} then at Cork.

[D | Lord Lieutenant to the Secretary of State | 1795-09-02 | letter]
Tranquillity {is restored|quiet}. Captain Ackland assures me that he {gave no order|order} whatever; one firelock, and one only, {went off|volley.b} by the stumbling of a recruit. Two women and a cobbler {are committed|arrests} to Haverfordwest. The vessel {got away|sailing} empty on the 27th, her rudder {having been found|rudder-found} in a chapel. I {have directed|search-order} that the farmers' barns be looked into, for I {am persuaded|hoarding} there is corn kept back. Your Grace will recall that clemency in the spring {was tried|pardon}, and this {is|fruit} the fruit of it.

[notes]
conflict act: order
conflict stones: polarity
conflict volley: quantity
conflict money: quantity
compatible cargo: some seven hundred bushels is a rounding of 692
compatible sailing: he means to sail by the next springs; she got away on the 27th
compatible lad: maimed in the hand, never will play the harp
