title: The proof at Akholma
about: In March 1789 a naval gun bursts at its proof in a Swedish foundry on the third discharge; a hammersmith and a boy die, the owner's son loses a hand. Works and Navy each say the other loaded it. A distant paper makes it the first shot, three dead and the son among them. A year before another gun had split without harm.

[A | Akholma Works, to the Royal Admiralty | 1789-03-16 | letter]
Of the twelve twenty-four-pounders which {were cast|casting} here since Christmas, eleven {stood|passed} Saturday's proof. The twelfth {flew to pieces|burst.a} at the third discharge. Your own Lieutenant Wrede {had rammed home|loading.a} the charge with his men, and it {was|overcharge.a} a good half more than the regulation allows; my foreman {warned|warning} him. Hedvall and young Stenius {are dead|dead.a}. My son {has lost|hand} the right hand. The surgeon, whom I {had called out|surgeon.a} from Nyköping on the eve as I always do, {stood by|surgeon-there} from the first gun, so that nothing {was neglected|neglect}. I beg that the forty pieces of the second order {may not be taken|contract} from us.

[B | Lieutenant Wrede, proof officer | 1789-03-19 | letter]
No. 12 {rent itself|burst} from vent to trunnions. The cartridge {was put in|loading.b} by the founder's people, mine {being|dinner} at their dinner, and the measure {was|overcharge.b} what the tables lay down, not a lod above. In a fragment I {discovered|flaw} a hollow stopped with wax and filings, the same trick as {was played|flaw1788} on the bow-chaser that {split|burst1788} in this yard last spring, when by God's mercy nobody {got a scratch|hurt1788}. After the second round I {bade them cease|halt-order}, for there {was|seam} smoke at the seam; they {went on|halt-ignored}. As for a surgeon, none {was sent for|surgeon.b} until two men lay in the snow.

[C | Parish book of Osterbo | 1789-03-22 | record]
The Sunday before Lady Day. We {laid|funeral} in one grave the hammersmith Anders Hedvall, 41 years, and Petter Stenius, 16, whom the great gun {struck down|dead.a}. The son of the house {will live|son.a}, though he {must learn|hand} to write with the left. Lieutenant Wrede {was not seen|absent} in church. The widow {has been promised|pension} a barrel of rye at every Michaelmas, and the mother of the boy, who {has|mother} no other, nothing. The Lord forgive those who {fill|flaw} a hole in iron as one fills a tooth. Collection for the poor, 1 riksdaler 12 skilling.

[D | The Stockholm Intelligencer | 1789-04-02 | newspaper]
From Södermanland comes word of a sad event at Akholma. A piece meant for the galleys at Sveaborg {sprang|burst.b} at the very first shot, and {cost|dead.b} three persons their lives, the heir to the works {being one|son.b}, a youth of great promise. Some speak of bad metal and others of {too much powder|overcharge.a}; in the harbour they recall that Akholma {had a mishap|burst1788} of the kind in '88. The Admiralty {has directed|inquiry-order} Colonel Mannerskiöld to look into the matter, but he {has not begun|inquiry}, the roads being what they are. The contract for forty more {is suspended|contract}. Eleven guns {have left|shipped} by sledge.

[notes]
conflict burst: order
conflict loading: actor
conflict overcharge: polarity
conflict surgeon: order
conflict dead: quantity
conflict son: outcome
compatible hand: has lost the right hand, must write with the left
compatible contract: a plea that it be left, and its suspension
compatible burst1788: "last spring" and "in '88"
