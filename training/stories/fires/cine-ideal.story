title: The Cine Ideal
about: In 1961 the reel of a matinee catches fire in a Uruguayan river town and the audience of children crushes at the doors. The projectionist, reported dying and by one paper dead, survives. The number of children hurt and who stopped the panic differ.

[A | Agencia Rioplatense | 1961-07-09 | wire]
SALTO, July 9 (Rioplatense) - At least 60 children were {injured|hurt.a} on Sunday when fire {broke out|fire} in the projection room of the Cine Ideal in Concordia Chica, a town of 11,000 people on the Uruguay River, police said. Nobody {was killed|dead}, according to police commissioner Anselmo Brum. The fire {began|fire} at about 4:20 p.m., when some 400 children {were watching|matinee} a western. Most of the injured {were trampled|crush} at the main doors, which {opened|doors} inward. The projectionist, Rubén Silvera, 38, {suffered|silvera-burns} burns over half his body and {was in critical condition|silvera} at the regional hospital. The cause {was|cause} not known. Firemen {brought|under-control} the flames under control in 40 minutes.

[B | El Heraldo del Litoral | 1961-07-11 | newspaper]
The city {mourns|silvera.b} this morning Rubén Silvera, 38, operator of the Cine Ideal for sixteen years, whose heart {stopped|silvera.b} at dawn on Monday in the regional hospital. It was a splice of {nitrate|nitrate.a} film, the old and cursed kind, that {caught fire|cause} in the gate of the machine. A schoolmistress, Elvira Pons de Acuña, {climbed|calm.a} onto the stage and led the back rows in the national anthem until the {crush|crush} at the doors {eased|crush}, and without her, said commissioner Brum, "we {would be counting|dead} dead." The injured {number|hurt.b} 37, of whom nine {remain|in-hospital} in hospital. The cinema {had been inspected|inspection} in March. The fire of 1948 in the Teatro Progreso {also began|fire1948} in the projection box.

[C | Cine Ideal S.A., owners | 1961-07-12 | statement]
The company {pays|honour} homage to the staff of the hall. It was our usher Washington Lamas who {calmed|calm.b} the children with his torch, as any witness will confirm, and not the lady who {was being celebrated|lady-praise} in the press. The doors {conform|doors} to the regulation of 1932. Mr Silvera {has asked|silvera.a} from his sickbed that his wages {be paid|wages} to his wife during his absence, which {has been done|wages}. The reel {came|nitrate.b} from the distributor on acetate stock, and not nitrate.

[D | Radio Salto Grande | 1961-07-21 | broadcaster]
Rubén Silvera, the projectionist burned in the Cine Ideal, {left|silvera.a} the regional hospital on Thursday on the arm of his wife. "They {buried|silvera.b} me in the paper," he joked, "and I {was reading|silvera-reading} it." Doctor Inés Batlle said 62 children {were treated|hurt.a} in all. Investigators {established|nitrate-finding} that the reel {was|nitrate.a} nitrate. The schoolmistress and the usher {are to receive|medal} a medal together at the fire station on August 25. The doors {will be|doors-change} replaced with ones that open outward.

[notes]
conflict hurt: quantity
conflict silvera: outcome
conflict calm: actor
conflict nitrate: polarity
compatible doors: they opened inward and were within the rule of 1932
