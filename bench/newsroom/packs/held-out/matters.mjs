/** Other matters than the development grammar's, in other words; the same fields (see there). */
export const matters = [
  {
    kind: 'fire',
    slots: {
      thing: ['hostel', 'textile factory', 'night club', 'retirement home', 'grain silo'],
      part: ['wiring', 'boiler', 'emergency door', 'lift shaft'],
      things: ['licences for buildings of this kind', 'bookings', 'night shifts'],
      flaw: ['overloaded', 'wrongly installed', 'never serviced'],
      vote: ['the referendum', 'the anniversary parade', 'the municipal elections'],
    },
    roles: {
      rescue: { org: '{place} fire brigade', pre: 'fire commander', post: 'commander of the {place} fire brigade' },
      hospital: { org: '{place} mortuary', pre: 'coroner', post: 'coroner of {place}' },
      operator: {
        org: '{place} Housing Inspectorate',
        office: true,
        pre: 'chief inspector',
        post: 'head of the {place} Housing Inspectorate',
      },
      expert: { org: '{nation} Fire Academy', pre: 'fire investigator', post: 'an investigator with the {nation} Fire Academy' },
    },
    facts: {
      figure: {
        by: ['rescue', 'hospital'],
        count: 'killed',
        range: [3, 21],
        say: [
          '{n} residents perished {when} in a fire at a {thing} in {place}',
          'a blaze at a {place} {thing} claimed {n} lives {when}',
          '{n} people burned to death {when} after flames swept through a {thing} in {place}',
          'a fire that swept through a {thing} in {place} {when} left {n} people dead',
        ],
        quote: [
          '«{n} people did not make it out», and we have been through every room',
          '«{n} people are dead», and I have no words for their parents',
        ],
        title: ['{place} {thing} fire leaves {n} dead', '{n} perish in {place} {thing} blaze'],
      },
      hurt: {
        by: ['hospital'],
        count: 'burned',
        range: [12, 48],
        say: ['{n} survivors suffered burns', '{n} survivors were treated for burns'],
        quote: ['«{n} survivors have burns», and a few of those are grave'],
        title: ['{n} survivors suffer burns in {place}'],
      },
      cause: {
        by: ['expert'],
        say: [
          'the {part}, which had been {flaw}, {hedge?appears to have started:started} the fire',
          'the fire {hedge?possibly broke:broke} out because the {part} was {flaw}',
          'the blaze {hedge?seemingly began:began} at the {part}, which was {flaw}',
        ],
        quote: ['«The {part} was {flaw} and {hedge?in all likelihood started:started} the fire», and paperwork will not change that'],
        title: ['{part} started {place} fire, investigator believes'],
      },
      pledge: {
        by: ['operator'],
        stops: true,
        say: [
          '{it} {later?would:will} freeze all {things}{condition? provided that the council {later?agreed:agrees}:}',
          'all {things} {later?would:will} be frozen{condition? provided that the council {later?agreed:agrees}:}',
          '{it} {later?was:is} freezing all {things}{condition? provided that the council {later?agreed:agrees}:}',
        ],
        quote: ['«We are freezing all {things}{condition? provided that the council agrees:}»'],
        title: ['Inspectorate freezes {things}'],
      },
      order: {
        by: ['group'],
        say: [
          '{leader} directed the inspectorate to bury its findings on the {thing} until after {vote}',
          '{leader} commanded that the findings of the inspectorate on the {place} {thing} be buried until {vote} had passed',
          '{leader} gave the inspectorate an order to sit on its findings about the {thing} until {vote} had passed',
        ],
        title: ['{leaderLast} directed inspectors to bury findings on {thing}', '{leaderLast} had findings on {place} {thing} buried'],
        deny: ['{leader} had directed anybody to bury findings', '{leader} had the findings on the {thing} buried'],
        denyQuote: ['{leaderTitle} directed nobody to bury any findings', 'The findings on the {thing} were never buried by anyone'],
      },
      detail: {
        by: ['group'],
        say: ['the findings described the {part} as a danger to life', 'the {part} was described in the findings as a danger to life'],
        title: ['{part} called a danger to life'],
      },
      aid: {
        by: ['leader'],
        count: 'marks',
        range: [2, 60],
        say: [
          'survivors {later?would:will} be given {n} million marks by the treasury',
          'the treasury {later?would:will} give the survivors {n} million marks',
        ],
        quote: ['«The treasury will give the survivors {n} million marks», and nobody will have to fill in a form'],
        title: ['Treasury gives survivors {n} million marks'],
      },
    },
    context: [
      'The building went up in {year} as a customs depot.',
      'The street outside is too narrow for two engines to pass.',
      'A choir rehearsal across the square was broken off.',
      'Insurers have cordoned off the ground floor.',
    ],
    residents: [
      'The smoke came under the door like water',
      'We passed ladders over the wall until our arms gave out',
      'All you could hear was glass',
    ],
  },
  {
    kind: 'sinking',
    slots: {
      thing: ['ferry', 'trawler', 'excursion boat', 'cargo ship'],
      part: ['bow door', 'ballast pump', 'rudder', 'radar'],
      things: ['sailings', 'crossings', 'departures'],
      flaw: ['jammed', 'leaking', 'switched off'],
      vote: ['the royal visit', 'the coalition talks', 'the fishing treaty was signed'],
    },
    roles: {
      rescue: { org: '{place} coastguard', pre: 'coastguard captain', post: 'captain of the {place} coastguard' },
      hospital: { org: '{nation} Red Lantern', pre: 'relief coordinator', post: 'relief coordinator of the {nation} Red Lantern' },
      operator: { org: '{place} Shipping Line', office: true, pre: 'line manager', post: 'chief executive of the {place} Shipping Line' },
      expert: { org: '{place} Naval College', pre: 'naval architect', post: 'a naval architect at the {place} Naval College' },
    },
    facts: {
      figure: {
        by: ['rescue', 'hospital'],
        count: 'drowned',
        range: [4, 40],
        say: [
          '{n} passengers drowned {when} as a {thing} sank off {place}',
          'the sinking of a {thing} off {place} {when} drowned {n} passengers',
          '{n} passengers were drowned when a {thing} went down off {place} {when}',
        ],
        quote: ['«{n} passengers drowned», and the water is four degrees', '«We pulled {n} bodies from the water», and we stopped at dark'],
        title: ['{n} drown as {thing} sinks off {place}', '{thing} sinks off {place}, {n} drowned'],
      },
      hurt: {
        by: ['hospital'],
        count: 'rescued',
        range: [30, 120],
        say: ['{n} passengers were plucked from the sea alive', '{n} passengers were brought ashore alive'],
        quote: ['«{n} passengers were brought ashore alive», wrapped in whatever we had'],
        title: ['{n} brought ashore alive at {place}'],
      },
      cause: {
        by: ['expert'],
        say: [
          'a {flaw} {part} {hedge?might have doomed:doomed} the {thing}',
          'the {thing} {hedge?presumably sank:sank} because of a {flaw} {part}',
          'the {thing} was {hedge?apparently doomed:doomed} by its {flaw} {part}',
        ],
        quote: ['«A {flaw} {part} {hedge?might have doomed:doomed} the {thing}», and any cadet could tell you so'],
        title: ['{flaw} {part} doomed {thing}, architect argues'],
      },
      pledge: {
        by: ['operator'],
        stops: true,
        say: [
          '{it} {later?would:will} scrap all {things} to the islands{condition? as long as the storm warning {later?lasted:lasts}:}',
          'all {things} to the islands {later?would:will} be scrapped{condition? as long as the storm warning {later?lasted:lasts}:}',
        ],
        quote: ['«We are scrapping all {things} to the islands{condition? as long as the storm warning lasts:}»'],
        title: ['Shipping line scraps {things} to islands'],
      },
      order: {
        by: ['group'],
        say: [
          '{leader} forbade the harbour office to release the passenger list ahead of {vote}',
          '{leader} barred the harbour office from releasing the passenger list ahead of {vote}',
          '{leader} saw to it that the harbour office was barred from releasing the passenger list ahead of {vote}',
        ],
        title: ['{leaderLast} barred release of passenger list', '{leaderLast} forbade harbour office to release passenger list'],
        deny: ['{leader} had barred the release of the passenger list', '{leader} had forbidden the harbour office to release anything'],
        denyQuote: ['{leaderTitle} barred nobody from releasing the passenger list', 'Nobody was forbidden to release the passenger list'],
      },
      detail: {
        by: ['group'],
        say: [
          'the list held the names of stowaways whom the crew had taken on for money',
          'on the list stood stowaways whom the crew had taken aboard for money',
        ],
        title: ['Stowaways on list'],
      },
      aid: {
        by: ['leader'],
        count: 'vessels',
        range: [3, 14],
        say: ['{n} navy vessels {later?would:will} join the search', 'the search {later?would:will} be joined by {n} navy vessels'],
        quote: ['«{n} navy vessels will join the search», and they sail tonight'],
        title: ['{n} navy vessels to join search'],
      },
    },
    context: [
      'The {thing} was built in {year} and had changed owners four times.',
      'Gusts on the headland reached the top of the scale.',
      'Islanders lit lamps in every window that faces the sea.',
      'A tug had radioed for help on the same stretch a week before.',
    ],
    residents: [
      'I saw her lights tilt, and then there were no lights',
      'We went out in the dinghies because nobody else was there',
      'My cousin had the ticket and gave it away',
    ],
  },
  {
    kind: 'ambush',
    slots: {
      thing: ['convoy', 'police column', 'supply train', 'patrol'],
      part: ['lead truck', 'escort car', 'rail bridge', 'command vehicle'],
      things: ['hostilities', 'ambushes', 'roadblocks'],
      weapon: ['landmine', 'machine gun', 'grenade', 'roadside bomb'],
      vote: ['the donors had paid', 'the summit was over', 'the census was complete'],
    },
    roles: {
      rescue: {
        org: '{nationish} interior ministry',
        pre: 'ministry spokeswoman',
        post: 'spokeswoman of the {nationish} interior ministry',
      },
      hospital: { org: '{place} infirmary', pre: 'head nurse', post: 'head nurse of the {place} infirmary' },
      operator: { org: '{group}', group: true, pre: 'envoy', post: 'envoy of the {group}' },
      expert: { org: '{nation} Peace Monitor', pre: 'monitor', post: 'an observer with the {nation} Peace Monitor' },
    },
    facts: {
      figure: {
        by: ['rescue', 'hospital'],
        count: 'slain',
        range: [2, 16],
        say: [
          '{n} policemen were slain {when} in an ambush on a {thing} outside {place}',
          'an ambush on a {thing} outside {place} cost {n} policemen their lives {when}',
          '{n} policemen fell {when} as a {thing} was ambushed outside {place}',
        ],
        quote: [
          '«{n} policemen were slain», and every one of them had a family',
          '«{n} policemen fell in that ambush», and it was over in a minute',
        ],
        title: ['{n} policemen slain in {place} ambush', 'Ambush outside {place} costs {n} policemen their lives'],
      },
      hurt: {
        by: ['hospital'],
        count: 'abducted',
        range: [13, 30],
        say: ['{n} policemen were led away as captives', '{n} policemen were taken captive'],
        quote: ['«{n} policemen were taken captive», and we have no sign of them'],
        title: ['{n} policemen taken captive'],
      },
      cause: {
        by: ['expert'],
        say: [
          'a {weapon} planted overnight {hedge?is thought to have halted:halted} the {part}',
          'the {part} {hedge?was reportedly stopped:was stopped} by a {weapon} planted overnight',
        ],
        quote: ['«A {weapon} planted overnight {hedge?probably halted:halted} the {part}», as it did last spring'],
        title: ['{weapon} halted {part}, monitor finds'],
      },
      pledge: {
        by: ['operator'],
        stops: true,
        say: [
          '{it} {later?would:will} cease all {things} on the highway{condition? on condition that the garrison {later?withdrew:withdraws}:}',
          'all {things} on the highway {later?would:will} cease{condition? on condition that the garrison {later?withdrew:withdraws}:}',
        ],
        quote: ['«We are ceasing all {things} on the highway{condition? on condition that the garrison withdraws:}»'],
        title: ['{group} to cease {things} on highway'],
      },
      order: {
        by: ['group'],
        say: [
          '{leader} vetoed a reprisal against {neighbour} and insisted on restraint until {vote}',
          '{leader} ruled out a reprisal against {neighbour} and called for restraint until {vote}',
          '{leader} refused to sign off on a reprisal against {neighbour}, demanding restraint until {vote}',
        ],
        title: [
          '{leaderLast} vetoed reprisal against {neighbour}',
          '{leaderLast} ruled out reprisal against {neighbour}, demanded restraint',
        ],
        deny: ['{leader} had vetoed a reprisal', '{leader} had ruled out a reprisal against {neighbour}'],
        denyQuote: ['{leaderTitle} has vetoed nothing', 'Nobody has ruled out a reprisal against {neighbour}'],
      },
      detail: {
        by: ['group'],
        say: [
          'two commanders had offered their resignations over the restraint',
          'the restraint had led two commanders to offer their resignations',
        ],
        title: ['Commanders offered resignations'],
      },
      aid: {
        by: ['leader'],
        count: 'reservists',
        range: [2, 8],
        scale: 1000,
        say: [
          '{n} reservists {later?would:will} be called up for the highway',
          'the state {later?would:will} call up {n} reservists to guard the highway',
        ],
        quote: ['«We are calling up {n} reservists», and they will guard the highway'],
        title: ['{nation} calls up {n} reservists'],
      },
    },
    deed: ['the ambush on the {thing}', 'the ambush outside {place}', 'the killing of the policemen'],
    deeding: ['ambushing the {thing}', 'killing the policemen', 'planting the {weapon}'],
    context: [
      'The highway links {place} with the coast and is sealed after dusk.',
      'A ceasefire of {year} covers the villages but not the road.',
      'Drivers waited in a queue that ran back to the toll house.',
      'Shepherds say the hills have been empty since the thaw.',
    ],
    residents: [
      'It sounded like planks being dropped',
      'They took the radio and left the boy',
      'I counted the lorries in and I counted fewer out',
    ],
  },
  {
    kind: 'bank',
    slots: {
      thing: ['cooperative bank', 'pension fund', 'lottery company', 'insurance house'],
      part: ['audit', 'loan book', 'foreign branch', 'reserve account'],
      things: ['withdrawals', 'payouts', 'transfers abroad'],
      flaw: ['forged invoices', 'a bad bet on copper', 'loans to relatives of its directors'],
      vote: ['parliament rose', 'the bond sale closed', 'the visit of the creditors ended'],
    },
    roles: {
      rescue: { org: '{nation} Banking Supervisor', pre: 'banking supervisor', post: 'head of the {nation} Banking Supervisor' },
      hospital: { org: '{place} Savers’ League', pre: 'savers’ advocate', post: 'chair of the {place} Savers’ League' },
      operator: { org: '{place} {Thing}', office: true, pre: 'chief executive', post: 'chief executive of the {place} {Thing}' },
      expert: {
        org: '{place} Business School',
        pre: 'accounting lecturer',
        post: 'who lectures on accounting at the {place} Business School',
      },
    },
    facts: {
      figure: {
        by: ['rescue', 'hospital'],
        count: 'savers',
        range: [11, 90],
        scale: 100,
        say: [
          '{n} savers were left without their deposits {when} as the {thing} in {place} shut its doors',
          'the {place} {thing} shut its doors {when}, leaving {n} savers without their deposits',
          '{n} depositors lost access to their savings {when} when the {place} {thing} shut its doors',
        ],
        quote: ['«{n} savers cannot get at their deposits», and they deserve an answer'],
        title: ['{place} {thing} shuts doors on {n} savers', '{n} savers stranded as {place} {thing} shuts doors'],
      },
      hurt: {
        by: ['hospital'],
        count: 'complaints',
        range: [40, 95],
        say: ['{n} complaints had been lodged before the closure', '{n} complaints were lodged in the weeks before the closure'],
        quote: ['«{n} complaints were lodged before the closure», and not one was answered'],
        title: ['{n} complaints lodged before closure'],
      },
      cause: {
        by: ['expert'],
        say: [
          '{flaw} {hedge?could well have brought:brought} the {thing} down',
          'the {thing} {hedge?was allegedly ruined:was ruined} by {flaw}',
        ],
        quote: ['«{flaw} {hedge?probably ruined:ruined} the {thing}», and it will not be the only one'],
        title: ['{flaw} ruined {thing}, lecturer reckons'],
      },
      pledge: {
        by: ['operator'],
        stops: true,
        say: [
          '{it} {later?would:will} block all {things}{condition? unless the central bank {later?stepped:steps} in:}',
          'all {things} {later?would:will} be blocked{condition? unless the central bank {later?stepped:steps} in:}',
        ],
        quote: ['«We are blocking all {things}{condition? unless the central bank steps in:}»'],
        title: ['{Thing} blocks {things}'],
      },
      order: {
        by: ['group'],
        say: [
          '{leader} leaned on the auditors to delay the warning about the {part} until {vote}',
          '{leader} got the auditors to put off the warning about the {part} until {vote}',
          '{leader} talked the auditors into postponing the warning about the {part} until {vote}',
        ],
        title: ['{leaderLast} leaned on auditors to delay warning', '{leaderLast} talked auditors into postponing warning on {part}'],
        deny: ['{leader} had leaned on the auditors', '{leader} had talked the auditors into any delay of the warning'],
        denyQuote: ['{leaderTitle} has never leaned on any auditors', 'Nobody asked the auditors to delay a warning'],
      },
      detail: {
        by: ['group'],
        say: [
          'a hole of half a billion marks had been noticed in the {part}',
          'the auditors had noticed a hole of half a billion marks in the {part}',
        ],
        title: ['Auditors noticed hole in {part}'],
      },
      aid: {
        by: ['leader'],
        count: 'marks',
        range: [15, 99],
        say: [
          'a rescue fund of {n} million marks {later?would:will} be set up',
          'the cabinet {later?would:will} set up a rescue fund of {n} million marks',
        ],
        quote: ['«We are setting up a rescue fund of {n} million marks», and it opens on the first of the month'],
        title: ['Cabinet sets up rescue fund of {n} million marks'],
      },
    },
    context: [
      'The {thing} was founded in {year} by a guild of coopers.',
      'Its marble counters had been polished for the jubilee.',
      'A queue formed before dawn and did not move.',
      'Shares of its rivals barely stirred.',
    ],
    residents: [
      'I wanted two hundred marks for a coffin',
      'The cashier was crying more than I was',
      'They gave me a calendar last year and a closed door today',
    ],
  },
]
