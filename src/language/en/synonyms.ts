/**
 * Words that newsrooms, translators and spinners swap for one another when they tell of one thing. One line a concept: its first word names it.
 * Base forms only; used to compare statements, never to rewrite them.
 */
export const synonyms = `
kill slay murder take-live take-life lose-live lose-life claim-live assassinate death die died dies dying dead deadly fatal fatality lethal perish
wound injure injury hurt casualty
attack strike hit air-strike drone-strike missile-strike air-raid raid assault bomb bombard bombardment airstrike shell shelling barrage blast offensive struck
explode explosion detonate
soldier troop trooper serviceman servicewoman servicemember service-member service-personnel military army-personnel
police policeman policewoman officer constable gendarme
militia militant fighter insurgent guerrilla paramilitary rebel gunman
drone uav
missile rocket projectile
base outpost camp garrison installation barracks
meeting meet gather session summit convene assemble
order instruct command direct directive instruction
warn warning caution alert
threaten threat menace
deny denial reject dismiss refute disavow
confirm confirmation verify corroborate
suspend suspension call-off put-off hold-off halt pause stop cease freeze end discontinue
announce announcement declare declaration proclaim
begin start launch commence initiate
respond response retaliate retaliation retaliatory reply react reaction revenge avenge
avoid prevent avert shun refrain
prepare prepared preparation ready readiness preparedness
deploy deployment station move transfer relocate
activate activation switch
defence defense defend defensive
leader chief head boss commander
president presidency
minister ministry secretary
government administration cabinet authority
official functionary
adviser advisor aide counsellor
spokesman spokeswoman spokesperson
negotiate negotiation talk dialogue discussion discuss debate deliberate deliberation
agree agreement accord deal pact treaty
ceasefire truce armistice cease-fire
withdraw withdrawal pullout retreat leave removal remove
war conflict warfare hostility
peace peaceful
election vote ballot poll
arrest detain detention custody jail imprison
accuse accusation allege allegation blame charge
claim assert contend maintain insist
responsible responsibility
approve approval authorise authorize sanctioned endorse permit
increase raise rise step-up ramp-up grow growth climb surge
decrease reduce cut fall drop decline lower shrink downsize
destroy destruction demolish ruin wreck
damage harm
protest demonstrate demonstration rally march
flood flooding inundate
fire blaze wildfire
storm hurricane cyclone typhoon
quake earthquake tremor
evacuate evacuation
collapse crumble
resign resignation quit step-down
appoint appointment nominate
visit travel trip journey
child kid minor youngster
woman female
man male
civilian noncombatant
people person individual citizen resident inhabitant
population public populace
hospital clinic
school college university
ship vessel boat tanker freighter ferry
plane aircraft jet airplane airliner
bridge viaduct
dam weir
power electricity
money fund cash
buy purchase acquire acquisition
sell sale
build construct construction erect
close shut closure
open reopen
help assist assistance aid support
want seek wish desire look-for
fear worry concern anxiety afraid
hope expect expectation anticipate
plan scheme intend intention
demand request ask urge appeal call
message
pressure push press
target aim
choose select pick decide decision determine
show indicate suggest signal
operation activity action
proxy ally allied
strong powerful
region area zone territory
border frontier boundary
capital city town
country nation state kingdom
immediate immediately imminent soon
direct directly
open openly publicly
large big massive huge vast widespread
possible potential potentially possibly
important significant
group organisation organization faction
consequence result outcome effect
embarrass embarrassment shame
harbour harbor port
oil petroleum crude
plant facility factory
contaminate contamination pollute pollution poison
illness ill sick sickness disease
company firm business corporation
court tribunal judge
law bill legislation
parliament congress legislature
tell inform brief
provoke provocation
` as const
