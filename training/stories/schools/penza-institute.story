title: The meeting at the Penza Institute
about: In November 1908 (Old Style) police break up a students' meeting at a Russian agricultural institute; a student falls down the stairwell and dies. Who called the police and when they came, how many were taken, whether the acid was thrown before or after the whips, who caused the fall and how the rector left his office are all disputed.

[A | Imperial Telegraph Bureau | 1908-11-06 | wire]
PENZA, 5th November. - Today at one in the afternoon the police, at the written {request|summons.a} of the rector, {entered|entry.b} the Agricultural Institute and {dispersed|dispersal} an unlawful assembly. From among the crowd a vessel of sulphuric acid {was flung|acid.a} at Captain Zarubin, after which the police {had recourse|whips} to whips. Sixty-four persons {were detained|arrests.a}. One student, attempting to {flee|fleeing}, {leapt|fall.a} from the landing and {is injured|injury}. Lectures {have been suspended|closure}. Order {prevails|calm} in the town. At the Institute of Forestry in the same city {there were|forestry} no disorders.

[B | Council of Students of the Penza Agricultural Institute | 1908-11-09 | circular]
COMRADES! On the 5th we {gathered|meeting}, four hundred strong, in the chemistry theatre, to ask one thing only: that the seven who {were struck off|expulsion} in October for their fees {be taken back|reinstatement}. The rector {had been told|notice} of the meeting and {had not forbidden|ban} it. Before noon, while Comrade Belsky {was speaking|belsky} on the price of bread, the doors {were burst|doors} and the blue uniforms {were among us|entry.a}. They {plied|whips} their whips from the first minute. It was only then, as benches {went over|benches}, that a bottle {was upset|acid.b} from the demonstration table and {burned|burns} the boots of their captain. That is the famous "attack"!

Yakov Rudnik, of the second year, who {never spoke|rudnik-speech} at a meeting in his life, {was lifted|fall.b} over the banister by two constables. We who {were|witnesses} on the stairs {saw|witnesses} their hands. He {fell|fall} four storeys. On the 7th at dawn he {ended|death} his sufferings in the zemstvo hospital.

One hundred and eighteen of us {were driven|arrests.b} between mounted men to the prison; ninety {are there|prisoners} still. Who {brought in|summons.a} the police? Rector Obolyaninov, by his own hand, on his own paper. He now {sits|rector-home} at home with a headache. In 1905 the Cossacks {rode|cossacks} into our courtyard, but not even they {came up|cossacks-stairs} the stairs.

We {will attend|boycott} no lecture until Zarubin {is tried|zarubin-trial}. We {shall bury|funeral} our comrade openly.

[C | Governor of Penza to the Minister of the Interior | 1908-11-12 | report]
In amplification of my telegrams. The Institute numbers 611 students. The {expulsion|expulsion} of seven of them for arrears {served|pretext} as a pretext for agitators. On the morning of the 5th I {received|summons.a} from the rector a note requesting armed assistance; I {enclose|note-enclosed} it. The detachment {stood|standing} in the courtyard more than an hour, in snow, and {went in|entry.b} only when the clock of the Spassky Cathedral {had struck|clock} one.

Captain Zarubin {summoned|warning} those present three times to disperse. The {reply|acid.a} was the vessel of acid, by which his coat and both boots {were destroyed|burns}. Not until that moment {were whips used|whips}. The number of those {detained|arrests.a} was sixty-four, of whom I {have released|releases} thirty-one. One hundred and eighteen is the number of those whose names {were taken|names}.

As to the student Rudnik, three constables {depose|depositions} that he {climbed|fall.a} upon the rail of his own will and {lost|fall.a} his balance. He {died|death} on the 7th of November. I {forbade|funeral-ban} a procession. The body {was interred|funeral} on the 9th at six in the morning in the presence of the mother and an official; some two hundred persons {came|mourners.a} nevertheless.

The Institute {is closed|closure} until the 15th of January. Privy Councillor Obolyaninov {has been relieved|rector-end.a} of his post by Your Excellency's colleague in the Ministry of Agriculture on account of laxity. The sale of acids {has been placed|acid-sale} under supervision.

[D | The Continental Post, London | 1908-11-30 | newspaper]
(From our own Correspondent.) Penza, which {lives|penza-trade} by paper, matches and the breeding of horses, {is not|penza-mood} a seditious place; I {have seldom seen|penza-mood} a quieter one, or a sadder. The unhappy youth who {went|fall} down the well of the great staircase {was buried|funeral} in the dark, with a priest {hurrying|priest} his words. Official calculation allows two hundred at the graveside. I {was there|correspondent}, and {put|mourners.b} it at near two thousand, most of them standing in the road outside, the women holding tapers.

Professor Obolyaninov {received|interview} me in a room full of {stuffed|birds} wildfowl. He {did not send|summons.b} for the police, he declares; a sub-inspector of students, one Kuzin, {took|summons.b} a sheet of the rector's paper and {wrote|summons.b} above a signature left in blank. He himself {learned|learned} of the matter when he {heard|learned} the boots. Nor {was he dismissed|rector-end.b}. He {showed|showed} me a copy of his resignation, and the Ministry's receipt for it, two days earlier than the decree of which the Governor makes so much. "I {had held|tenure} the office for nine years," he said, "and I {lost|rector-end} it in nine minutes."

Opinion here divides on the acid. A laboratory servant, who {swept|swept} up the glass, tells me that the bottle {came down|acid.b} when the blows {were already falling|whips}; but he {is|servant-afraid} in some fear for his place, and his wife {pulled|wife} him away from me. The {gates|closure} of the Institute {are chained|closure}. Of the young men {in prison|prisoners} all but a dozen have now been {let out|releases}. Captain Zarubin {has been given|boots} new boots.

[notes]
conflict entry: time
conflict arrests: quantity
conflict acid: order
conflict fall: actor
conflict summons: actor
conflict rector-end: outcome
conflict mourners: quantity
compatible closure: lectures suspended, closed until January, gates chained
compatible releases: thirty-one, later all but a dozen
compatible burns: boots burned; coat and both boots destroyed
compatible funeral: announced as open, held at dawn
