/**
 * How this grammar reports speech. {C} what was said, as a clause; {Q} as a quotation, without marks; {S} the speaker; {O} an organisation;
 * {A} unnamed people; {P} a newsroom, {p} the same newsroom again ("the newspaper"); {day} weekday or date of the saying; {R} the newsroom's own name
 * for itself.
 */
export const speech = {
  /** A person on record; what was said is told. */
  told: [
    '{C}, {S} said on {day}.',
    '{S} said on {day} that {C}.',
    'According to {S}, {C}.',
    '{S} told reporters on {day} that {C}.',
    '{C}, according to {S}.',
    'On {day}, {S} told a news conference that {C}.',
    '{S} confirmed on {day} that {C}.',
    '{C}, said {S}.',
    '{S} told a meeting in {place} on {day} that {C}.',
    'Speaking in {place} on {day}, {S} said that {C}.',
    '{S} explained that {C}.',
    '{C}, {S} told journalists.',
  ],
  /** The same person again on one page, by surname. */
  again: ['{L} also said that {C}.', '{C}, {L} said.', '{L} added that {C}.', '{L} told reporters that {C}.', '{C}, according to {L}.'],
  /** A person on record, quoted. */
  quoted: [
    '“{Q},” {S} said on {day}.',
    '“{Q},” said {S}.',
    '{S} said on {day}: “{Q}.”',
    '“{Q},” {S} told reporters on {day}.',
    '{S} told a news conference: “{Q}.”',
    '“{Q},” {S} told {R}.',
  ],
  quotedAgain: ['“{Q},” {L} said.', '“{Q},” {L} added.', '{L} added: “{Q}.”'],
  /** An organisation in writing. */
  stated: [
    '{O} said in a statement on {day} that {C}.',
    'In a statement on {day}, {O} said {C}.',
    '{C}, {O} said in a statement.',
    '{O} announced on {day} that {C}.',
    '“{Q},” {O} said in a statement on {day}.',
    'A statement from {O} on {day} said that {C}.',
  ],
  /** A resident, once. */
  residents: [
    '“{Q},” said {S}, who lives nearby.',
    '“{Q},” said {S} of {place}.',
    '{S}, a baker in {place}, said: “{Q}.”',
    '“{Q},” said {S}, who watched from across the street.',
  ],
  /** The page's own newsroom heard unnamed people. */
  unnamed: [
    '{C}, {A} told {R}.',
    '{A} told {R} that {C}.',
    '{C}, according to {A} who asked not to be named.',
    '{A} said {C}.',
    '{C}, said {A}, speaking on condition of anonymity.',
    'According to {A}, {C}.',
    '{A} confirmed to {R} that {C}.',
  ],
  unnamedAgain: ['{C}, {a} said.', '{C}, {a} added.', '{a} also said that {C}.', 'According to {a}, {C}.'],
  /** A newsroom cited, with the people it heard. */
  citing: [
    '{C}, {P} reported on {day}, citing {A}.',
    '{P} reported on {day}, citing {A}, that {C}.',
    'Citing {A}, {P} reported on {day} that {C}.',
    '{A} told {P} that {C}, the newspaper reported on {day}.',
    '{C}, {A} told {P} in a report published on {day}.',
    'According to a report in {P} on {day} that cited {A}, {C}.',
    '{C}, according to {A} quoted by {P} on {day}.',
  ],
  /** A newsroom cited, nobody behind it. */
  citingBare: [
    '{C}, {P} reported on {day}.',
    '{P} reported on {day} that {C}.',
    'According to {P}, {C}.',
    '{C}, according to a report by {P} on {day}.',
    '{P} wrote on {day} that {C}.',
    'A report in {P} on {day} said that {C}.',
  ],
  /** A newsroom cited, which heard a person on record. */
  citingNamed: [
    '{S} told {P} on {day} that {C}.',
    '{C}, {S} told {P} on {day}.',
    'In an interview with {P} published on {day}, {S} said that {C}.',
    '{S}, quoted by {P} on {day}, said that {C}.',
    '“{Q},” {S} told {P} on {day}.',
  ],
  /** Further sentences under a report cited before on the page. */
  citingAgain: ['{C}, the report said.', '{C}, according to {p}.', '{p} also reported that {C}.', '{C}, {a} told {p}.', '{C}, {p} wrote.'],
  /** The same people with the newsroom's name worn off. */
  worn: [
    '{C}, according to {V} who spoke to {M}.',
    '{C}, {V} told {M}.',
    'According to {V} quoted in {M}, {C}.',
    '{V} told {M} that {C}.',
    '{M} reported on {day}, citing {V}, that {C}.',
  ],
  media: ['local media', '{nationish} media', 'the {nationish} press', 'a local newspaper'],
  /** A denial. {D} what is denied, as a clause; {N} a denial as a quotation. */
  denied: [
    '{S} denied on {day} that {D}.',
    '{S} denied that {D}.',
    'On {day}, {S} denied reports that {D}.',
    '“{N},” {S} said on {day}.',
    '“{N},” {S} told reporters.',
    '{S} rejected the report on {day}. “{N},” {L} said.',
    '{S} said on {day} that it was not true that {D}.',
    '{S} dismissed as invention the report that {D}.',
  ],
  /** Owning up and accusing; {G} the group, {deed} what was done. */
  owned: [
    '{G} claimed responsibility for {deed} on {day}.',
    '{G} said on {day} that its fighters had carried out {deed}.',
    'In a video released on {day}, {G} claimed responsibility for {deed}.',
  ],
  accused: ['{S} blamed {G} for {deed} on {day}.', '{S} accused {G} of {deeding}.', 'On {day}, {S} accused {G} of being behind {deed}.'],
  disowned: [
    '{G} denied on {day} that it was behind {deed}.',
    '{G} denied any part in {deed}.',
    'A spokesman for {G} said on {day} that its fighters had nothing to do with {deed}.',
  ],
}

