import type { Entity, Report, ResolvedPage, When, Why } from '../model.ts'
import { days } from '../text/calendar.ts'
import { groupBy } from '../text/group.ts'
import { contentId } from '../text/hash.ts'
import { partiesOn } from '../text/parties.ts'
import { remembered } from '../text/remembered.ts'
import { spanOf } from '../text/spans.ts'
import type { Account } from './accounts.ts'
import type { Evidence } from './evidence.ts'
import { byTime } from './near.ts'

/** Accounts joined to reports. `of` runs parallel to the accounts: the id of the report that each shows. */
export interface Reports {
  readonly reports: readonly Report[]
  readonly of: readonly string[]
}

/** How long a newsroom's story is told again by others, in days: beyond it an undated citation is of some other report. */
const WINDOW = 14
/** Dated citations of one newsroom up to which those of pages without a day are compared with all of them. */
const FEW = 200

/**
 * Joins the accounts that show one report: the same newsroom on the same day, on pages of one matter; or, where a page does not say the day or the
 * newsroom, the same number and class of sources or the same content, within a fortnight (counting rules 4, 5, 7). Everything else stays apart.
 * `sourcesOf`: the pages from which a page took its text over; who is cited there without a name is the same on it.
 */
export function reportsOf(
  accounts: readonly Account[],
  pages: ReadonlyMap<string, ResolvedPage>,
  entities: ReadonlyMap<string, Entity>,
  evidence: Evidence,
  sourcesOf: (page: string) => readonly string[] = () => [],
): Reports {
  const parent = accounts.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  const reasons = new Map<number, Why[]>()
  const join = (a: number, b: number, why: Why) => {
    const [low, high] = [root(a), root(b)].sort((x, y) => x - y) as [number, number]
    if (low !== high) parent[high] = low
    const known = reasons.get(low) ?? []
    if (low !== high) for (const one of reasons.get(high) ?? []) known.push(one)
    known.push(why)
    reasons.set(low, known)
  }
  const partiesOf = remembered((id: string) => partiesOn(pages.get(id)!, entities))
  const ofOneMatter = (a: string, b: string) => shareParties(partiesOf(a), partiesOf(b))
  const named = accounts.flatMap((account, index) => (account.outlet !== undefined && account.credit !== 'use' ? [index] : []))
  const ofNewsroom = groupBy(named, index => accounts[index]!.outlet!)
  for (const [outlet, group] of ofNewsroom) {
    const nearby = byTime(group, index => dayOf(accounts[index]!, pages), WINDOW)
    for (const [nth, a] of group.entries()) {
      for (const place of nearby(dayOf(accounts[a]!, pages))) {
        if (place <= nth) continue
        const b = group[place]!
        const [one, other] = [accounts[a]!, accounts[b]!]
        if (one.page === other.page) continue
        const name = entities.get(outlet)?.name ?? outlet
        if (one.when && other.when) {
          if (sameDay(one.when, other.when) && (ofOneMatter(one.page, other.page) || evidence(one, other) !== undefined))
            join(a, b, { rule: 'same-newsroom-same-day', detail: `Both pages cite ${name} of ${one.when.earliest.slice(0, 10)}.` })
          continue
        }
        if (!near(one, other, pages)) continue
        const shown = evidence(one, other)
        if (shown) join(a, b, { rule: 'same-report-shown', detail: `${name} is cited without a day on one page; ${shown}` })
      }
    }
  }
  // A page without a day tells again what others date: it cites the one report of that newsroom of which it tells the same.
  for (const [outlet, group] of ofNewsroom) {
    const isDated = (index: number) => dayOf(accounts[index]!, pages) !== undefined
    const dated = group.filter(isDated)
    if (dated.length > FEW) continue
    for (const index of group) {
      if (isDated(index)) continue
      const shown = dated.flatMap(other => {
        const why = accounts[other]!.page === accounts[index]!.page ? undefined : evidence(accounts[index]!, accounts[other]!)
        return why === undefined ? [] : [{ other, why }]
      })
      const [first] = shown
      if (!first || shown.some(({ other }) => root(other) !== root(first.other))) continue
      join(index, first.other, {
        rule: 'same-report-shown',
        detail: `${entities.get(outlet)?.name ?? outlet} is cited on a page without a day; ${first.why}`,
      })
    }
  }
  const placesOn = groupBy(accounts.keys(), index => accounts[index]!.page)
  accounts.forEach((account, index) => {
    if (!account.credit) return
    const same = placesOn.get(account.page)!.find(other => isCredited(account, accounts[other]!))
    if (same !== undefined)
      join(index, same, {
        rule: 'credited-and-cited',
        detail: `The page credits ${entities.get(account.outlet!)?.name}, which it cites too.`,
      })
  })
  const nearNamed = byTime(named, index => dayOf(accounts[index]!, pages), WINDOW)
  accounts.forEach((account, index) => {
    if (account.generic === undefined) return
    const copied = sourcesOf(account.page)
      .flatMap(source => placesOn.get(source) ?? [])
      .find(place => accounts[place]!.generic?.toLowerCase() === account.generic!.toLowerCase())
    if (copied !== undefined)
      join(index, copied, { rule: 'copied-citation', detail: `“${account.generic}” stands in the text that the page took over.` })
    for (const place of nearNamed(dayOf(account, pages))) {
      const other = named[place]!
      const candidate = accounts[other]!
      if (candidate.page === account.page || !near(account, candidate, pages)) continue
      const shown = evidence(account, candidate)
      if (!shown) continue
      join(index, other, {
        rule: 'lost-name-recovered',
        detail: `“${account.generic}” is ${entities.get(candidate.outlet!)?.name}: ${shown}`,
      })
      break
    }
  })

  const reports: Report[] = []
  const ids = new Map<number, string>()
  /** What a newsroom and a day give as an id → the reports of them, and by page the first of them that it cites. */
  const known = new Map<string, { readonly ids: string[]; readonly citedOn: Map<string, number> }>()
  for (const [top, members] of groupBy(accounts.keys(), index => root(index))) {
    const group = [...members].map(index => accounts[index]!)
    const lead = group.find(account => account.outlet !== undefined) ?? group[0]!
    const when = group.find(account => account.when)?.when
    const outlet = lead.outlet ?? genericOutletId(lead.generic ?? 'media')
    const name = entities.get(outlet)?.name ?? lead.generic ?? outlet
    const day = when ? when.earliest.slice(0, 10) : `undated:${group.map(account => account.page).sort()[0]}`
    const key = [name.toLowerCase(), lead.credit === 'use' ? `use:${day}` : day] as const
    const usual = contentId('report', ...key)
    const of = new Set(group.map(account => account.page))
    const alike = known.get(usual) ?? { ids: [], citedOn: new Map<string, number>() }
    const same = [...of].reduce((first, page) => Math.min(first, alike.citedOn.get(page) ?? first), alike.ids.length)
    // Another report of that newsroom and day: an agency has hundreds.
    const id = alike.ids[same] ?? (alike.ids.length === 0 ? usual : contentId('report', ...key, [...of].sort()[0]!))
    const place = alike.ids.push(id) - 1
    for (const page of of) if (!alike.citedOn.has(page)) alike.citedOn.set(page, place)
    known.set(usual, alike)
    ids.set(top, id)
    const citedBy = group.flatMap(account =>
      account.places.map(at => spanOf(account.page, pages.get(account.page)!.reading.article.text, at)),
    )
    const first = citedBy[0]!
    reports.push({
      id,
      outlet,
      ...(when && { when }),
      citedBy,
      why: reasons.get(top) ?? [{ rule: lead.credit ? 'credit' : 'cited', detail: `“${first.exact}” names ${name}.`, at: first }],
    })
  }
  return { reports: unique(reports), of: accounts.map((_, index) => ids.get(root(index))!) }
}

