title: The nitric acid tank at Kuraksai
about: In June 1983 an acid tank splits at a fertilizer combine in Soviet Tajikistan and a brown cloud passes over a settlement. The combine's telegram and the newspaper speak of a small leak and no victims; an ambulance doctor, a samizdat sheet and, in 1991, a commission tell of fourteen dead. A shift foreman was tried for it; the chief engineer had refused to empty the tank.

[A | Combine Nitrogen, Kuraksai, to the Ministry | 1983-06-18 | telegram]
URGENT. ON 17 JUNE AT 0350 AT STORAGE NO 2 AN UNTIGHTNESS OF TANK 7 {WAS ADMITTED|split}, VOLUME 40 CUBIC METRES {SPILT|spill.a}. SPILL {LIQUIDATED|cleanup} WITH LIME BY 0900. ADJACENT TANKS 6 AND 8 {STAND|tanks68} SOUND. THERE {ARE|dead.b} NO VICTIMS, SIX PERSONS OF THE SHIFT {SENT|injured} FOR OBSERVATION. THE POPULATION OF SETTLEMENT KHIMIK {WAS NOT EVACUATED|evacuation.b} THERE BEING NO NEED. SHIFT FOREMAN RADZHABOV {REMOVED|foreman-removed} FROM WORK. COMMISSION {FORMED|commission}. PLAN OF JUNE {WILL BE FULFILLED|plan}. KOLTYGIN

[B | Leninabad Worker | 1983-06-25 | newspaper]
ON LABOUR DISCIPLINE. The collective of the Nitrogen combine has behind it many labour victories. All the more bitter is it to speak of shift foreman M. Radzhabov, who on the night of June 17, {being|drunk.a} in a state of intoxication, {left|post.a} his post, as a result of which a small quantity of product {escaped|spill.a} into the catch basin. Thanks to the decisive actions of chief engineer V. S. Koltygin, who {arrived|koltygin-arrival.a} in the shop within ten minutes and himself {closed|valve.a} the valves, the consequences {were swiftly liquidated|cleanup}. There {were|dead.b} no casualties.

The people's court {will have|trial} its word. The workers of Khimik {write|letters} to the editors with indignation. In the same days the combine {shipped|million} its millionth ton of fertilizer to the cotton growers, and a banner {was presented|banner}.

[C | Bulletin "Testimony", no. 31 | 1983-11-30 | samizdat]
On 4 October in Kuraksai Makhmud RADZHABOV (b. 1941), foreman, {was sentenced|sentence} under Article 220 to six years of general-regime camp. The trial {was held|trial} behind closed doors; the wife {was admitted|wife} only to the reading of the verdict.

From an account which has reached us: Tank 7 {had been leaking|drip} at a seam since April. Radzhabov {asked|empty-request} three times in writing that it be emptied. Koltygin {wrote|empty-refusal} on the last request: "After the quarter." At about four in the morning the bottom {came off|split}, and up to four hundred tons {ran out|spill.b}. A fox-coloured cloud {lay down|cloud} on the settlement Khimik, where people {were sleeping|sleep} on the roofs because of the heat. Radzhabov, who {does not drink|drunk.b}, {ran|alarm} from door to door beating a pan. Koltygin {was seen|koltygin-arrival.b} at the combine only towards eleven. Lorries from the collective farm {carried off|evacuation.a} the inhabitants, nobody knows on whose order.

Eleven graves {were dug|dead.a} in the Muslim cemetery on the 18th and 19th, and there {are|dead.a} others among the Russians. In the death certificates {stands|certificates} "heart failure". An earlier accident, in which a compressor {exploded|compressor1979} in 1979, {was|compressor1979} likewise not reported in the press.

[D | Physician, formerly of the ambulance station, Kuraksai | 1990-09-12 | interview]
"I {was|duty} on duty with one car. The first call {came|call} at five to four, a woman who said the sky had gone brown. By the time we {turned|arrival-ambulance} into Khimik they {were already loading|evacuation.a} children onto cotton lorries. The chairman of the collective farm {had sent|lorries} them, a man called Odina; he {asked|permission} no one.

"I {closed|dead.a} the eyes of nine people myself. The others {went|dead.a} in the days after, that is how it is with these oxides: a man {drinks|tea} his tea, he is cheerful, and at night he {drowns|drowns} in his own lungs. In the ward we {had|injured} more than two hundred. A colonel {came|colonel} and {collected|records} the case sheets.

"Radzhabov? He {brought|alarm} half the street out of their beds. I {took|blood} his blood myself, for the police. It {was|drunk.b} clean. The paper with the result {was lost|result-lost}, naturally."

[E | Commission of the Supreme Soviet of the Tajik SSR | 1991-04-03 | report]
1. On 17 June 1983 tank 7 of the Kuraksai combine {failed|split} by corrosion of the bottom weld. 380 tons of nitric acid {were released|spill.b}. 2. Fourteen citizens {perished|dead.a}, of whom three were children; 231 {received|injured} treatment. 3. About 1,900 inhabitants {were moved|evacuation.a} between 04.30 and 08.00. 4. The chief engineer, since deceased, {rejected|empty-refusal} the proposal to drain the tank. His assertion that he {shut|valve.b} the valves is false: the log shows him {entering|koltygin-arrival.b} the gate at 10.52. 5. Saltpetre production {stood still|production} for nine days. 6. The foreman {did not abandon|post.b} his post. The sentence {was quashed|quashed} on 12 February 1991; Radzhabov {had been freed|freed} in 1986 by amnesty. 7. The compressor accident of 1979 {was not|compressor-scope} within the commission's task.

[notes]
conflict spill: quantity
conflict dead: polarity
conflict evacuation: polarity
conflict drunk: polarity
conflict koltygin-arrival: time
conflict post: polarity
conflict valve: polarity
compatible injured: six of the shift sent for observation, over two hundred in the ward, 231 treated in all
compatible spill: up to four hundred tons, and 380
