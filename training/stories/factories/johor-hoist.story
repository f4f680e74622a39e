title: The hoist at Menara Senibong
about: In August 2003 a builders' lift falls at a tower site in Johor. Two die on the spot, two more in hospital. The reports add to one another and do not contradict. A tower crane had come down at the same developer's other site in 2001.

[A | Selat News Agency | 2003-08-19T11:25 | wire]
JOHOR BAHRU, Aug 19 (SNA) - At least two workers were {killed|dead} and several others {injured|injured} when a passenger hoist {plunged|fall} about 20 storeys at a construction site in Senibong this morning, the Fire and Rescue Department said.

The accident {happened|fall} at about 8 a.m. as workers {were going up|shift} to begin their shift at Menara Senibong, a 34-storey condominium block. Nine people {were|aboard} in the hoist, a department spokesman said.

"Our men {are still cutting|cutting} the cage open," the spokesman said. The injured {were taken|hospital} to Sultanah Aminah Hospital.

All the victims {are believed|nationality} to be foreigners. Police {have cordoned off|cordon} the site. The main contractor, Bina Perkasa Utara Sdn Bhd, could not be reached.

[B | Selat News Agency | 2003-08-19T19:50 | wire]
JOHOR BAHRU, Aug 19 (SNA) - The death toll {rose|dead} to three after a 27-year-old plasterer {died|plasterer} in hospital this afternoon following the {fall|fall} of a hoist at a construction site in Senibong.

District police chief ACP Zulhisham Awang Kechik said the hoist, {carrying|aboard} nine workers, {fell|fall} from the 21st floor at 7.52 a.m. Six workers {were injured|injured}, two of them critically.

The dead and five of the injured {are|nationality} Indonesians from Lombok. The sixth injured worker {is|nationality} a Bangladeshi.

The Department of Occupational Safety and Health (DOSH) {issued|stop-order} a stop-work order to the contractor. A second hoist on the north face of the building {was found|hoist2} to have a worn safety gear and {was sealed|hoist2-seal}, DOSH state director Puan Norlaila Sidek said.

She said the hoist that {fell|fall} {had|permit} a valid certificate of fitness until October.

In March 2001, a tower crane {collapsed|crane2001} at the developer's project in Skudai, {killing|crane-dead} one worker.

[C | Bina Perkasa Utara Sdn Bhd | 2003-08-20 | statement]
We are deeply saddened by the {tragedy|fall} at our site yesterday, in which three workers of our subcontractor, Jaya Liftindo, {lost their lives|dead}. We {have paid|payment} RM5,000 to each family towards funeral expenses and {will bear|repatriation} the cost of bringing the deceased home.

Work at the site {has ceased|stoppage} in compliance with the {directive|stop-order} of DOSH. The hoist {was serviced|service} on 2 August. Our other sites {are not affected|others}. We {are giving|cooperation} the authorities our full cooperation and ask the media not to speculate on the cause.

[D | Harian Tebrau | 2003-08-22 | newspaper]
Muhammad Sahnan, 31, who {survived|sahnan} the {fall|fall} of the hoist at Senibong, said the cage {shuddered|shudder} at the 15th floor on the way up and the operator {stopped|stop}, then {went on|went-on}.

"At the 21st there {was|bang} a bang like a tyre. After that I {remember|memory} nothing," Sahnan said from his bed, both ankles in plaster. The father of two {earns|wage} RM38 a day.

His cousin Lalu Mahrip, 24, {died|dead} on Thursday night, becoming the fourth victim. Five workers {are still|injured} warded, a hospital spokesman said.

The bodies of the first three {were flown|repatriation} to Mataram yesterday evening. Each family {received|payment} RM5,000 from the contractor.

DOSH investigators {removed|motor} the motor and the brake of the hoist for tests. Puan Norlaila said the work stoppage {would stay|stoppage} in force until both hoists {were replaced|replacement}.

[E | Selat News Agency | 2004-05-11 | wire]
JOHOR BAHRU, May 11 (SNA) - A construction company {was fined|fine} RM40,000 by a Sessions Court here today over a hoist accident in which four Indonesian workers {died|dead} last year.

Bina Perkasa Utara Sdn Bhd {pleaded guilty|plea} to failing to ensure that the hoist {was maintained|service-duty}.

According to the facts of the case, the hoist {fell|fall} 62 metres after the pinion {sheared|pinion}. DOSH tests {showed|test-brake} that the overspeed brake {had been|brake} seized with cement.

The subcontractor's director, Foo Kwai Seng, 52, {claimed trial|foo-plea} to a similar charge. Judge Hasmawati Tumin {set|foo-trial} July 5 to 9 for the hearing.

The Skudai crane {accident|crane2001} of 2001 {ended|crane-case} with a fine of RM10,000.

[notes]
compatible dead: at least two, three, then four as the injured die
compatible fall: about 8 a.m. and 7.52; about 20 storeys, the 21st floor, 62 metres
compatible injured: several, six, five still in hospital after one of the six died
compatible nationality: believed to be foreigners, and named
compatible repatriation: planned, then done
compatible stoppage: has ceased, to stay in force
