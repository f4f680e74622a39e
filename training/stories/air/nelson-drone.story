title: The drone at Nelson
about: In March 2016 landings at Nelson airport in New Zealand are stopped for twenty-six minutes because of a boy's drone. The accounts agree. Two weeks before, a kite had caused a scare.

[A | Tasman Live | 2016-03-18T18:05 | web]
Landings {were shut off|stop} for nearly half an hour this afternoon when something with four rotors {strayed|drone} into the approach at Nelson. A Bombardier out of Wellington {pulled out|go-around} at 300 feet. "The seat belts {went tight|belts} and my coffee {left|coffee} me," passenger Ngaire Whitcombe said. Nothing {was hit|contact}. Another plane {was packed off|divert} to Blenheim, and its 31 people {came|bus} on by road. The field {was back|reopen} in business by about half past four. Two Fridays ago a runaway kite {gave|kite} the tower the same fright.

[B | Nelson Police | 2016-03-19 | media release]
Acting on {a call|tip} from a member of the public, officers attending a report of {unauthorised flight|drone} in controlled airspace yesterday located a 15-year-old at a Tahunanui address, who {surrendered|handed-in} a quadcopter. He stated that he {had wished|motive} to film a grandparent's roof and {was unaware|unaware} of the airfield. No aircraft {came into contact|contact} with the device. He {was spoken to|caution} in the presence of a parent and no charge {is sought|charge}. The aviation authority {may issue|fine} an infringement notice. The item {remains|item} in an exhibit locker.

[C | Airfield operations | 2016-03-18 | log]
1608 Crew of LINK 418 {report|drone} object, 11 o'clock level. 1609 418 {breaks off|go-around}. 1610 Arrivals {ceased|stop}, four {holding|stacked}, one {to Blenheim|divert}. 1612 Tower {rings|police-call} police. 1614 Rescue Fire {to standby|rescue}. 1621 Lady at Tahunanui {phones|tip}: boy on lawn with remote control. 1625 Object {gone|gone}. 1636 Normal ops {resumed|reopen}. 1651 418 {on blocks|arrival}, crew {to debrief|debrief}. 1710 Constable {has|handed-in} the thing in a shopping bag. Ref. kite 4 Mar: string and tail {found|kite-found} in pine, {file closed|kite-file}.

[D | Sunny Side of the Street | 2016-03-21 | blog]
For twenty-six minutes the entire province {was paralysed|stop}, and why? Because a kid {wanted|motive} a picture of his gran's roof. He {got|caution} a talking-to, and the sky police {may yet|fine} bill his mother. My orchard neighbour {flies|neighbour} a thing twice that size over my washing daily and nobody {sends|neighbour-nobody} the constable. The aeroplane {swerved|go-around}, they say; it {did not touch|contact} anything, the newspaper concedes in paragraph nine. In 1998 a goose {went through|goose} a windscreen here and we {managed|goose-manage} without a committee.

[notes]
compatible go-around: pulled out, broke off, swerved
compatible stop: nearly half an hour, and twenty-six minutes; a rounding
compatible reopen: about half past four, and 4.36
compatible drone: something with four rotors, an object, unauthorised flight
