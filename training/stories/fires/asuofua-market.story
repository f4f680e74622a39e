title: The cloth lanes of Asuofua
about: In 2012 fire destroys part of a Ghanaian market at night. Nobody dies. The stall count rises as the assembly finishes counting, traders get loans, and the fire service names faulty wiring. The reports fit together.

[A | Gold Coast News Agency | 2012-01-15 | wire]
Asuofua (A/R), Jan. 15, GCNA - Fire {destroyed|stalls} more than 200 stalls at the Asuofua Central Market in the early hours of Sunday. The fire, which {started|outbreak} around 0130 hours, {spread|spread} through the cloth section before personnel of the Ghana National Fire Service from three stations {brought it under control|contained}. Divisional Officer Grade III Mr Kofi Baidoo-Ansah told the GCNA that no life {was lost|dead}, but that traders {had lost|goods} goods running into thousands of Ghana cedis. He said the service {was investigating|inquiry} the cause. Fire tenders {could not enter|access} the market because kiosks {block|kiosks} the lanes. Some young men {who were looting|looting} {were chased away|looters} by police. A fire at the timber market in Ahwiaa {had occurred|ahwiaa} on Thursday.

[B | Asuofua Municipal Assembly | 2012-01-18 | statement]
The Assembly wishes to inform the public that a head count has established that 341 stalls {were destroyed|stalls} in the fire of 15th January. No lives {were lost|dead}. The Municipal Chief Executive, Hon. Adwoa Serwaa Duku, {has toured|tour} the site and {directed|kiosk-order} that all kiosks within the lanes be removed within 14 days. Affected traders {will receive|loans} loans of GH¢500 each from the Microfinance and Small Loans Centre. A relief fund {has been launched|fund}. The market {will reopen|reopening} in stages.

[C | The Ashanti Tribune | 2012-02-02 | newspaper]
Two weeks after {the fire|fire} that {gutted|stalls} over three hundred stalls in Asuofua, the cloth lanes {are being rebuilt|rebuild} in cement. The Tribune {found|queue} some 80 women queuing for forms at the assembly on Monday. "They {promised|loans} five hundred cedis. My loss {is|goods} eleven thousand," said Auntie Yaa Pokuaa, 58, who {has sold|yaa-trade} wax prints there since 1981. The kiosks {were torn down|kiosk-removal} on Tuesday by a taskforce, one day before the 14 days {ran out|kiosk-deadline}, to the anger of phone repairers. Reports that a baby {had died|dead} in the smoke {were untrue|dead}, the market queen, Nana Akua Frimpomaa, said. The timber fire at Ahwiaa, she added, {had been|ahwiaa} far smaller.

[D | Ghana National Fire Service, Ashanti Region | 2012-02-24 | report]
The fire at Asuofua Central Market {was caused|cause} by overloaded wiring in stall C-47, which {had been|meter} without a meter. It {began|outbreak} between 0120 and 0140 hours. The first tender {arrived|arrival} at 0152 hours and crews, {hindered|access} by obstructions, {finished|contained} at 0545 hours. In all 341 stalls were {lost|stalls}. One officer {was treated|hurt} for smoke. The Service {recommends|hydrants} four hydrants; there {was none|hydrant-lack} in the market. The removal of kiosks {has been completed|kiosk-removal}.

[notes]
compatible stalls: more than 200, over three hundred, 341 as counted
compatible outbreak: around 0130 and between 0120 and 0140
compatible contained: brought under control in the early hours, finished at 0545
