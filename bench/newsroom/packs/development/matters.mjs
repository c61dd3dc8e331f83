/**
 * Kinds of matter. A fact's `say` are clauses to be reported, `quote` the words of the first speaker in `by`, `title` headlines; «…» marks the clause
 * that tells the fact where the form says more. Flags: hedge (the writer holds back), later (reported from afterwards: will → would), condition,
 * loaded (a label that says more than the first report). {n} is the fact's figure.
 */
export const matters = [
  {
    kind: 'collapse',
    slots: {
      thing: ['footbridge', 'grandstand', 'market roof', 'quay wall', 'car park'],
      part: ['main beam', 'northern pillar', 'steel cable', 'lowest bracket'],
      things: ['footbridges', 'public structures', 'older bridges'],
      flaw: ['rusted through', 'cracked in two places', 'eaten away by salt', 'bent out of line'],
      vote: ['the regional election', 'the party congress', 'the budget vote'],
    },
    roles: {
      rescue: { org: '{place} rescue service', pre: 'rescue chief', post: 'head of the {place} rescue service' },
      hospital: { org: '{place} hospital', pre: 'chief physician', post: 'chief physician at the {place} hospital' },
      operator: { org: '{place} Works Authority', office: true, pre: 'works director', post: 'director of the {place} Works Authority' },
      expert: {
        org: '{nation} Technical University',
        pre: 'engineering professor',
        post: 'who teaches structural engineering at the {nation} Technical University',
      },
    },
    facts: {
      figure: {
        by: ['rescue', 'hospital'],
        count: 'killed',
        range: [3, 19],
        say: [
          '{n} people were killed {when} when the {thing} in {place} gave way',
          'the collapse of the {thing} in {place} {when} killed {n} people',
          '{n} people died {when} in the collapse of the {thing} in {place}',
          '{n} people lost their lives {when} when the {place} {thing} came down',
        ],
        quote: ['«We have {n} dead», and nobody else is missing', '«{n} people have died», and I know most of the families'],
        title: ['{n} killed in collapse of {place} {thing}', '{n} dead after {thing} gives way in {place}'],
      },
      hurt: {
        by: ['hospital'],
        count: 'injured',
        range: [20, 90],
        say: ['{n} people were injured', '{n} others were injured, some of them seriously', 'doctors treated {n} injured people'],
        quote: ['«We have treated {n} injured people», most of them for broken bones'],
        title: ['{n} injured in {place}'],
      },
      cause: {
        by: ['expert'],
        say: [
          'the {thing} {hedge?may have come:came} down because its {part} was {flaw}',
          'the collapse of the {thing} {hedge?was probably:was} due to a {part} that was {flaw}',
          'a {part} that was {flaw} {hedge?could have brought:brought} the {thing} down',
        ],
        quote: ['«A {part} that was {flaw} {hedge?perhaps brought:brought} the {thing} down», and steel does not send letters'],
        title: ['Engineer points to {part} of {place} {thing}'],
      },
      pledge: {
        by: ['operator'],
        stops: true,
        say: [
          '{it} {later?would:will} close all {things}{condition? if inspectors {later?found:find} further damage:}',
          'all {things} under its care {later?would:will} be closed{condition? if further damage {later?was:is} found:}',
          '{it} {later?was:is} closing every one of its {things}{condition? if checks {later?showed:show} more damage:}',
        ],
        quote: ['«We will close all {things} under our care{condition? if inspectors {later?found:find} further damage:}»'],
        title: ['Authority to close {things} in {place}'],
      },
      order: {
        by: ['group'],
        say: [
          '{leader} ordered officials to keep the inspection report on the {thing} secret until after {vote}',
          '{leader} told officials to hold back the inspection report on the {place} {thing} until {vote} was over',
          '{leader} instructed officials that the inspection report on the {thing} must stay under lock and key until after {vote}',
        ],
        title: ['{leaderLast} ordered report on {place} {thing} kept secret', '{leaderLast} told officials to hold back {thing} report'],
        deny: [
          '{leader} had ordered the inspection report kept secret',
          '{leader} had told officials to hold back the report on the {thing}',
        ],
        denyQuote: ['{leaderTitle} gave no order to keep any report secret', 'There was no order to hold back the report'],
      },
      detail: {
        by: ['group'],
        say: [
          'the report warned that the {part} of the {thing} had to be replaced within weeks',
          'inspectors had warned in the report that the {part} needed to be replaced within weeks',
        ],
        title: ['Report had warned of {part}'],
      },
      aid: {
        by: ['leader'],
        count: 'crowns',
        range: [2, 40],
        say: [
          'the government {later?would:will} pay {n} million crowns to the families of the dead',
          'families of the victims {later?would:will} receive {n} million crowns from the state',
        ],
        quote: ['«The state will pay {n} million crowns to the families», and it will pay them this month'],
        title: ['Families to receive {n} million crowns'],
      },
    },
    context: [
      'The {thing} was opened in {year} and was last painted eleven years ago.',
      '{place} has no other {thing}, and on market days half of the town passes it.',
      'Traders moved their stalls to the school yard, where the church bell rang at noon.',
      'The investigation is led by the public prosecutor of the district.',
    ],
    residents: [
      'I heard a noise like a train, and then there was dust',
      'My brother walked there every morning',
      'We told the council about the rust, and the council sent us a leaflet',
    ],
  },
  {
    kind: 'blast',
    slots: {
      thing: ['border post', 'army depot', 'customs house', 'barracks', 'patrol boat station'],
      part: ['fuel store', 'guard house', 'east gate', 'radio mast'],
      things: ['operations', 'attacks', 'raids'],
      weapon: ['drone', 'rocket', 'mortar'],
      vote: ['the ceasefire conference', 'the harvest', 'the visit of the mediators'],
    },
    roles: {
      rescue: { org: '{nationish} army', pre: 'army spokesman', post: 'a spokesman for the {nationish} army' },
      hospital: { org: '{place} military hospital', pre: 'hospital director', post: 'director of the military hospital in {place}' },
      operator: { org: '{group}', group: true, pre: 'commander', post: 'leader of the {group}' },
      expert: { org: '{place} Institute for Security', pre: 'security analyst', post: 'an analyst at the {place} Institute for Security' },
    },
    facts: {
      figure: {
        by: ['rescue', 'hospital'],
        count: 'killed',
        range: [3, 14],
        say: [
          '{n} soldiers were killed {when} when a {weapon} hit the {thing} near {place}',
          'a {weapon} attack on the {thing} near {place} {when} killed {n} soldiers',
          '{n} soldiers died {when} in a {weapon} attack on the {place} {thing}',
        ],
        quote: ['«We have lost {n} soldiers», and we know where the {weapon} came from'],
        title: ['{n} soldiers killed in attack on {place} {thing}', '{weapon} attack kills {n} soldiers near {place}'],
      },
      hurt: {
        by: ['hospital'],
        count: 'wounded',
        range: [15, 60],
        say: ['{n} soldiers were wounded', 'another {n} soldiers were wounded in the attack'],
        quote: ['«{n} wounded soldiers were brought to us» within the first hour'],
        title: ['{n} soldiers wounded near {place}'],
      },
      cause: {
        by: ['expert'],
        say: [
          'the {weapon} {hedge?was probably:was} fired from the other side of the river',
          'the {weapon} {hedge?may have come:came} from the other side of the river',
        ],
        quote: ['«The {weapon} {hedge?seems to have come:came} from the other side of the river»'],
        title: ['{weapon} came from across river, analyst says'],
      },
      pledge: {
        by: ['operator'],
        stops: true,
        say: [
          '{it} {later?would:will} suspend all {things} against the army{condition? if the government {later?freed:frees} its prisoners:}',
          '{it} {later?was:is} suspending {things} against government troops{condition? if its prisoners {later?were:are} freed:}',
        ],
        quote: ['«We suspend all {things} against the army{condition? if our prisoners are freed:}»'],
        title: ['{group} suspends {things} against army'],
      },
      order: {
        by: ['group'],
        say: [
          '{leader} ordered the generals to avoid any clash with {neighbour} until after {vote}',
          '{leader} told the generals that a clash with {neighbour} had to be avoided until {vote} was over',
          '{leader} gave the generals clear instructions to keep out of any clash with {neighbour} before the end of {vote}',
        ],
        title: [
          '{leaderLast} told generals to avoid clash with {neighbour}',
          '{leaderLast} ordered generals to keep out of clash with {neighbour}',
        ],
        deny: [
          '{leader} had told the generals to keep out of any clash',
          '{leader} had ordered the generals to avoid a clash with {neighbour}',
        ],
        denyQuote: [
          '{leaderTitle} gave the generals no order to avoid a clash',
          'Nobody told the generals to avoid a clash with {neighbour}',
        ],
      },
      detail: {
        by: ['group'],
        say: [
          'the generals had asked for permission to shell the hills beyond the river',
          'the generals had wanted permission to shell the hills on the far bank of the river',
        ],
        title: ['Generals wanted to shell hills'],
      },
      aid: {
        by: ['leader'],
        count: 'troops',
        range: [2, 9],
        scale: 1000,
        say: [
          '{n} more troops {later?would:will} be sent to the border',
          'the government {later?would:will} send {n} more troops to the border',
        ],
        quote: ['«We will send {n} more troops to the border», and we will send them this week'],
        title: ['{nation} to send {n} troops to border'],
      },
    },
    deed: ['the attack on the {thing}', 'the attack near {place}', 'the {weapon} attack'],
    deeding: ['carrying out the attack', 'firing the {weapon}', 'attacking the {thing}'],
    context: [
      'The {thing} guards the only road from {place} to the river.',
      'The army has held the bank since the truce of {year}.',
      'Shops in {place} stayed shut, and buses turned round at the church.',
      'Snow has closed the pass to everything but tracked vehicles.',
    ],
    residents: [
      'The windows broke before I heard anything',
      'We slept in the cellar with the goats',
      'My son was to be on guard that night, and he had a cold',
    ],
  },
  {
    kind: 'layoffs',
    slots: {
      thing: ['shipyard', 'sugar mill', 'glass works', 'tyre plant', 'paper mill'],
      part: ['loading hall', 'night shift', 'second furnace', 'packing line'],
      things: ['new investments', 'payments to suppliers', 'orders of raw material'],
      flaw: ['three years of losses', 'the price of gas', 'a lost order from abroad', 'debts to the harbour'],
      vote: ['the mayoral election', 'the harvest festival', 'the shareholders’ meeting'],
    },
    roles: {
      rescue: {
        org: '{place} {Thing} Company',
        office: true,
        pre: 'managing director',
        post: 'managing director of the {place} {Thing} Company',
      },
      hospital: { org: '{place} Workers’ Union', pre: 'union leader', post: 'leader of the {place} Workers’ Union' },
      operator: {
        org: '{place} {Thing} Company',
        office: true,
        pre: 'managing director',
        post: 'managing director of the {place} {Thing} Company',
      },
      expert: { org: '{nation} Savings Bank', pre: 'economist', post: 'an economist at the {nation} Savings Bank' },
    },
    facts: {
      figure: {
        by: ['rescue', 'hospital'],
        count: 'jobs',
        range: [3, 19],
        scale: 100,
        say: [
          '{n} jobs {later?would:will} be cut at the {thing} in {place}',
          'the {place} {thing} {later?would:will} cut {n} jobs',
          '{n} workers at the {thing} in {place} {later?would:will} lose their jobs',
        ],
        quote: ['«We have to cut {n} jobs at the {thing}», and I wish it were otherwise'],
        title: ['{place} {thing} to cut {n} jobs', '{n} jobs to go at {place} {thing}'],
      },
      hurt: {
        by: ['hospital'],
        count: 'apprentices',
        range: [20, 60],
        say: [
          '{n} apprentices {later?would:will} have to leave before their exams',
          '{n} apprentices {later?would:will} lose their places',
        ],
        quote: ['«{n} apprentices will lose their places», a month before their exams'],
        title: ['{n} apprentices lose places'],
      },
      cause: {
        by: ['expert'],
        say: [
          '{flaw} {hedge?may have forced:forced} the {thing} to shed workers',
          'the cuts {hedge?were probably:were} the result of {flaw}',
        ],
        quote: ['«The cuts {hedge?are perhaps:are} the result of {flaw}», and they will not be the last'],
        title: ['{flaw} behind cuts, economist says'],
      },
      pledge: {
        by: ['operator'],
        stops: true,
        say: [
          '{it} {later?would:will} halt all {things}{condition? unless the bank {later?extended:extends} its loan:}',
          'all {things} {later?would:will} be halted{condition? unless the loan {later?was:is} extended:}',
        ],
        quote: ['«We will halt all {things}{condition? unless the bank extends our loan:}»'],
        title: ['{Thing} halts {things}'],
      },
      order: {
        by: ['group'],
        say: [
          '{leader} ordered the owners to keep the closure of the {part} quiet until after {vote}',
          '{leader} forbade the owners of the {thing} to announce the closure of the {part} before the end of {vote}',
          '{leader} pressed the owners to say nothing about closing the {part} until {vote} was over',
        ],
        title: ['{leaderLast} ordered owners to keep closure quiet', '{leaderLast} pressed {thing} owners to stay silent on closure'],
        deny: [
          '{leader} had ordered the owners to keep the closure quiet',
          '{leader} had pressed the owners of the {thing} to stay silent',
        ],
        denyQuote: [
          '{leaderTitle} never ordered the owners to stay silent',
          '{leaderTitle} has not spoken to the owners about any closure',
        ],
      },
      detail: {
        by: ['group'],
        say: [
          'the owners had already signed the papers for the closure of the {part}',
          'the closure of the {part} had already been signed',
        ],
        title: ['Closure already signed'],
      },
      aid: {
        by: ['leader'],
        count: 'crowns',
        range: [3, 40],
        say: [
          'the state {later?would:will} lend the {thing} {n} million crowns',
          'the {thing} {later?would:will} receive a state loan of {n} million crowns',
        ],
        quote: ['«The state will lend the {thing} {n} million crowns», and not a crown more'],
        title: ['State to lend {place} {thing} {n} million crowns'],
      },
    },
    context: [
      'The {thing} has stood on the river since {year} and employs a third of {place}.',
      'Its chimney is the only thing that ships can see in fog.',
      'A brass band played outside the gate, and nobody clapped.',
      'The town council meets again on the first Monday of the month.',
    ],
    residents: [
      'My father worked here, and his father too',
      'I have eleven years to my pension and nowhere to go',
      'They told us by letter, and the letter had the wrong name on it',
    ],
  },
  {
    kind: 'illness',
    slots: {
      thing: ['water works', 'dairy', 'school kitchen', 'reservoir', 'cannery'],
      part: ['filter', 'cooling tank', 'intake pipe', 'storage basin'],
      things: ['deliveries', 'supplies to shops', 'shipments'],
      flaw: ['bacteria', 'a solvent', 'lead', 'a pesticide'],
      vote: ['the tourist season', 'the mayor’s re-election', 'the trade fair'],
    },
    roles: {
      rescue: { org: '{place} health office', pre: 'health officer', post: 'head of the {place} health office' },
      hospital: { org: '{place} hospital', pre: 'senior consultant', post: 'a senior consultant at the {place} hospital' },
      operator: { org: '{place} {Thing} Board', office: true, pre: 'board chairwoman', post: 'chairwoman of the {place} {Thing} Board' },
      expert: { org: '{nation} Institute of Hygiene', pre: 'chemist', post: 'a chemist at the {nation} Institute of Hygiene' },
    },
    facts: {
      figure: {
        by: ['rescue', 'hospital'],
        count: 'ill',
        range: [30, 160],
        say: [
          '{n} people in {place} fell ill {when} after an accident at the {thing}',
          '{n} residents of {place} became ill {when} after an accident at the {thing}',
          'an accident at the {thing} in {place} {when} made {n} people ill',
        ],
        quote: ['«{n} people have fallen ill», and most of them are children', '«We count {n} people who are ill», and we expect more'],
        title: ['{n} people ill in {place} after accident at {thing}', 'Accident at {place} {thing} makes {n} ill'],
      },
      hurt: {
        by: ['hospital'],
        count: 'patients',
        range: [5, 25],
        say: ['{n} patients were kept in hospital', '{n} patients needed treatment in hospital overnight'],
        quote: ['«We kept {n} patients here overnight», and all of them are stable'],
        title: ['{n} patients in hospital'],
      },
      cause: {
        by: ['expert'],
        say: [
          '{flaw} from the {part} {hedge?may have made:made} the people ill',
          'the illness {hedge?was likely:was} caused by {flaw} from the {part}',
        ],
        quote: ['«It {hedge?may have been:was} {flaw} from the {part}», and a simple test would have shown it'],
        title: ['{flaw} in {part} made people ill, chemist says'],
      },
      pledge: {
        by: ['operator'],
        stops: true,
        say: [
          '{it} {later?would:will} stop all {things}{condition? if the next test {later?failed:fails}:}',
          'all {things} {later?would:will} be stopped{condition? if the next test {later?failed:fails}:}',
        ],
        quote: ['«We will stop all {things}{condition? if the next test {later?failed:fails}:}»'],
        title: ['Board stops {things} in {place}'],
      },
      order: {
        by: ['group'],
        say: [
          '{leader} told the laboratory to withhold its test results until after {vote}',
          '{leader} ordered that the test results of the laboratory be withheld until {vote} was over',
          '{leader} asked the laboratory not to publish its test results before the end of {vote}',
        ],
        title: ['{leaderLast} told laboratory to withhold test results', '{leaderLast} ordered test results withheld'],
        deny: ['{leader} had told the laboratory to withhold its results', '{leader} had ordered any test results withheld'],
        denyQuote: ['{leaderTitle} did not ask the laboratory to withhold anything', 'No test results were withheld by anybody'],
      },
      detail: {
        by: ['group'],
        say: ['the laboratory had found {flaw} in the {part} a month earlier', 'a test had shown {flaw} in the {part} a month before'],
        title: ['Test found {flaw} a month earlier'],
      },
      aid: {
        by: ['leader'],
        count: 'crowns',
        range: [2, 30],
        say: [
          'the government {later?would:will} spend {n} million crowns on a new {part}',
          '{n} million crowns {later?would:will} be spent on a new {part}',
        ],
        quote: ['«We will spend {n} million crowns on a new {part}», and work begins next week'],
        title: ['{n} million crowns for new {part}'],
      },
    },
    context: [
      'The {thing} serves four villages besides {place}.',
      'Bottled water was sold out by noon.',
      'It was built in {year}, when the town had half as many people.',
      'Schools in the lower quarter sent children home with a note.',
    ],
    residents: [
      'The tea tasted of pennies',
      'All three of my children were up the whole night',
      'I boiled it, and it still smelled like a garage',
    ],
  },
]
