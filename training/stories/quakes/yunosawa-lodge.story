title: Yunosawa, 1974
about: A steam explosion wrecks a ski lodge at a Japanese hot spring in February 1974; six people die. Whether the siren went before the blast, where a student party was, and whether the lodge keeper lived are told differently.

[A | Akita-Kita police | 1974-02-11T03:30 | bulletin]
At 21:14 on the 10th an eruption of vapour {took place|blast} in the grounds of Yunosawa Lodge. Corpses {recovered|dead}: four, the keeper, Sugawara Tokuji (61), {being|keeper.b} one, as his watch shows. Whereabouts {not known|missing}: three. The siren of the Forestry Office {operated|siren.a} two minutes beforehand, and the majority of the forty-four staying there {thereby withdrew|flight}. A party of eleven students {was lodged|students.b} in the annex, of which nothing {is left|annex}. Road: snowed up; a plough {is being sent|plough}.

[B | Hokuto Shimbun | 1974-02-12 | newspaper]
Snow {turned|grey} grey for two kilometres and the pines {were stripped|pines} as if by a razor. Six people at Yunosawa Lodge {are dead|dead}. Sugawara, its master for thirty years, {walked|keeper.a} into the primary school at dawn on skis, barefaced and burnt, with a cashbox; he {had been|spring} up at the source, clearing the pipe. "It {coughed|cough} all Saturday," he said. "I {told|warned} the Office. The Office {told|reply} me pipes cough." In 1951 a vent a valley away {scalded|vent1951} two charcoal burners to death.

[C | Meteorological Agency, Sendai | 1974-02-13 | statement]
The event was phreatic: ground water {flashed|blast} into steam; no fresh magma {was involved|magma}. The instrument at Mount Moroi {wrote|tremor} a tremor from 19:50, which {was noticed|tremor-read} only after the paper was changed next morning. The Agency {issued|advisory} no advisory and {could not have issued|advisory} one. The Forestry siren {is|siren-net} not part of our network; according to the attendant's own log he {pressed|siren.b} the button at 21:20, on {hearing|heard} the report. A second outburst {cannot be excluded|second}; entry {is prohibited|ban} within one kilometre.

[D | Moriya Kazuko, nineteen, in "White Ridge" | 1974-04-01 | magazine]
We eleven {were|students.a} not in the annex, whatever was printed; we {had sneaked off|students.a} to the open-air pool with a bottle. First the water {left|pool}, politely, with a gulp. Then the night {stood up|blast} on its hind legs. Only when mud {was already coming|mud} down on our hair like warm rice did that siren {begin|siren.b} its moan. We {ran|students-run} naked. The women of Kamisawa {put|quilts} us under quilts, two by two. Mr. Sugawara's wife {is|wife} among the six. He {has hung|sign} a sign on the road: closed for cleaning.

[notes]
conflict keeper: outcome
conflict siren: order
conflict students: place
compatible dead: four, then six with those found later
