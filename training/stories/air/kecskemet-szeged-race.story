title: The Kecskemét to Szeged cup
about: In June 1912 two Hungarian pilots race over the plain for a silver cup. The judges give it to Zsombory; the losing side says Várady was down first. A wing tip struck spectators at the start; the number differs.

[A | Budapest Correspondence Bureau | 1912-06-17 | wire]
SZEGED, June 17 - The engineer Béla Zsombory, aged 31, yesterday {won|race} the flying race between Kecskemét and Szeged and with it the silver cup of the Southern Plain Automobile Club. He {took off|zs-start} from the Kecskemét drill field at 5.42 in the morning and {landed|zs-land} on the Szeged racecourse at 6.53. His only rival, Lieutenant Ödön Várady, {landed|va-land.a} four minutes after him. Várady was forced by an overheated engine to {come down|stop.a} near Félegyháza, where he {took on|water} water. At the start a gust {threw|gust} the machine of Várady against the rope and four spectators {were injured|spectators.a}, one of them seriously. The weather {was|weather} fine. A third entrant, Count Pál Szirmay, {withdrew|szirmay} on Saturday because his propeller {was cracked|propeller}.

[B | Kecskemét Observer | 1912-06-18 | newspaper]
An accident {spoilt|accident-mood} the beginning of Sunday's race in our town. As Lieutenant Várady {was rolling|va-roll} towards the north, a gust {seized|gust} his monoplane and its left wing {swept|wing} along the rope behind which the public {was standing|standing}. Six persons {were injured|spectators.b}, Dr. Kiss said. The widow Mrs. Ferenc Bodor, 54, {has|bodor} a fractured skull and {was taken|bodor-hospital} to the county hospital; the others {had|bruises} bruises and {went|home} home. The public {was warned|warning} three times to stand back, Police Captain Lajos Gede said. "They {laughed|laughed} at my men," he said. Last August a mechanic {was injured|mechanic} on the same field by a propeller. Várady {took off|va-start} a quarter of an hour later with a mended wing. {Zsombory's departure|zs-start} passed without incident.

[C | Szeged Evening | 1912-06-18 | newspaper]
Who {won|race}? Some four thousand persons {saw|watched} with their own eyes a yellow monoplane over the Tisza bridge, and the yellow one {is|colour} the lieutenant's. It {was|weather} already hot, and the Dorozsma road {was blocked|carts} with carts. According to several gentlemen on the stand, Várady {landed|va-land.b} first, and it was only because he {rolled|roll} into the barley beyond the white posts that the judges {did not count|uncounted} it. The engineer {landed|zs-land} neatly, in front of the flags. The lieutenant told our reporter that he {flew|stop.b} without a stop. Várady, 29, serves in the Honvéd artillery and {learned|learned} to fly in Wiener Neustadt. "I do not know who {invented|stop.b} Félegyháza," he said. He {has lodged|protest} a protest. The club president, Dr. Andor Lénárt, 62, {refused|cup-ask} to say whether the cup {would be handed over|cup} on Wednesday as planned. The count, whose machine {stayed|szirmay} in its shed, {watched|count-watch} from the club box.

[D | Southern Plain Automobile Club | 1912-06-21 | statement]
The committee {has examined|exam} the protest of Lieutenant Várady and {has rejected|protest-result} it. The timekeepers at Szeged {recorded|zs-land} Mr. Zsombory at 6 hours 53 minutes and Lieutenant Várady {at|va-land.a} 6 hours 57 minutes. The stationmaster of Félegyháza has confirmed in writing that a monoplane {stood|stop.a} in the meadow beside the line for eleven minutes. As to the barley, the rules {require|rules} a machine to stop between the posts. The cup {was presented|cup} on Wednesday. Count Szirmay, who {gave up|szirmay} his start, {forfeits|fee} the fee of 200 crowns. The attendance at Szeged {was|watched} 4,150. The club {will pay|costs} the hospital costs of Mrs. Bodor, and {has sent|money} twenty crowns each to the five persons who {were|bruises} only bruised. Next year the public {will stand|double-rope} behind a double rope.

[notes]
conflict va-land: order
conflict spectators: quantity
conflict stop: polarity
compatible race: who won is asked in one paper and stated in another
compatible watched: some four thousand, and 4,150 by the tickets
compatible cup: first uncertain, then presented
