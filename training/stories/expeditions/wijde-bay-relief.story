title: The winterers of Wijde Bay
about: A German party of five winters on Spitsbergen in 1897-98. The leader and the cook die; three are brought off in June by a Tromsø sealer after being sighted by a walrus hunter's boat. Telegrams, the sealer's log and the committee in Bremen give different days for the leader's death, different spots for the rescue and different rescuers.

[A | Telegraphic Agency Tromsø | 1898-07-02 | telegram]
Sealer Havørn {arrived|return} tonight from ice. {Brings|aboard} three Germans of Lühring party {picked up|rescue.a} Verlegen Hook 19 June by own boats under Captain Iversen. Dr. Lühring {succumbed|leader-death.a} 3 March, heart. Cook Tietjen {dead|cook-death} earlier of scurvy. Hut {burned|hut-fire} in February, stores {destroyed|stores}. Survivors {lived|food} since on fox and drift seaweed. One {will lose|foot} foot. Consul {informed|consul}.

[B | Log of the sealing vessel Havørn | 1898-06-19 | ship's log]
Wind NE, thick. At 4 in the morning {spoke|meeting} the sloop Ellida, walrus hunter, whose people {had come upon|rescue.b} three castaways at the bottom of Wijde Bay the evening before and {had taken|rescue.b} them in. {Received|transfer} the same over our rail, also one tin chest. They {are|condition} like old men. The smith Brandt {cannot stand|standing}. They say they {laid|leader-grave} their doctor under stones on the beach; he {lasted|leader-death.b} until the sun was a full month back, that is, Easter week. {Gave|fed} soup by the spoon. {Shot|bear} a bear.

[C | Polar Committee, Bremen | 1898-07-05 | statement]
With profound sorrow the Committee {has received|news} the tidings. Our unforgettable Lühring {gave up|leader-death.a} his life on the third of March, at his desk, pen in hand. The expedition {has achieved|results} everything {that was asked|task} of it: the magnetic journals {lie|journals} safe in their chest. Rumours that the house {was set alight|hut-fire} by a man {in drink|drunk} are baseless; a lamp {fell|lamp}. The Committee {had directed|relief-order} the relief vessel to sail in May; that she {did not leave|relief-sailing} Hammerfest was owing to her boiler, which {cracked|boiler}.

[D | Ostfriesische Volksstimme | 1898-08-14 | newspaper]
Gerd Brandt, ship's smith of Emden, {sat|interview} in his mother's kitchen, the left leg {ending|foot} at the ankle. It {was|rescue.b} Ellida's harpooner, an old Finn, who {lifted|rescue.b} him from the shingle in Wijde Bay; the captain who {now wears|medal} the Kaiser's medal only {carried|return} them home. "The Doctor {went|leader-death.b} on Good Friday. He {had not written|writing} a line since the fire. Tietjen {was gone|cook-death} by Christmas and {did not suffer|cook-pain} as long." Two years ago four men of a Swedish station {died|swedes} on the same shore, and their stove, dug out of the snow, {was|swedish-stove} all that {kept|survival} the three alive.

[notes]
conflict rescue: place
conflict rescue: actor
conflict rescue: time
conflict leader-death: time
compatible cook-death: earlier, at Christmas
compatible foot: will lose it, the leg ends at the ankle
compatible hut-fire: the fire itself is granted, its cause is another matter
