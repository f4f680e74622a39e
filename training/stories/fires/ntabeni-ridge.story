title: Sunday night at Ntabeni Ridge
about: In winter 2015 a fire goes through a shack settlement on the edge of Gqeberha. The municipality says the engine came within minutes and after the first 999 call at 23.40; residents say it came at half past one, after they had torn a firebreak themselves. Counts of homes and place of origin differ. Two die, one of them later.

[A | Algoa Metro Fire and Emergency Services | 2015-07-20T07:15 | press release]
Crews {were dispatched|dispatch} on receipt of a call at 23:41 and the first appliance {was on scene|engine.a} at 23:58. About 120 informal structures {were affected|homes.a}. The incident {was declared under control|contained} at 03:10. One adult male {was fatally injured|dead}. Preliminary indications are that a paraffin stove {overturned|outbreak.a} in the lower section. A separate blaze at Motherwell, also overnight, {claimed|motherwell} no lives. Displaced persons {are being accommodated|hall} at the Daku hall.

[B | Ridge Residents' Forum, WhatsApp group | 2015-07-20T08:02 | post]
Comrades dont believe the metro. Half past one is when we {saw|engine.b} a red truck, by that time the young men {had already pulled down|firebreak.a} two rows of shacks with ropes and that is what {stopped|contained} it. It {came|outbreak.b} from the top by the taxi rank where the illegal wires {hang|wires}. 214 families on our list are {out in the cold|homes.b}. Bra Lungile {is late|dead}. His gogo {is|gogo} in Livingstone hospital, pray for her. Bring blankets not speeches.

[C | The Bay Argus | 2015-07-22 | newspaper]
A grandmother of 71 {succumbed|dead} at Livingstone on Tuesday, the second victim of Ntabeni Ridge; her grandson Lungile Mpofu, who {had gone back|lungile-return} in for her, {perished|dead} where he {fell|lungile-fall}. Councillor Daphne Roelofse conceded that the only hydrant {had been dry|hydrant} since May, but denied that anyone {had dawdled|delay}: tracker data, she said, {have|engine.a} the vehicle there before midnight. The demolition of two rows {came|firebreak.b} only after that, by her account. In 2012 flames {gutted|fire2012} the same slope.

[D | Siyasiza Relief | 2015-07-24 | situation report]
Households registered: 198; 184 {lost|homes.c} the dwelling, 14 goods only. Persons {sleeping|hall} at Daku: 611, falling. Cause: {disputed|outbreak}. Fatalities: {two|dead}. Rebuilding {has begun|rebuild} without permission, on the ashes, as three years ago. Needs: zinc, poles, infant formula. Corrugated sheets {pledged|sheets-pledge} by the province {have not arrived|sheets}. The evicted of Kleinskool, victims of another matter, {share|kleinskool} the hall.

[notes]
conflict engine: time
conflict homes: quantity
conflict outbreak: place
conflict firebreak: order
compatible dead: a second victim died on Tuesday
compatible contained: declared under control, or stopped by the residents' break
