title: Hutchens No. 3
about: West Texas, 2024. A forgotten oil well throws up brine and gas on a ranch. Rancher and operator disagree on whether the road cracked before or after, whether injection stopped before or after the state's order, and what became of the cattle; the state says the well was killed in March, the rancher that it still runs. A second well lets go in April.

[A | Trans-Pecos News Service | 2024-02-07 | wire]
SALINE FLAT, Texas (TPNS) - An abandoned oil well that {erupted|eruption} Friday on a ranch in Altura County {was still spewing|eruption} salt water and hydrogen sulfide gas on Wednesday, and a pond of brine around it {had grown|lake} to six acres, officials said.

Eleven households within a mile {have been evacuated|evacuation}. Deputies {closed|road-closed} a stretch of Farm Road 1187 after the pavement {buckled|road}. Nobody {has been hurt|hurt}.

The well, known as Hutchens No. 3, was {drilled|drilled} in 1951 and, according to state records, {plugged|plug1968.a} with cement in 1968. The Texas Well Integrity Office on Tuesday {ordered|order} Caprock Meridian LLC, which {injects|injection} oilfield wastewater at two sites within three miles, to halt while the cause {is investigated|probe}.

Rancher Delia Armendariz, 67, said 14 of her cows had {died|cattle.a}. In 2022 a similar well {blew out|blowout2022} on a neighboring ranch and {ran|blowout2022} for five weeks.

[B | Caprock Meridian LLC | 2024-02-12 | statement]
Caprock Meridian is aware of the {release|eruption} from an orphaned wellbore on the Armendariz property. The Company {has never owned|owner.a} or operated the Hutchens No. 3. Title passed in 1999 to the surface owner, who {converted|conversion} the bore to a stock-water well.

Out of an abundance of caution the Company voluntarily {shut in|stop.a} both disposal wells on Sunday, February 4, two days ahead of the Office's {directive|order}. The volumes the Company {had been disposing of|injection} were at all times within its permits. The damage to FM 1187 {appeared|road.a} the day after the {release|eruption} and {is|road-cause} consistent with the weight of emergency traffic.

We understand that no livestock {was lost|cattle.b}, and that the herd {was sold|herd.a} in good condition at the Pecos auction on February 8. The Company {has donated|donation} $25,000 to the volunteer fire department, which {has been putting up|shelter} the displaced families in its hall. Statements that the Company {will pay|cost} for the remediation are premature.

[C | The Altura County Sentinel | 2024-03-21 | newspaper]
The roar is {gone|eruption} from Saline Flat. At 3:10 in the afternoon of March 9 a crew from Odessa {pumped|kill.a} 900 sacks of cement down the Hutchens No. 3, and the plume, which had {stood|plume} as high as a windmill for five weeks, {sank|kill.a} into its own crater. "She {coughed|kill.a} twice and quit," said crew boss Ramiro Otwell, 58.

What is left {is|lake} a lake of 23 acres that no bird {lands on|birds}, and a quarrel. Who {owns|owner} the hole? Courthouse deeds, which the Sentinel {read|deeds} this week, {show|owner.b} that Caprock's predecessor, Tejon Basin Oil, bought the lease with "all bores thereon" in 1997 and never let it go. Ms. Armendariz, who {has|windmill} her stock water from a windmill two miles off, {laughed|laugh} when she was shown the company's letter.

Who {quit|stop} pumping when? The company's own meter reports to the state, {filed|meters} last Friday, {have|stop.b} 4,100 barrels going down on February 7, a day after the halt was {ordered|order}, and none from the eighth. A spokeswoman said the figures {were entered|typo} in the wrong column.

And the road. County foreman Buddy Lasater {has|road.b} a photograph on his phone of the cracks in FM 1187, dated January 30, three days before the well {let go|eruption}. He {had put out|cones} two cones. Nine of the eleven families have {gone home|evacuation}. The county {has spent|cost-county} $1.3 million on trucks and air monitors, and commissioners {voted|suit-vote} 4-0 on Monday to {sue|suit}.

[D | Texas Well Integrity Office, incident update 9 | 2024-03-11 | statement]
Status: well {secured|kill.a} at 15:10 on 9 March. Cement top {tagged|tag} at 140 feet. No flow {observed|kill.a} in 40 hours of monitoring. Impounded brine: approx. 23 {acres|lake}; removal by truck to {begin|removal} 18 March. Air: hydrogen sulfide below {detection|air} at all six stations since 10 March.

Records: the 1968 plugging affidavit for Hutchens No. 3 {bears|affidavit} the signature of a contractor who, according to the county clerk, {had died|contractor} in 1966. Logging {found|plug1968.b} no cement in the bore below 30 feet. The Office therefore {treats|plug1968.b} the well as never plugged.

Livestock: a state veterinarian {examined|vet} the {carcasses|cattle.a} of 14 cows on 8 February; results {are|vet-results} pending. The remaining 31 head were {moved|herd.b} to leased pasture. Cause: the inquiry into pressure from nearby {disposal|injection} {continues|probe}. The injection {halt|stop} of both Caprock sites {stays|stop} in effect.

[E | Delia Armendariz, on the podcast "Brine Country" | 2024-04-30 | witness]
They {had|party} a little party with a cake, the state people did, and it {was|party} still on my porch when I smelled eggs. It {isn't dead|kill.b}. It {comes up|kill.b} thirty feet to the side now, it {bubbles|kill.b} day and night, you {can hear|kill.b} it on this tape. I {sent|video} them a video and a young man {wrote|reply} that it's residual.

Then on the nineteenth of April number five {went|well5}, over by the gate, mud and rocks. That one {ran|well5} only two days. Now there's four families {out|evacuation2} again, same four cots in the fire hall.

My cows? I {buried|cattle.a} fourteen with a backhoe. The ones that {went|herd.b} to my cousin's grass are fine. I {sold|herd.b} not one. What {sold|brother-herd} in Pecos on the eighth was my brother's, and he {spells|brother-name} it the same, surprise.

The man from Caprock {came|visit} in February with a paper and a check for forty thousand. I {was to sign|paper} that the hole {was|owner.a} mine. I {gave|coffee} him coffee. I {gave|check} him back the check. That road {split|road.b} in January, I {drove|drove} over it with eggs. The county {filed|suit} its suit on the first, and I {have joined|joined} it.

[notes]
conflict plug1968: polarity
conflict owner: actor
conflict stop: order
conflict stop: time
conflict road: order
conflict road: time
conflict cattle: polarity
conflict herd: outcome
conflict kill: outcome
compatible lake: six acres, 23 acres a month later
compatible evacuation: eleven households out, nine of them back by March
compatible eruption: began on 2 February, went on for five weeks
