title: The raft on Lake Mbumi
about: In 2003 a Belgian-Cameroonian team is placing a degassing pipe in a crater lake. The raft tips amid a burst of gas; a Belgian engineer is taken away unconscious. The wire has him dead, the university has him alive; ministry and paper differ on where the raft was and whether the gas alarm came before or after.

[A | Gulf of Guinea News | 2003-02-12 | wire]
YAOUNDE, Feb 12 (GGN) - A Belgian engineer {died|deprez.a} and four Cameroonians {were taken|hospital} to hospital on Wednesday when a raft carrying scientific equipment {overturned|raft.a} in the middle of a crater lake in northwest Cameroon, a gendarmerie officer said. The men {were lowering|pipe} a plastic pipe into Lake Mbumi, near Wum, to let carbon dioxide escape from the deep water, when the pipe {broke|burst} and a jet of water and gas {threw|raft.a} the raft over, the officer said by telephone. A gas detector on the shore {sounded|alarm.a} only afterwards. The officer, who declined to be named, identified the dead man as Luc Deprez, 38. The ministry of scientific research {could not be reached|ministry-silence} for comment. In August 1986 a cloud of gas from Lake Nyos {killed|nyos} some 1,700 people in the same province. A first pipe {was installed|nyos-pipe} in that lake in 2001.

[B | Ministry of Scientific and Technical Research | 2003-02-13 | communique]
The Minister {has learnt|learnt} with regret of the incident which {took place|raft.b} yesterday at the landing stage of Lake Mbumi. The gas detection system, donated by a friendly country, {functioned|alarm.b} perfectly: it {gave|alarm.b} the alarm six minutes before the rupture of the pipe, which permitted {the evacuation|evacuation.a} of the herdsmen of the north shore. Persons on the raft {did not obey|obey} the signal. Five {have been|hospital} under observation at the Wum district hospital, of whom one expatriate. No release of gas comparable to that of 1986 {occurred|big-release}. The works {are suspended|suspension}. A commission {has been created|commission} and {will report|commission-report} within fifteen days. The populations are asked to remain calm and not to give credit to rumours.

[C | University of Mons-Borinage, press service | 2003-02-13 | press release]
Contrary to what a news agency {reported|agency} yesterday evening, Luc Deprez, engineer at our faculty, {is|deprez.b} alive. He {lost|unconscious} consciousness after {inhaling|inhaling} carbon dioxide and {was resuscitated|resuscitation} by his colleague Dr. Hortense Ngwa. He {was transferred|transfer} this morning to Douala and {will be flown|flight} home on Saturday if the doctors allow it. His four Cameroonian colleagues {have been discharged|discharge}. According to Dr. Ngwa the raft {was|raft.a} at the buoy in the centre of the lake when a coupling at 80 metres {gave way|burst}. The raft {did not sink|sinking}. The cause {is not yet known|cause}. The university {has been working|project} at the lake since 1999 and {intends|resumption} to complete the pipe.

[D | The Grassfields Sentinel, Bamenda | 2003-02-20 | newspaper]
The whiteman who {died|deprez.b} only on the radio {flew|flight} out of Douala on Saturday waving to everybody. We {have been|visit} to Mbumi. Pa Chia Ndong, 67, keeper of the landing stage, {laughed|laugh} when we read him the communique. The raft, he said, {was|raft.a} so far out that the men {looked|far} like ducks; he {saw|burst} the white water stand up behind them, tall as a raffia palm. The machine of the friendly country {cried|alarm.a} when everything was already quiet. It {woke|wake} his grandchildren. No herdsman {was evacuated|evacuation.b}, since the herdsmen {are|herdsmen} in the valley in February. It {was|resuscitation} Dr. Ngwa, a daughter of Nkambe, who {breathed|resuscitation} into the mouth of the Belgian for ten minutes. The commission {arrived|commission} on Monday in three Pajeros and {left|commission-left} on Tuesday. The coupling, a technician of the project told us, {had been repaired|coupling-repair} with bicycle tube in January.

[notes]
conflict deprez: outcome
conflict raft: place
conflict alarm: order
conflict evacuation: polarity
compatible hospital: four taken to hospital, five under observation with the expatriate
compatible flight: will be flown home on Saturday, flew out on Saturday
