title: The second tractor
about: In January 1986 a New Zealand tractor train on the Ross Ice Shelf loses a vehicle in a crevasse. The driver dies; a glaciologist is got out after a day and more, with the help of a Soviet aircraft. Base log, newspaper, Soviet bulletin and coroner differ on the last radio call, on whether the vehicle had kept to the flags and on which tractor was ahead.

[A | Harrow Base, radio room | 1986-01-15 | radio log]
1420. Traverse {reports|last-call.a} all three Cats rolling, visibility two miles, Strang riding with Paewai in Two. Last traffic {heard|last-call.a} from Two.
1600. Sked. One {does not answer|sked-one}. Two {does not answer|sked-two}. Three {answers|sked-three} weak, unreadable.
1655. Three (Hollis): "Two {has gone|fall.a} down, right on the flag line. Hole {is|hole} the size of a garage. One {went|crossing.a} over ahead of her without a wobble, and then the lid {went|fall}." Asked about crew. "We {have|shout} a voice. Can't tell whose."
1710. OIC woken. He {asks|help-request} Zarya station for their Antonov. McKellar {is told|mckellar-told} to stand fast and not send anyone down without a second rope.
1745. Zarya {say|antonov-offer} yes, weather permitting. Weather not permitting.
1830. McKellar {has gone|descent} down himself. Strang {is|strang} alive at 24 metres, leg caught. Paewai {does not respond|no-response}.
2205. Jacks {too short|jacks}. They {are cutting|cab-cutting} the cab with a hacksaw.
0340 (16th). Blowing forty knots. Cutting {stopped|cab-cutting}.
1130. Antonov {airborne|antonov-flight}.
2115. Strang {out|strang-out}. 

[B | The Canterbury Courier, Christchurch | 1986-01-18 | newspaper]
A father of three from Ruatoria {was killed|paewai} and a woman scientist {spent|strang} more than 27 hours in an icy tomb when their tractor {plunged|fall} into a crevasse on the Ross Ice Shelf on Wednesday, the Polar Division confirmed last night. He was Rangi Paewai, 33, a mechanic on his third summer in the Antarctic. Dr Fenella Strang, 41, a glaciologist at Otago, {was flown|strang-flight} to McMurdo with a crushed left leg and frostbitten fingers. The leg {may be saved|leg}.

A source close to the division told the Courier that Mr Paewai {had swung|fall.b} his vehicle several hundred metres west of the flags to look for firmer snow. He {was|crossing.b} out in front at the time, the source said, with the tractor of the leader, Bruce McKellar, 52, a quarter of an hour behind. He {had spoken|last-call.b} to base as late as five past three and {had sounded|cheerful} cheerful.

His widow, Mrs Mere Paewai, {rejected|fall.a} that. "Rangi {followed|fall.a} flags. He {followed|fall.a} them like the road home," she said. A Soviet aircraft with a winch and three rescuers {landed|antonov-landing} beside the hole on Thursday in a wind which {had grounded|american-grounding} the Americans. It was the division's first death since 1971, when a helicopter {struck|helicopter1971} a ridge at Cape Selwyn. A tractor {was lost|tractor1979} on the same route in 1979, but the driver {jumped|tractor1979-jump} clear.

[C | Zarya-2 Station, information bulletin (translated) | 1986-01-20 | bulletin]
On 15 January the station {received|help-request} from neighbours of Harrow the request for help. Because of storm, the flight of the An-2 under commander G. Starodub {was begun|antonov-flight} only on the 16th at 11 hours 30 minutes of their time. The landing {was made|antonov-landing} without marked strip, with damage of one ski. In the crevasse, depth up to 24 metres, {worked|winch} our electric winch, because hand means of neighbours {were|jacks} insufficient. At 21.15 the wounded F. Strang {was raised|strang-out} and doctor V. Ozolina {put|splint} the leg in plaster. She {asked|tea} for tea with jam and {received|tea} it. The body of driver Paewai {was raised|body-out} the next day. All {stood|minute-silence} with heads uncovered. We {measured|fall.a} the position: the hole {is found|fall.a} between flag 211 and flag 212 exactly on line. In return the neighbours {have given|ski-gift} us a new ski, which however {does not fit|ski-fit}.

[D | Coroner's Court, Christchurch | 1986-06-27 | inquest]
The deceased {died|paewai} of asphyxia within minutes, and no step that {was taken|rescue-effort} or might have been taken afterwards {would have altered|rescue-effort} that. As to the position, I {prefer|fall.a} the evidence of Dr Strang and of the Soviet survey to the unsigned memorandum which {reached|memo} a newspaper. The vehicle {was|fall.a} on the flagged line. As to the sequence, Mr McKellar swore that he {passed|crossing.a} the spot first; Mr Hollis, in Three, {saw|crossing.a} him do it. The span {bore|crossing.a} one machine and {failed|fall} under the next, which {was carrying|load} two additional tonnes of fuel. The last transmission from Two {was made|last-call.a} at 1420. There {was|last-call.a} no call at five past three; that entry, on a loose sheet, {is|loose-sheet} in another hand and {relates|loose-sheet} to a different day.

The flags {had been laid|flags} in November by aerial photograph. A sledge with radar, which {would have shown|radar-use} the cavity, {was|radar-sledge} in its crate at Harrow Base throughout, awaiting a cable. The division {was asked|cable} for the cable in October. I {find|verdict} accidental death. I {recommend|recommendation} that no vehicle leave the base without the sledge in front of it. Dr Strang, who {walked|leg} to the stand on two sticks and two legs, {asked|thanks} that Flight Commander Starodub be thanked by name.

[notes]
conflict fall: place
conflict crossing: order
conflict last-call: time
compatible leg: may be saved, she walked on two legs
compatible strang: alive at 24 metres, more than 27 hours in the crevasse
