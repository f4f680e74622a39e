title: The bridge at Fatunono
about: A small border bridge between Timor-Leste's Oecusse enclave and Indonesian West Timor is opened in 2023, five weeks late because of a landslide. The reports differ in detail and contradict each other nowhere.

[A | Flobamora News | 2023-03-21 | wire]
KEFAMENANU - The opening of a bridge between Indonesia and Timor-Leste, which {was planned|opening} for Friday, {has been put off|delay} because of a landslide, an official said on Tuesday.
The slide {blocked|slide} about 70 metres of the road to the village of Fatunono after three days of rain, said Yosef Naibobe, head of the district border agency. No one {was hurt|hurt}. The bridge itself {was not damaged|bridge-damage}.
Two ministers {were expected|ministers} at the ceremony. A new date {has not been set|date}.
The 84-metre bridge {cost|cost} about two million dollars, which the two countries {shared|shared}. It {replaces|ford} a ford which {is impassable|ford-closed} from December to March. In 2019 a similar bridge {was opened|bridge2019} at Sakato, 30 kilometres to the north; that ceremony {was also postponed|delay2019}, because the ribbon {had been forgotten|ribbon2019}.

[B | Regional Secretariat for Borders, Oecusse | 2023-04-27 | statement]
The Secretariat has the pleasure of {inviting|invitation} the press to the inauguration of the Fatunono bridge, which {will take place|opening} on 28 April at 10:00. The landslide of 19 March {has been cleared|clearing} by the engineers of both nations in 33 days. Final cost of the bridge {is|cost} 2.06 million dollars. From 1 May it {will be open|hours} from 8:00 to 16:00, except Sundays. Residents within ten kilometres {will cross|passes} with a border pass and {will pay|toll} nothing. Goods above 50 dollars {will be taxed|tax}. The public {is asked|animals-rule} not to bring animals on the first day. The Minister for State Administration and his colleague from Jakarta {will be|ministers} present. Should it rain, the ceremony {will be held|rain-plan} in the church of Oe-Silo.

[C | Radio Atoni | 2023-04-28 | broadcaster]
After five weeks of waiting the bridge at Fatunono {is open|opening}. More than a thousand people {came|crowd} from both sides on Friday, some on foot from the day before.
The Indonesian minister {cut|ribbon} the ribbon. His Timorese colleague {could not come|ministers} because his helicopter {stayed|helicopter} in Dili with a fault; a deputy {read|speech} his speech.
The first to {walk across|first} was Maria Sufa, 81, who was born in Fatunono and {married|marriage} across the river in 1962. Her parents' grave {is|grave} 400 metres from the bridge. She {had not been|visit} there since 1999. "I {brought|candles} candles and my knees," she said.
A second woman, aged 90, {was to have walked|second} with her, but {fell ill|ill} on Thursday. It {did not rain|rain}.

[D | Parish of São Miguel, Oe-Silo | 2023-05-07 | bulletin]
On the last Friday of April our bridge {was blessed|blessing} by Father Anselmo and by the priest of Fatunono together, after the ministry's people {had opened|opening} it. The police {counted|crowd} 1,340 persons. Thanks be to God nobody {fell|fall} in. Old Maria Sufa {went over|first} before all others and {wept|tears} at the stones of her father and mother, where she {had last stood|visit} before the burning year. The goats which some of you {brought|animals} against the rule {have been returned|goats}. Mass at Fatunono on the 14th: the gate {stays shut|hours} on Sundays, so we {go|mass-trip} on Saturday before four and {sleep|lodging} there. The youth group asked whether they {must pay|toll}. No.

[notes]
compatible opening: planned for a Friday in March, put off, then held on 28 April
compatible cost: about two million, and 2.06 million
compatible crowd: more than a thousand, and 1,340
compatible visit: not since 1999, and before the burning year
compatible ministers: two were expected, one came
compatible hours: daily but Sundays, and shut on Sundays
