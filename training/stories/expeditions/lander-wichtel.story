title: Wichtel on the Moon
about: In 2025 a small lander of a Luxembourg company reaches the Moon and goes quiet. The company says it stands, an orbiter's camera shows it lying, a tracker who listens from his garden thinks it came in too fast. The hour of the last signal and the hand that switched off its engine are disputed.

[A | Aldringen Lunar S.A. | 2025-05-14 | statement]
Wichtel {is|landing} on the Moon! Touchdown in Lacus Timoris {occurred|landing} at 07:58 UTC. Telemetry {indicates|posture.a} an upright attitude with a tilt below nine degrees. Our team at Betzdorf {received|last-signal.a} data until 08:41, when the link {was paused|last-signal.a} to save power. The on-board computer {commanded|cutoff.a} engine shutdown autonomously, as designed. The rover Miersch {will roll out|rover} within two days. We {thank|thanks} our insurers for never having been needed. In 2022 our pathfinder {lost|pathfinder} contact during descent and {was destroyed|pathfinder-end}.

[B | Dirk's Dish, tracker's blog | 2025-05-14 | blog]
Carrier {gone|last-signal.b} at 08:29:06. Not "paused": it {dropped|last-signal.b} off my waterfall between two blinks, and Jodie in Perth {has|last-signal.b} the identical second. Doppler just before contact {shows|speed} 3.4 m/s down, three times what the legs {are rated|legs} for. My guess, and it's a guess: one strut {folded|strut} and our gnome {went|posture.b} over on his nose. Also, somebody {sent|uplink} an uplink at 07:57:50. I {heard|uplink} the turnaround tone {jump|tone}. Autonomously, my foot; a human {pulled|cutoff.b} the plug on that burn.

[C | Grand-Duchy Broadcasting | 2025-05-19 | broadcaster]
Pictures from an Indian orbiter, {published|pictures} last night, {show|posture.b} the Luxembourg probe flat on its side in a shallow crater, its shadow far too short for something on four feet. The small vehicle it {was carrying|rover} cannot get out: the hatch {faces|hatch} the ground. Chief executive Nathalie Wagener-Thill conceded that "the pose {is not|posture.b} the one in the brochure". She {ruled out|cutoff.a} any intervention by controllers. Two of the five experiments {answered|experiments} on Friday, for seven minutes. The minister, who {had toasted|toast} success on live television, {is travelling|minister}.

[D | Orbital Underwriters' Letter | 2025-07-02 | newsletter]
The Wichtel claim (EUR 38m) {was paid|claim} in June, so the thanks {were|thanks} premature. The adjusters' summary, seen by us, {puts|last-signal.b} the loss of signal at 08:29; the twelve minutes after that {were|replay} a replay buffer at the ground station. A flight controller, unnamed, {issued|cutoff.b} the stop, on a radar height that {was|radar} forty metres too small, so the craft {dropped|drop} the rest of the way. It {toppled|posture.b}. Premiums for lunar descents {have gone up|premiums} by a third. A second flight, once promised for 2026, {has been shelved|second-flight}.

[notes]
conflict posture: outcome
conflict last-signal: time
conflict cutoff: actor
compatible rover: will roll out, cannot get out: a plan that failed
compatible landing: touchdown, is on the Moon
