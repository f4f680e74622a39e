title: The dry fountains of Querétaro
about: In Lent 1787 the aqueduct of Querétaro loses its water through a hole by a mill. The gazette blames the miller's men, the miller the city's masons, the water judge leaves it open. Two labourers were taken; the gazette has them flogged, the nuns know that they were let off with a scolding.

[A | Gazeta del Bajío | 1787-03-24 | newspaper]
They write from Querétaro that the public basins {fell silent|dry.a} on the night of the 11th, and that jars {are hawked|jars} at two reales. The Corregidor {commanded|order} that the whole conduit be walked. On the 13th the walkers {came upon|found} a gap in the wall beside the mill of don Eusebio Ontiveros, {hacked|hole.a} by his own people, through which the stream {was pouring|diverted} into his race. Two labourers {were seized|seized} and {tasted|penalty.a} fifty lashes apiece at the pillory. Some would have it that the {tremor|tremor86} of last April, which {cracked|cracks86} three arches, {was to blame|dry-cause}; men of sense laugh.

[B | Eusebio Ontiveros | 1787-03-19 | letter]
Most respected Corregidor: in Celaya, where I {was selling|flour} flour, I {heard|heard} how my name {is dragged|blame} about the plaza. I {have not touched|hole.b} a stone of the King's conduit, nor has any man who eats my bread. It was the city's own masons who {lifted out|hole.b} a course of ashlar, one Saturday, to {rake|raking} the mud from the channel; they {went off|pulque} to their pulque and {left it gaping|relaid.b}. What {came down|diverted} into my race I never {asked for|asked}: it {drowned|millstones} my lower stones. I beg mercy for the two lads whom the constables {have|seized}.

[C | Convent of Santa Clara, house chronicle | 1787-03-31 | letter]
From Friday the 9th there {was not a drop|dry.b} in the plaza nor in our patio; I {carried|carried} the empty jugs home myself. We {washed|linen} no linen for nine days. Sister Inés {gave|jars} two reales for what a donkey-boy had in his skins. Reverend Mother {lent|mules} the mules for lime, and the wound in the wall {was stopped|mended} before Saint Joseph. The miller's two lads {came|thanks} on Thursday with eggs: she {had spoken|plea} for them, and they {got off|penalty.b} with a scolding. The fissures of last year {gape|cracks86} over the orchard still.

[D | Juez de Aguas of Querétaro | 1787-04-02 | statement]
Having {viewed|inspection} the place on the 21st, I declare that the aperture, three palms wide, {was worked|hole} with a crowbar, by whose hand {is not proved|proof}. The mason Tiburcio Lara swears that his gang {cleaned|raking} the channel on the 3rd of March and {set back|relaid.a} every block. The want of water {ended|dry} on the 18th, when the breach {was walled|mended}, the Poor Clares having {furnished|mules} beasts. The shaking of the earth in 1786 {is not the cause|dry-cause}. Don Eusebio {pays|lime-cost} for the lime and {keeps|mill} his mill.

[notes]
conflict dry: time
conflict hole: actor
conflict relaid: polarity
conflict penalty: outcome
compatible raking: one Saturday, and the 3rd of March, which was a Saturday
compatible mended: before Saint Joseph (the 19th), and on the 18th
compatible jars: two reales in both, hawked and bought
