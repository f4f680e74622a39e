title: The boiler at the Quincy brickyard
about: A second-hand boiler bursts at an Illinois brickyard in 1874. Four die at once, a fifth and a sixth later. The engineer had gone to breakfast and left a fireman of 19 in charge. Papers differ on the hour and on where the shell came down, and the owners say the engineer was at his post. Another boiler of the same pair had burst at Hannibal in 1871.

[A | Western Press Despatch | 1874-09-09 | wire]
QUINCY, Ill., Sept. 9 - The boiler at the brickyard of Harkness & Dorn, two miles below this city, {exploded|explosion.a} at ten minutes past seven this morning, {killing|dead} four men instantly and {injuring|injured} eleven others, some of whom {will die|dead}. The boiler house {was demolished|boiler-house} and two of the five kilns {were thrown down|kilns}. The shell, weighing about three tons, {was carried|shell.a} over the county road and {fell|shell.a} among the graves of the Catholic cemetery. The cause {is supposed|low-water} to be low water. The engineer, Tobias Pohlmann, {was at breakfast|engineer.a}, and the fireman, a youth named Wendell Crute, {was in charge|crute-charge.a} of the pumps. Crute {was found|crute-found} under the wall with both legs {broken|crute-legs}. The loss {is put|loss} at $8,000, on which there {is no insurance|insurance}. The explosion {was heard|heard} at Hannibal, where three years ago a boiler at Sayre's stave mill {exploded|hannibal} and {killed|hannibal-dead} two.

[B | The Quincy Evening Sentinel | 1874-09-10 | newspaper]
The {death|ellerbrock-died} of Jacob Ellerbrock, 34, at nine last night {brings|dead} to five the list of those who {have perished|dead} by the explosion at the brickyard. Dr. Tansey has {little hope|crute-died} of young Crute, whose legs {were both broken|crute-legs}.

Every clock in the Harkness dwelling {was stopped|clocks} by the shock, and all {stand|explosion.b} at twenty minutes before eight. A crowd of several hundred {went out|crowd} yesterday to view the shell, which {lies|shell.b} in the orchard of Mr. Amos Vandiver, a quarter of a mile from the yard, having {cut down|trees} four apple trees. Nothing whatever {fell|shell.b} in the cemetery, as an eastern despatch has it.

The boiler, of forty horse power, {was bought|bought.a} second-hand last spring for $310. It {was|pair} one of two that {worked|pair} side by side at Sayre's mill in Hannibal; the fellow to it {exploded|hannibal} in 1871. Mr. Harkness said it {was examined|examined} in May by a competent man. The coroner {will sit|inquest} tomorrow.

[C | Coroner of Adams County | 1874-09-12 | inquest]
Tobias Pohlmann, 47, engineer, sworn: "I {had charge|boiler-charge} of the boiler since April. On the morning of the explosion I {left|engineer.a} the yard at about seven to get my breakfast, as I {did|habit} every day, and {told|told-crute} Crute to keep the water at the second cock. Mr. Dorn {had told|dorn-order.a} me the night before to carry ninety pounds. The gauge {was marked|gauge} for seventy. I {was|engineer.a} at my gate when she {went|explosion}."

Chas. Dorn, proprietor, sworn: "I never {gave|dorn-order.b} any order as to the pressure. Pohlmann {was|engineer.b} in the boiler house; I {saw|engineer.b} him through the door not a minute before the explosion."

Six of the injured {were called|injured-called} and could tell nothing.

The jury {find|verdict} that Jacob Ellerbrock and four others {came to their deaths|dead} by the explosion of a boiler which {was|unfit} unfit for use, and that Harkness & Dorn {are|blame} gravely to blame.

[D | The Hannibal Courier-Post Boy | 1874-09-19 | newspaper]
Wendell Crute, the fireman at the Quincy brickyard, {died|crute-died} on Tuesday, aged 19, making six {killed|dead} by the explosion of the 9th. To the last he {insisted|insisted} that he {had|crute-charge.b} only the wheeling of coal that morning and nobody {had left|crute-charge.b} the pumps to him. His mother {has sued|suit} Harkness & Dorn for $5,000.

Our own townsman, Mr. Lucius Sayre, who {sold|bought} the firm that boiler, says he {sold|bought.b} it for scrap iron at $60 and {wrote|scrap-letter} as much on the bill. Readers will remember that its twin {killed|hannibal-dead} Patrick Feeney and the boy Oakes when it {burst|hannibal} at the stave mill. Mr. Dorn, who {was censured|blame} by the jury, {has left|dorn-left} for St. Louis on business.

[notes]
conflict explosion: time
conflict shell: place
conflict engineer: place
conflict crute-charge: actor
conflict dorn-order: polarity
conflict bought: quantity
compatible dead: four at once, then five, then six as the injured died
compatible crute-died: little hope of him, then dead
