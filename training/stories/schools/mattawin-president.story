title: The president's leaving
about: In March 2015 the president of a small Ontario university leaves her office amid a quarrel about a donor's veto. Whether she resigned or was removed, whether that came before or after the senate's vote, where the governors met, what she is paid, who broke a window and when she goes is disputed.

[A | Mattawin University | 2015-03-18 | news release]
PORT SEVERIN, Ont. - The Board of Governors announced today that President Gwendolyn Achterberg {has decided|exit.a} to step down in order to spend more time with her family. Dr. Achterberg {submitted|letter.a} her letter on the evening of Sunday, March 15. She {will remain|effective.a} in office until June 30 to ensure an orderly transition.

The Board's executive committee {accepted|acceptance} the letter at a regularly {scheduled|meeting.a} meeting in Sudbury on Tuesday. Dr. Thomas Wemigwase, Dean of Forestry, {will serve|interim} as interim president.

During her four years at Mattawin, enrolment {grew|enrolment} by 11 per cent and the university {received|gift} the largest gift in its history, $18 million from Halvorsen Nickel for an institute of mining ethics. The agreement {contains|veto.a} no clause limiting academic freedom. Dr. Achterberg will receive only what her contract {provides|payout}.

[B | Dominion Newswire | 2015-03-18 | wire]
PORT SEVERIN, Ont. - The president of Mattawin University {resigned|exit.a} on Wednesday, two days after a {vote|vote} of no confidence by the university's senate, the latest turn in a dispute about a $18-million {donation|gift} from a nickel company.

Gwendolyn Achterberg, 58, {had been|pressure} under pressure since February, when the student newspaper published a draft of the agreement with Halvorsen Nickel. Under the draft, the company {could veto|veto} the choice of the new institute's director. An offer of the post to Ndidi Brathwaite, a Nova Scotia philosopher who {has criticized|criticism} the industry, {was withdrawn|withdrawal} in January.

The senate {voted|vote} 41 to 17 on Monday that it {no longer had|vote} confidence in the president. A spokeswoman for the university said Achterberg {had written|letter.a} her letter of resignation the evening before.

Eleven students who {occupied|sitin} Achterberg's outer office for four days {left|sitin} on Wednesday afternoon. A window {was broken|window} on Monday. Campus police {charged|charges} two students with mischief.

A spokesman for Halvorsen Nickel said the company {did not ask|request} for anyone's withdrawal and its gift {stands|gift}. In 2009 Achterberg's predecessor but one, Lars Tveit, {resigned|tveit} after eight months.

[C | Mattawin University Faculty Association | 2015-03-19 | bulletin]
Colleagues: yesterday's press release is a work of fiction in three paragraphs. The President {did not step down|exit.b}; she {was dismissed|exit.b}. Three governors have separately told our executive how. After Monday's {vote|vote}, which she {learned|learned} of in a taxi, the chair of the Board {demanded|demand} a letter by midnight, and a letter dated Sunday {was produced|letter.b} on Monday night.

The executive committee {did not meet|meeting.b} in Sudbury. It {met|meeting.b} on Tuesday in the chair's own boathouse on Lake Panache, in coats, with one member on a telephone. No notice {was given|notice}.

The {settlement|payout.b}, we understand, is $1.1 million, or the pay of fourteen sessional lecturers. And the veto {is|veto.b} in the signed agreement, at paragraph 9(c); we {have|copy} a copy. The Association {asks|publication-call} that the agreement {be published|publication} in full, and that the offer to Professor Brathwaite {be renewed|renewal}. We {thank|thanks} the students for their patience, and regret the window.

[D | The Mattawin Ramrod | 2015-03-20 | student newspaper]
Two days after the sit-in. The carpet outside the president's door {has|carpet} eleven paler rectangles where sleeping bags {lay|sitin}, and somebody {has put up|sign} a sign: Please do not occupy.

The eleven {walked out|sitin} on Wednesday at 3:40 p.m., singing, after Dean Wemigwase {brought|pizza} them pizza and a promise: as interim president he {will release|publication} the Halvorsen agreement within 30 days. He {takes over|interim} today, he told the Ramrod, since Dr. Achterberg {cleared|effective.b} her desk on Thursday and {handed in|effective.b} her keys and parking pass. "June 30 is what the paper says. The paper says many things."

About that window. Campus police {have charged|charges} Mireille Gauthier-Stone and Bram Okimaw, both second-year, with mischief. A constable's notes say Okimaw {put|window.a} his boot through it. But three people who {were|window-witnesses} in the room, and a video of nine seconds which {we have|video} seen, say that a security guard {leaned|window.b} on the pane with a ladder while he {was hanging|camera} a camera. Okimaw {was|okimaw-class} in a linear algebra midterm at the time. He {got|okimaw-mark} 91.

And the money? A line in the Board's budget update, posted by mistake on Thursday and {taken down|takedown} within the hour, {gives|payout.a} "exec. transition" as $590,000. That {is|payout.a} two years' salary. The Association's figure {would be|payout.b} nearly double. Asked about it, the chair, Doug Rintoul, said that he {does not comment|nocomment} on personnel and that the executive committee {had met|meeting.a} "at the Airport Inn in Sudbury, with bad coffee". The Airport Inn {has been closed|inn} for renovation since January.

The senate, meanwhile, {meets|senate-next} again on March 30. A motion to {censure|censure} the Board is on the agenda.

[E | Out to Pasture, blog of a retired registrar | 2015-03-23 | blog]
I {have seen|tenure} off seven presidents, and I {liked|liking} this one. So let me be tiresome about dates. The secretary's stamp on the famous letter, which I {have held|stamp} in my hand, says March 15, 7:52 p.m. The Association is wrong: it {was lying|letter.a} in the tray before a single senator {had raised|vote} an arm.

But a letter is not a leaving. She {wrote|offer}, if you read it, that she would go if the Board wished. The Board {wished|exit.b}, with indecent speed. I call that being {shown|exit.b} the door with your own umbrella.

As for the meeting, my brother-in-law {ploughs|plough} the road to Lake Panache, and on Tuesday he {ploughed|plough-tuesday} it twice, for four cars that never come in winter. Draw your own conclusions.

What {becomes|gift} of the eighteen million? I hear the company {is cooling|gift}. Dr. Brathwaite {has taken|brathwaite-job} a chair in Bergen and {will not come|renewal} back to us, whoever asks. Poor Tveit, whom everyone drags in, {went|tveit} because of his lungs, and for no other cause.

[notes]
conflict exit: outcome
conflict letter: order
conflict effective: time
conflict meeting: place
conflict payout: quantity
conflict window: actor
conflict veto: polarity
compatible publication: asked for, then promised
compatible gift: received, stands, may be cooling
compatible sitin: went on four days, ended on Wednesday
compatible tveit: resigned after eight months; went because of his lungs
