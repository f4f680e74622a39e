title: The farewell dinner at Hagi
about: In December 1958 a cement director dies after eating blowfish liver at a dinner in his honour. The inn says he took the liver himself from a locked pail; police and a maid say the cook served it. He died in the taxi on the way to hospital, but accounts put it elsewhere. Two fellow guests fell ill; three fishermen had died of the same thing in 1951.

[A | Kaikyo Press Agency | 1958-12-15 | wire]
HAGI, Dec. 15 - A cement company director {died|death.a} in the municipal hospital early Sunday after {eating|meal} blowfish liver at a dinner {given|dinner} to mark his retirement. Eiji Kuramoto, 58, {felt|numb.a} his lips go numb shortly before nine in the evening. Two colleagues who {shared|meal-others} the dish {vomited|others} and {are out of danger|others}. The cook of the Matsukaze inn, who {holds|licence} a licence, {dressed|liver.a} the organ, {forbidden|ban} in this prefecture since the war. In 1951 three squid fishermen {perished|fishermen} in the next bay from the same cause.

[B | Matsukaze Inn, notice on the gate | 1958-12-16 | statement]
In deepest shame we {have put up|closure} our shutters. Our cook Oda {set before|flesh} the honoured company white flesh only, and the innards {were|pail} in a pail under lock, as the rule {requires|rule}. The revered guest, {being|merry} in high spirits, {went down|kitchen-visit} to the kitchen and {got ready|liver.b} with his own knife what he should not. He {fell asleep|death.b} for ever in our Chrysanthemum Room, beside the alcove, before the doctor's clogs {were heard|doctor} in the lane. We {ask|plea} that no blame be laid on a faithful servant.

[C | Hagi police, duty book | 1958-12-14 | log]
22.55 Maid of the Matsukaze {telephones|call}: a guest {cannot move|paralysis} his arms, {began|numb.b} with tingling in the mouth at half past ten. 23.20 Taxi {leaves|taxi} with patient, two others {walking|others}. 23.40 Driver Nomura reports at the hospital door that his fare {stopped breathing|death.c} on the Hashimoto bridge. 00.15 Dr. Shibata {signs|certificate}. 01.30 Oda {brought in|arrest}. {Admits|liver.a} that he sliced and seasoned the liver with his own hands. Pail at the inn {is|pail-none} not to be found.

[D | Weekly Tide | 1959-01-20 | magazine]
The widow Kuramoto {has forgiven|forgiveness} everybody. The prosecutor {has not|charge}: the cook {will stand|trial} before the judge in March, and his permit {is gone|licence-lost}. The maid Tami told our man that she herself {carried up|serving} the little blue bowl and that Oda {winked|wink}. The bon vivant from the cement works {had asked|request} for it by name, as he {had|earlier-years} every winter since the Occupation. "He {was gone|death.b} before the pickles," said a fellow reveller, who himself {spent|others} a night on a drip. The house {is still dark|closure}.

[notes]
conflict death: place
conflict liver: actor
conflict numb: time
compatible others: sick and out of danger, walking to the taxi, a night on a drip
compatible closure: shutters put up in December, still dark in January
