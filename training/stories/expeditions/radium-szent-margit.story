title: The radium of the Szent Margit ward
about: In 1923 a tube of radium disappears from a Budapest hospital laboratory. Police first take it for theft by a dismissed porter; it had gone out with the bandages. How much there was, who took it and what became of it is told three ways.

[A | Budapest Evening Post | 1923-02-06 | newspaper]
A fortune no longer than a match {has vanished|loss} from the Szent Margit hospital. On Sunday the physicist Dr. Ilka Szamosi {unlocked|safe} the leaden box in the cellar and {met|loss} with emptiness. Sixty milligrams of radium bromide {lay|amount.a} there on Friday. Detectives {are looking|hunt} for one Pongrac, a porter {turned out|sacking} at New Year for tippling, who, it is whispered, {carried off|taking.a} the tube in his boot. If he {did|taking.a}, his foot {will tell|burn-porter} of it. In 1920 a similar needle {was mislaid|needle} in Szeged and {found|needle-found} in a drain.

[B | Royal Hungarian State Police, Fourth Department | 1923-02-09 | statement]
The former attendant Pongrac Mate {was brought in|porter-held} at Vac and, his person and lodging {having been examined|search} with the gold-leaf apparatus, {set at liberty|porter-freed} the same day. It {is established|amount.b} from the invoice of the Vienna house that the preparation {contained|amount.b} no more than 25 milligrams. Investigation {now tends|taking.b} to a nurse, who after Friday's treatment {swept|taking.b} it up with the lint. The refuse {was delivered|refuse} to the incinerator at Ferencvaros. It {must be regarded|fate.a} as destroyed.

[C | Dr. I. Szamosi to the Faculty | 1923-02-20 | letter]
I {protest|protest}. Sister Ludovika {handed me|handing} back the capsule before witnesses, and my signature {stands|signature} for it. It was Professor Zemplen himself who {had it|taking.c} in his waistcoat on Friday evening, to {amuse|dinner.a} the Minister's guests with its glow. An element {does not burn|fate.b}. My assistant and I {went over|sifting} four cartloads of ash with an electroscope, and on the ninth night the leaves {fell|leaves}. We {have it|fate.b}, the glass melted away, less perhaps a tenth. My fingers {are|fingers} raw. The insurers {were paying|insurance} already.

[D | Under the Chestnuts, a weekly of gossip | 1923-03-03 | weekly]
So the sixty milligrams, if sixty {there were|amount}, {are home|fate.b}, and a lady with blistered hands {has been given|szamosi-leave} leave "for her nerves". The Professor swears that the only thing that {glimmered|dinner.b} at the Minister's table was the Tokay. Our nurse, poor soul, {has packed|nurse-gone} for her village. Only the porter {laughs|porter-mood}: they {locked him up|porter-held} sober, he says, and {let him out|porter-freed} famous. The company {has asked|insurance-back} for its crowns back.

[notes]
conflict amount: quantity
conflict taking: actor
conflict fate: outcome
conflict dinner: polarity
compatible amount: 60 "if sixty there were"
