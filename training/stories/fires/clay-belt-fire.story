title: The burning of Makwa Junction
about: In October 1922 a bush fire takes a settlers' town in northern Ontario. A train brings people out; the railway says it left before the fire came in, the survivors say after. A priest first wired dead is alive. One neighbouring town said to be lost stood.

[A | T. & N.O. Railway, Makwa Junction, to Superintendent, North Bay | 1922-10-04T15:10 | telegram]
Bush {alight|bushfire} both sides track from mile 88. Wind {northwest|wind} and gale. Am {loading|train} women and children on ballast cars, no coaches. Section house at Tamarac {gone|tamarac-house}. Will {pull out|train} before fire {crosses|fire-in} river. Operator {remains|operator}. Wire to Latour {dead|wire}. School {let out|school} at noon, teacher and nineteen pupils {already seated|pupils}. Two stumping crews {unaccounted for|crews}. No water in tank since pump {quit|pump} Monday. Do not {send|relief-train} relief train past Englehart until I {advise|advise}.

[B | The Nipissing Courier | 1922-10-05 | newspaper]
Makwa Junction {is no more|town-lost}. Of sixty buildings not one {escaped|town-lost}, and Latour, nine miles up the line, {shared|latour.a} its fate. Father Lachance {was overcome|lachance.a} on the steps of his church; it was his parishioners who {found|lachance.a} him cold. The ballast train {got off|train.a} at twenty minutes to four, the railway states, with the flames still {held|fire-in.a} beyond the river. Last evening eleven dead {had been laid out|dead} in the freight shed at Englehart. In 1916 the same clay country {was swept|fire1916}.

[C | Mrs. Aune Peltola, settler, to the Relief Committee | 1922-10-11 | statement]
We {sat|train-wait} on gravel, my sister and her four and I, and nobody would give the word. The fire {was over|fire-in.b} the bridge and on the roofs of Main Street when that engine at last {moved|train.b}. My neighbour's boy {fell|boy-fell} between two cars, and a brakeman {caught|boy-saved} him by the collar. Those who {had taken|well} to the well {suffocated|well-deaths}, six of one name. The Father {gave|lachance.b} us the benediction at Englehart with his hands in bandages. I ask no charity, only lumber. I {have left|cow} one cow and a stove.

[D | Ontario Department of Lands and Forests | 1922-10-20 | report]
The conflagration of the 4th inst. {overran|bushfire} some 400 square miles. Makwa Junction {was consumed|town-lost} save for the water tank. Latour {was spared|latour.b} by a shift of the wind. Forty-three bodies {have been recovered|dead}, among them a family of six {asphyxiated|well-deaths} in a well. Settlers' clearing fires, {lit|clearing} without permit, {are held|cause.a} responsible; the allegation that sparks from a locomotive {caused|cause.b} it {rests|cause-proof} on no evidence.

[notes]
conflict train: order
conflict fire-in: order
conflict latour: outcome
conflict lachance: outcome
conflict cause: actor
compatible dead: forty-three is the later count
compatible town-lost: no building escaped, save for the water tank
compatible train: planned, and then gone
