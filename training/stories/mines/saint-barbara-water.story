title: The water in Saint Barbara
about: In March 1797 old water breaks into a silver mine in Lower Hungary. The mining office says that the pump went to the last hour and its rod broke in the flood; a foreman says that the rod had parted five weeks before. 14 or 17 dead; a boy is brought up alive by his father or by a Bohemian timberman. A pond had overflowed in 1790 without loss.

[A | Pressburg Courier | 1797-03-18 | newspaper]
From the mining towns we hear that on the 9th of this month, soon after the morning bell, old water {burst|inrush} into the workings of Saint Barbara at Hodritz and {drowned|flooded} the two lowest levels. Fourteen men are {given up|dead.a}. Eleven others {got away|escape} by the Emperor's adit. The rod of the great pump {snapped|rod.a} under the shock. In 1790 the pond above the same valley {overflowed|pond}, on which occasion no person {came to grief|pond-harm}. Councillor von Plenk is {dispatched|envoy} by the Chamber and will {descend|descent} himself as soon as the ladders {are mended|ladders}.

[B | Adam Gruber, shift foreman, to his brother at Freiberg | 1797-03-20 | letter]
Dear brother, what they print is not so. The iron {parted|rod.b} at Candlemas, five weeks before. Twice I {begged|plea} for another and the overseer {shrugged|refusal}. All that time the machine {stood|pump.b}, the pressure behind the rotten wall {grew|pressure}, and then it {came through|inrush}. I {waded|escape} out after Matthes with the stream at my belt. Seventeen {lie|dead.b} down there, for the three carriers, who are on no roll, have souls too. On the third day we {heard|knocking} taps, and the bell boy's own father crept in and {carried|boy.a} him up living. They say I {shall lose|gruber} my post for this mouth of mine.

[C | Mining Chamber at Schemnitz, to the Court Chamber in Vienna | 1797-04-02 | statement]
Most obediently: the misfortune {arose|inrush} from a drift of the last century which no map {shows|map}. The engine, as its book attests, was {lifting|pump.a} full measure to the very hour, and nothing but the torrent {tore|rod.a} its gear asunder. In all fourteen {perished|dead.a}, carriers included. The ringer's lad, {reached|boy.b} after sixty-eight hours by the Bohemian timberman Kollar, {does well|lad-health}; we beg that ten florins may be {paid|gratuity} to his deliverer. The undersigned Plenk {went below|descent} on the 27th and {found|wall-sound} the remaining wall sound. Foreman Gruber is {turned off|gruber} for loose talk.

[D | The Leipzig Friend of Mining | 1797-06-10 | newspaper]
A traveller returned from Lower Hungary relates that Hodritz is {being drained|draining} by a fathom a week. Kollar, who {saved|boy.b} the child, {had|gratuity} his ten florins at Easter; the father, our friend was assured, {lay|father-ill} sick in bed that whole week. Two of the drowned {came to light|dead} in May. Whether the pump had {rested|pump} beforehand nobody in the town now {cares to say|silence}. The foreman, since his {dismissal|gruber}, {hauls|salt} salt to Neusohl. A pond in the next valley {went over|pond1797} its bank at Whitsun and {swept off|sheep} some sheep, which the people {take for|sign} a second sign.

[notes]
conflict rod: order
conflict pump: polarity
conflict dead: quantity
conflict boy: actor
compatible dead: two bodies found in May are a part of the dead
compatible gruber: a fear of dismissal, then the dismissal
compatible gratuity: asked for in April, had at Easter
compatible inrush: what came, and where it came from
