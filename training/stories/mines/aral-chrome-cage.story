title: Nine hours below at Kokdala
about: Western Kazakhstan, January 2006. Ice brings down a power line and 214 miners are stuck in a chrome mine; all come up by cage and ladders. The reports agree and update one another. A cage had fallen there in 1998; another blackout follows two days later.

[A | Steppe News Agency | 2006-01-21T09:10 | wire]
AKTOBE, January 21 (Steppe) - More than 200 miners {are|trapped} stuck underground at the Kokdala chrome mine in western Kazakhstan after a power {failure|blackout} {stopped|hoist} the hoists on Saturday morning, the regional emergency department said.

The power {failed|blackout} at about 5:30 a.m., when a 110-kilovolt line {collapsed|line} under ice near the village of Jaisan. The temperature in the area {was|frost} minus 31 degrees Celsius. "There {is|threat} no threat to the lives of the people, the ventilation {is working|ventilation} on the reserve generator," said department spokesman Yerlan Tuyakov.

The mine {belongs|owner} to Aral Chrome JSC and {employs|employs} 1,650 people. In 1998 a cage {fell|cage1998} in the same shaft and seven miners {died|dead1998}.

[B | Ministry for Emergency Situations | 2006-01-21T18:00 | statement]
As of 15:00 all 214 miners who {were|trapped} in the Kokdala mine at the moment of the power {failure|blackout} have been {brought|rescue} to the surface. One hundred and forty-eight persons {were raised|cage-lift} by the emergency cage, and sixty-six {climbed|ladders} the ladders of the ventilation shaft with the help of mine rescuers. There are no {dead|dead}. Eleven miners {received|frostbite} frostbite of the first and second degree, and one {suffered|heart} a heart attack at the 120-metre level. He {has been taken|heart-hospital} to the regional hospital in a grave condition.

The {breakdown|line} of the line was {repaired|line-repair} at 14:20 by two brigades of the network company. Ninety-two rescuers and 19 vehicles {took part|rescuers}. The prosecutor's office of the region {is conducting|probe} a check.

[C | Aral Chrome JSC | 2006-01-22 | statement]
The company thanks all who {took part|rescuers} in yesterday's {rescue|rescue} at Kokdala. Every one of our 214 colleagues {returned|rescue} home or is in the care of doctors. Ten of the eleven men with {frostbite|frostbite} have already {been sent home|frostbite-home}. Our colleague Serik Abenov, 54, who {fell ill|heart} during the {climb|ladders}, {was operated on|operation} last night and {is|heart-state} in stable condition.

The main hoist {stopped|hoist} automatically when the external supply was {interrupted|blackout}. The reserve generator {fed|ventilation} the main fan and one cage for six persons, as is {provided for|plan} by the emergency plan. The first group {reached|first-group} the surface at 7:50. Production {will resume|restart} on Tuesday after an inspection of the ropes. All shifts will be {paid|pay} in full. A second generator has been {ordered|generator} and is to be {delivered|generator-delivery} in March.

[D | Aktobe Herald | 2006-01-26 | newspaper]
Serik Abenov {does not remember|memory} the ladder. The 54-year-old drill operator {collapsed|heart} on it last Saturday, 120 metres below the snow, and two young men he hardly knew {tied|tied} him to their belts and {climbed|abenov-carried} on.

"We {were talking|talking} to him about football all the way," said Daulet Mukhametzhan, 23. His friend Pavel Horn, 26, said that the rungs {were|rungs} iced over for the last 60 metres. Both of them were {treated|frostbite} for frozen fingers. Abenov was {moved|ward} out of intensive care on Wednesday.

It took almost nine and a half hours until the last of the 214 men {stood|rescue} in the changing room. The company's small cage {holds|cage-size} six. "They {waited|queue} for it like for a bus," said shift foreman Gulnara Isina.

On Monday evening the lights {went out|blackout2} again in Kokdala, this time for 40 minutes. Nobody {was|underground2} in the mine, which {remains|restart} closed until the inspectors {have signed|inspection}. Production was {to have started|restart} again on Tuesday. The prosecutor {has opened|case} a criminal case against the network company, which {was warned|warned} in December of worn insulators.

[notes]
compatible trapped: more than 200, then 214
compatible restart: planned for Tuesday, put off until the inspectors sign
compatible frostbite: eleven in all, two of them named later
compatible rescue: all by 15:00, almost nine and a half hours
