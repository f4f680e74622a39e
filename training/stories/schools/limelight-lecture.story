title: The lime-light lecture at Port Marl
about: In February 1846 a gas bag bursts at a lecture in a Nova Scotia academy. A boy dies after three days and the lecturer loses an eye. The reports follow one another and nothing in them conflicts.

[A | A lady of Port Marl to her aunt | 1846-02-20 | letter]
My dear Aunt, - You will have had word of our calamity. Mr. Greig {was showing|lecture} the Academy boys and a good many of us ladies his famous lime-light, when one of the great India-rubber bags {flew asunder|burst}. I {was pitched|pitched} over two benches; every pane {went|panes}, and Mrs. Oland {lay|swoon} a quarter of an hour insensible. Little Hugh Sutherlin, who {was minding|tap} the tap, {cannot live|hugh}, they say. The Professor's left eye {is bandaged|bandage}, and Dr. Mott {fears|eye} for it. Some sailor, heaven bless him, {ran off|second-bag} to the wharf with the other bag under his arm, still as tight as a drum.

[B | The Acadian Herald | 1846-02-24 | newspaper]
A lamentable {explosion|burst} took place on Thursday evening last at the Academy in Port Marl, {in the midst|lecture} of a discourse on artificial light before some eighty persons. The lad who {had charge|tap} of the stop-cock {has since expired|hugh}. Nine or ten of the company {were cut|cuts} by glass, none dangerously. Mr. Greig, it is understood, {must part|eye} with an eye. A vessel of the same make {split|november} in November, when the room {was empty|november-empty}, and {had been patched|patch} and {put back|back} into use.

[C | Inquest at the Court House, Port Marl | 1846-02-25 | inquest]
On Hugh Sutherlin, aged fifteen, who {departed this life|hugh} on Sunday at four in the morning. Dr. Mott {had been|attendance} with him throughout; he {had suffered|suffering} little. On the Saturday he {took out|eye} the lecturer's left organ of sight, which {was burst|eye-burst}. Alban Greig, in a chair: He {had bidden|bidding} the deceased wait for his nod. He {gave none|nod}. He supposes a flame {passed back|flashback} along the pipe. The {mending|patch} with gum was his own work. Verdict, accidental death. The jury wished that such bags {be kept|ban} out of schoolrooms.

[D | The Trustees of the Academy | 1846-03-02 | notice]
Mr. Greig, though henceforth {with one eye|eye}, {is so far restored|recovery} that he {will meet|return} his classes on the 9th inst. No gases {will be exhibited|ban}. The windows {have been reglazed|reglazing} at a charge of £11 4s. A subscription for the widow Sutherlin, whose only son {was taken|hugh} by the late accident, {stands|fund} at £43. The Trustees {were never told|told} of any former {failure|november} of the apparatus. The seaman who {made away|second-bag} with the remaining bag {may call|reward} upon the Secretary for two sovereigns.

[notes]
compatible hugh: cannot live, has since expired, died on Sunday
compatible eye: feared for, must be lost, taken out
compatible ban: the jury's wish and the trustees' rule
