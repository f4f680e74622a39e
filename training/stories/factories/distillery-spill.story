title: The burn at Glenarvie
about: In 2006 a distillery on a Scottish island loses part of a vat of maturing malt to the drains during a night clean. The company says it went to the sewage works and a contractor did it; a tabloid has the whole of it in the burn and the stillman blamed. A swan is said to have died, and to have flown off. In 1998 caustic from the same place had killed trout.

[A | Glenarvie Distillers Ltd | 2006-03-02 | statement]
During routine maintenance in the small hours of Tuesday a quantity of maturing spirit {was inadvertently discharged|spill} from Vatting Tank 4. We {estimate|volume.a} it at 2,600 litres. It {passed|route.a} by the foul drain to Scottish Water's treatment works and at no time {entered|route.a} a watercourse. The outlet {had been opened|valve.a} by an employee of the cleaning contractor, who {mistook|mistake} it for that of the wash tank. SEPA {was notified|notified.a} directly we {became aware|awareness}, and before the tank {was refilled|refill}. Production {continues|production}. No one {is to be disciplined|ronnie.a}. The loss {is covered|insurance}.

[B | The Scottish Rocket | 2006-03-03 | tabloid]
WHISKY IN THE JAURNT! {Eight thousand litres|volume.b} of twelve-year-old amber nectar - a whole vat - {went glugging|spill} {down the burn|route.b} at Glenarvie while the island {slept|sleep}. Half a million quid {up the creek|loss}! Stillman Ronnie McPhedran, 58, {pulled|valve.b} the wrong lever and {is getting|ronnie.b} his jotters, we can reveal. Neighbours {woke|smell} to a whiff like Hogmanay. A pair of mallards {were weaving|ducks} about the car park, and the village's pet swan Morag {has joined|morag.b} the great distillery in the sky. "She {was paralytic|morag-drunk}," sobbed Jessie Airlie, 70.

[C | Scottish Environment Protection Agency | 2006-03-21 | report]
Officers {attended|visit} on 28 February at 13.40 hrs. The operator {informed|notified.b} the Agency by telephone at 13.05, Tank 4 having been {cleaned and recharged|refill} by that hour. Ethanol {was detected|route.b} in the burn at three points down to the footbridge; some of the release also {reached|works} the sewage works, where bacteria beds {were killed|beds}. From dip readings the shortfall {is calculated|volume.a} at 2,580 litres. The sluice {was turned|valve.a} by a Brightvat Services operative working to an unlabelled drawing. No dead fish {were recovered|fish}, in contrast to the caustic {incident|caustic1998} of 1998, when 340 trout {were lost|trout1998}. A mute swan, {intoxicated|morag-drunk} on arrival, {was observed|morag.a} to fly next morning.

[D | Slàinte and Bother | 2006-03-24 | blog]
So Morag {lives|morag.a}, the trout {live|fish}, and the only casualty {is|beds} several billion honest bugs at the shit farm. The Rocket's "whole vat" {shrinks|volume.a} by two thirds once someone {brings|dip} a dipstick. Big Ronnie, whom they {hanged|blame} on page five, {was|ronnie-shift} off that night: he {was calling|bingo} the bingo in Bowmore, I {won|ham} a ham off him. He {kept|ronnie.a} his job and {told|ronnie-left} them to keep it on Friday. What nobody at Glenarvie {will explain|drawing} is why the drawing {had|label} no labels eight years after they {poisoned|caustic1998} my grandad's beat.

[notes]
conflict volume: quantity
conflict route: place
conflict valve: actor
conflict notified: order
conflict ronnie: outcome
conflict morag: outcome
compatible volume: 2,600 rounded, 2,580 from the dip readings
compatible fish: no dead fish recovered, the trout live
