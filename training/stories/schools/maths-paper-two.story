title: Maths Paper Two
about: In November 2012 a Grade 12 mathematics paper is on sale in Zambia's Copperbelt before the examination. Council, police, paper and blogger differ on when and where it got out, whether the packets were opened before or after delivery, and how the matter ended for the head teacher.

[A | Southern Africa News Agency | 2012-11-13 | agency]
KITWE - Police {have arrested|arrests} three people in connection with the {leakage|leak} of a Grade 12 mathematics paper, Copperbelt police commissioner Joyce Mweemba said on Tuesday.

The paper, Mathematics Paper Two, {was written|sitting} on Monday by some 86,000 candidates countrywide. Copies {were being sold|sale} outside schools in Kitwe and Mufulira for up to 50,000 kwacha each, Mweemba said. The first copies {were seen|leak.a} on Friday evening.

Those arrested {are|arrests} a head teacher aged 51, a clerk and a taxi driver. Their names {have been withheld|names}. Officers {seized|seized} 212 photocopies and a copying machine.

The Examinations Board {has not decided|resit} whether candidates {will write|resit} the paper again. In 2009 a Grade 9 science paper {leaked|leak09} in Livingstone and 14,000 pupils {wrote|resit09} it again.

[B | National Examinations Board | 2012-11-14 | statement]
The Board {has established|probe} that a small number of candidates {had sight|leak.b} of Mathematics Paper Two on Monday morning, between one and two hours before it {was written|sitting}. Reports that the paper {was|leak.b} in circulation on Friday are untrue.

The paper {did not leak|leak} from the Board. All packets {were delivered|delivery} sealed to the district strongroom in Mufulira on Thursday. One packet {was opened|packet.a} there after delivery, by a person who {had|keys} keys. The printers in Britain {have confirmed|printers} that their consignment {was|count} complete.

Candidates {will not write|resit} the paper again, except at six schools in Mufulira district, where they {will write|resit-six} a reserve paper on 3 December. The Board thanks the police for the {arrest|arrests} of the suspects. Questions in Geography Paper One {were not leaked|geography}; that rumour is malicious.

[C | The Copperbelt Herald | 2012-11-16 | newspaper]
The head teacher {arrested|arrest-head} over the leaked mathematics paper {is|identity} Mr Boniface Sikanyika of Kantanshi Hill Secondary School, the Herald has learnt. His lawyer, Ms Precious Nachilobe, said he {was arrested|arrest-head} for doing his duty: on Saturday he {took|handed} a photocopy bought by his niece to the Board's office in Kitwe. "The paper {was out|leak.a} by Saturday at the latest, and he {alerted|handed} them," she said.

A security guard at the strongroom told the Herald that the packet {was already torn|packet.b} when the lorry {arrived|delivery} on Thursday night. He {pointed it out|pointed} to the driver, who {signed|signed} for it all the same.

Pupils at three Kitwe schools {boycotted|boycott} classes on Thursday. "We {bought|sale} nothing and now we are all thieves," said Chola Mumbi, 18. The Board said yesterday it {was ready|wider} to add other districts to the resit.

[D | Kopala Eye, a blog | 2012-11-19 | blog]
Let us be serious. The deed {was done|packet.b} at the airport in Ndola, in the cargo shed, as my cousin who works there {saw|cousin} with her own eyes; the packets {were|packet.b} open before they were put on any lorry. The Board {knows|knows} it. It {is protecting|protect} the nephew of somebody.

More schools than six {will now write|resit-six} the reserve paper, I hear. And Mr Sikanyika, the one honest man, {was sacked|sikanyika.b} on Friday. Shame.

[E | Southern Africa News Agency | 2013-03-05 | agency]
KITWE - A magistrate on Tuesday {jailed|sentence} a former education clerk for three years for {stealing|theft} a Grade 12 examination paper last November. Elias Mutondo, 29, {admitted|plea} {opening|packet.a} a packet in the Mufulira strongroom. A taxi driver who {sold|sale} copies {was fined|fine}.

Charges against a head teacher {were withdrawn|withdrawn} in January. He {is still|sikanyika.a} in his post, the ministry said. Candidates at nine schools {wrote|resit-six} a reserve paper in December. Results {were published|results} on 22 February.

[notes]
conflict leak: time
conflict packet: order
conflict packet: place
conflict sikanyika: outcome
compatible resit-six: six schools planned, nine in the end
compatible delivery: on Thursday, on Thursday night
compatible resit: undecided, then refused
