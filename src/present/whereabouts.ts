import { MONTHS } from '../language/en/months.ts'
import { stopwords } from '../language/en/stopwords.ts'
import { WEEKDAYS } from '../language/en/weekdays.ts'
import { type Newsrooms, outlet } from '../language/outlets.ts'
import { ARCHIVES, type Finder, NAME_SEARCHES, SEARCHES } from '../language/whereabouts.ts'
import { addDays, days } from '../text/calendar.ts'
import { foldName } from '../text/names.ts'
import { type CaseIndex, nameOf } from './case-index.ts'
import { reportTitle } from './counts.ts'
import { type Unseen, unseenReports } from './order.ts'
import { safe } from './words.ts'

/** Where a report that others cite may be found. */
export interface Whereabouts {
  readonly report: string
  /** "Estermouth Courier, 9 Oct 2025" */
  readonly title: string
  readonly outlet: string
  /** The newsroom's host, where the newsroom is known. */
  readonly host?: string
  /** First and last day on which it can have appeared, YYYY-MM-DD. */
  readonly from?: string
  readonly to?: string
  /** Words that the report should have, the most telling first. */
  readonly words: readonly string[]
  /** How many pages cite it, and how many claims hang on it. */
  readonly citedBy: number
  readonly claims: number
  readonly places: readonly { readonly is: Finder['is']; readonly name: string; readonly address: string }[]
}

/** Words asked for: more find nothing. */
const WORDS = 5
/** A stretch of more days than these says nothing that a search can use. */
const WIDEST = 62

/** Words that every report has: days and months tell nothing that the day itself does not. */
const COMMON: ReadonlySet<string> = new Set([...stopwords, ...[...WEEKDAYS, ...MONTHS].map(({ name }) => name.toLowerCase())])

/** Reports that are cited and not in the case, those first on which most hangs; `asked` is an id, the beginning of one, or words of the newsroom's name and day. */
export function whereaboutsOf(index: CaseIndex, among: Newsrooms, asked?: string): readonly Whereabouts[] {
  const all = unseenReports(index)
  const wanted = asked === undefined ? all : all.filter(({ report }) => isMeant(index, report.id, reportTitle(index, report), asked))
  return wanted.map(unseen => placed(index, unseen, among))
}

function isMeant(index: CaseIndex, id: string, title: string, asked: string): boolean {
  if (id === asked || (asked.length >= 4 && (id.startsWith(asked) || id.replace(/^report-/, '').startsWith(asked)))) return true
  const report = index.reports.get(id)!
  const names = foldName(
    `${title} ${
      index.entities
        .get(report.outlet)
        ?.forms.map(form => form.text)
        .join(' ') ?? ''
    }`,
  ).split(' ')
  const words = foldName(asked).split(' ').filter(Boolean)
  return words.length > 0 && words.every(word => names.includes(word))
}

function placed(index: CaseIndex, { report, pages, claims }: Unseen, among: Newsrooms): Whereabouts {
  const name = safe(nameOf(index, report.outlet))
  const host = outlet(name, among)?.domains[0]
  const when = report.when && days(report.when.earliest.slice(0, 10), report.when.latest.slice(0, 10)) <= WIDEST ? report.when : undefined
  const [from, to] = [when?.earliest.slice(0, 10), when?.latest.slice(0, 10)]
  const words = tellingWords(index, { report, pages, claims }, name)
  const finders = host === undefined ? NAME_SEARCHES : [...(from === undefined ? [] : ARCHIVES), ...SEARCHES]
  return {
    report: report.id,
    title: reportTitle(index, report),
    outlet: name,
    ...(host !== undefined && { host }),
    ...(from !== undefined && to !== undefined && { from, to }),
    words,
    citedBy: pages.length,
    claims: claims.length,
    places: finders.map(finder => ({ is: finder.is, name: finder.name, address: filled(finder.address, { host, name, words, from, to }) })),
  }
}

interface Filling {
  readonly host: string | undefined
  readonly name: string
  readonly words: readonly string[]
  readonly from: string | undefined
  readonly to: string | undefined
}

/** An address with what is known put in; what is not known is left out with what stands around it. */
function filled(address: string, { host, name, words, from, to }: Filling): string {
  const values: Readonly<Record<string, string | undefined>> = {
    host,
    name: encodeURIComponent(name),
    words: words.map(encodeURIComponent).join('+'),
    from: from?.replaceAll('-', ''),
    to: to?.replaceAll('-', ''),
    // A page of the morning may bear the evening's date elsewhere: a day on either side is searched, too.
    after: from && addDays(from, -2),
    before: to && addDays(to, 2),
  }
  return address.replace(/\+?(?:after:|before:)?\{(\w+)\}/g, (whole, key: string) => {
    const value = values[key]
    return value === undefined || value === '' ? '' : whole.replace(`{${key}}`, value)
  })
}

/** Words that stand in most of what is told after the report, names before others; the newsroom's own name is none. */
function tellingWords(index: CaseIndex, { report, claims }: Unseen, name: string): readonly string[] {
  const own = new Set(foldName(name).split(' '))
  const counts = new Map<string, { word: string; count: number; names: number }>()
  const statements = claims
    .flatMap(claim => claim.statements.flatMap(id => index.statements.get(id) ?? []))
    .filter(statement => statement.chain.some(link => link.report === report.id))
  for (const { at } of statements) {
    const seen = new Set<string>()
    for (const { 0: word, index: place } of at.exact.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*[\p{L}\p{N}]/gu)) {
      const folded = foldName(word.replace(/['’]s$/, ''))
      if (folded.length < 4 || folded.includes(' ') || COMMON.has(folded) || own.has(folded) || /^\d+$/.test(folded) || seen.has(folded))
        continue
      seen.add(folded)
      const found = counts.get(folded) ?? { word: word.replace(/['’]s$/, ''), count: 0, names: 0 }
      counts.set(folded, { ...found, count: found.count + 1, names: found.names + Number(place > 0 && /^\p{Lu}/u.test(word)) })
    }
  }
  const weight = ({ count, names }: { count: number; names: number }): number => count + names
  return [...counts.values()]
    .sort((a, b) => weight(b) - weight(a) || (a.word < b.word ? -1 : 1))
    .slice(0, WORDS)
    .map(({ word }) => word)
}
