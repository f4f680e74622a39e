title: White bellies on the Vehkajoki
about: In June 1973 thousands of kilos of fish die in a Finnish river below a pulp mill. The mill says that a valve failed on the night of 14 June and points to a tannery; the water board traces it to the mill two days before that. Swimmers fell ill, or none did. A smaller fish kill in 1968 had been settled out of court.

[A | Pohjola Press Bureau | 1973-06-15 | agency]
RANTAKYLÄ - At least four tonnes of pike-perch and whitefish {have perished|fish-kill} in the lower Vehkajoki since the middle of the week, the district fishery adviser, Reino Ahtola, said on Friday.

The dead fish {drifted|drift} ashore along 17 kilometres of river between the Rantakylä sulphite mill and the sea. Police {forbade|ban} swimming and the watering of cattle. Ahtola said nobody {had been taken|illness.b} ill.

The mill, which {employs|workforce} 740 people, {confirmed|confirmation} that cooking liquor {had escaped|spill.a} through a faulty valve in the night to Thursday, 14 June. A spokesman said that the amount {was|amount} small and that a tannery upstream {was|culprit.b} the more likely cause.

In 1968 some 800 kilos of fish {died|kill68} in the same stretch. The mill {paid|settlement68} the fishing co-operative 6,000 marks then without admitting liability.

[B | Etelä-Kymin Uutiset | 1973-06-16 | newspaper]
It {began|fish-kill} on Wednesday, says Toivo Leskelä, 61, who {has fished|fisher} at Myllykoskenniska since he was a boy. "I {lifted|nets} the nets at five in the morning and there was not one live thing in them. White bellies as far as the bend." The mill's tale of {a leak|spill.a} on Thursday {makes|doubt} him laugh. "Then they died of fright in advance."

His grandson Ari, 9, {went in|bathing} for a dip on Tuesday evening and {spent|illness.a} the night vomiting; two cousins {had|illness.a} a rash. The municipal doctor {examined|examined} all three yesterday.

The co-operative's secretary, Mrs Sylvi Paatero, {puts|fish-kill.b} the loss at nine tonnes and will {sue|suit}. "We {took|settlement68} their money five years ago and {kept|silence68} quiet. Not this time."

At the Hiltunen tannery the vats {have been|tannery-idle} dry since the workers {walked out|strike} on 21 May, and the owner {wonders|wonder} how he could have killed so much as a tadpole.

[C | Rantakylä Oy | 1973-06-18 | press release]
The company {deplores|regret} the inconvenience caused to residents by the death {of fish|fish-kill} last week.

On the night of 13 to 14 June a membrane valve in the recovery department {failed|valve}. Approximately 20 cubic metres of weak liquor {passed|spill.a} into the river during 35 minutes, whereupon the shift foreman {closed|closing} the line by hand. In the view of our chief chemist such a quantity {could not have led|culprit.b} to the result observed. Chromium {was found|chromium} in three fish which we {had analysed|analysis} at our own expense, and chromium {is not used|mill-chromium} at the mill.

The bathing ban of the police {was lifted|ban} on Sunday. The company {will nevertheless put in|alarm} an alarm on the valve before the holiday month. There {is no connection|link68} with what happened in 1968.

[D | Water District Board, Kymi | 1973-09-03 | report, summary]
1. Liquor {was released|spill.b} from the recovery department of the Rantakylä mill in the evening of 12 June, as the board's own recorder at the railway bridge {shows|recorder}, and not on the 14th. The release {lasted|spill.b} about three hours.

2. Oxygen {fell|oxygen} to nil at four stations. The fish {suffocated|fish-kill}. Collection and burial by conscripts {yielded|burial} 5,300 kg; as some sank, the total {will have been|fish-kill.a} between six and seven tonnes.

3. The tannery {discharged|tannery-discharge} nothing during the period, being at a standstill owing to {a labour dispute|strike}. The chromium {is|chromium} that of old sediment. Responsibility {rests|culprit.a} with the mill.

4. The district doctor {registered|illness.a} five cases of gastric complaint among bathers.

5. The case {has been handed|referral} to the Water Court. The mill {has been ordered|alarm-order} to {fit|alarm} an alarm.

[notes]
compatible fish-kill: at least four tonnes, and a later estimate
conflict spill: time
conflict culprit: actor
conflict illness: polarity
conflict fish-kill: quantity
compatible ban: imposed, and lifted on Sunday
compatible alarm: the mill will put one in
