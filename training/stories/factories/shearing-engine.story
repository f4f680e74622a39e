title: The shearing engine at Lodève
about: In February 1821 a crowd stops a shearing engine at the bridge of Lodève and part of it goes into the river. Two cases of four were thrown in; the owner, who wants money from the commune, says all. A spinner cut the ropes; the owner blames his carter. In 1819 an earlier engine was smashed in the owner's yard.

[A | Sub-Prefect of Lodève | 1821-02-27 | letter]
Monsieur le Préfet, the engine which the house of Vaissade {had ordered|purchase} from Sedan {reached|arrival.a} the toll bridge yesterday a little before noon, in four cases. Some three hundred shearmen {barred|blockade} the road. I at once {commanded|clear-order.a} the dragoons to clear it, but while I was still speaking women {cut|ropes.a} the lashings and two of the cases {went over|dumped.a} the parapet. The troop then {swept|clearing} the bridge without drawing steel. Nine persons {were taken|arrests}. Not a shot {was fired|shots}. What {remains|rest.a} of the thing {lies|stored} under seal in the granary of the Ursulines, and the town {is|calm} quiet.

[B | Vaissade and Nephews, manufacturers | 1821-03-05 | letter]
For this machine we {gave|purchase} eleven thousand francs. Nothing {is left|rest.b} of it: all four crates {were hurled|dumped.b} into the Lergue under the eyes of the magistrate. The scoundrel Gély, our own carter these twenty years, {took a knife|ropes.b} to the cordage; three neighbours {saw|witnesses} him. Nor is it the first. The engine that {came|arrival1819} to us in '19 {was broken up|smashed1819} with hammers in our very yard, and nobody {was punished|punished1819}. We {claim|claim} the whole price from the commune under the law of 10 Vendémiaire, and we {are resolved|leaving} to carry our looms to Bédarieux if it is refused.

[C | The Languedoc Courier | 1821-03-08 | newspaper]
An iron gentleman from Sedan, who {does|labour} with four hands the work of forty, has had {a cold bath|dumped} at Lodève. {Delayed|wheel} by a broken wheel at Soubès, he {did not present himself|arrival.b} at the bridge until dusk, just as the shops {were letting out|shift-end}; hence the warm {welcome|blockade}. An old woman {broke|leg} a leg in the press. Of the nine {seized|arrests}, two {have been let go|release}, being under fourteen. The dragoons {are praised|praise} for their patience, for they {kept|shots} their carbines slung. Honest people ask who {will feed|feed} the shearmen. M. Vaissade, it is whispered, {thinks of moving|leaving} elsewhere.

[D | Court of Assizes, Montpellier | 1821-06-14 | court report]
The jury {found|verdict} Marianne Aubrac, spinner, guilty of having {severed|ropes.a} the cords, and {cleared|acquittal} the six shearmen tried with her. She {was given|sentence} two years. Captain Hurtault deposed that his troop {got|clear-order.b} no instruction whatever until the cases {were already|dumped} in the water, and then {did its duty|clearing}. Gély, examined, {wept|wept}. It was stated that a crate {was raised|salvage} in April with its blades rusted. In the civil cause the commune {must pay|award} 5,600 francs, one half of what {was asked|claim}. The affair of 1819, which counsel for the plaintiff {wished to open|reopen}, {was ruled|reopen} foreign to the question.

[notes]
conflict arrival: time
conflict ropes: actor
conflict dumped: quantity
conflict clear-order: order
conflict rest: polarity
compatible leaving: a resolve under a condition, and "thinks of moving"
compatible arrests: nine taken, of whom two were later let go
