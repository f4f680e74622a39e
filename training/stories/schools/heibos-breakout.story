title: The break-out at Heibos
about: On Whit Monday night 1951 seventeen boys escape from a state home in the Belgian Kempen after a supervisor is struck down. One is drowned. The agency, a local paper, a party paper and the minister differ on the number, who struck, how bad it was and where the last ones were caught.

[A | Inter-Provincial Press Agency | 1951-05-15 | agency]
TURNHOUT, May 15 - Seventeen boys {escaped|escape.a} from the Heibos state home near Ravels in the night of Monday to Tuesday after {striking down|blow.a} a supervisor, the gendarmerie reported. Nine {were caught|recaptured} by noon, four of them at Turnhout railway station, where they {were trying|boarding} to board the first train to Antwerp without tickets.

The supervisor, Lodewijk Baeten, 41, {suffered|injury.a} a fractured skull and {is|hospital} in St Elisabeth's Hospital in Turnhout. He {was struck|blow} with the leg of a bed at about 11 p.m., when he {was making|round} his last round.

A gendarmerie officer said the boys {broke|window} a window in the second dormitory and {climbed down|sheets} on knotted sheets. Dogs {were brought|dogs} from Antwerp on Tuesday morning and the Dutch police {were warned|dutchpolice}.

The home {houses|residents} 112 boys between 12 and 18 placed there by the juvenile courts. Six boys {escaped|escape49} from the same dormitory in August 1949; all {were caught|recapture49} within a day.

[B | De Kempense Heraut | 1951-05-18 | newspaper]
RAVELS - The Whitsun {break-out|escape.b} at Heibos {has claimed|drowned} a life. On Wednesday evening a lock-keeper {found|found-body} the body of Gommaar Stessens, 15, of Boom, in the canal at Lock 4. He {could not swim|swim}, according to his comrades.

The cook, Mrs Van Looveren, counted the empty beds on Tuesday and {came|escape.b} to nineteen. The management {sticks|escape.a} to seventeen. All but one of the boys {have been caught|recaptured}. The last three {were taken|last-three.a} on Thursday in a hay barn at Poppel, on our side of the border, by the farmer himself with a pitchfork.

Supervisor Baeten, 41, {was struck|blow.a} down by one of the boys, it is said in the village. Mr Baeten {is still|hospital} in hospital and {does not know|visitors} his visitors.

The boys {had gone|supper} without supper on Monday because of noise in chapel, the cook said. The burgomaster {has asked|wall-request} for a wall for years. A wall {was promised|wall} in 1949, after the previous {escape|escape49}.

[C | Het Rode Volk | 1951-05-19 | newspaper]
The bourgeois press weeps over the "fractured skull" of an overseer. Our correspondent {visited|visit} the hospital. Baeten {has|injury.b} a lump on the forehead, nothing more, and {was eating|eating} rice pudding.

Ask rather why seventeen children {ran away|escape.a}. They {had had|supper} no supper. They {were beaten|beatings.a} daily with a strap; two of them {showed|backs} their backs to a nurse. And ask why Gommaar Stessens {died|drowned}. He {was fleeing|chase} from dogs, we are told by a bargeman, when he {went into|water} the water.

It was no child who {struck|blow.b} Baeten. The boys name a supervisor, {drunk|drunk} since noon, who {hit|blow.b} his colleague in a quarrel over cards. Baeten, they say, {was found|found-baeten} on the floor at three in the morning, hours after the brawl.

[D | Chamber of Representatives | 1951-05-29 | minutes]
The Minister of Justice, in reply to Mr De Ridder: Seventeen pupils {escaped|escape.a}. Sixteen {were caught|recaptured}, the last three on 17 May at Baarle-Nassau, in the Netherlands, where the Dutch marechaussee {arrested|last-three.b} them and {handed them over|handover} the same evening. One, Stessens, {was drowned|drowned}. The doctor {found|bites} no bites on his body; the dogs {were working|dogs} on the other side of the canal.

The supervisor {was struck|blow.a} by a pupil of 17 who {has confessed|confession}. His skull {was fractured|injury.a}. He {left|hospital} hospital on 26 May and {will not return|baeten-return} to the service. The allegation that he {was assaulted|blow.a} by a colleague is a fable.

The use of the strap {was forbidden|strapban} in 1936 and, so far as the Minister knows, no pupil {has been beaten|beatings.b} since. The building of a wall {has been approved|wall}.

[notes]
conflict escape: quantity
conflict injury: outcome
conflict last-three: place
conflict last-three: actor
conflict blow: actor
conflict beatings: polarity
compatible recaptured: a later, higher count updates the earlier one
compatible hospital: is in hospital, left it later
compatible wall: promised in 1949, approved in 1951
