title: The shock and the fire at Aksova
about: A small Ottoman port is shaken and burnt on 9 April 1858. Whether the fire or the shock came first decides who pays for the warehouses; the Kaimakam's whereabouts, the end of the chained prisoners and the number of the dead are told in different ways.

[A | Lloyd's agent at Smyrna, to London | 1858-04-14 | letter]
Gentlemen, I {went down|visit} to Aksova on Monday by the Austrian boat, and have the following to report for the guidance of underwriters.

The earthquake {took place|quake} on Friday the 9th inst. at about a quarter before seven in the evening. It {lasted|quake} by common consent half a minute, and {left|houses} of some eight hundred houses not fifty which a prudent man would enter. The loss of life I {put|dead.a} at 260, having had this figure from the Armenian priest, the Greek bishop's deacon and the imam, each of whom {keeps|lists} his own list and none of whom has any motive to flatter the others.

The whole of the waterside {was consumed|fire} the same night. Eleven magazines of valonia, figs and oil {were lost|magazines}, of which seven {are insured|policies} with the Trieste company and two with ours. Now our policies, as you know, {exclude|clause} fire arising out of earthquake. I {have therefore examined|inquiry} with particular care whether the flames came before the shock or after it. Every person of credit whom I questioned places them {after|fire-start.a}: a baker's oven {fell|oven} open in the lane behind the mole, and the oil {did|fire-spread} the rest. I {recommend|claims} that both claims be resisted.

Of shipping, the brig Constance {parted|cables} her cables and {lies|constance} on the shingle, sound. There {was|wave} no wave. A smaller shock, on the 11th, {was felt|shock11} by myself in bed, and {broke|basin} a wash-basin.

[B | Stamatis Dromokaitis, merchant, to his brother in Trieste | 1858-04-16 | letter]
Beloved brother, our mother {is|mother} well and curses everyone. The house in the upper quarter {stands|upper-house}; of the magazine you {shall have|magazine-lost} nothing but the key, which I enclose.

I set down for you what I {shall swear|oath} before the consul. On the Friday, when the muezzin {had not yet called|call} for the sunset prayer, I {was|ledger} at my ledger, and I {smelled|smell} figs burning. I ran out, and smoke {was coming|fire-start.b} already through the roof of Petrakis' shed by the mole. I cried fire, and the porters {had begun|chain} to pass buckets from the sea; I myself held one; and it was with that bucket in my hand that the ground {threw|quake} me down. So the fire {was|fire-start.b} first, by the time in which one drinks a coffee. The Englishman did not {ask|unasked} me, although I stood in front of him for an hour with my hat off.

The chained men in the castle, of whom you will hear it said that they escaped over the wall: they {did not escape|convicts.b}. The vault {came down|vault} on them, all fourteen, and they {were carried|convicts-burial} out on Tuesday with their irons. Old Manolis the bell-ringer saw it.

They talk of five hundred {dead|dead.b}. I {have counted|graves} the graves of our side alone, and I believe it.

The Kaimakam {was|kaimakam.a} at the bath, and {ran|bath-flight} through the bazaar in a towel, God forgive me, it was the only time that week I laughed.

[C | Kaimakam of Aksova to the Governor at Smyrna | 1858-04-12 | dispatch]
On the twenty-fifth of Shaban, a little before sunset, by the decree of the Almighty, a shaking {came to pass|quake} in this town. Two hundred and sixty persons of all the communities {have passed|dead.a} into mercy. The servant of the State {was|kaimakam.b} at that hour in the council chamber, seated upon the affairs of the tithe, and {did not leave|council} it until the last clerk had left.

Because of the lamps and ovens which {were overturned|oven}, fire {appeared|fire-start.a} in the market, and, the wind being from the north, it {could not be mastered|fire} until the morning.

Of the fourteen condemned men in the castle, the wall {having opened|castle-wall}, some {fled|convicts.a} by way of the rocks; eight {have been brought back|recapture} by the villagers, and {are employed|convicts-work} in removing stones. Bread {has been given|bread} from the stores of the garrison. Two persons who {stole|looting} from the ruins {have received|beating} the bastinado.

Tents {are needed|tents} for three thousand. In the earthquake of the year 1232 the Imperial treasury {remitted|remission1232} the taxes of this town for two years; the people {hope|remission} for the like.

[D | Levant Observer, Constantinople | 1858-04-28 | newspaper]
We learn with pleasure that the subscription for the unfortunates of Aksova {has passed|subscription} forty thousand piastres. The catastrophe of the 9th, in which more than two hundred of their fellow citizens {met|dead} their end, and the conflagration which {made away|fire} with their commerce, {have found|sympathy} sympathy in every part of Pera.

There {remains|dispute} a quarrel of chronology, which may yet go before the consular court. Sixteen merchants {have sworn|oath} an affidavit that the flames {had been seen|fire-start.b} while the earth was yet quiet; the insurers {oppose|counter} to them the testimony of the Kaimakam. Captain Bevan of the Constance, whose vessel {was refloated|constance-off} on the 20th and who {has|neutral} no figs in the matter, told our correspondent: "I {was|bevan} on deck with a glass. First all the storks {rose|storks} from the roofs at once; next the minaret {went|minaret}; and then I {saw|fire-start.a} smoke, and not before."

As to the affair of the convicts, the government {has sent|commissioner} a commissioner. A boatman of Chios claims to have {set|convicts.a} three of them ashore at Psara, and to have been {paid|watch-paid} with a silver watch.

[notes]
conflict fire-start: order
conflict dead: quantity
conflict convicts: outcome
conflict kaimakam: place
compatible quake: a quarter before seven in the evening, a little before sunset
compatible dead: more than two hundred is a bound that fits either count
compatible oven: a baker's oven, and lamps and ovens
