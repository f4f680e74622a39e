title: The gates of San Telmo
about: In June 2019 a private university on the Peruvian coast is refused its licence. Students sit in, money has left the accounts, the rector is abroad or in a clinic. Who chained the gates, when the money went and how long wages were unpaid is in dispute.

[A | Radio Costa Sur | 2019-06-08 | broadcaster]
Several hundred young people {spent the night|sitin} inside San Telmo University in Palmasola after the licensing agency on Thursday {said no|licence} to its application. They {put on|chain.a} the chains themselves, student leader Yesica Marcapoma told us over the wall, "so that nobody {carts off|labs} our microscopes". Police {fired|gas} tear gas at about eleven; a baker's delivery man {was struck|baker} in the eye by a canister. Neighbours of Rector Abelino Carhuas have it that he {took off|rector.a} for Panama on Friday. His secretary {is not picking up|phone} the telephone.

[B | Universidad Privada San Telmo | 2019-06-08 | statement]
Our house of studies {has been taken over|sitin} by force. Dr Carhuas {is convalescing|rector.b} in a clinic of the capital after the {removal|gallbladder} of his gall bladder. It is false that he {has fled|rector.b}. Teaching staff {are owed|wages.a} one month, neither more nor less. The agency's {resolution|licence} {has been appealed|appeal}, and while the appeal {is pending|pending} our 5,100 students {will sit|exams} their examinations on the 17th.

[C | Provincial prosecutor, Palmasola | 2019-06-10 | communique]
Migration records show the {departure|rector.a} of citizen A.C.T. to Panama City at 02.15 on 7 June. Three days before the agency {made known|licence} its decision, 9.6 million soles {were moved|transfer.a} from the university's accounts to a company of his brother-in-law. Four bookkeepers {have been heard|questioning}. No one {has been detained|arrests}. A separate file on the death of a student in the swimming pool in 2016 {remains open|pool}.

[D | The Andean Monitor | 2019-06-14 | weekly]
Once the bad news {was out|licence}, says an accountant who showed us the slips, the owners' first act {was to clear|transfer.b} the current account. Lecturers {have seen|wages.b} not a sol since February. As for the famous padlocks, a night guard admits that he {snapped them shut|chain.b} on orders from above, with a chemistry class still indoors. The vigil {broke up|sitin} on Wednesday, when the state university {agreed|transferdeal} to take everyone in; the examinations {are off|exams}. At Los Medanos, {refused|medanos} in May, 900 {still have|medanos-seats} nowhere to sit. The baker's man {will see|sight} again, doctors think.

[notes]
conflict rector: place
conflict transfer: order
conflict wages: quantity
conflict chain: actor
compatible exams: announced for the 17th, later called off
compatible sitin: went on overnight, ended on Wednesday
