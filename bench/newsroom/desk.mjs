import { tidy, unmarked } from './grammar.mjs'
import { copied, machineTranslated, spun } from './rewrites.mjs'
import { writerOf } from './writer.mjs'

/**
 * The pages of one matter, with what is planted in them. First the newsrooms that heard people themselves, then those that took it from them; every
 * relay loses something with the share given in `PLANTED`.
 */
const PLANTED = {
  wornName: 0.4,
  uncounted: 0.2,
  bare: 0.18,
  hedgeDropped: 0.4,
  conditionLost: 0.35,
  otherFigure: 0.25,
  overblownTitle: 0.08,
}

export function pagesOfMatter({ pack, nation, matter, random, size }) {
  const papers = random.shuffled(nation.newsrooms.filter(({ kind }) => kind === 'newspaper'))
  const air = random.shuffled(nation.newsrooms.filter(({ kind }) => kind === 'broadcaster'))
  const agency = nation.agency
  const facts = matter.kind.facts
  const day = matter.day
  // What people say on record they say once, on the day or the day after.
  matter.saidOn = day + random.whole(0, 1)
  const scale = facts.figure.scale ?? 1
  const plants = []
  const drafts = []
  const writer = (newsroom, on) => writerOf({ pack, matter, newsroom, day: on, random })
  const hedge = { hedge: random.is(0.7) }
  const condition = { condition: random.is(0.5) }
  const pledger = matter.roles.operator
  const pledge = (w, given) => {
    const flags = { saidOn: matter.saidOn, ...given }
    return pledger.armed || random.is(0.6) ? w.stated('pledge', 'operator', flags) : w.told('pledge', 'operator', flags)
  }
  let background = random.whole(0, 9)
  const filler = w => {
    background += 1
    if (random.is(0.6)) w.context(background)
    else w.resident(background)
  }
  /** Writes the jobs in order, now and then two in a paragraph, background between them. */
  const compose = (w, jobs, fillers = 1) => {
    let left = fillers
    jobs.forEach((job, nth) => {
      job()
      if (random.is(0.7) || nth === 0) w.paragraph()
      if (nth > 0 && left > 0 && random.is(0.45)) {
        w.paragraph()
        filler(w)
        w.paragraph()
        left -= 1
      }
    })
  }
  const page = (newsroom, on, kind, build) => {
    const made = writer(newsroom, on)
    const extra = build(made.write, made)
    const draft = made.done(extra.title, kind, extra)
    drafts.push(draft)
    return draft
  }

  // The agency is first at the place: what people say on record.
  const first = page(agency, matter.saidOn, 'original', (w, h) => {
    compose(
      w,
      [
        () => w.told('figure', 'rescue'),
        () => w.told('hurt', 'hospital'),
        () => pledge(w, condition),
        () => w.told('cause', 'expert', hedge),
        () => w.told('aid', 'leader'),
      ],
      3,
    )
    return { ...h.headline('figure'), dateline: true }
  })

  // A newspaper with people of its own, unnamed, on what was said behind closed doors.
  const scoopDay = day + random.whole(2, 3)
  const scoop = page(papers[0], scoopDay, 'original', (w, h) => {
    compose(
      w,
      [
        () => w.unnamed('order', matter.group),
        () => w.unnamed('detail', matter.group),
        () => w.told('figure', 'rescue', { saidOn: matter.saidOn }),
        () => pledge(w, condition),
      ],
      2,
    )
    return { ...h.headline('order', { frame: random.pick(pack.pages.headlineUnnamed) }) }
  })
  const report = scoop.report
  const seen = random.is(0.5)
  if (!seen) drafts.pop()

  const relayDay = () => scoopDay + random.whole(0, 1)
  const relay = (newsroom, on, style) =>
    page(newsroom, on, 'relay', (w, h) => {
      const drop = random.is(PLANTED.hedgeDropped)
      const widen = random.is(PLANTED.conditionLost)
      const other = random.is(PLANTED.otherFigure) ? matter.figures.figure + scale * random.pick([2, 3, 5]) : undefined
      const secret = {
        cited: () => [w.citing('order', report, matter.group), w.citing('detail', report, matter.group)],
        uncounted: () => [w.citing('order', report, matter.group, { uncounted: true }), w.citing('detail', report, matter.group)],
        newsroom: () => [w.citingBare('order', report)],
        worn: () => [w.worn('order', report, matter.group), w.worn('detail', report, matter.group)],
        bare: () => [w.own('order')],
      }[style]
      const jobs = [
        () => {
          const records = secret()
          if (style === 'worn') plant('drift', ['outlet-lost', 'attribution-lost', 'source-count-lost'], records[0], 'order')
          if (style === 'uncounted') plant('drift', ['source-count-lost'], records[0], 'order')
          if (style === 'bare') plant('drift', ['attribution-lost', 'outlet-lost'], records[0], 'order')
        },
        () => {
          const record = random.is(0.5)
            ? w.own('figure', { figure: other })
            : w.told('figure', 'rescue', { saidOn: matter.saidOn, figure: other, quote: other === undefined ? undefined : false })
          if (other !== undefined) plant('drift', ['number-changed', 'quantity'], record, 'figure')
        },
      ]
      if (random.is(0.6))
        jobs.push(() => {
          const record = w.told('cause', 'expert', { saidOn: matter.saidOn, hedge: hedge.hedge && !drop, quote: false })
          if (hedge.hedge && drop) plant('drift', ['hedge-dropped'], record, 'cause')
        })
      if (random.is(0.6))
        jobs.push(() => {
          const record = pledge(w, { condition: condition.condition && !widen, quote: false })
          if (condition.condition && widen) plant('drift', ['condition-widened', 'quote-altered'], record, 'pledge')
        })
      compose(w, jobs, 2)
      const overblown = random.is(PLANTED.overblownTitle)
      const frame =
        style === 'cited' || style === 'newsroom'
          ? random.pick([...pack.pages.headlineCites, '{T}'])
          : style === 'worn'
            ? random.pick(pack.pages.headlineUnnamed)
            : '{T}'
      return {
        ...(overblown
          ? h.headline('figure', { frame: random.pick(pack.pages.overblown) })
          : h.headline('order', { frame, paper: report.newsroom.name })),
        overblown,
      }
    })
  const plant = (kind, aspects, record, fact) => plants.push({ kind, aspects, record, fact, matter: matter.key })

  /** One for a reworded page: which of its swaps is told is the finder's choice. */
  const plantRewording = draft => {
    const record = draft.records.find(({ swapped }) => swapped)
    if (record) plants.push({ kind: 'drift', aspects: SWAPPED, record, fact: record.fact, matter: matter.key, anywhere: true })
  }
  const jobs = []
  jobs.push(() => relay(papers[1], relayDay(), 'cited'))
  jobs.push(() => relay(papers[2], relayDay() + 1, random.is(PLANTED.wornName * 1.5) ? 'worn' : 'cited'))
  jobs.push(() =>
    page(air[0], scoopDay + 1, 'original', (w, h) => {
      const denial = w.denied('order', 'spokesman')
      plant('conflict', ['polarity', 'responsibility'], denial, 'order')
      w.paragraph()
      compose(w, [() => w.citing('order', report, matter.group), () => w.told('figure', 'rescue', { saidOn: matter.saidOn })], 2)
      return { ...h.headline('order', { frame: random.pick(pack.pages.headlineDenials) }) }
    }),
  )
  jobs.push(() =>
    page(papers[3], matter.saidOn + random.whole(0, 1), 'original', (w, h) => {
      // Another count of the same thing, by somebody who counted himself; or the same count, which makes two origins.
      const other = random.is(0.6) ? matter.figures.figure + scale * random.pick([1, 2, 3]) : undefined
      const record = w.told('figure', 'hospital', { saidOn: matter.saidOn, figure: other, quote: false })
      if (other !== undefined) plant('conflict', ['quantity', 'number-changed'], record, 'figure')
      w.paragraph()
      compose(
        w,
        [
          () => w.told('hurt', 'hospital', { saidOn: matter.saidOn }),
          () => pledge(w, condition),
          () => w.told('aid', 'leader', { saidOn: matter.saidOn }),
        ],
        2,
      )
      return { ...h.headline('figure', { figure: other }) }
    }),
  )
  jobs.push(() => {
    const draft = copied(first, { pack, random, newsroom: random.pick(papers.slice(4)), day: first.day + 1, whole: random.is(0.5) })
    drafts.push(draft)
  })
  jobs.push(() => {
    const draft = spun(first, { pack, random, day: first.day + random.whole(1, 2) })
    drafts.push(draft)
    plantRewording(draft)
  })
  jobs.push(() => {
    const draft = machineTranslated(random.is(0.5) ? first : scoop, { pack, random, day: first.day + random.whole(2, 3) })
    drafts.push(draft)
    plantRewording(draft)
  })
  // A second newsroom with unnamed people of its own on the same matter: one origin or two, nobody can tell.
  jobs.push(() =>
    page(papers[4], scoopDay + random.whole(0, 1), 'original', (w, h) => {
      const group = {
        ...matter.group,
        count: (matter.group.count % 4) + 2,
        noun: random.pick(pack.sources.groupNouns.filter(([one]) => one !== matter.group.noun[0])),
      }
      // Whether they are the same people, no page tells: the truth of the world is one or two, the count by the rules 1–2.
      w.unnamed('order', group, { knower: random.is(0.5) ? 'others' : 'people' })
      w.paragraph()
      compose(w, [() => w.told('figure', 'rescue', { saidOn: matter.saidOn }), () => w.told('aid', 'leader', { saidOn: matter.saidOn })], 2)
      return { ...h.headline('order', { frame: random.pick(pack.pages.headlineUnnamed) }) }
    }),
  )
  jobs.push(() => relay(papers[5], relayDay() + 1, random.is(0.5) ? 'bare' : random.is(0.5) ? 'newsroom' : 'uncounted'))
  jobs.push(() =>
    page(air[1] ?? air[0], first.day + 1, 'unknown', (w, h) => {
      w.own('figure')
      w.paragraph()
      w.own('hurt')
      w.paragraph()
      filler(w)
      return { ...h.headline('figure') }
    }),
  )
  if (matter.kind.deed)
    jobs.push(() =>
      page(papers[6] ?? papers[5], day + 1, 'original', (w, h) => {
        const disowns = random.is(0.5)
        w.deed('accused', 'leader')
        w.paragraph()
        const record = w.deed(disowns ? 'disowned' : 'owned', 'operator')
        plant('conflict', ['responsibility', 'polarity'], record, 'deed')
        w.paragraph()
        compose(w, [() => w.told('figure', 'rescue', { saidOn: matter.saidOn })], 2)
        return { ...h.headline('figure') }
      }),
    )
  for (const job of random.sample(jobs, Math.max(0, size - drafts.length))) job()
  const kept = drafts.slice(0, size)
  const inPages = new Set(kept.flatMap(({ records }) => records))
  return { drafts: kept, plants: plants.filter(({ record }) => inPages.has(record)), facts }
}

const SWAPPED = ['word-swap', 'label-escalated', 'quote-altered', 'polarity-flip']

export const plainTitle = title => unmarked(tidy(title))
