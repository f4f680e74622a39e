title: Seizure of the Dolores Mae
about: In January 1967 the Ecuadorian navy takes a San Diego tuna clipper. The owners say she was 61 miles out, the navy 28; the catch is 140 or 210 tons. The boarding was before dawn or at mid-morning. The fine is paid and she sails. Another clipper had been taken in November.

[A | Pacific Press Service | 1967-01-19 | wire]
SAN DIEGO, Jan. 19 (PPS) - An Ecuadorian gunboat {seized|seizure} the San Diego tuna clipper Dolores Mae Wednesday and {took|escort} her to the port of Manta, her owners said.
The clipper, with 13 men {aboard|aboard}, {was fishing|position.a} 61 miles off the coast, said Frank Brazil, manager of Cabrillo Fisheries. Her skipper, Joaquim Medina, 47, {radioed|radio} that sailors with rifles {came aboard|boarding.a} about an hour before daylight. No one {was hurt|hurt}.
Ecuador {claims|claim} fishing rights to 200 miles. The United States {recognizes|recognition} 12.
The Dolores Mae is the second San Diego boat to {be seized|seizure} in three months. The Western Queen {was taken|queen} in November and {was released|queen-release} after {paying|queen-fine} a fine of $14,000. Brazil said his company {would not pay|fine} "one red cent."

[B | El Telégrafo de Manabí | 1967-01-20 | newspaper]
MANTA. The patrol vessel "Esmeraldas" {brought|escort} into this port on Wednesday evening the North American ship "Dolores Mae", which she {had surprised|seizure} fishing without a licence 28 miles {from|position.b} Cabo Pasado. The ship {has|catch.b} 210 tons of tuna in her holds, the captain of the port, Commander Hugo Viteri, said.
The sailors {went aboard|boarding.b} at ten in the morning, in full sunshine, and the crew {offered|resistance} them coffee. The thirteen crewmen {are|aboard} Portuguese by name and North American by passport. They {are staying|stay} in their ship; the captain {has been seen|barber} at the barber's.
The fine {will be|fine} 21,000 dollars, one hundred for each ton. In November the "Western Queen" {paid|queen-fine} 14,000 and {was gone|queen-release} in three days. The owners {have|deadline} until the 30th of the month, Commander Viteri said; after that the tuna {will be sold|auction} to the canneries of this port.

[C | Department of State | 1967-01-20 | briefing]
The Department {has protested|protest} the seizure of the Dolores Mae to the Government of Ecuador. According to the information we have from the owners, the vessel {was|position.a} on the high seas, about 60 nautical miles from land. The 13 crew members {are safe|hurt} and the consul at Guayaquil {has visited|consul} them. Asked whether the fine {would be reimbursed|reimbursement} under the act of 1954, the spokesman noted that no fine {had been paid|fine} so far. He could not confirm a report that the gunboat {had fired|shots.a} across the bow. The spokesman recalled that the Western Queen, which {was seized|queen} last November, {had been released|queen-release} within three days, and that the owners {had recovered|queen-refund} her fine from the Treasury in December.

[D | The Point Loma Skipper | 1967-02-03 | newspaper]
Skipper Joaquim Medina {is home|homecoming}, and so {is|ship-home} the Dolores Mae. She {left|sailing} Manta on Jan. 27 after Cabrillo Fisheries {paid|fine} the Ecuadorians $21,000. "You {can't keep|fish} fish on the ice forever," said manager Frank Brazil.
Medina, who {has fished|career} those waters for 22 years, said his crew {were|sleep} asleep, and it {was|boarding.a} pitch dark, when the navy {jumped|boarding.a} the rail. Nobody {fired|shots.b} a shot. And his loran {put|position.a} him at 61 miles.
He {had|catch.a} 140 tons aboard, he said, not 210. "The Commander {counted|count} the ice." The cannery {weighed in|catch.a} 138 tons on Tuesday.
The Western Queen, fined {last fall|queen-fine}, {sailed|queen-sailing} south again Monday.

[notes]
conflict position: place
conflict catch: quantity
conflict boarding: time
conflict shots: polarity
compatible fine: would not pay, not paid so far, later paid
compatible catch: 140 tons by the skipper, 138 on the cannery's scales
compatible position: 61 miles and about 60
