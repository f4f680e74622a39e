title: The motor car at Rindsholm
about: On St John's Eve 1907 a timber merchant's motor car frightens a pair of horses near Viborg and an old woman is thrown from the carriage and dies. The merchant had the wheel, as a court finds a year later; at first his chauffeur takes it on himself. Whether the horn came before the horses shied, at what hour it was, and where she died are told differently.

[A | Nørrejysk Folkeblad | 1907-06-25 | newspaper]
The first human life {has been taken|maren} in our county by a motor car. On Sunday evening, St John's Eve, when half the parish {was driving|bonfire-traffic} to the bonfire on Dollerup hill, the eight-horse De Dion of timber merchant Aage Thorning {came|car-pass} down on Rindsholm mill at a pace which witnesses put at forty kilometres. In front of it {went|ride} smallholder Bisgaard's spring carriage with himself, his mother and a grandchild of five. Only when the horses {had already reared|shy} at the din did the monster {give tongue|horn.a}; they {bolted|bolt} over the mill bridge, a wheel {struck|kerb} the kerb-stone, and old Maren Bisgaard {was flung|thrown} upon the paving. She {breathed her last|maren.a} there, among the meadowsweet, her head in the miller's lap. The child {got off|child} with a broken collar-bone.

At the wheel, we understand, {sat|driver.a} the chauffeur, a certain Holm from Copenhagen. This {befell|thrown.a} after ten, in the dusk, and the lamps {were not lit|lamps}.

This is the same vehicle which at Easter {ran over|dog} the schoolmaster's dog at Randers, and for which Mr Thorning {paid|dog-paid} fifteen kroner with a smile. On Monday morning some person unknown {put|stone} a stone through the window of his motor-house. We do not {praise|praise} it. We understand it. A petition to {close|ban} the county's by-roads to motors on Sundays {lies|petition} at our office and {had|signatures} by noon today two hundred and twelve names.

[B | Motorvognen, journal of the Jutland Motor Union | 1907-07-15 | magazine]
Much nonsense {has been printed|nonsense} about the regrettable event near Viborg, mostly by editors who drive behind a mare.

We have spoken with Mr Thorning's driver, Viggo Holm, 26, who {had charge|driver.a} of the car, as he at once and manfully {admitted|admission} to the authorities. It {happened|thrown.b} at a quarter to nine; the sun stood high over the lake and no lamp in the world {was called for|lamps-duty}. Holm {sounded|horn.b} two long notes at a hundred metres. At the second note the near horse, a young animal never before in traffic, {took fright|shy}. He {stopped|stop} within his own length. It was in this very car, be it noted, that the old lady {was carried|conveyed} to Rindsholm inn, where Dr Krag {attended|doctor} her and where she {passed away|maren.b} about eleven, conscious and forgiving, in a proper bed.

Another motor, a grey one with Aarhus numbers, {had gone by|grey} the same spot some minutes earlier at far greater speed, and {did not stop|grey} for anyone. Nobody {asks|grey-search} after that one.

As to the {petition|petition}: the Union {will meet|meeting} it in the County Council with the figures for persons {killed|horse-deaths} in Denmark by horses last year, eighty-eight.

[C | Herredsfoged of Middelsom and Sønderlyng | 1907-06-26 | police record]
Appeared the miller, J. Kvist. He {was closing|sluice} the sluice, which he {does|sluice-habit} at nine, and {had not finished|sluice}; so it {was|thrown.b} not much to either side of nine. He {heard|horn.a} no horn until the carriage was already {rolling wild|bolt}. He {ran|ran} and {took up|lap} the woman's head. She {was alive|maren} and {spoke|spoke} of the coffee she had left on the hob. The gentlemen {lifted|conveyed} her into the automobile. Whether it {was|driver} the stout one or the thin one who {got down|got-down} from the right-hand seat he cannot say.

Appeared V. Holm, chauffeur. {Declares|admission} that he {steered|driver.a}. Asked why then his cap and goggles {were found|cap} on the rear seat, he {is silent|silence}.

[D | Nørrejysk Folkeblad | 1908-05-09 | newspaper]
Timber merchant Aage Thorning {was yesterday sentenced|sentence} in the Viborg court to forty days' simple imprisonment and {is to pay|damages} the Bisgaard family eighteen hundred kroner. The court {held it proved|finding} that Mr Thorning himself {had been driving|driver.b}, and that the chauffeur, who {had|bribe} a hundred kroner and the promise of a motor-boat for it, {had lied|admission} to the police. Holm {was fined|fine}.

Less clear remained the matter of the signal. Two farm-hands {swore|oath} that it {came|horn.b} before the team grew restless; the miller {swore the contrary|horn.a}. The judge {let it lie|horn-finding}, since the speed alone {sufficed|speed}.

Dr Krag {testified|testimony} that Maren Bisgaard, 71, {died|maren.b} at the inn shortly after eleven, and not, as was written in a Viborg newspaper at the time, on the road. We beg pardon. It was this one.

The motor car {was sold|sale} at auction in March and now {draws|thresher} a threshing machine at Bjerringbro. The County Council {has rejected|ban-vote} the Sunday petition by eight votes to seven. Mr Thorning {will appeal|appeal}.

[notes]
conflict driver: actor
conflict horn: order
conflict thrown: time
conflict maren: place
compatible thrown: a quarter to nine, not much to either side of nine
compatible driver: the miller cannot say which
compatible maren: alive on the road, died at the inn
compatible conveyed: in this very car, lifted by the gentlemen
compatible bolt: bolted over the bridge, rolling wild
