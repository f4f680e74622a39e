title: The barring-out at Skelbeck
about: In December 1789 the boys of a free school in Westmorland keep their master out for two days. He denies that he signed terms and says the door was forced; the boys say they opened it. How the usher's wrist was broken, and whether the pistol went off before he climbed or after, is told in two ways.

[A | Whitehaven Packet | 1789-12-22 | newspaper]
We learn from Skelbeck that the young gentlemen of the Free School {turned their master out|barring} of doors on Monday se'nnight, having first {laid in|provisions} bread, cheese and two kegs of ale. Mr. Pickthall, the usher, {mounting|climb} to the window by a ladder, {had his wrist broke|wrist.a} with a poker by one of the bigger lads. On the Wednesday the garrison {marched out|end.a} with all the honours of war, the Reverend Mr. Thwaite {having signed|articles.a} a paper which {allows|leave} them three weeks at Christmas. A pistol {was discharged|shot}, to no worse purpose than the {scaring|rooks} of rooks. The like frolic at Orton in 1787 {was over|orton} in a forenoon.

[B | The Rev. Josias Thwaite to the Governors | 1789-12-17 | letter]
Gentlemen, - From six o'clock on Monday until noon on Wednesday I {could not enter|barring} my own school. Constable Raine, with four men and a beam, then {broke in|end.b} at my desire. I {put my hand|articles.b} to nothing; the sheet which the boys {hawk about|hawking} {is|forgery} all Tyson's penmanship. Poor Pickthall's {fracture|wrist.b} must be charged to an icy rung, and to no child. They {had fired|shot.b} once before ever he {set foot|climb} on the ladder; the ball {is lodged|ball} in the timber above my desk. I {have corrected|flogging} eleven with the birch, and {dismissed|expulsion} Christopher Tyson, who {brought in|pistol} the weapon.

[C | A scholar of Skelbeck to his sister | 1789-12-20 | letter]
Dear Sukey, - We {were masters|barring} of the place till Wednesday and {might have been|longer} till Twelfth Night, only the barrels {ran dry|dry}. When the usher {put his nose|climb} over the sill Ned Fawcett {gave him|wrist.a} such a rap that we all heard it crack. He {went down|descent} roaring, and after that Kit {let off|shot.a} his uncle's pistol at the ceiling to hurry him. Old Thwaite at last {wrote his name|articles.a} and pushed the paper back under the door, so we {drew the bolts|end.a} ourselves. Next morning out {came|flogging} the rod, top form first, and I {was|ninth} ninth. Kit {is gone|expulsion} home in the carrier's cart, singing.

[D | Minute book of Skelbeck Free School | 1790-01-05 | minutes]
The Governors {being met|meeting} in the vestry, Sir Ralph Dent in the chair, it was ordered: that the oak door, which {is split|door} from latch to hinge, {be repaired|repair} at the charge of the parents. That Mr. Pickthall {have|guineas} five guineas for the surgeon, his arm {being broken|wrist} in the late disorder. That the Christmas holidays {stand|fortnight} at a fortnight as heretofore. Mr. Tyson of Gale {having begged pardon|apology} for his son, the boy {shall be admitted|readmission} anew at Lady Day. A tumult of this sort {is remembered|tumult1761} in 1761, when one lad {lost|eye1761} an eye.

[notes]
conflict wrist: actor
conflict end: outcome
conflict articles: polarity
conflict shot: order
compatible barring: six on Monday to noon on Wednesday, and till Wednesday
compatible flogging: eleven birched; top form first
compatible expulsion: dismissed, gone home
