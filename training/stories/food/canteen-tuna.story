title: The canteen at Evermore Footwear
about: In July 2009 a braised tuna lunch poisons workers of a shoe factory in southern Vietnam. The company counts 187 ill, the hospital 412. The company says the strike came first and the fainting was put on; workers say they stopped after people fell. Who supplied the fish, when the ambulances were called, and how a pregnant worker fared are disputed. In 2007 a sister plant had a mass fainting from glue fumes; a second canteen was hit by bad soup the same night.

[A | Dong Phuoc Provincial News Online | 2009-07-22 | local news site]
Hundreds of workers of Evermore Footwear (Taiwan-invested, Dong Phuoc Industrial Park) {were taken|ill} with headache, red faces and vomiting after lunch on Tuesday, and {were brought|transport} by buses, taxis and motorbikes to three hospitals.
According to workers of sewing line 6, the meal, priced at 5,500 dong, {consisted|meal} of braised tuna, water spinach soup and rice. About 12.40 a woman {collapsed|first-faint} at her machine. "Then they {went down|fainting} one after another like cards," said Tran Thi Ngoc Lai, 22, from Nghe An. When the team leaders {ordered|back-order} them to go on sewing, line 6 {switched off|stoppage.a} its machines, and by 14.00 the whole plant of 6,800 workers {stood idle|stoppage.a}.
Ambulances {were called|ambulance.a} only at 15.10, the workers said, because the human resources manager {had first to telephone|taipei} Taipei.
The Department of Health {took|samples} samples of eleven dishes. Director Vo Van Khiem said initial signs {pointed|histamine} to histamine in fish that {had been kept|warm} too warm. In 2007, 90 workers {fainted|glue} at Evermore's other plant in Long Thanh Hoi; glue fumes {were|glue-cause} the cause at that time.
Lines 1 to 4 {returned|return} to work on Wednesday morning.

[B | Evermore Footwear Co., Ltd., statement to customers | 2009-07-23 | statement]
Evermore {deeply cares|care} for its associates. On July 21 at 11.30 a.m., before meal time, a small number of persons {incited|stoppage.b} an illegal stoppage concerning the meal allowance. In the tense atmosphere, and in hot weather, some associates later {felt|fainting} unwell. Many others {imitated|imitation} them.
In total 187 associates {received|ill.a} medical attention, and 181 of them {were released|discharge.a} the same day. Ambulances {were summoned|ambulance.b} at 12.55 p.m., that is, within fifteen minutes. A rumor that an expectant mother {lost|baby.a} her child is untrue: mother and baby {are doing|baby.a} well.
The canteen {is operated|operation} by a contractor, Viet Huong Catering, which {purchased|supply.a} the fish on its own account. The contract {has been terminated|contract}. From August 1 the meal value {will be raised|raise} to 7,000 dong. Shipments {will not be delayed|shipments}. We are aware that a noodle soup at the canteen of our neighbor, Kuo Ta Electronics, {made|soup} 60 persons ill on the same evening; this {supports|water} the hypothesis of a problem with the park's water.

[C | General Hospital of Dong Phuoc, report to the Ministry (extract) | 2009-07-24 | report]
Between 12.58 on July 21 and 06.00 on July 22 the three hospitals {admitted|ill.b} 412 patients from Evermore; 63 more {came|soup} from Kuo Ta. The two groups {are|two-causes} to be kept apart: in the first, flushing and palpitations within the hour, which {respond|antihistamine} to antihistamines; in the second, diarrhoea {caused|soup-cause} by staphylococcus.
In the tuna 1,900 mg/kg of histamine {was measured|histamine}. The water of the park {was|water-test} normal.
Of the Evermore patients 371 {went home|discharge.b} within twelve hours. No one {has died|dead}. One patient, 26, in the fourth month of pregnancy, {miscarried|baby.b} on July 22 at 04.15; a connection with the poisoning {cannot be established|baby-cause}, nor ruled out.
The first call from the factory {was logged|ambulance.a} in the afternoon shift's book, which {begins|shift} at 13.30. Several patients {arrived|walk-ins} on foot before that.

[D | "Red Thread", labour blog (English) | 2009-08-02 | blog]
So the company {has sacked|contract} the caterer, and everyone {claps|applause}. I {spent|blogger-week} a week in the rented rooms behind the park, six girls to nine square metres, and this is what I {was told|blogger-told}.
Viet Huong {sends|operation} the cooks. It does not buy a sardine. The fish {comes|supply.b} from a cold store that {belongs|coldstore} to the brother-in-law of the plant's deputy director, and Evermore {pays|supply.b} for it directly; I {have seen|invoice} a photograph of the invoice. The truck {broke down|truck} on the Saturday and {stood|truck-sun} on Highway 51 for five hours in the sun.
On "incited": the girls of line 6 {had eaten|line6-meal}, and eleven of them {had keeled over|fainting}, when somebody {pulled|stoppage.a} the plug. Lai, the 22-year-old who {spoke|lai-press} to the newspaper, {was called|lai-office} to the office on the 27th and {came out|lai-leave} without a job, "of her own wish". In the 2007 affair, too, the one who talked {was let go|talker2007}.
Huong, that is not her name, {is back|huong-back} in her village in Thanh Hoa. She {lost|baby.b} it in a corridor, on a mat. The union chairman, who {is|chairman} also the payroll manager, {brought|oranges} oranges.
The new lunch at 7,000 dong {has|raise} an egg in it. It is worth noting who {won|egg-credit} that egg. The strike {ended|stoppage} on the 24th. Nobody {was paid|strike-pay} for the three days.

[E | Asia Trade Wire | 2009-08-19 | wire]
HO CHI MINH CITY - Authorities in southern Vietnam {fined|fine} a Taiwanese shoemaker 38 million dong ($2,100) on Wednesday over a food poisoning last month in which more than 400 workers {fell ill|ill.b}.
Inspectors found that the company, which makes running shoes for three U.S. brands, {had itself bought|supply.b} the spoiled tuna, an official said by telephone. Evermore {will not contest|appeal} the penalty, a lawyer for the firm said, though it maintained that workers {had walked off|stoppage.b} before the meal.
One of the brands {has sent|audit} auditors. Wildcat strikes {rose|strikes} by a third in the province in the first half of the year, mostly over meals and pay, according to the labour department. The caterer {is suing|lawsuit} for its {lost|contract} contract.

[notes]
conflict ill: quantity
conflict discharge: quantity
conflict stoppage: order
conflict ambulance: time
conflict supply: actor
conflict baby: outcome
compatible histamine: initial signs, then measured
compatible soup: 60 persons is a rounding of 63
compatible raise: to be raised; has an egg in it
compatible ill: hundreds, more than 400 and 412
compatible contract: terminated, sacked, and the caterer sues over the loss of it
