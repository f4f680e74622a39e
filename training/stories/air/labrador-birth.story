title: Born on Lake Ittivik
about: In November 1994 an air-ambulance Twin Otter with a woman in labour is iced up over Labrador and put down on a lake. The child comes; before or after, on which lake, and whether the plane was lost are told in several ways. A helicopter sent for them turned back the first time.

[A | Rescue Coordination Centre, Gander | 1994-11-23 | log]
1440Z Air ambulance 61 {off|depart} Nain for Goose Bay, four {aboard|aboard}, patient {in labour|labour}. 1512Z 61 {icing|ice}, unable to hold 4,000. 1519Z 61: "Back there {it's a boy|birth.b}." 1526Z 61 {going down|landing.a} Ittivik Lake. 1531Z Beacon {active|beacon}. 1605Z Helo {airborne|helo} Goose. 1710Z Helo {returning|helo-back}, freezing rain. 1725Z Five volunteers Tulliak {setting out|snow-start} by snowmobile. 2240Z Snowmobiles {on scene|snow-arrive}. All {accounted for|safe}.

[B | Labrador Health Corporation | 1994-11-24 | release]
A patient of the Corporation, travelling from Nain, was {delivered|birth.a} of a son by flight nurse Glenda Mesher yesterday, some two hours following an unscheduled {stop|landing} by a chartered aircraft. A military helicopter {having been unable|helo-back} to complete its mission, four persons and the infant {were transported|snow-carry} overland by volunteers. Mother and child {are doing|mother-well} nicely. The aircraft, which {had encountered|ice} icing, {sustained|plane.a} minor damage and {is to be ferried|ferry} to Goose Bay. The Corporation {is reviewing|review} its winter procedures.

[C | Tulliak Radio, from the Inuttut | 1994-11-26 | broadcaster]
We were five machines. The old people {had heard|engine-heard} it go quiet over Tasialuk, so that is where we {went|snow-arrive}, never mind what the radio man wrote down, and there it {was sitting|landing.b}, on Tasialuk, with one ski through. The little one {was already dry|birth} and cross. Behind us the lake {talked|ice-talk}; by morning it {had eaten|plane.b} the airplane, all but the tail. My cousin's boat {went the same way|boat} in '71. The child we {put|sealskin} in a sealskin, and we {had|snow-carry} them all in the church before light.

[D | The Avalon Sun | 1994-11-27 | tabloid]
BABY OTTER! Tiny Moses Pijogge {let out|birth.b} his first yell at 4,000 feet with both wings {caked|ice} in white. Hero skipper Cec Pardy, 47, then {greased|landing} her on to a pond. "The nurse {never even swore|swearing}," he chuckled. It's the second mile-high kid for Cec: a girl {arrived|girl} on his watch out of Rigolet in '88. The chopper boys {set out|helo} and {thought better|helo-back} of it, so a string of Ski-Doos {fetched|snow-carry} the party. Mom Selma, 22, {is|mother-well} over the moon.

[notes]
conflict birth: order
conflict landing: place
conflict plane: outcome
compatible landing: a pond in the tabloid, a stop in the release; coarser than the lake's name