export const sources = {
  /** A person at first mention: {name}, {pre} a short title, {post} a long one. */
  person: ['{name}, {post},', '{pre} {name}', 'the {pre}, {name},', '{name}, the {pre},'],
  /** A person who speaks for an organisation, which the page then names. */
  officer: ['{name}, {post},', 'the {post}, {name},'],
  /** Unnamed people: {count} and {noun}, {knowing} how they know. */
  group: ['{count} {noun} {knowing}', '{count} {nationish} {noun} {knowing}', '{count} {noun} who were {present}'],
  groupNouns: [
    ['official', 'officials'],
    ['engineer', 'engineers'],
    ['diplomat', 'diplomats'],
    ['adviser', 'advisers'],
    ['person', 'people'],
    ['lawmaker', 'lawmakers'],
  ],
  knowing: [
    'familiar with the meeting',
    'with knowledge of the matter',
    'who attended the meeting',
    'briefed on the discussion',
    'close to the government',
  ],
  present: ['in the room', 'at the table', 'present at the meeting'],
  groupAgain: ['the {noun}', 'the sources'],
  personAgain: ['the {noun}', 'the source'],
  vague: [
    'people with knowledge of the matter',
    'people familiar with the discussion',
    '{noun} with knowledge of the meeting',
    'several {noun}',
  ],
  newspaperAgain: ['the newspaper', 'the paper'],
  broadcasterAgain: ['the broadcaster', 'the station'],
  agencyAgain: ['the agency'],
}

export const pages = {
  bylines: ['By {author}', '{author}', 'By {author} in {place}', 'By {author} and {author2}', 'By {author}, {R}'],
  dates: [
    '{d} {Month} {yyyy}',
    '{Month} {d}, {yyyy}',
    'Published: {d} {Month} {yyyy}',
    '{Weekday}, {d} {Month} {yyyy}',
    'Published {Month} {d}, {yyyy} at {hh}:{mm}',
  ],
  datelines: ['{PLACE} – ', '{PLACE} ({ABC}) – ', ''],
  credits: ['(With information from {ABC})', 'Source: {agency}', '– {ABC}', ''],
  scraper: [
    'Source link',
    'Read the full article on the original site',
    '{author} is a passionate storyteller who loves travel, gadgets and a strong cup of coffee.',
    'Articles: {hh}{mm}',
  ],
  furniture: [
    'Sign up for our morning letter',
    'Most read',
    'Share this article',
    'Subscribe from two a month',
    'All rights reserved.',
    'Advertisement',
    'More from {place}',
    'Copyright {yyyy} {R}. Reproduction only with written permission.',
  ],
  teasers: [
    'Ferry strike called off in {place}',
    'The tulip town that ran out of tulips',
    'Herring prices fall again',
    '{place} choir sings at dawn',
    'Five walks for a wet Sunday',
  ],
  captions: ['A street in {place} on the day after. Photo: {author}/{R}', 'Residents look on in {place}, {d} {Month} {yyyy}. ({R})'],
  headlineCites: ['{T} – {paper}', '{T}, {paper} reports', '{paper}: {T}'],
  headlineUnnamed: ['{T}, sources say', '{T}, officials say', '{T}'],
  headlineDenials: ['Government denies: {T}', 'Government rejects report: {T}', 'Denied: {T}'],
  overblown: ['{nation} on the brink of war', '{leaderLast} to resign within days', 'Panic grips the capital as prices soar'],
  compilation: ['What we know about the {thing} in {place}', 'The week in {nation}', 'Morning briefing: {place} and beyond'],
  compilationLead: [
    'Here is what is known so far.',
    'The main developments of the past days at a glance.',
    'This is what has been reported.',
  ],
}