/** Parties that two pages of one matter have in common at least, where they name so many. */
const PARTIES = 2

/** Whether two pages can tell of one matter: an agency sends out hundreds of reports on one day, and pages that name nobody in common took two of them. */
function shareParties(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const party of few) if (many.has(party)) shared++
  return shared >= Math.min(PARTIES, few.size)
}

/** Entity id of a newsroom of which only "US media" is said. */
export function genericOutletId(words: string): string {
  return contentId('entity', 'outlet', 'generic', words.toLowerCase())
}

function unique(reports: readonly Report[]): Report[] {
  const byId = new Map<string, Report>()
  for (const report of reports) {
    const known = byId.get(report.id)
    byId.set(report.id, known ? { ...known, citedBy: [...known.citedBy, ...report.citedBy], why: [...known.why, ...report.why] } : report)
  }
  return [...byId.values()]
}

/**
 * Whether a citation is of the report that its page credits: "officials told the Northern Press Agency" under that agency's dateline. What it cites of
 * another day is another report, unless the credit says only that the page took from the newsroom.
 */
function isCredited(credit: Account, cited: Account): boolean {
  return (
    cited.page === credit.page && !cited.credit && cited.outlet === credit.outlet && (credit.credit === 'use' || cited.when === undefined)
  )
}

/** Whether two intervals of at most three days share a day. */
function sameDay(a: When, b: When): boolean {
  return (
    a.earliest.slice(0, 10) <= b.latest.slice(0, 10) &&
    b.earliest.slice(0, 10) <= a.latest.slice(0, 10) &&
    days(a.earliest, a.latest) <= 3 &&
    days(b.earliest, b.latest) <= 3
  )
}

/** The last day that the report of an account can be of: the one that is cited, or the page's own. */
function dayOf(account: Account, pages: ReadonlyMap<string, ResolvedPage>): string | undefined {
  return (account.when ?? pages.get(account.page)?.published)?.latest
}

/** Whether an undated account may be of the same report as another: the pages or days lie within a fortnight. */
function near(a: Account, b: Account, pages: ReadonlyMap<string, ResolvedPage>): boolean {
  const [one, other] = [dayOf(a, pages), dayOf(b, pages)]
  return one !== undefined && other !== undefined && Math.abs(days(one, other)) <= WINDOW
}
