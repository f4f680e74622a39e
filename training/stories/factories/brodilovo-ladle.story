title: The ladle at Brodilovo
about: In March 1994 a ladle of molten steel falls in a Bulgarian steelworks. Three die, a fourth later. The plant says the crane driver moved on a signal from a slinger; she and the prosecutor say the foreman gave it. Papers differ on when, and on whether the missing man was found alive. A ladle of slag had tipped over in 1992.

[A | BNP agency | 1994-03-22 | wire]
BRODILOVO, March 22 - Three workers were {killed|dead} and seven {injured|injured} when a ladle with 100 tons of molten steel {fell|ladle} at the Brodilovo steelworks early on Tuesday, the Interior Ministry said.

The accident {happened|ladle.a} at 3:40 a.m. in the converter shop. One worker, furnaceman Gancho Terziev, {is|terziev} missing, a spokeswoman for the works, Rumyana Balkandzhieva, said. Four of the injured {were flown|flown} to the Pirogov hospital in Sofia with burns covering up to 60 per cent of the body.

The fire that {broke out|fire} in the cable tunnel under the shop {was put out|fire} at about 6 a.m. Work in the converter shop {has been stopped|stoppage}.

The prosecutor's office in Burgas {has opened|probe} an investigation.

The state-owned plant, which {employs|jobs} 8,200 people, {made|losses} a loss of 2.1 billion leva last year. In September 1992 a slag ladle {overturned|slag1992} in the same shop, {injuring|slag-hurt} two workers.

[B | Brodilovo Steelworks EAD | 1994-03-23 | statement]
The management {expresses|condolence} its condolences to the families of the three workers who {were killed|dead} on 22 March. The ladle {fell|ladle} when the rear hook {slipped|hook} out of the trunnion. According to preliminary data the crane operator {moved|move} the bridge on a {signal|signal.a} from a slinger, who under Instruction 14 {has no right|entitled} to give one. The hook {had passed|hook-check.a} its annual inspection in November.

The furnaceman Gancho Terziev, 38, who {was being sought|terziev}, {was found|terziev.a} alive in the cable tunnel on Tuesday evening and {is being treated|terziev.a} in Burgas. His condition {is|condition} stable.

The converter shop {will not work|stoppage} before 1 April. The workers {will be paid|pay} in full. Press reports that the plant {is to be sold|sale} because of the accident {are untrue|sale}.

[C | Chernomorski Vesti | 1994-03-24 | newspaper]
Crane driver Stoyanka Gerova, 51, {was questioned|questioned} for six hours on Wednesday about the ladle that {fell|ladle} at the steelworks, {killing|dead} three of her colleagues. She {was then released|released}.

"I {was given|signal.b} the signal. Foreman Dishliev {waved|signal.b} twice. I {have worked|gerova-job} that crane for 22 years," Gerova told this newspaper at her home in the Lazur district. The 51-year-old {has|gerova-hands} burns on both hands.

Foreman Hristo Dishliev, 46, {is|dishliev} among the dead.

Colleagues say that it {happened|ladle.b} shortly before the end of the second shift, a little after half past ten on Monday evening, and that the management {needed|ambulance} five hours to call an ambulance. A nurse at the works clinic, who asked not to be named, said the body of Gancho Terziev {lay|terziev.b} in the clinic's cold room since Tuesday noon.

His wife, Penka, 35, said nobody {would tell|wife} her anything. Funerals for two of the victims {will be held|funerals} on Friday.

The chairman of the local union, Lyuben Sarafov, said the hook {was last inspected|hook-check.b} in 1991.

[D | BNP agency | 1994-04-06 | wire]
BURGAS, April 6 - A fourth worker {has died|dead} after the {accident|ladle.a} on March 22 at the Brodilovo steelworks, in which a ladle of molten steel {fell|ladle}, doctors said on Wednesday. He {was|dead} Atanas Kolev-Rumenov, 29, one of those {flown|flown} to Sofia.

Furnaceman Gancho Terziev, who according to local press reports {was|terziev.b} dead, {left|terziev.a} the Burgas hospital on Monday.

Burgas prosecutor Nikola Yotsov said the crane driver {had moved|move} the crane on a {signal|signal.b} from the foreman, as two witnesses {confirmed|witnesses}. No charges {will be brought|charges} against her. The chief mechanic of the plant {was arrested|mechanic} on Tuesday on suspicion of {having forged|forgery} the inspection record of the hook. The works {resumed|stoppage} steelmaking on Monday.

[notes]
conflict signal: actor
conflict ladle: time
conflict terziev: outcome
conflict hook-check: time
compatible dead: three, then a fourth
compatible stoppage: not before 1 April, resumed on Monday the 4th
