title: Staking at Kettle Lake
about: Northern Saskatchewan, August 1954. Closed ground is opened to uranium prospectors; a floatplane with three men is missing for five days and found, and their claim posts were moved meanwhile. The reports agree; figures grow.

[A | Dominion News Service | 1954-08-04 | wire]
STONY NARROWS, Sask., Aug. 4 (DNS) - An air search {began|search} Wednesday for a single-engined Norseman {missing|missing} with three men since Sunday, opening day of the uranium staking rush in northern Saskatchewan.

Pilot Walter Prokopchuk, 38, of The Pas, Man., {took off|takeoff} from Stony Narrows about 4 p.m. with prospectors Emile Savard, 27, and Dennis Oakes, 45. They were {due|due} at Kettle Lake, 85 miles northeast, within the hour. Two RCAF aircraft and three civilian planes are {taking part|search-planes}. Fog {grounded|fog} them until noon.

Some 2,200 square miles, {closed|closed} to prospectors since 1952, were {thrown open|opening} at one minute after midnight Sunday. More than 400 claims had {been recorded|claims} by Tuesday evening, and the lineup at the mining recorder's tent {reached|lineup} to the government dock.

A Cessna {overturned|cessna} at the dock Sunday night. Its pilot, Leo Marchand, 24, {swam|marchand} ashore unhurt. A bush plane {lost|plane1951} in the same district in 1951 has never been {found|plane1951-found}.

[B | RCMP "F" Division | 1954-08-06 | statement]
The Norseman aircraft {overdue|missing} since 1 August was {located|found} at 1105 hours today by an RCAF Canso, on an unnamed lake 31 miles north of Kettle Lake. The three occupants {are|alive} alive. Mr. Oakes {has|oakes} a broken wrist. The aircraft {had alighted|landing} with loss of oil pressure and {was holed|float} in the left float. The three men will be {flown|flown-out} to Stony Narrows as soon as weather permits.

A {complaint|complaint} that posts on ground staked by Messrs. Savard and Oakes were {moved|posts} during their absence is {being investigated|inquiry} by Sergeant L. M. Haugen. No charges have been {laid|charges}.

The fire in the recorder's tent on the evening of 3 August was {caused|tentfire} by a gasoline lamp. No records were {lost|records}. Persons travelling in the area are reminded that open fires are {forbidden|fireban}.

[C | The Prince Albert Courier | 1954-08-12 | newspaper]
Walter Prokopchuk {ate|fish} four jackfish and half a bag of prunes in five days, and says he does not want to see either again.

The 38-year-old pilot {came home|homecoming} to The Pas on Tuesday. He told the Courier his oil pressure {dropped|oil} to nothing about 20 minutes from Kettle Lake, and that he {put|landing} the Norseman down on the first water he {saw|lake-seen}. A reef {tore|float} the float open as they taxied. "We {stuffed|patch} it with Emile's bedroll and {beached|beached} her," he said.

Mr. Oakes, who {fell|oakes-fall} on the rocks the second night, {is|hospital} in hospital at Prince Albert with his {arm in a cast|oakes}. Mr. Savard {went|savard-back} straight back north, because four of his posts had been {shifted|posts}.

Prokopchuk said a plane {passed over|passed} them on Wednesday and {did not see|unseen} their smoke. The crew of the Canso {spotted|found} a tarpaulin spread on the beach shortly after 11 a.m. Friday. At its height the search {used|search-planes} nine aircraft.

Recorder T. B. Illingworth said 1,140 claims were {on his books|claims} last night. His tent {burned|tentfire} on the third day of the rush. "The ink {boiled|ink} and the ledgers {didn't|records}," he said.

[D | Kettle Lake Uranium Mines Limited | 1954-08-13 | statement]
The Company has {optioned|option} thirty-six claims from Emile Savard and Dennis Oakes for $40,000 and 200,000 shares. Drilling will {start|drilling} on the north group before freeze-up. Geologist Helen Traquair has {taken|samples} surface samples, and assays are {expected|assays} within three weeks.

The Company has learned that four corner posts on the optioned ground were {displaced|posts} between the 2nd and 5th of August by a line-cutter in the pay of a contractor. The man has been {discharged|discharged}. The Company has {given up|withdrawn} the four claims of its own which {overlapped|overlap}, and Messrs. Savard and Oakes have {withdrawn|complaint} their complaint. The Company {paid|fuel} for the fuel of three of the aircraft engaged in the {search|search}, and {wishes|wish} Mr. Oakes a quick recovery.

[notes]
compatible claims: more than 400 by Tuesday, 1,140 nine days later
compatible search-planes: five at the beginning, nine at its height
compatible found: 1105 hours, shortly after 11 a.m.
compatible posts: moved during their absence, between the 2nd and the 5th
compatible oakes: a broken wrist, an arm in a cast
