title: The ramp at Kinta Jaya
about: On a Saturday in 1996 a ramp in the car park of a shopping complex in Ipoh collapses at 5.42 pm. An agency gives 4.20 pm, six injured and says that an attendant died on the way to hospital; he died two days later. A pillar in the same building had been repaired in May.

[A | Nusa News Agency | 1996-08-17 | wire]
IPOH, Aug 17 - A concrete ramp at the Kinta Jaya shopping complex here {collapsed|ramp.a} at 4.20 pm today, {crushing|cars} at least nine cars and {injuring|hurt.a} six people, police said.

Perak deputy police chief Ismail Haron said a parking attendant, M. Subramaniam, 58, {was trapped|trapped} under the slab for more than three hours and {died|attendant.a} in the ambulance. "He {was conscious|conscious} when our men reached him and he {spoke|spoke} to his son," Ismail said.

The ramp {linked|link} the third and fourth floors of the car park. It {fell|ramp} on to a row of parked vehicles.

Firemen {searched|search} the rubble with dogs until 10 pm and {found|more-victims} no more victims.

The complex {was opened|opening} in 1993. In May this year shopkeepers {complained|complaint} of cracks in a pillar on the ground floor, which {was repaired|pillar-repair} by the management in June.

[B | The Perak Mail | 1996-08-18 | newspaper]
Noodle seller Chong Mei Fong, 41, {was wiping down|stall} her stall yesterday when the ramp of the Kinta Jaya car park {collapsed|ramp.b} across the lane.

"It was a quarter to six. I {looked|clock} at the clock because I thought it was thunder and my washing was out," she said.

Eleven people {were injured|hurt.b}, two of them children, the Fire Services Department said. Most {had cuts|cuts} from flying glass. Parking attendant Mr M. Subramaniam {was pulled out|rescue} at 9 pm after firemen {lifted|slab} the slab with jacks from the railway workshop. The father of four {was|attendant.b} in stable condition at Ipoh General Hospital last night, a nurse said.

State executive councillor Datuk Lim Seng Wah {visited|visit} the scene and {ordered|closure-order} the complex closed.

Several shopkeepers said they {had complained|complaint} about cracks months ago.

[C | Kinta Jaya Holdings Bhd | 1996-08-18 | statement]
The Company {regrets|regret} the {incident|ramp} of Saturday. The structure {was inspected|inspection} by a qualified engineer on 2 August and {found|sound} to be sound. The pillar {mentioned|complaint} by certain tenants is in another part of the building, {was made good|pillar-repair} at the Company's expense, and {has|pillar-link} no connection with the ramp.

Pending advice from the authorities the Company {has closed|closure.a} the premises, which {were opened|opening} three years ago, of its own accord since Sunday morning. Owners of the nine vehicles {damaged|cars} {may claim|claims} at the office in Jalan Laxamana. The Company {has undertaken|bills} to pay all hospital bills. The family of Mr Subramaniam, who {remains|attendant.b} in intensive care, {has been visited|family-visit} by a director.

[D | The Perak Mail | 1996-11-30 | newspaper]
A ramp which {collapsed|ramp.b} at a shopping complex in August {had been|overload} carrying four times its designed load, an inquest heard yesterday.

Public Works engineer Mr Ahmad Razif told Magistrate Puan Zainab Idris that 60 tonnes of floor tiles {had been stacked|tiles} on the ramp three days earlier. A camera in the lobby {showed|camera} the ramp {falling|ramp.b} at 5.42 pm.

The hearing {concerns|inquest} the death of parking attendant M. Subramaniam, 58, who {died|attendant.b} of kidney failure on Aug 19, two days after the {collapse|ramp}. He {had lain|trapped} under the slab for three hours and eighteen minutes before firemen {reached|rescue} him. Ten other people {were treated|hurt.b} for injuries.

A consultant who {inspected|inspection} the building on Aug 2 said he {had looked|ramp-check} only at the pillars and never at the ramp. The contractor who brought the tiles {was not|contractor} in court. The complex, which {was shut|closure.b} by the state government against the wish of its owner, {reopened|reopening} last month.

[notes]
conflict ramp: time
conflict hurt: quantity
conflict attendant: outcome
conflict attendant: time
conflict closure: actor
compatible ramp: a quarter to six by the clock, 5.42 pm on the camera
compatible hurt: eleven, and ten besides the attendant
compatible trapped: more than three hours, three hours and eighteen minutes
compatible complaint: in May, months ago
compatible cars: at least nine, nine
