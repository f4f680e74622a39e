title: The basin above Dolna Ruyna
about: Bulgaria, May 1968. A tailings basin breaks over a village. The state press says noon, heavy rain and 12 dead; an emigre radio, night and over 400; an internal report, 107. An engineer's warning letter was sent or never received; the homeless slept in a stadium or in railway wagons.

[A | Bulgarian Press Bureau | 1968-05-03 | wire]
SOFIA. - In consequence of rainfall {unusual|rain.a} for the season, the wall of a settling basin of the Septemvri combine {yielded|breach.a} on 1 May shortly after noon. The working people of Dolna Ruyna {were assembled|meeting.a} at the festive meeting on the upper square, so that the misfortune {claimed|dead.a} no more than 12 lives. Eighty houses {suffered|houses}. Units of the People's Army {are rendering|army} fraternal assistance. Six hundred citizens {have been given|camp.a} comfortable tents at the stadium in Lukovo. A government commission {is established|commission}. The combine pledges to {make up|quota} the lost tonnage by 9 September.

[B | Radio Danube, Munich | 1968-05-06 | broadcaster]
Two lorry drivers who {crossed|drivers} into Yugoslavia on Saturday tell of a valley {shut|cordon} by soldiers and of a grey sea with chimneys in it. More than four hundred {did not wake|dead.b}, they believe: the sludge {arrived|breach.b} at half past one in the night. There {had been|rain.b} no drop of water from the sky for a week. According to one of them, whose cousin {works|cousin} at the mill, a young engineer {put|warning.a} his fears in a letter as long ago as March. Two years ago a smaller pond on the other bank {burst|pond1966} and {buried|mules1966} a stable with its mules. Films {were taken|films} from all who had cameras.

[C | District Committee of the Party, strictly confidential | 1968-05-14 | statement]
Established {fatalities|dead.c} as of this date: 107, of these 41 children. The failure {set in|breach.b} at 01.35 hours. The hydrologist of the commission {finds|finding} saturation of the toe, the precipitation of the preceding ten days {being|rain.b} nil. Nobody in the directorate {received|warning.b} any letter of Engineer Slavov, who {has been detained|slavov} since the 4th for omissions at his post. The displaced {are accommodated|camp.a} in the stadium. Guards on the Lukovo road {remain|cordon} until further order. The mill {turned|mill} again on the 10th. Hostile broadcasts {are being listened to|listening} in several households, and measures will be {taken|measures}.

[D | "Grey Water": notebook of Tsveta Marinova, teacher, in the weekly Nov Glas | 1991-04-26 | newspaper]
By the kitchen clock it was twenty to two when the window {came in|window}. I {carried|carried} Lilyana's two up to the square, where {nobody was standing|meeting.b} and the flags {hung|flags} ready for morning. One hundred and seven mounds {we counted|dead.c}, I and the priest. The tents in Lukovo {were pitched|tents} for a photographer and {taken down|tents-down}; until October we {lived|camp.b} in goods wagons at Rayna halt. Slavov {posted|warning.a} it in my presence, registered, on the 12th of March, and the slip {is|slip} still in my Botev. He {came out|slavov-free} of prison in 1973 and {died|slavov-dead} that autumn. For Saint George's the mill hands {got|bonus} a bonus.

[notes]
conflict breach: time
conflict rain: polarity
conflict dead: quantity
conflict warning: polarity
conflict camp: place
conflict meeting: polarity
