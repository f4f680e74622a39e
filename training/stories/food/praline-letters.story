title: The praline letters
about: In November 2003 a blackmailer poisons pralines of a Swiss maker and asks two million francs. A bag is thrown from a train; police say it was recovered unopened, the tabloid that the man got away with it, the trial hears that the river took it. He is arrested, but where is told in two ways, as is the day on which the firm called the police. A mustard blackmail of 1996 was another man's.

[A | Confiserie Bergamin AG, Olten | 2003-11-24 | statement]
Bergamin {is taking|recall} all 200-gram boxes of the Lindenblatt line off the shelves. The firm {received|letter} a threatening letter on 12 November and {went|police-call.a} to the cantonal police within the hour. Eleven tampered pralines {have been secured|tampered}. No consumer {has come to harm|illness.a}. We {have paid|ransom.a} nothing and {shall pay|ransom.a} nothing.

[B | Cantonal Police | 2003-11-26 | statement]
A Swiss citizen, 47, {was detained|arrest.a} this morning in a car wash in Liestal. He {has made|confession} a full admission. Officers {were brought in|police-call.b} on 17 November, five days after the first letter. On the 21st a sports bag with marked notes {left|drop} the Olten-Aarau train by the window at a flashing signal; it {was retrieved|bag.a} by divers, complete. The pesticide {stems|pesticide} from his allotment. A connection with the mustard extortion of 1996, {solved|mustard-solved} at the time, {is ruled out|mustard-link}.

[C | Blitz am Abend | 2003-11-27 | tabloid]
CHOC MONSTER! In his slippers, at the breakfast table in Pratteln, with the kids looking on: that is how the praline poisoner {was nabbed|arrest.b}, says a neighbour. And where is the loot? Two million, {heaved|drop} out of an express, and he {strolled off|bag.b} with the lot while a helicopter {was circling|helicopter} over the wrong village! Granny Elsi, 81, from Sissach {spent|illness.b} the night with her head in a bucket after one bite. Who {pays|granny-damages} her? In '96 it {was|mustard} mustard.

[D | Helvetic Telegraph Service | 2005-03-02 | wire]
SOLOTHURN - Nine years' imprisonment for the man who {injected|tampered} slug killer into sweets: the court on Wednesday {stayed|sentence} two years below the prosecution. The accused, a former packer, {had been dismissed|dismissal} by the maker in 2001. The money {never reached|bag.c} anyone, the presiding judge noted: it {lay|bag.c} to this day in the mud of the Aare. That there {had been|ransom.b} a payment at all the firm, he said drily, had learned to admit. The pensioner's sickness {proved|illness.a} to be gastric flu. The defence {will appeal|appeal}.

[notes]
conflict police-call: time
conflict arrest: place
conflict bag: outcome
conflict illness: polarity
conflict ransom: polarity
compatible drop: left the train by the window; heaved out of an express
