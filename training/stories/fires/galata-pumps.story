title: The two pumps of Galata
about: In 1869 a lodging-house in Constantinople burns while two rival pump companies brawl before it. Each says it came first and that the other drew the knife. The stabbed runner is reported dead but lives.

[A | Le Phare du Levant | 1869-09-14 | newspaper, translated]
Sunday night the Hotel de Genes, in the street of the Armenians, {was devoured|fire}, and Pera {had for spectacle|brawl} a battle. The runners of the pump of Tophane, barefoot, {arrived|tophane-arrive.a} ahead of all; those of the Butchers, {coming up|butchers-arrive.a} late, {disputed|brawl} to them the cistern. A knife {was drawn|stabbing.a} from a Butcher's sash. The runner Yorgi {expired|yorgi.a} on the pavement. In the meantime nobody {poured|water} one drop, and the flames {gained|second-house} the neighbouring house of a dentist.

[B | Prefecture of the Sixth Circle | 1869-09-15 | police notice]
Eleven persons of the two companies {have been conducted|arrests} to Galata Tower for breach of the peace at a conflagration. The {wounded|stabbing} man {is mending|yorgi.b} at the Greek hospital. The lodgers, nineteen in number, {had all quitted|lodgers-safe} the premises by the rear. No company may {claim|bounty} the bounty of first arrival until the inquiry {is concluded|inquiry}. A further brawl, on Monday, at the coffee-house of the Butchers, {was put down|monday-brawl} within minutes.

[C | Hoskins & Vitalis, agents of the Albion Fire Office | 1869-09-16 | letter]
We {have paid|dentist-claim} nothing as yet to the dentist, whose roof {took|second-house} from the sparks. Had the men {worked|water} instead of trading blows, one pump would {have sufficed|one-pump}. Our clerk, who {was|clerk-there} on the steps opposite, is positive that the Butchers {were up|butchers-arrive.b} a good three minutes before Tophane, and that the blade {belonged|stabbing.b} to one of the latter. The boarders {came away|lodgers-safe} in their shirts. In June at Kassim Pasha it {was|june} the same story, and we {lost|june-loss} four hundred liras by it.

[D | the foreman of the Butchers, told to a scribe of the Ruzname | 1869-09-18 | newspaper]
By my father's beard we {had drunk|butchers-arrive.b} our sherbet before those snails {showed|tophane-arrive.b} their fez. They {fell upon|brawl} us, not we on them. My hands {are clean|stabbing.b}, and the hands of my lads; it was Tophane steel that {found|stabbing.b} that boy's ribs, and he their own cousin! I {have carried|yorgi-visit} him grapes; he {ate|yorgi.b} them. Seven of mine {sit|arrests} in the Tower still. Give them back to me, or let the next house {burn|next-house}.

[notes]
conflict tophane-arrive: order
conflict butchers-arrive: order
conflict stabbing: actor
conflict yorgi: outcome
compatible arrests: eleven of both companies, of whom seven are Butchers
compatible lodgers-safe: by the rear, in their shirts
