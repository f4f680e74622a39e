title: The fainting at Kahawewa
about: In March 1994 schoolgirls in Sri Lanka faint by the dozen. The numbers rise during the day; where and when it started, whether the well was poisoned and what became of one girl is told differently.

[A | Lanka Press Trust | 1994-03-09 | agency]
ANURADHAPURA, March 9 - Sixty-two girls {were taken|hospital} to hospital on Wednesday after they {fainted|fainting} at a school in Kahawewa, 30 kilometres south of here, police said.

The girls, aged between 11 and 16, {complained|symptoms} of dizziness, headache and burning eyes. The first {fainted|fainting.a} on the playground of Sumana Girls' College during morning {assembly|assembly.a} at 7.40, Inspector Ranjith Hapugoda told reporters. Others {fainted|fainting} as they {were helping|helping} their friends.

Doctors at the Base Hospital said none of the girls {was|danger} in danger and most {would be discharged|discharge} by Thursday. Samples of water {have been taken|samples} from the school well and {sent|samples} to Colombo.

The school, which has 870 pupils, {was closed|closure} until Monday. Police {are questioning|questioning} a 19-year-old labourer who {was seen|labourer} near the well on Tuesday evening.

In 1992, 40 pupils {fainted|fainting92} at a school in the Polonnaruwa district. That incident {was blamed|blame92} on a pesticide sprayed in a nearby field.

[B | Colombo Evening Mirror | 1994-03-11 | newspaper]
POISON IN GIRLS' WELL. Tests {have found|poison.b} traces of an insecticide in the water of Sumana Girls' College, Kahawewa, a senior official of the Government Analyst's Department told the Mirror. He did not wish to be named.

Eighty-four girls {were taken|hospital} to hospital on Wednesday, and 23 {were still|still-in} there last night. One of them, Grade 9 pupil Dilhani Ekneligoda, 14, {was transferred|transfer} to Kandy in a coma.

Teacher Mrs Swarna Pallewela said the trouble {started|fainting.b} in the science laboratory in the third period, at about a quarter to ten. "A girl {put her head|firstgirl} on the bench and then they {went down|fainting} like paddy," she said. "There {had been|assembly.b} no assembly that day because of rain."

The 19-year-old labourer who {was being questioned|questioning} by police {was released|release} on Thursday. A crowd {had gathered|crowd} outside his house with sticks. There {were|fainting-boys} eleven more faintings this morning, at the boys' school across the road.

[C | Ministry of Health | 1994-03-14 | press note]
The Ministry {has concluded|inquiry} its inquiry into the {episode|fainting} at Kahawewa on 9 March. No pesticide or other poison {was found|poison.a} in the well, the canteen or the blood of the patients. The report in an evening newspaper {is denied|poison.a} by the Government Analyst, none of whose officers {has spoken|leak} to it.

Eighty-four pupils {were taken|hospital} to hospital, not 62 as at first reported. All {have been discharged|discharge}. The pupil who {was transferred|transfer} to Kandy {went home|dilhani.a} on Saturday, in good health; she {has|epilepsy} a history of epilepsy.

The first pupil {fainted|fainting.a} at {assembly|assembly.a}, having {come|breakfast} to school without breakfast. The Ministry's opinion is that fear {did the rest|hysteria}. The school {reopened|reopening} today. The well {has been cleaned|cleaning} and chlorinated as a precaution.

[D | Gamata, weekly (translated from the Sinhala) | 1994-03-20 | weekly]
They say: it was hunger, it was fear. Mothers in Kahawewa {do not believe|disbelief} it. A bottle with the skull on it {was lying|bottle} beside the well, three of them saw it, and the police {carried it off|bottle-taken} in a newspaper.

And where is Dilhani, daughter of the toddy tapper? The gentlemen in Colombo {send|dilhani.a} her home in good health. Her mother tells us the child {did not wake|dilhani.b}; she {was buried|burial} on Sunday at dusk, with two policemen at the gate.

The labourer boy {has left|labourer-gone} the village, though he {was let go|release}. The school {is|reopening} open, yet of 870 girls only 300 {go|attendance}. The others {drink|drink} water from home, in bottles.

[notes]
conflict fainting: time
conflict fainting: place
conflict assembly: polarity
conflict poison: polarity
conflict dilhani: outcome
compatible hospital: a later, higher count corrects the earlier one
compatible discharge: expected by Thursday, all discharged later
compatible reopening: reopened on the 14th; is open
