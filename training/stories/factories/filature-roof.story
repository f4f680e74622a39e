title: Snow at the Kurosawa filature
about: In February 1909 the dormitory of a silk filature in central Japan falls under snow and buries sleeping reelers. Eleven die. The house says its watchman let the others out; a girl writes that they broke the door themselves. A port newspaper gives another hour and has the forewoman dead. In January a store roof of the same house had fallen on nobody.

[A | Police Office of Suwa District | 1909-02-20 | bulletin]
In the night of 18th of this month, at half past eleven, the upper dormitory of the Kurosawa filature, eighty tsubo, {was crushed|collapse.a} by the weight of snow. Of female hands {there lodged|lodged} sixty-four. Eleven {passed away|dead}. Injured persons, nine, {were carried|injured} to the temple Jōganji. Door on the stair side {was found|door} with its bolt shot, as the usage {is|usage} in this district. Proprietor {had been instructed|clear-order} on 12th, after the {fall|store-roof} of his cocoon store in the previous month, to have all roofs swept. Whether he {obeyed|swept}, is under {examination|inquiry}.

[B | Reeler at Kurosawa, to her father | 1909-02-21 | letter]
Father, I {am not harmed|unharmed}, only two fingers {are|fingers} blue. We {had put out|lamps} the lamps early and I {was dreaming|dream} of home when the sky {came in|collapse} on us. The bolt {was|door} on the outside. We {shouted|shout} a long time. Then Tome and the big girls from Hida {took up|door-open.b} a bench and {ran|door-open.b} at the boards until they {split|door-open.b}. No one {came|help.b} till it was all over. Eleven {do not answer|dead} at roll call. Mother Naka, who {kept|forewoman-job} us at our basins, {sits|forewoman.a} by the brazier and says nothing. They say we {reel|closure} again on Monday. Nobody {has been|swept.b} up to the roof since New Year.

[C | Yokohama Trade Mercury | 1909-02-24 | newspaper]
The silk country {has had|collapse} another of its sad accidents. Towards three in the morning a sleeping-loft at Suwa {subsided|collapse.b} beneath six feet of snow. A dozen or so mill-girls {were smothered|dead}, {with them|forewoman.b} the forewoman, a Mrs. Naka, who {had gone back|went-back} for a child. At the same house a shed {had succumbed|store-roof} in January, happily empty. The authorities, who {had demanded|clear-order} that the snow be taken off, {have closed|closure.a} the mill until further notice. Exporters {need not fear|supply}: the filature {reels|output} barely two hundred bales. The price of Shinshu No. 1 {did not stir|price}.

[D | Kurosawa & Sons | 1909-02-27 | statement]
With reverence we {express|condolence} our grief to the eleven families, each of whom {receives|payment} thirty yen besides the wages due. Snow {had been removed|swept.a} from every roof on the 14th; what {fell|snowfall} afterwards {was beyond|beyond} human foresight. The night watchman Kanbei {drew|door-open.a} the bolt at the first cry and {led out|help.a} fifty-three persons. Forewoman Naka {has since been dismissed|forewoman-dismissed}. The works {remain shut|closure.b} by our own wish until the forty-ninth day, out of mourning. Rumours that girls {have run off|runaways} over the Nomugi pass {are|rumours} the invention of competitors.

[notes]
conflict collapse: time
conflict door-open: actor
conflict forewoman: outcome
conflict swept: polarity
conflict closure: actor
conflict help: polarity
compatible closure: a rumour that work starts again on Monday, overtaken by the closure
compatible dead: eleven, and "a dozen or so"
compatible clear-order: instructed to have the roofs swept, demanded that the snow be taken off
