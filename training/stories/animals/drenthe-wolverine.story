title: Tuure gets out
about: In November 2017 a wolverine leaves a wildlife park in Drenthe through a washed-out fence. The park missed him on Tuesday morning; a camera had him outside on Monday night. Five sheep had been killed by dogs before he was out, says the vet; the farmer blames him. He was darted in a culvert at Hooghalen and died on the way back; a first tweet from the park had him safe and well.

[A | Roofdierenpark De Strubben | 2017-11-16T16:20 | statement on Twitter]
Good news! Tuure {was darted|dart.a} an hour ago in a culvert under the N371 at Hooghalen and {is back|fate.b} in his own quarters, sleepy but fit. Visitors {were never at risk|risk}. The wolverine {was missed|missed.a} at the morning feed on Tuesday, after storm water {had washed out|washout} the footing of his fence. He {touched|sheep.b} no livestock. The hole {has been filled|repair} with concrete. We {reopen|reopening} on Saturday. Thanks to the fifty volunteers who {combed|search} the woods with us.

[B | Drentse Avondpost | 2017-11-17 | newspaper]
The runaway of De Strubben {did not survive|fate.a} his adventure: his heart {stopped|fate.a} in the van. Director Anneke Hoving {apologised|apology} for the cheerful message of Thursday, "sent before we knew". He {went down|dart.a} in a drain by the provincial road, the huntsman who fired the needle {confirmed|confirm}. A trail camera at Laaghalen {had caught|camera} him, nose to the lens, at 4.10 on Monday night, when his keepers still {believed|belief} him indoors. Two years ago three wolves {escaped|wolves} from the park; all {were retrieved|wolves-back}.

[C | Wim Bazuin, sheep farmer, on his page | 2017-11-17 | blog]
Five ewes {with their throats out|sheep.a} on Tuesday, and the park says dogs. Dogs! The brute {had been loose|out} a day and a night by then and nobody {was told|warned.b}. My neighbour Harm {watched|dart.b} them put it to sleep in his own barn at Elp, not in any ditch. I {want|compensation} twelve hundred euros. As for the poor thing {being dead|fate.a}: I {am|pity} sorrier than the gentlemen who let their fence {rot|washout}. They {open|reopening} again tomorrow as if nothing had been.

[D | Veterinary Service, Assen | 2017-11-24 | findings]
Re: {death|fate.a} of one Gulo gulo, male, four years, under sedation. Cause: {overdose|overdose}; the dart {was loaded|overdose} for a bear. Re: five ewes of Mr B. The bite marks {are|bites} a dog's. The carcasses {were cold and stiff|sheep.b} on Saturday evening, according to a walker's dated photograph, two days before the animal {had got out|out}. Municipalities {were alerted|warned.a} by the park on Tuesday at 11.05 by telephone, of which a log {exists|log}. {Fining|penalty} the park is under consideration.

[E | RTV Hondsrug | 2017-11-18 | broadcaster]
Hundreds {laid|flowers} flowers at the gate of De Strubben, which {welcomed|reopening} the public again this morning. The wolverine's absence {was noticed|missed.b} on Monday by a trainee, who {reported|report} it and {was told|brushed-off} not to fuss, she says; management {holds|missed.a} to Tuesday. Why {the hunt|search} took until Thursday remains a riddle. Farmer Bazuin {will get|compensation} nothing, the insurer let it be known.

[notes]
conflict fate: outcome
conflict sheep: order
conflict sheep: actor
conflict dart: place
conflict missed: time
conflict warned: polarity
compatible compensation: demanded, and refused
compatible washout: storm water washed the footing out, a fence left to rot
