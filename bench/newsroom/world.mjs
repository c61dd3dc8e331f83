import { countedOf } from './counting.mjs'
import { pagesOfMatter } from './desk.mjs'
import { differ } from './drift.mjs'
import { matterOf, someDay } from './matter.mjs'
import { nationOf } from './nation.mjs'
import { chance } from './random.mjs'
import { sheetOf } from './sheet.mjs'

/** Matters of one country before the next one begins: a pair of look-alikes counts as two. */
const MATTERS = 8

/**
 * An invented world as a stream: one batch a matter, `{ pages: [{ name, text }], truth }`, until `pages` pages are written. Every matter has a
 * look-alike: the same country, people in office, town and kind of event in another year. The same seed and pack give the same bytes, whatever
 * the number of pages, for as many as both have. `paragraphs`: how many of a story are printed at most.
 */
export function* worldOf(pack, { pages, seed, paragraphs = Number.POSITIVE_INFINITY }) {
  let written = 0
  for (let index = 0; written < pages; index += 1) {
    const nation = nationOf(pack, seed, index)
    const random = chance(seed, pack.key, 'matters', index)
    for (let nth = 0; nth < MATTERS / 2 && written < pages; nth += 1) {
      const kind = pack.matters[(index + nth) % pack.matters.length]
      const place = nation.towns[nth % nation.towns.length]
      const group = random.pick(pack.groups)
      const cast = new Map()
      const year = random.whole(2014, 2026)
      const years = [year, year - random.whole(1, 3)]
      for (const [twin, one] of years.entries()) {
        if (written >= pages) break
        const key = `${index}-${nth}${'ab'[twin]}`
        // Offices are held by the same people in both years; what a look-alike shares is most of what a careless reader goes by.
        const persons = org => {
          if (!cast.has(org)) cast.set(org, nation.person())
          return cast.get(org)
        }
        const matter = matterOf(pack, nation, seed, key, { kind, place, group, day: someDay(random, one), persons })
        matter.residents = kind.residents.map(() => nation.person())
        matter.quotes = quotesOf(matter, random)
        matter.denial = random.pick(matter.kind.facts.order.denyQuote)
        const size = twin === 0 ? random.whole(7, 12) : random.whole(4, 6)
        const { drafts, plants } = pagesOfMatter({
          pack,
          nation,
          matter,
          random: chance(seed, pack.key, key),
          size: Math.min(size, pages - written),
        })
        const sheets = drafts.map((draft, at) =>
          sheetOf(
            { ...draft, paragraphs: draft.paragraphs.slice(0, paragraphs) },
            { pack, nation, random: chance(seed, pack.key, key, at), name: `${key}-${String(at).padStart(2, '0')}` },
          ),
        )
        written += sheets.length
        yield { pages: sheets.map(({ name, text }) => ({ name, text })), truth: truthOf(matter, sheets, plants, `${index}-${nth}`) }
      }
    }
  }
}

/** What a person on record said in so many words: once, so that every newsroom quotes the same. */
function quotesOf(matter, random) {
  return Object.fromEntries(
    Object.entries(matter.kind.facts).flatMap(([fact, { by, quote }]) => (quote ? [[fact, { [by[0]]: random.pick(quote) }]] : [])),
  )
}

function truthOf(matter, sheets, plants, twins) {
  const statements = sheets.flatMap(({ truth }) =>
    truth.records.map(({ record: _, ...record }) => ({ page: truth.file, matter: matter.key, ...record })),
  )
  const claims = [...new Set(statements.map(({ claim }) => claim))].map(claim => ({
    claim,
    ...countedOf(statements.filter(one => one.claim === claim)),
  }))
  const placeOf = record => {
    for (const { truth } of sheets) {
      const found = truth.records.find(one => one.record === record)
      if (found) return { page: truth.file, paragraph: found.paragraph, start: found.start, end: found.end }
    }
    return undefined
  }
  const planted = plants.flatMap(({ record, ...plant }) => {
    const at = placeOf(record)
    const shown =
      at &&
      (plant.anywhere || statements.some(other => other.page !== at.page && drifted(plant.aspects, other, { page: at.page, ...record })))
    return shown ? [{ ...plant, claim: record.claim, at }] : []
  })
  for (const { truth } of sheets)
    if (truth.overblown)
      planted.push({ kind: 'drift', aspects: ['title-unsupported'], matter: matter.key, title: true, at: { page: truth.file } })
  return {
    matter: matter.key,
    twins,
    pages: sheets.map(({ truth: { records: _, ...page } }) => page),
    statements,
    claims,
    planted,
  }
}

/** Whether another page shows what was lost or says otherwise: what no page shows, no reader can find. */
function drifted(aspects, rich, poor) {
  return aspects.some(
    aspect =>
      differ(aspect, rich, poor) ||
      (aspect === 'outlet-lost' && rich.origin === poor.origin && rich.through === poor.through && !rich.worn),
  )
}
