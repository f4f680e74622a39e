title: The Cuyo men on Sia Gharbi
about: An Argentine club from Mendoza climbs in the Karakoram in 1957. Its leader reports the summit of Sia Gharbi; the Pakistani liaison officer thinks the party halted on the foresummit; thirty years later the Hunza porter who was with them tells who walked ahead and what was in the cylinders.

[A | The Indus Observer, Lahore | 1957-08-09 | newspaper]
GILGIT, August 6. - A runner from the Hispar glacier {brought|runner} word on Sunday that the Argentine expedition under Dr. Tristan Lucero {has conquered|ascent.a} Sia Gharbi, 24,100 feet, until now untrodden. The summit party {consisted|party} of Mr. Fabio Quiroga, 31, a surveyor, Mr. Leandro Ochoa, 26, and a Hunza high-altitude porter, Nasib Khan. They {left|start-top} the fifth camp at two in the morning on July 28 and {stood|ascent.a} on the highest point at ten minutes past one, Mr. Quiroga {being|first-foot.a} the first to set foot upon it. The flags of Pakistan and Argentina {were flown|flags} from an ice axe. The message {states|oxygen.a} that no oxygen was employed.

The success was not without its price. On July 11 an avalanche {swept|avalanche} the third camp and two porters, Ghulam Nabi and Daulat Shah, {lost|porters-dead} their lives. Mr. Ochoa {is suffering|frostbite} from frostbite in both feet and {is being carried|carry} down to Nagar. It will be recalled that a British party {was driven off|british} the same mountain in 1938, when an avalanche {buried|avalanche1938} its highest tents without loss of life.

[B | Tristan Lucero, despatch to La Voz de Cuyo, Mendoza | 1957-08-21 | letter]
Base Camp, 2 August. Friends, the mountain {is|ascent.a} ours. I {was|telescope} at the telescope all that morning at Camp Two and {lost|cloud} them in cloud at noon; at six in the evening three dots {came out|emerge} of it again, walking like drunkards, and I {understood|understanding}. Quiroga {embraced|embrace} me that night without a word. He says they {climbed|ascent.a} until there was nothing left but sky, and that it was he who {went|first-foot.a} up the last ten metres on the rope, and then {pulled|first-foot.a} the others up. Those little bottles over which certain gentlemen in Buenos Aires {made|mockery} jokes {stayed|oxygen.a} in Camp Four, unopened.

We {have put|cairn} a cairn for Ghulam Nabi and Daulat Shah, whom the snow {took|porters-dead} on the eleventh. I {ordered|camp3-order} Camp Three to be moved on the tenth, and it {was not moved|camp3-move}, because the men {were|tired} tired and I did not insist. That {is|blame} mine. Ochoa {will lose|amputation} toes, says our doctor, perhaps all ten. The photographs {are|photographs} in Quiroga's camera, thirty-six of them, and I {shall open|development} it only in Mendoza. Our funds {are|funds} finished. We {have sold|tents-sold} the tents to the Mir's bazaar for the price of the lorry.

[C | Captain Iqbal Durrani, liaison officer, to the Ministry of Kashmir Affairs | 1957-09-12 | report]
1. I {accompanied|accompany} the Argentine party from 2 June to 19 August. Relations {were|relations} cordial.
2. The leader claims {the summit|ascent.a}. In my view the assault party {did not proceed|ascent.b} beyond the northern foresummit, which is lower by some 120 feet and {is separated|col} from the true one by a notch. I base this on (a) the time; (b) Mr. Quiroga's sketch, which {shows|sketch} Disteghil to the left of a tower that {can be seen|tower} so only from the foresummit; (c) the photographs, which I {am informed|photographs-spoilt} were found fogged.
3. Nine oxygen cylinders {were brought|cylinders-in} in through Karachi customs. I {counted|cylinders-out} nine on leaving, two of which {were|oxygen.b} empty.
4. Two porters {were killed|porters-dead} on 11 July. Compensation of Rs. 1,500 to each family {has been paid|compensation} by the Government; the expedition {had promised|promise} the same sum and {has remitted|remittance} Rs. 400.
5. Mr. Ochoa {underwent|amputation} amputation of eight toes at the Combined Military Hospital, Rawalpindi, on 23 August.
6. The porter Nasib Khan {has declined|khan-silence} to make any statement. He {has been given|watch} a wristwatch.

[D | Alpine Notebooks, Islamabad | 1988-04-01 | magazine]
The watch {has not gone|watch-stopped} since the year of the Skylab, but Nasib Khan, who {thinks|khan-age} he is about sixty, {wears|watch-worn} it. Nobody, he says, {had asked|asking} him nicely before. "I {was|first-foot.b} in front the whole day. Quiroga Sahib {was breathing|oxygen.b} from the iron bottle, and Ochoa Sahib from the other, and still they {sat|rests} down every ten steps. I {cut|steps} the steps. Where the snow ended I {stopped|wait}, for politeness. Then I {was|cold} cold and I {went|first-foot.b} on. They {came|first-foot.b} after, perhaps as long after as it takes to boil tea. They {wept|weeping}. Quiroga Sahib {asked|bottles-request} me not to talk of the bottles."

And was it the top? He {draws|drawing} on the tablecloth with a spoon: one hump, a dip, a second hump, higher. He {puts|ascent.b} the spoon on the first. "There {was|wind} wind. Ochoa Sahib {could not feel|numb} his feet. We {looked|look} at the other one. It {was|nearness} so near that I {threw|stone} a stone at it."

The Japanese who {climbed|japanese} Sia Gharbi in 1979, and {had|japanese-first} it down as a second ascent, {have been told|japanese-told}. Ochoa, with his two remaining toes, {runs|hostel} a hostel in Uspallata. Quiroga {fell|quiroga-death} on Aconcagua in 1963.

[notes]
conflict ascent: outcome
conflict first-foot: order
conflict oxygen: polarity
compatible amputation: will lose toes, perhaps all ten; eight were taken off
