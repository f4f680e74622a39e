title: Hotel Shirasagi, new wing
about: A hot-spring hotel in northern Japan burns in February 1973 with 19 dead. The company says the brigade was called at once, the alarm was on, and guests were told by loudspeaker before the lights failed; the court finds none of it. The night clerk, said to have died at his post, had run home.

[A | Taiyo Press Service | 1973-02-11 | wire]
KAWAZURU, Japan, Feb. 11 (TPS) - Fire {swept|fire} the new wing of a hot-spring hotel in this snowbound resort late Saturday, and at least 16 persons {died|dead}, many of them members of a fishermen's cooperative from Miyako who {had come|outing} for a year's-first banquet. Prefectural police said eight others {were missing|missing} and 31 {were injured|hurt}, some of whom {leaped|jumpers} from third-floor windows into the snow.
The four-story Hotel Shirasagi {had|aboard} 214 guests and 27 employes on the premises. The fire {was reported|call.a} to the Kawazuru brigade at 10:24 p.m., a hotel spokesman said, within two minutes of its being noticed. Seven pumpers {responded|pumpers}, but two {were stopped|stuck} by a drift on the one road. The blaze {was extinguished|extinguished} at 3:10 a.m. Sunday.
The night clerk, Hideo Onuma, 29, {perished|onuma.a} at the switchboard while calling rooms one after another, the spokesman said. Police {suspected|cause} an electric heater in a linen closet. It {was|rank} the worst hotel fire in the prefecture since 1956, when 11 persons {were killed|fire1956} at the Matsukaze inn, half a mile away.

[B | Shirasagi Tourist Development K.K. | 1973-02-13 | apology of the president]
For the great disturbance we {have caused|fire} to the whole of society, I {bow|bow} my head to the floor. To the souls of our honored guests we {offer|incense} incense. In order that there be no misunderstanding, I respectfully state three points. First, the fire bell {was in working condition|alarm.a} and {had been tested|alarm-test} in November. Second, guidance by loudspeaker {was performed|announcement.a} two times, in a calm voice, before the electric current {failed|blackout}. Third, that a door of the emergency stair {was nailed up|stair-door.a} is a malicious rumor. Those guests whose sorrow is deepest {will be visited|visits} by our directors, house by house. The old wing {will receive|old-wing} guests from the spring, as long as the authorities permit. I shall {resign|president} when the last visit {has been paid|visits}.

[C | Shukan Asagumo | 1973-02-23 | weekly magazine]
"We {were singing|banquet}," says Kumagai Tatsuo, 52, master of a squid boat, his hands in gauze like two white loaves. "Somebody laughed that the fish {was burning|smell}. Then it {went black|blackout}, and in the dark a woman's voice, not from any speaker, from the corridor, a woman {running|kubota} and knocking. No bell {had rung|alarm.b}. I {heard|announcement.b} no loudspeaker either, before or after." The woman was Kubota Sei, 61, the head maid, who {brought|rescue} twenty-six men down a laundry chute and the outside ladder. The emergency stair, a chambermaid heard from her, {was barred|stair-door.b} with planks against the snow. Kubota {went up|kubota-return} a fourth time. On the Sunday they {found|dead} her with the others, nineteen in all, on the landing.
And the clerk of whom the newspapers {made|onuma-praise} a hero? A man of the taxi company at Kawazuru station told this magazine that he {drove|onuma.b} Onuma Hideo to his mother's house, without shoes, at a quarter to eleven. The shutters there {were closed|onuma-shutters} when we called. In the garden a pair of trousers {was drying|trousers}.

[D | Tohoku Mainichi Koron | 1975-06-18 | newspaper]
MORIOKA - The district court on Tuesday {sentenced|sentence} Ishizaki Gonzo, 66, the former president of the company that ran the Hotel Shirasagi, to two years and six months in prison for professional negligence in the fire of February 10, 1973, in which 19 people {lost their lives|dead} and 33 {were injured|hurt}. The night clerk, Onuma, 31, who {had fled|onuma.b} the building and {was arrested|onuma-arrest} at his mother's house a week afterwards, {received|onuma-sentence} a suspended term of one year.
Presiding judge Fujinami found that the alarm {had been switched off|alarm.b} at the panel since New Year because of false ringing; that the power {failed|blackout} at about 10:30, and that the single announcement {was made|announcement.c} eight minutes later, on a battery set, when most of the victims {were already unconscious|unconscious}; and that the fire brigade {was notified|call.b} at 10:51 by a passing snowplow driver and not by anybody in the hotel. Ishizaki, who {resigned|president} in March 1973, {will appeal|appeal}, his counsel said. The defense {had argued|defence-heater} that the heater in the linen closet {was|heater} the private property of the late Kubota. "They {put|blame} it on the one who cannot answer," said Kumagai, the boat master, outside the court. A stone for the maid {has been raised|stone} at Miyako.

[notes]
conflict call: time
conflict onuma: outcome
conflict alarm: polarity
conflict announcement: order
conflict announcement: polarity
conflict stair-door: polarity
compatible dead: at least 16 with eight missing, then 19
compatible hurt: 31 at first, 33 in the end
