title: Paper Machine Four
about: A Finnish paper mill is closed in 2018 and its last machine sold to India, taken apart and shipped. The reports add to each other; figures grow or are rounded, plans are carried out or given up, and nothing contradicts. An older machine had been shut in 2009.

[A | Kaarna Group Oyj | 2018-09-12 | stock exchange release]
Kaarna Group {plans|closure} to close permanently its paper mill at Ristiniemi, Finland, by the end of the year. The plan {concerns|jobs} a maximum of 231 persons. Co-determination negotiations {will start|talks} on 20 September.

The mill's only remaining line, Paper Machine 4, {produces|capacity} 265,000 tonnes of coated magazine paper a year. Demand for the grade in Europe {has fallen|demand} by 40 per cent in ten years. Paper Machine 3 at the same site {was closed|pm3} in 2009.

"The people of Ristiniemi {have done|work} everything that could be asked of them. The market {has gone|demand}," says CEO Henrik Stålnacke.

The company {will recognise|writedown} an impairment of EUR 38 million in the third quarter. The sawmill at Ristiniemi {continues|sawmill} normally. The possibilities to sell the site for other industrial use {will be examined|site-sale}; the machine {will not be sold|machine-rule} for making graphic paper in Europe.

[B | Perämeren Kansa | 2018-11-30 | newspaper]
The last reel {came off|last-reel} Paper Machine 4 at Ristiniemi at 14.06 on Thursday. Machine tender Arto Kinnula, 58, {pressed|stop} the stop button, and the hall, where nobody {had been able|noise} to talk without shouting since 1987, {fell|silence} silent.

"I {thought|thought} it would take longer," Kinnula said. He {started|kinnula-start} at the mill as a summer boy in 1976, on Machine 2.

The negotiations {ended|talks} three weeks ago. Of the 231 workers 198 {were given|dismissals} notice, 21 {retire|pensions} and twelve {move|sawmill-jobs} to the sawmill. The shutdown {brings|pm3} to mind the spring of 2009, when Machine 3 {was stopped|pm3} and 140 people {lost|pm3-jobs} their jobs.

The last reel, 31 tonnes, {was signed|signing} with felt pens by those on the shift. It is to be {placed|reel} in the town museum, if the floor {bears|floor} it.

Mayor Outi Lammasaari said the town {would lose|tax} about 3.4 million euros a year in tax. The government {has promised|state-aid} to name Ristiniemi an area of sudden structural change.

At four o'clock coffee and cake {were served|coffee}. The cake {ran out|cake}.

[C | Paper Workers' Local 22 | 2018-12-03 | blog]
One hundred and ninety-eight. That is how many of us {got|dismissals} the envelope. I {voted|strike-vote} against the walkout in October and I {would vote|strike-vote} so again, since what good {is|walkout} a strike in a mill that the owner {wants|closure} shut? So it {was called off|walkout}. But let it be written down here that PM4 {made|profit} a profit of six million in its last full year. It {was not killed|closure} by the market; it {was put down|closure} to keep up the price for the machines in Germany.

Arto {pushed|stop} the button, since the mill manager {did not want|manager} to. Stålnacke {sent|video} a video.

We hear that engineers from somewhere warm {have been|visit} in the hall twice already, measuring. For the fellows who {are offered|dismantling-jobs} the job of taking their own machine to bits: take the money. Somebody will.

The local's office {stays|office} open on Tuesdays. The ice-fishing contest {will be held|ice-fishing} as always.

[D | The Coromandel Business Ledger | 2019-05-21 | newspaper]
Sri Valli Boards Ltd {has acquired|machine-sale} a used paper machine from Finland's Kaarna Group for a sum which people with knowledge of the deal {put|price} at between 11 and 13 million euros, the Tirunelveli-based company told the exchange on Monday.

The 1987-built machine, 9.2 metres wide, {ran|machine-run} until November last at Ristiniemi on the Gulf of Bothnia. It {will be rebuilt|rebuild} at Sri Valli's Gangaikondan site to make packaging board. "It {will have|rebuild} a second life, with no magazine in it," managing director R. Thangamayil said.

Some 120 fitters, half of them from Tamil Nadu, {will take|dismantling} the machine apart over ten months. It {will travel|shipping} in about 400 containers from the port of Oulu to Tuticorin.

A previous attempt by a Turkish mill to buy the line {fell through|turkish-bid} in February over finance. Sri Valli {bought|first-machine} its first second-hand machine from Norway in 2012. The company {expects|board-start} to produce the first board in early 2021.

[E | Perämeren Kansa | 2020-10-09 | newspaper]
The hall of Paper Machine 4 {is|hall} empty. The last of 417 containers {left|shipping} Ristiniemi on Wednesday for Oulu, sixteen months after the first bolt {was loosened|dismantling}. The work {should have been|dismantling} done by Easter, but the virus {sent|virus} the Indian fitters home in March and only nine of them {came|return} back.

"It {was|dismantling-jobs} like clearing out one's own parents' house," said Arto Kinnula, who was one of the 34 former mill workers {hired|dismantling-jobs} to number the parts. The 60-year-old {took home|bolt} one bolt, with permission.

According to its annual report Kaarna {received|price} 12.2 million euros for the machine. The town {bought|site-sale} the site for one euro in June. A data centre {was to come|data-centre} there, but the American investor {withdrew|data-centre}.

Of the 198 who {were dismissed|dismissals}, 61 {are|unemployed} without work, the employment office says. The number of inhabitants {has dropped|population} below 7,000 for the first time since the war.

The floor of the museum {did not bear|floor} the last reel. It {stands|reel} in the foyer of the ice rink, with a fence around it, since children {wrote|scribble} on it.

[notes]
compatible closure: planned, done, and differently explained
compatible price: 11 to 13 million, then 12.2
compatible shipping: about 400 containers planned, 417 sent
compatible dismantling: ten months planned, sixteen needed
compatible reel: meant for the museum, stands in the ice rink
compatible floor: if it bears, did not bear
compatible site-sale: to be examined, then sold for one euro
