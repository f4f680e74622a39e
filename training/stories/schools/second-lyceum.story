title: The occupation of the Second Lyceum
about: In late 1998 pupils occupy a Greek secondary school; a group of parents goes in by night, the headmaster breaks his hip and a laboratory burns. When the parents came, whether the fire was before or after, who made the headmaster fall, the cost, where the computers were and how the last vote ended are told differently.

[A | Hellas Wire | 1998-12-04 | agency]
NEA LAMPIA, Dec 4 - A headmaster {was injured|fall} and a laboratory {damaged|fire} in the night to Friday when some thirty parents {entered|raid} an occupied school in this town in the western Peloponnese, police said.

Kosmas Vretos, 57, head of the Second Lyceum, {fell|fall} from an outside staircase and {broke|hip} a hip. He {was operated on|operation} in Patras on Friday morning. The parents {broke|raid.a} the lock of the yard gate at about 11.30 p.m., police said. Five pupils and two fathers {were arrested|arrests} and later {released|release}.

Pupils {have occupied|occupation} the school since November 23 in protest at a law that {changes|law} the university entrance examinations. The occupation of the First Lyceum {ended|first-lyceum} on Tuesday. Some 900 schools {are occupied|nationwide} nationwide, according to a teachers' union; the ministry puts the figure at under 600.

[B | Coordinating Committee of the Pupils, Second Lyceum | 1998-12-05 | leaflet]
LET THE TOWN LEARN. It was three in the morning, not half past eleven. We {were asleep|sleep} in rooms 4 and 5, twenty-two of us, when "indignant parents" in motorcycle helmets {came over|raid.b} the railings. They {were carrying|torches.a} torches of rag and petrol. One of these {set alight|fire.b} the curtains of the chemistry room, when the gang {was already|raid} inside. We {put it out|extinguish} ourselves, with buckets, in ten minutes.

Mr Vretos, who {had come|vretos-came} to keep the peace, {stood|vretos-stairs} on the iron stairs with his arms spread. A well-known owner of a tyre shop {shoved him|fall.b} in the chest. We all {saw|saw} it. We {rang|ambulance} the ambulance; they {drove off|getaway}.

Damage? They {broke|doors} six doors. A painter who is somebody's uncle {puts|damage.b} the whole at three million drachmas. As for the eleven computers, they {stand|computers.b} in the school basement, where we ourselves {carried|computers.b} them for safety.

The occupation {goes on|occupation}. Assembly on Monday at eight.

[C | Association of Parents and Guardians, Second Lyceum | 1998-12-06 | announcement]
The Association {neither planned nor approved|approval} the action of individual parents. It must however state the following. At 11.20 p.m. neighbours {saw|smoke} smoke from the chemistry room. It was because the school {was burning|fire.a} that fathers {went in|raid.a}, ten minutes after, to {save|rescue} children, among them their own. They {carried|torches.b} extinguishers and no torches.

Mr Vretos, whom we respect, {slipped|fall.a} on a step that the occupiers {had smeared|oil.a} with oil; nobody {touched|fall.a} him. The Municipality's engineer {estimates|damage.a} the damage at fourteen million drachmas. The eleven computers {were found|computers.a} on Saturday in a goat shed on the road to Krestena, under straw.

We {ask|prosecutor} the prosecutor to move. The occupation of 1995 {cost|gym95} this school its gymnasium floor.

[D | The Voice of Lampia | 1998-12-13 | newspaper]
So it {is over|occupation}. On Friday at noon the chain {came off|occupation} the gate of the Second Lyceum, and a caretaker {walked|caretaker} through the corridors with a handkerchief to his nose.

The committee says the assembly {decided|vote.a} to stop by 96 votes to 41. Others who {were there|attendance}, and are angry, say that the hands {were|vote.b} for going on, by a dozen or so, and that the committee's president {announced|announcement} the opposite with the microphone off. The five members of the committee {deny|vote.a} it. Lessons {begin|lessons} on Monday; the lost three weeks {will be made up|makeup} on Saturdays and at Easter.

Our reporter {went round|tour} the building. The chemistry room {is|fire-damage} black from the window to the second bench, no further. Six doors {hang|doors} loose. An insurer from Pyrgos, measuring with a tape, {would not hear|damage} of either figure now going round the cafes. The goatherd Thanasis Boulis {swears|computers.b} that nobody {ever hid|computers.b} so much as a plug in his shed: "My goats {would have eaten|goats} it." The police say the eleven machines {are|evidence} now at the station and that the file {says|computers.a} "shed".

Two fathers, one of them the owner of a tyre shop, {are to appear|trial} before the court in Pyrgos in March, for trespass and, in one case, bodily harm. A sixth pupil, a girl of 16, {was taken in|sixth-arrest} on Wednesday over a slogan on the courthouse wall and {let go|sixth-release}. At the First Lyceum, where all {was|first-lyceum} finished by 1 December, eleven teachers {have been sent|transfers} to help with cleaning. It {rained|rain} on all of this.

[E | Kosmas Vretos, headmaster, in the Voice of Lampia | 1998-12-20 | letter]
From my bed in Patras. I read that I {was pushed|fall.b}, and that I {slipped|fall.a}. Permit the owner of the hip to testify. There {was no|oil.b} oil. A hand {did come|fall.b} against my chest, though not a strong one, and its owner {has been|visit} here with a cake, and {wept|visit}. I {shall not testify|testimony} against him.

The parents {came|raid.a} before midnight, for I {had just listened|news} to the late news in my car. I {had come|vretos-came} because a pupil {telephoned|phonecall} me, frightened. Of the fire I know only that I {smelt|fire.b} nothing when I {went up|vretos-stairs} the stairs with thirty people below me, and that I {smelt|fire.b} it when I {lay|lay} at the foot of them.

The operation {went|operation} well. I {shall retire|retirement} in June, as I {had intended|retirement} in any case. My deputy, Mrs Anna Zafeiri, {is in charge|deputy} until then. To the five who {were taken|arrests} to the station: your absences for that Friday {have been struck|absences} out.

[notes]
conflict raid: time
conflict fire: order
conflict fall: actor
conflict damage: quantity
conflict computers: place
conflict vote: outcome
conflict oil: polarity
conflict torches: polarity
compatible occupation: since 23 November, goes on, over
compatible first-lyceum: ended on Tuesday, finished by 1 December
compatible arrests: five pupils and two fathers; the five pupils
