import type { Derivation, Entity, Report, ResolvedPage, When, Why } from '../model.ts'
import { dayNumber, days } from '../text/calendar.ts'
import { contentId } from '../text/hash.ts'
import { ownReport } from '../text/ids.ts'
import { spanOf } from '../text/spans.ts'
import type { Account } from './accounts.ts'
import { newsroomNames, ownOutlets } from './citations.ts'

/** Share of a page that must come from another before it is that page's report and none of its own. */
const TAKEN = 0.4
/** Share of one text from which on two pages are one text, whichever came first. */
export const SAME_TEXT = 0.9
/** A page of which no more than the year is known, so many days, is not shown to be a cited report. */
const WIDEST = 45

/** Whose report each page is: its own, a cited one that it turns out to be, or that of the page or newsroom whose text it is. */
export interface OwnReports {
  /** Page id → report id. */
  readonly of: ReadonlyMap<string, string>
  /** The cited reports, with `page` where one of ours is the page that was cited. */
  readonly reports: readonly Report[]
}

export function ownReports(
  pages: readonly ResolvedPage[],
  derivations: readonly Derivation[],
  framing: ReadonlyMap<string, string>,
  cited: readonly Report[],
  entities: ReadonlyMap<string, Entity>,
  tellsSame: (report: string, page: string) => boolean,
): OwnReports {
  const source = new Map<string, { readonly from: string; readonly coverage: number }>()
  for (const { from, to, coverage, directed } of derivations)
    if (directed && coverage >= TAKEN && coverage > (source.get(to)?.coverage ?? 0)) source.set(to, { from, coverage })
  // A later version of a page is the same report, however much of it was edited.
  for (const { from, to, revision } of derivations) if (revision) source.set(to, { from, coverage: 1 })
  const rootOf = (page: string, hops = 0): string => {
    const from = source.get(page)?.from
    return from !== undefined && hops < 20 ? rootOf(from, hops + 1) : page
  }
  // Which of two pages with one text came first may not be known: it is one report all the same.
  for (const { from, to, coverage, directed } of derivations) {
    if (directed || coverage < SAME_TEXT || rootOf(from) === rootOf(to)) continue
    const [one, other] = source.has(from) === source.has(to) ? [from, to].sort() : source.has(from) ? [from, to] : [to, from]
    if (!source.has(other!)) source.set(other!, { from: one!, coverage })
  }
  const seen = new Map<string, { readonly page: string; readonly why: Why }>()
  const own = new Map<string, string>()
  const places = new Map(cited.map((report, at) => [report, at]))
  const names = newsroomNames(entities)
  const citedAround = byOutletAndTime(cited)
  for (const page of pages) {
    const { published } = page
    if (!published || source.has(page.reading.id) || framing.has(page.reading.id)) continue
    const outlets = ownOutlets(page, names)
    // A talk of Friday evening stands on the newsroom's page of Saturday: a day apart, what they tell must show it.
    if (days(published.earliest, published.latest) > WIDEST) continue
    const candidates = [...outlets].flatMap(outlet => [...citedAround(outlet, published)]).sort((a, b) => places.get(a)! - places.get(b)!)
    const match = candidates.find(({ id, when }) => {
      if (seen.has(id) || !when) return false
      const apart = Math.max(days(when.latest, published.earliest), days(published.latest, when.earliest))
      return apart <= 0 || (apart <= 1 && tellsSame(id, page.reading.id))
    })
    if (!match) continue
    const why = { rule: 'cited-report-read', detail: `This page is by ${page.publisher!.name}, of the day that the others cite.` }
    seen.set(match.id, { page: page.reading.id, why })
    own.set(page.reading.id, match.id)
  }
  const find = (page: string, hops = 0): string => {
    const from = source.get(page)?.from
    return own.get(page) ?? (from !== undefined && hops < 20 ? find(from, hops + 1) : (framing.get(page) ?? ownReport(page)))
  }
  return {
    of: new Map(pages.map(page => [page.reading.id, find(page.reading.id)])),
    reports: cited.map(report => {
      const read = seen.get(report.id)
      return read ? { ...report, page: read.page, why: [...report.why, read.why] } : report
    }),
  }
}

/** Days of one part of the time by which reports are found. */
const PART = 32

/** The dated reports of a newsroom that may be of the days of a page, or of a day next to them. */
function byOutletAndTime(reports: readonly Report[]): (outlet: string, when: When) => Iterable<Report> {
  const found = new Map<string, Report[]>()
  for (const report of reports) {
    if (!report.when) continue
    for (const part of partsOf(report.when)) {
      const key = `${report.outlet} ${part}`
      const known = found.get(key)
      if (known) known.push(report)
      else found.set(key, [report])
    }
  }
  return (outlet, when) => new Set(partsOf(when).flatMap(part => found.get(`${outlet} ${part}`) ?? []))
}

function partsOf({ earliest, latest }: When): number[] {
  const [first, last] = [Math.floor((dayNumber(earliest) - 1) / PART), Math.floor((dayNumber(latest) + 1) / PART)]
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, nth) => first + nth)
}

/** Reports of the pages that heard somebody themselves, and the newsrooms that no page names. */
export function pageReports(
  pages: readonly ResolvedPage[],
  own: OwnReports,
  heard: ReadonlySet<string>,
  entities: ReadonlyMap<string, Entity>,
  credits: ReadonlyMap<string, readonly (readonly [Account, string])[]>,
): { readonly reports: readonly Report[]; readonly outlets: readonly Entity[] } {
  const reports: Report[] = []
  const outlets = new Map<string, Entity>()
  const names = newsroomNames(entities)
  const byId = new Map(pages.map(page => [page.reading.id, page]))
  for (const page of pages) {
    const { id, locations } = page.reading
    const credited = credits.get(id) ?? []
    if (own.of.get(id) !== ownReport(id) || (!heard.has(id) && credited.length === 0)) continue
    let [outlet] = [...ownOutlets(page, names)].sort()
    if (outlet === undefined) {
      const name = page.publisher?.name ?? page.reading.article.host ?? `the unnamed newsroom of ${locations[0]?.split('/').at(-1) ?? id}`
      outlet = contentId('entity', 'outlet', 'own', page.publisher?.name.toLowerCase() ?? id)
      if (!outlets.has(outlet))
        outlets.set(outlet, {
          id: outlet,
          kind: 'outlet',
          name,
          forms: [{ text: name, pages: [id] }],
          mentions: [],
          why: [page.publisher?.why ?? { rule: 'newsroom-not-named', detail: 'The page does not show whose reporting it is.' }],
        })
    }
    reports.push({
      id: ownReport(id),
      outlet,
      ...(page.published && { when: page.published }),
      page: id,
      citedBy: credited.flatMap(([account]) => {
        const text = byId.get(account.page)!.reading.article.text
        return account.places.map(at => spanOf(account.page, text, at))
      }),
      why: [{ rule: 'own-report', detail: 'The page names people whom no other newsroom is said to have heard.' }],
    })
  }
  return { reports, outlets: [...outlets.values()] }
}
