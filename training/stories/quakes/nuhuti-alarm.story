title: The alarm at Ñuhuti
about: A magnitude 6.8 earthquake strikes the Oaxaca coast in June 2023, half an hour after a drill. Whether the alarm preceded the shaking in the town, who ordered the hospital emptied and when the clock tower fell are disputed; magnitude and casualty figures are only refined.

[A | Agencia Pacífico | 2023-06-14T13:40 | wire]
OAXACA, June 14 (AP-P) - A magnitude 7.0 earthquake {shook|quake} southern Mexico on Wednesday, {killing|dead} at least two people and {sending|street} thousands into the streets only half an hour after they {had returned|drill-end} from an earthquake drill, officials said.

The quake {struck|quake} at 11:31 a.m. with its epicentre off the coast of Oaxaca state, near San Marcos Ñuhuti, a town of 21,000.

The clock tower of the town hall, {built|tower-built} in 1908, {collapsed|tower.a} within seconds of the earthquake and {crushed|taxi} a parked taxi, Mayor Rubén Colmenares, 46, told reporters. He said the taxi {was|taxi-empty} empty.

At the general hospital, 74 patients {were evacuated|evacuation} to the car park. A baby girl {was born|birth} there ten minutes later.

"We {thought|thought} it was the drill again," said Leticia Aguirre, a 33-year-old teacher. "The children {were laughing|laughing}."

A quake of magnitude 7.4 {killed|dead2020} ten people in the state in June 2020.

[B | Pacific Seismic Alert Centre | 2023-06-15 | technical note]
The magnitude of the earthquake of 14 June {has been revised|revision} from 7.0 to 6.8. The epicentre was 31 km south of San Marcos Ñuhuti, at a depth of 22 km. By 08:00 today 316 aftershocks {had been recorded|aftershocks}, the largest of magnitude 5.2.

The first coastal sensor {detected|detection} the event at 11:31:04. The alert {was transmitted|alert} at 11:31:09. Receivers in Oaxaca city {sounded|city-alarm} 48 seconds before the arrival of strong shaking. In San Marcos Ñuhuti the loudspeakers {sounded|alarm.a} four seconds before the strong shaking {arrived|quake}; a warning of four seconds is short, but the town lies almost above the source.

The drill held the same morning, from 11:00 to 11:04, {used|drill} a different, spoken message. No fault in the system {has been found|fault}. Receivers at 11 of 340 schools in the state {did not operate|school-alarms} because they {had been unplugged|unplugged}.

[C | El Costeño | 2023-06-16 | newspaper]
"First the floor, then the {siren|alarm.b}," says Don Eusebio Niño, 71, who {was selling|limes} limes in the market on Wednesday, and none of the thirty-odd people whom this newspaper asked in the main square remembers it otherwise. In San Marcos Ñuhuti the alarm {went off|alarm.b} when the earthquake {was already shaking|quake} the town.

Three people {died|dead} here: Ofelia Santos, 80, and her grandson, Iker, 9, under a wall in Calle Morelos, and a bricklayer, Abel Reyna, 27, who {fell|reyna} from a scaffold. In the whole state 61 people {were injured|injured}.

The clock tower {did not fall|tower.b} in the earthquake, as the mayor has said. Dozens of telephones {filmed|film} it upright at noon, with a crack. It {fell|tower.b} at 12:20, in the strongest aftershock, when the police {had already cordoned off|cordon} the street. The hands {stopped|clock} at 11:31.

At the hospital it was the head nurse, Berenice Toledo, who {ordered|hospital-order.a} the wards emptied. The director {was|director} in a meeting in Pinotepa, four nurses told us. "She {shouted|hospital-order.a} and we {ran|evacuation}," said one of them.

[D | San Marcos Ñuhuti General Hospital | 2023-06-16 | statement]
Following the earthquake of 14 June, the hospital {evacuated|evacuation} 74 patients in nine minutes. The evacuation {was ordered|hospital-order.b} by telephone by the director, Dr. Gerardo Plascencia, and {was carried out|evacuation} by all staff in an exemplary manner. No patient {was injured|patient-hurt}. Two intensive-care patients {were transferred|transfer} to Pinotepa.

The hospital {has treated|injured-here} 38 injured people since Wednesday, of whom five {have been admitted|admitted}. The X-ray room {is|xray} out of service owing to fallen plaster. Outpatient appointments {have been cancelled|outpatients} until Monday.

The girl who {was delivered|birth} in the car park {weighs|baby} 3.1 kilograms and is well. Her parents {have named|name} her Alerta, which the civil registry {has not yet accepted|registry}.

[notes]
conflict alarm: order
conflict tower: time
conflict hospital-order: actor
compatible dead: at least two, then three
compatible quake: the magnitude first given as 7.0, then revised to 6.8
