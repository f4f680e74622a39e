title: The sand barge at Rach Dua
about: In March 2016 a sand barge in tow strikes a pier of an old bridge in the Mekong delta and two spans drop. Nobody dies. The skipper first says that the rope broke before; the waterways inspector says after. Which pier, at what hour, when the guard shut the road, how many motorbikes fell and how the skipper was caught are told in several ways. A rice boat had hit the bridge in 2012.

[A | Hau River Daily | 2016-03-20 | newspaper]
CAN THO - Two spans of Rach Dua bridge {plunged|fall} into the river on Saturday after an 800-tonne sand barge {rammed|strike.a} its third pier at 5.20 a.m.. Two motorbikes {went down|bikes.a}; their riders, a duck seller and his wife, {were fished out|riders} by a melon boat. Bridge guard Huynh Van Ly, 61, {had already lowered|barrier.a} his pole across the road when he {heard|heard} the crunch coming, and {may have spared|bus} a bus of garment workers, party secretary Duong Thi Nga said. The tug's skipper {slipped away|skipper.a} through the nipa palms. Traffic {is crossing|ferry} on two army pontoons.

[B | Provincial police | 2016-03-21 | statement]
At 06.10 hours on 19 March vessel ST-4417, drawing a barge, {caused damage|strike.b} to pier No. 2, resulting in partial {loss|fall} of the structure. {Fallen|bikes.b}: four motorcycles. {Injured|hurt}: two persons, lightly. The operator of the towing vessel, Tran Quoc Bao, 29, {presented himself|skipper.b} at Rach Dua post within the hour. He {holds|licence} no certificate for loads above 300 tonnes. He declares that the line {parted|rope.a} upstream and the barge drifted down out of control. A similar event {occurred|rice-boat} in 2012.

[C | Ly's granddaughter, post shared 9,000 times | 2016-03-21 | social media]
grandpa is no hero and he says so himself!! he {was making|coffee} coffee. the bridge {dropped|fall} first, THEN he {ran for|barrier.b} the pole, and the bus {braked|bus} because the driver {saw|saw} no more road. he {counted|bikes.b} four bikes in the water, two with nobody on, parked by the bread cart. and that skipper everybody {is cursing|curses}? he {swam|swam} in for the duck lady. the rope {was still on|rope.b} when his barge {hit|strike}, grandpa {saw|rope-seen} it tight as a guitar. when the rice boat {bumped|rice-boat} us nobody even {painted|paint} the scar.

[D | Southern Inland Waterways Inspectorate | 2016-04-29 | report]
Contact with the second pier {took place|strike.b} at 06.08 by the tide gauge, which {jumped|gauge}. The hawser {failed|rope.b} some seconds later, under the pull of the falling deck. The pole {was found|pole} with its seal unbroken, so that it {cannot have been|barrier.b} down beforehand. Divers {raised|bikes.b} four motorcycles. The skipper {remained|skipper.b} at the place. Cracks from the {contact|rice-boat} of 2012 {had been noted|cracks} and {not repaired|repair}. A new bridge {is proposed|new-bridge} for 2018; until then the pontoons {will continue|ferry}.

[notes]
conflict strike: place
conflict strike: time
conflict bikes: quantity
conflict barrier: order
conflict skipper: outcome
conflict rope: order
compatible strike: 06.10 and 06.08
compatible bus: may have been spared by the guard, as the secretary guesses; the driver saw no road and braked
compatible rice-boat: a similar event, bumped
