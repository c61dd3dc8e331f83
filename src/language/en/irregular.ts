/** Plurals that do not follow the rules: "plural singular", one pair between bars. */
export const IRREGULAR_PLURALS = `
men man|women woman|people people|feet foot|teeth tooth|geese goose|mice mouse|oxen ox|lives life|wives wife|knives knife|leaves leaf
loaves loaf|wolves wolf|thieves thief|shelves shelf|selves self|halves half|calves calf|hooves hoof|scarves scarf|dwarves dwarf|elves elf|sheaves sheaf
crises crisis|analyses analysis|bases base|theses thesis|hypotheses hypothesis|diagnoses diagnosis|oases oasis|axes axis|emphases emphasis|parentheses parenthesis
criteria criterion|phenomena phenomenon|media media|data datum|bacteria bacterium|memoranda memorandum|referenda referendum|curricula curriculum|strata stratum
alumni alumnus|cacti cactus|nuclei nucleus|fungi fungus|stimuli stimulus|syllabi syllabus|foci focus|radii radius|indices index|appendices appendix|vertices vertex
dice die|pence penny|passersby passerby|lice louse|series series|species species|means means|headquarters headquarters|politics politics|troops troop|aircraft aircraft
police police|economics economics|news news|clothes clothes|thanks thanks|goods goods|barracks barracks|crossroads crossroads|gallows gallows|works work
movies movie|cookies cookie|calories calorie|zombies zombie|ties tie|pies pie|lies lie|rookies rookie|selfies selfie|genies genie|prairies prairie|hoodies hoodie
cars car|gases gas|buses bus|viruses virus|campuses campus|bonuses bonus|caucuses caucus|censuses census|statuses status|surpluses surplus|focuses focus|choruses chorus
lenses lens|aliases alias|biases bias|atlases atlas|irises iris|geniuses genius|minuses minus|pluses plus|circuses circus|octopuses octopus|walruses walrus|canvases canvas
heroes hero|potatoes potato|tomatoes tomato|echoes echo|vetoes veto|torpedoes torpedo|embargoes embargo|mosquitoes mosquito|volcanoes volcano|tornadoes tornado|cargoes cargo
shoes shoe|toes toe|foes foe|canoes canoe|hoes hoe|woes woe|quizzes quiz|gentlemen gentleman|servicemen serviceman|servicewomen servicewoman|congressmen congressman
axes axe|arms arm|ethics ethics|physics physics|athletics athletics|statistics statistic|tactics tactic|remains remains|premises premise|proceeds proceeds|whereabouts whereabouts
children child|grandchildren grandchild|caches cache|headaches headache|avalanches avalanche|niches niche|psyches psyche
` as const

/** Forms of small verbs that the rules for endings cannot tell. */
export const SMALL_VERBS = `
am be|is be|are be|was be|were be|been be|being be|'s be|'re be|'m be|has have|had have|having have|'ve have|does do|did do|done do|doing do|goes go|n't not
ca can|wo will|'ll will|'d would|dying die|lying lie|tying tie|vying vie|dyeing dye|seeing see|fleeing flee|freeing free|agreeing agree|guaranteeing guarantee|disagreeing disagree
freed free|agreed agree|disagreed disagree|guaranteed guarantee|need need|refereed referee|decreed decree|decreeing decree|died die|lied lie|tied tie|vied vie|untied untie|dyed dye
pled plead|proven prove|born bear|slain slay|misled mislead|oversaw oversee|overseen oversee|overtaken overtake|overtook overtake|overpaid overpay|sewn sew|strewn strew|strode stride
stung sting|flung fling|clung cling|spun spin|wound wind|trod tread|trodden tread|leapt leap|dreamt dream|clad clothe|dove dive|sunken sink|slit slit|slung sling|crept creep|wept weep|knelt kneel
focuses focus|belies belie|underlies underlie|lies lie|dies die|ties tie|vies vie|underlying underlie|panicked panic|panicking panic|trafficked traffic|trafficking traffic|mimicked mimic|picnicked picnic
` as const

/** Stems before -ed and -ing that take an e again where no rule of letters tells: "excused", "acquiring". */
export const STEMS_WITH_E = `
rais prais caus paus abus accus excus refus confus amus eras purchas releas leas ceas increas decreas creas pleas teas eas seas cruis
bruis disclos expos propos suppos oppos impos dispos compos purpos enclos tens sens licens condens dispens rins collaps laps elaps eclips
endors hors nurs curs revers travers convers immers dispers rehears univers escap landscap describ prescrib subscrib inscrib becom overcom
welcom assum consum resum presum perfum defin refin confin combin determin examin declin outlin underlin imagin machin undermin postpon
condon inspir expir acquir requir inquir enquir retir aspir conspir admir desir entir compar declar prepar ignor explor restor secur ensur
assur insur measur treasur pleasur pressur figur configur injur procur obscur endur adher interfer persever profil compil reconcil schedul
inhal exhal delegat promot devot denot rewrit excit recit invit unit ignit incit polit execut contribut distribut attribut institut
substitut constitut prosecut persecut pollut salut disput comput reput refut commut dilut delet complet compet athlet tast past wast hast
guid decid provid divid resid presid insid collid coincid invad persuad evad upgrad degrad downgrad parad blockad explod erod corrod
conced preced reced interced intrud challeng arrang exchang chang rang aveng reveng hing plung loung forg surg urg merg emerg charg
discharg enlarg purg alleg besieg oblig breath bath cloth sooth loath seeth issu valu argu pursu rescu continu ensu su glu du tru queu
catalogu paraphras appeas diagnos glimps cleans expens hous rous spous dous espous arous brows intrigu creat recreat ow ey underscor
conven interven inclin destin opin headlin sidelin enshrin disciplin showcas fundrais pois cajol perspir transpir rever infring divulg
gaug confid midwif backfir grous metamorphos greas ridicul nicknam stamped blindsid pervad cascad censur dethron
` as const

/** Verbs in -l that may double it before -ed and -ing, as the British write. */
export const DOUBLING_L = `
cancel travel model label fuel level signal total trial dial equal rival channel counsel excel propel compel repel expel control patrol marvel tunnel funnel shovel quarrel unravel fulfil enrol appal
`
