import { partsOf, writtenDay } from './calendar.mjs'
import { expand, marked, tidy, unmarked } from './grammar.mjs'
import { written } from './matter.mjs'

const SAYING = /\b(?:told|asked|urged|pressed|instructed|instructions|insisted|talked|called)\b/

/**
 * Writes one page of one newsroom on one day: sentences by the grammar, each with a record of what it tells and through whom. Records:
 * `claim`, `chain` (outermost first: {is, key, name}), `origin` and `through` (whom, and in which report, the innermost newsroom heard it; absent
 * where nobody is named), `sentence` (set when the page is done) and what finders are asked for: `figure`, `hedged`, `condition`, `quoted`, `worn`,
 * `uncounted`, `denies`, `swapped`.
 */
export function writerOf({ pack, matter, newsroom, day, random }) {
  const records = []
  const known = new Set()
  const own = { key: `${newsroom.name}@${day}`, newsroom, day }
  let open = []
  /** How this page words people whose newsroom's name is lost. */
  let worn
  const paragraphs = []

  const dated = other => writtenDay(other, day, pack.dateOrder)
  const nameOf = room => (room.the ? `the ${room.name}` : room.name)
  const again = room => random.pick(pack.sources[`${room.kind}Again`])
  const withThe = org => (/^the /.test(org) ? org : `the ${org}`)
  const once = (key, first, later) => {
    const words = known.has(key) ? later : first
    known.add(key)
    return words
  }

  /** A named speaker at first mention; his surname later. */
  const person = role => {
    const full = `${role.first} ${role.last}`
    const form = known.has(role.last) ? '{last}' : random.pick(role.office ? pack.sources.officer : pack.sources.person)
    known.add(role.last)
    return expand(form, { name: full, pre: role.pre, post: role.post, last: role.last }, random)
  }
  /** Unnamed people with number and class, at first mention; "the officials" later. */
  const people = (group, form = group.form) => {
    const one = group.count === 1
    return expand(
      form,
      {
        count: one ? 'one' : written(group.count),
        noun: one ? group.noun[0] : group.noun[1],
        nationish: matter.base.nationish,
        nation: matter.base.nation,
        knowing: group.knowing,
        present: group.present,
      },
      random,
    ).replace(/^one (\p{Ll}+(?: \p{Ll}+)?) who were\b/u, 'one $1 who was')
  }
  const peopleAgain = group => {
    const [one, many] = group.noun
    return expand(
      random.pick(group.count === 1 ? pack.sources.personAgain : pack.sources.groupAgain),
      { noun: group.count === 1 ? one : many },
      random,
    )
  }

  /** The words of a fact as a clause, its own clause marked. */
  const clause = (form, record, flags = {}) => {
    const { leader, leaderLast } = matter.base
    const figure = record.figure
    // The first mention of the head of government on a page is in full; chosen before the form is written out.
    const who = known.has(leaderLast) ? leaderLast : leader
    const words = expand(
      form,
      {
        ...matter.base,
        ...flags,
        leader: who,
        when: `on ${dated(flags.eventDay ?? matter.day)}`,
        n: figure === undefined ? '' : written(figure),
        it: flags.it ?? 'it',
      },
      random,
    )
    if (words.includes(leaderLast)) known.add(leaderLast)
    records.push(record)
    const index = records.length - 1
    return words.includes('«')
      ? words.replace('«', marked(index, '').slice(0, -1)).replace('»', marked(index, '').slice(-1))
      : marked(index, words)
  }

  const claimOf = (fact, figure) => `${matter.key}.${fact}${figure === undefined ? '' : `.${figure}`}`
  const recordOf = (fact, chain, origin, through, flags) => {
    const figure = matter.kind.facts[fact]?.range ? (flags.figure ?? matter.figures[fact]) : undefined
    return {
      claim: claimOf(fact, figure),
      fact,
      chain,
      ...(origin !== undefined && { origin, through, knower: chain.at(-1).is === 'named' ? origin : (flags.knower ?? 'people') }),
      ...(figure !== undefined && { figure }),
      ...(flags.hedge && { hedged: true }),
      ...(flags.condition && { condition: true }),
      ...(flags.traits ?? {}),
    }
  }
  const say = fact => random.pick(matter.kind.facts[fact].say)
  /** In the page's own voice a clause must not be a saying itself: “the premier told officials to wait” has a speaker. */
  const sayPlainly = fact => {
    const forms = matter.kind.facts[fact].say
    const plain = forms.filter(form => !SAYING.test(form))
    return random.pick(plain.length > 0 ? plain : forms)
  }
  const put = (form, values) => {
    open.push(tidy(expand(form, values, random)))
  }
  const named = role => ({ is: 'named', key: role.key, name: `${role.first} ${role.last}`, org: role.org })
  const outlet = report => ({ is: 'outlet', key: report.key, name: report.newsroom.name })
  const unnamed = (group, report) => ({ is: 'anonymous', key: report.key, name: people(group, '{count} {noun}') })

  const base = () => ({
    place: matter.place,
    nation: matter.base.nation,
    nationish: matter.base.nationish,
    R: nameOf(newsroom),
    day: dated(day),
  })

  const write = {
    /** In the page's own voice: nobody stands behind it. */
    own(fact, flags = {}) {
      const record = recordOf(fact, [], undefined, undefined, flags)
      const role = matter.roles[matter.kind.facts[fact].by[0]]
      put('{C}.', { ...base(), C: clause(sayPlainly(fact), record, { ...flags, it: role && withThe(role.org) }) })
      return record
    },
    /** A person on record told this newsroom, or everybody. */
    told(fact, roleName, flags = {}) {
      const role = matter.roles[roleName]
      const record = recordOf(fact, [named(role)], role.key, own.key, flags)
      const more = known.has(role.last)
      const quote = flags.quote ?? (random.is(0.35) && matter.quotes[fact]?.[roleName] !== undefined)
      const forms = quote ? (more ? pack.speech.quotedAgain : pack.speech.quoted) : more ? pack.speech.again : pack.speech.told
      const form = random.pick(forms)
      const S = person(role)
      if (quote) record.quoted = true
      const words = quote
        ? clause(flags.words ?? matter.quotes[fact][roleName], record, flags)
        : clause(say(fact), record, { ...flags, later: true, it: withThe(role.org) })
      put(form, { ...base(), day: dated(flags.saidOn ?? day), S, L: role.last, C: words, Q: raised(words) })
      return record
    },
    /** An organisation in writing. */
    stated(fact, roleName, flags = {}) {
      const role = matter.roles[roleName]
      const record = recordOf(fact, [{ is: 'named', key: role.key, name: role.org, org: role.org }], role.key, own.key, flags)
      const quotable = matter.quotes[fact]?.[roleName] !== undefined
      const form = random.pick(pack.speech.stated.filter(one => quotable || !one.includes('{Q}')))
      const O = once(role.org, withThe(role.org), withThe(role.org))
      const quote = form.includes('{Q}')
      if (quote) record.quoted = true
      const words = quote ? clause(matter.quotes[fact][roleName], record, flags) : clause(say(fact), record, { ...flags, later: true })
      put(form, { ...base(), day: dated(flags.saidOn ?? day), O, C: words, Q: raised(words) })
      return record
    },
    /** Unnamed people told this newsroom. */
    unnamed(fact, group, flags = {}) {
      const record = recordOf(fact, [unnamed(group, own)], own.key, own.key, flags)
      const more = known.has(group)
      known.add(group)
      const form = random.pick(more ? pack.speech.unnamedAgain : pack.speech.unnamed)
      put(form, { ...base(), A: people(group), a: peopleAgain(group), C: clause(say(fact), record, { ...flags, later: true }) })
      return record
    },
    /** A report of another newsroom that heard unnamed people. */
    citing(fact, report, group, flags = {}) {
      const record = recordOf(fact, [outlet(report), unnamed(group, report)], report.key, report.key, flags)
      const more = known.has(report.key)
      known.add(report.key)
      let form = random.pick(more ? pack.speech.citingAgain : pack.speech.citing)
      if (flags.uncounted) record.uncounted = true
      if (more && !/\{a\}|\{A\}/.test(form)) record.chain = [outlet(report), { ...unnamed(group, report), inherited: true }]
      // "The newspaper" is no radio station.
      if (report.newsroom.kind !== 'newspaper') form = form.replace(/the (?:newspaper|paper|daily)\b/g, again(report.newsroom))
      put(form, {
        ...base(),
        day: dated(report.day),
        P: nameOf(report.newsroom),
        p: again(report.newsroom),
        A: flags.uncounted ? vague(group) : people(group),
        a: peopleAgain(group),
        C: clause(say(fact), record, { ...flags, later: true }),
      })
      return record
    },
    /** A report of another newsroom, nobody named behind it. */
    citingBare(fact, report, flags = {}) {
      const record = recordOf(fact, [outlet(report)], report.key, report.key, flags)
      known.add(report.key)
      put(random.pick(pack.speech.citingBare), {
        ...base(),
        day: dated(report.day),
        P: nameOf(report.newsroom),
        C: clause(say(fact), record, { ...flags, later: true }),
      })
      return record
    },
    /** A report of another newsroom that heard a person on record. */
    citingNamed(fact, report, roleName, flags = {}) {
      const role = matter.roles[roleName]
      const record = recordOf(fact, [outlet(report), named(role)], role.key, report.key, flags)
      const quotable = matter.quotes[fact]?.[roleName] !== undefined
      const form = random.pick(pack.speech.citingNamed.filter(one => quotable || !one.includes('{Q}')))
      const quote = form.includes('{Q}')
      if (quote) record.quoted = true
      const S = person(role)
      const words = quote
        ? clause(flags.words ?? matter.quotes[fact][roleName], record, flags)
        : clause(say(fact), record, { ...flags, later: true, it: withThe(role.org) })
      put(form, { ...base(), day: dated(report.day), P: nameOf(report.newsroom), S, C: words, Q: raised(words) })
      return record
    },
    /** The same report with the newsroom's name worn off. */
    worn(fact, report, group, flags = {}) {
      const record = {
        ...recordOf(fact, [{ ...outlet(report), worn: true }, unnamed(group, report)], report.key, report.key, flags),
        worn: true,
      }
      const more = worn !== undefined
      worn ??= vague(group)
      const V = worn
      if (!new RegExp(`\\b${written(group.count)}\\b`).test(V)) record.uncounted = true
      const M = expand(random.pick(pack.speech.media), base(), random)
      const form = random.pick(more ? pack.speech.unnamedAgain : pack.speech.worn)
      put(form, {
        ...base(),
        day: dated(report.day),
        V,
        M,
        // “The people”, “the engineers”: the class that the page itself has named.
        a: V.includes(group.noun[1]) ? `the ${group.noun[1]}` : /^insiders/.test(V) ? 'the insiders' : 'the people',
        C: clause(say(fact), record, { ...flags, later: true }),
      })
      return record
    },
    /** The spokesman denies a fact. */
    denied(fact, roleName, flags = {}) {
      const role = matter.roles[roleName]
      const { deny } = matter.kind.facts[fact]
      const form = random.pick(pack.speech.denied)
      const record = {
        claim: `${matter.key}.${fact}.denied`,
        fact,
        denies: true,
        chain: [named(role)],
        origin: role.key,
        knower: role.key,
        through: own.key,
      }
      if (form.includes('{N}')) record.quoted = true
      const S = person(role)
      const words = clause(form.includes('{N}') ? matter.denial : random.pick(deny), record, flags)
      put(form, { ...base(), day: dated(flags.saidOn ?? day), S, L: role.last, D: words, N: raised(words) })
      return record
    },
    /** A group owns up to the deed, disowns it, or is accused of it: the whole sentence is the claim. */
    deed(stance, roleName, flags = {}) {
      const role = matter.roles[roleName]
      const record = {
        claim: `${matter.key}.deed.${stance}`,
        fact: 'deed',
        deed: stance,
        chain: [named(role)],
        origin: role.key,
        knower: role.key,
        through: own.key,
      }
      records.push(record)
      const index = records.length - 1
      const values = {
        ...base(),
        day: dated(flags.saidOn ?? day),
        G: `the ${matter.base.group}`,
        S: stance === 'accused' ? person(role) : `the ${matter.base.group}`,
        deed: expand(random.pick(matter.kind.deed), matter.base, random),
        deeding: expand(random.pick(matter.kind.deeding), matter.base, random),
      }
      open.push(`${marked(index, tidy(expand(random.pick(pack.speech[stance]), values, random)).replace(/\.$/, ''))}.`)
      return record
    },
    /** A sentence of background in the page's own voice. */
    context(nth) {
      const form = matter.kind.context[nth % matter.kind.context.length]
      const record = { claim: `${matter.key}.context.${nth % matter.kind.context.length}`, fact: 'context', chain: [] }
      records.push(record)
      open.push(tidy(`${marked(records.length - 1, expand(form, matter.base, random).replace(/\.$/, ''))}.`))
    },
    /** A resident speaks: one origin, one page. */
    resident(nth) {
      const at = nth % matter.kind.residents.length
      const who = matter.residents[at]
      const name = `${who.first} ${who.last}`
      const chain = [{ is: 'named', key: name, name }]
      records.push({
        claim: `${matter.key}.resident.${at}`,
        fact: 'resident',
        quoted: true,
        chain,
        origin: name,
        knower: name,
        through: own.key,
      })
      const Q = marked(records.length - 1, expand(matter.kind.residents[at], matter.base, random))
      open.push(tidy(expand(random.pick(pack.speech.residents), { Q, S: name, place: matter.place }, random)))
    },
    paragraph() {
      if (open.length > 0) paragraphs.push(open.join(' '))
      open = []
    },
  }

  function vague(group) {
    return expand(random.pick(pack.sources.vague), { noun: group.noun[1], nationish: matter.base.nationish }, random)
  }

  /** A title, and what it heads: it is no statement, but a figure in it is a figure. */
  const headline = (fact, flags = {}) => {
    const figure = matter.kind.facts[fact].range ? (flags.figure ?? matter.figures[fact]) : undefined
    const words = expand(
      random.pick(matter.kind.facts[fact].title),
      { ...matter.base, ...flags, n: figure === undefined ? '' : written(figure), when: '' },
      random,
    )
    const title = tidy(expand(flags.frame ?? '{T}', { ...matter.base, T: words, paper: flags.paper ?? '' }, random))
    return { title, heads: { fact, claim: claimOf(fact, figure), ...(figure !== undefined && { figure }) } }
  }

  /** The finished draft. Paragraphs keep their marks. */
  const done = (title, kind, extra = {}) => {
    write.paragraph()
    return { title, kind, newsroom, day, report: own, paragraphs, records, matter, ...extra }
  }
  return { write, headline, done, dated, random, own, parts: partsOf(day), plain: unmarked, nameOf }
}

/** A quotation begins with a capital. */
function raised(words) {
  return words.replace(/^((?:\uE000\d+\uE001)?)(\p{Ll})/u, (_, mark, letter) => mark + letter.toUpperCase())
}
