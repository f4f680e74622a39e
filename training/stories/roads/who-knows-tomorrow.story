title: The lorry Who Knows Tomorrow
about: In November 1953 a passenger lorry overturns on a bend in the Gold Coast when it meets the District Commissioner's car. Six market women die. Who was at the wheel of the car, on which side of Asuboi it was, whether the lorry's brake rod broke before or after, and at what hour are in dispute; the lorry driver, said to have died, had run to his mother's village. In June two lorries had collided at Nsawam.

[A | The Ashanti Plain-Speaker | 1953-11-14 | newspaper]
ANOTHER LORRY TRAGEDY. SIX GONE.

It is with heavy pen that we record how the passenger lorry WHO KNOWS TOMORROW, well known on the Kumasi road for its punctuality and its painted leopard, {somersaulted|overturn.a} three times on Wednesday at about half-past five in the morning, at the sharp bend a mile on the Kumasi side of Asuboi, and {sent|dead} six of our market mothers to eternity. Fourteen others {are groaning|injured} in Suhum dispensary, where there {are|beds} five beds.

Eye-witness Mr. Kwabena Ofei, letter-writer, told our representative that a black Humber with a small flag {came|car.a} round the bend in the very middle of the road. At the wheel {sat|wheel.a} the District Commissioner himself, Mr. Lattimer, "with his pipe in". The lorry driver, Kofi Badu alias Sweet Mouth, {chose|swerve} the bush rather than the flag. When the wheels {were still turning|wheels} in the air Mr. Ofei {examined|ofei} the brake rod with his own eyes: it {had snapped|rod.a} in the fall, clean and bright as a new shilling. Badu {was pinned|pinned} under the cab and {gave up|badu.a} the ghost before Mr. Ofei could fetch water.

Only in June two lorries {embraced|nsawam} each other head-on at Nsawam and nine {were buried|nsawam-dead}. When will Government {straighten|straighten} this road? They {have had|money} the money since 1949.

[B | Public Relations Department, Accra | 1953-11-17 | statement]
The attention of Government {has been drawn|attention} to certain reports of the {accident|overturn} near Asuboi on the 11th of November. At the material time, namely at or about 7.15 a.m., the official car of the District Commissioner {was being driven|wheel.b} by Corporal-Driver Musa Wangara, a careful man with nineteen years' service. The District Commissioner {was reading|reading} in the rear seat. The car {was travelling|car.b} on its proper side.

The lorry {approached|speed} at excessive speed with 31 persons upon it, its licence being for 22. Its brake rod {parted|rod.b} on the hill above, as the driver's mate has declared, and the vehicle, no longer under control, {left|overturn.b} the road a mile and a half on the Accra side of Asuboi. The District Commissioner at once {rendered|aid} first aid, {conveyed|conveyed} three of the {injured|injured} in his own car, and {sent|lorry-sent} for a Public Works lorry.

The driver of the lorry {is not dead|badu.b}. He {absconded|flight}. Anyone who {shelters|shelter-offence} him commits an offence. The improvement of the bends between Nsawam and Suhum {is|straighten} under active consideration.

[C | Madam Afua Serwaa, cloth trader | 1953-11-19 | told to the Plain-Speaker]
I {was|seat} on the third plank, with my sister Yaa by the side. We {had eaten|kenkey} our kenkey at Asuboi and {passed|passed} the town, going to Kumasi, so how can we {fall|overturn.a} on the Accra side? And before the sun, before even the cocks. The mate {had|lantern} the lantern.

Nothing {was wrong|rod.a} with the brake! At the hill Sweet Mouth {stopped|goat-stop} for a goat, and he {stopped|goat-stop} well, all of us {praised|goat-praise} him. Then the lights {came|car}. I {saw|hat} a white hat in the front and a fez also in the front. Which one {was holding|wheel} the wheel, I {was holding|cloth} my cloth.

When we {turned over|overturn}, I {fell|fell} on yams and Yaa {fell|yaa} on the road. She {is|yaa-death} one of {the six|dead}. The white man {tied|aid} my arm with his own tie, I will not lie. It {is|tie} here. He {was weeping|weeping}. And the driver {stood|badu.b} there by the cab with blood on his ear, looking at his leopard, and he {walked|flight} into the cocoa and was not there again.

[D | The Ashanti Plain-Speaker | 1954-02-20 | newspaper]
SWEET MOUTH {FREED|verdict}. Before a packed court at Kibi the magistrate, Mr. Justice-of-Peace Amoako-Atta, yesterday {found|verdict} Kofi Badu, 33, not guilty of causing the {death|dead} of six passengers by dangerous driving, but {fined|fine} him twelve pounds for nine passengers too many. Badu, whom this paper in its sorrow had {buried prematurely|badu.b}, {was arrested|arrest} at Christmas in his mother's yam store at Mampong, where he {had been|hiding} since the day of the {accident|overturn}.

Superintendent Crabbe, with a measuring chain, {established|finding} that the lorry {capsized|overturn.a} 1,610 yards beyond Asuboi toward Kumasi. A watch taken from one of {the dead|dead} {had stopped|watch} at 5.34. Government's engineer {conceded|engineer} that the rod {broke|rod.a} upon impact. The driver's mate {said|mate} he {had been given|mate-paper} a paper to thumb and nobody {read|mate-read} it to him.

As to the Humber, Corporal Wangara {swore|oath} that he {drove|wheel.b}. Asked for his driving gloves, he {said|gloves} the District Commissioner {had|gloves-had} them. Mr. Lattimer {was not called|lattimer}, having {been transferred|transfer} to Northern Rhodesia in December. The court {made|wheel-finding} no finding on who {was|wheel} at the wheel. Work to {straighten|straighten} the bends {began|straighten} on Monday, with eleven men and a wheelbarrow.

[notes]
conflict overturn: time
conflict overturn: place
conflict car: place
conflict wheel: actor
conflict rod: order
conflict badu: outcome
compatible injured: fourteen, three of them in the car
compatible flight: absconded, walked into the cocoa
compatible straighten: called for, considered, begun
compatible wheel: a witness saw two in front, the court made no finding
