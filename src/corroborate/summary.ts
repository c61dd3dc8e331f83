import { WITH_ARTICLE } from '../language/en/newsroom-articles.ts'
import type { Claim, Entity, Origin, Report, Statement } from '../model.ts'
import type { OriginFacts } from './origins.ts'

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** One sentence that a reporter can print: who stands behind a claim, through whom. */
export function summaryOf(
  state: Claim['state'],
  count: Claim['origins'],
  statements: readonly Statement[],
  origins: readonly Origin[],
  facts: OriginFacts,
): string {
  const pages = new Set(statements.map(statement => statement.page)).size
  const pageWords = pages === 1 ? 'One page says so' : pages === 2 ? 'Both pages say so' : `All ${number(pages)} pages say so`
  if (origins.length === 0) {
    const hedge = statements.every(statement => statement.certainty === 'hedged') ? ', hedged' : ''
    return pages === 1
      ? `One page says so in its own voice${hedge}; no origin is stated.`
      : `${capital(number(pages))} pages say so; none states an origin.`
  }
  const reports = [
    ...new Set(statements.flatMap(statement => statement.chain.flatMap(link => (link.report ? [link.report] : [])))),
  ].flatMap(id => {
    const report = facts.reports.get(id)
    return report ? [report] : []
  })
  const bare = pages > 1 && statements.some(statement => statement.origin === undefined) ? '; some say it without a source' : ''
  const voices = list(origins.map(origin => voiceOf(origin, facts)))
  if (count.max === 1) {
    const origin = origins[0]!
    if (reports.length === 1 && origin.kind !== 'newsroom') {
      const who = pages === 1 ? 'One page rests' : pages === 2 ? 'Both pages rest' : `All ${number(pages)} pages rest`
      return `${who} on one report of ${reportName(reports[0]!, facts)}, which cites ${voiceOf(origin, facts)}${bare}.`
    }
    if (origin.kind === 'newsroom')
      return `${pageWords}, citing ${reports[0] ? reportName(reports[0], facts) : origin.label}, which names no source${bare}.`
    return `${pageWords} on the word of ${voices}${origin.interested ? ', who speaks of itself' : ''}${bare}.`
  }
  const range = count.min === count.max ? `${number(count.max)} origins` : `${number(count.min)} to ${number(count.max)} origins`
  const independence = state === 'independent' ? 'independent of each other' : 'independence not established'
  return `${pageWords}; ${range}, ${independence}: ${voices}${bare}.`
}

/** "three unnamed officials", "unnamed people (“…”)", "Ada Roe", "the Gazette, naming no source". */
function voiceOf(origin: Origin, facts: OriginFacts): string {
  if (origin.kind === 'anonymous') {
    const entity = origin.entity === undefined ? undefined : facts.entities.get(origin.entity)
    return unnamed(entity?.name ?? origin.label)
  }
  if (origin.kind === 'newsroom') return `${withArticle(origin.label)}, naming no source`
  return origin.label
}

const COUNTED = new RegExp(`^(${NUMBERS.slice(1).join('|')}|several|some|many|an?) (?!of )(.+)$`, 'iu')
/** Words without a comma or a stop: "harbour officials familiar with the talks". */
const PLAIN = /^[\p{L}\p{N}’' -]{3,80}$/u
/** People who are not counted: "security officials". */
const PLURAL = /^(?!(?:the|its|his|her|their|our|my|this|these|those|one) )(?:\p{Ll}{2,} )*\p{Ll}{3,}s\b/u

/** "three unnamed harbour officials", "an unnamed aide", "unnamed security officials"; what would not read so is quoted. */
function unnamed(name: string): string {
  const [, count, rest] = COUNTED.exec(name) ?? []
  if (PLAIN.test(name) && count !== undefined) return `${/^an?$/i.test(count) ? 'an' : count.toLowerCase()} unnamed ${rest}`
  return PLAIN.test(name) && PLURAL.test(name) ? `unnamed ${name}` : `unnamed people (“${name}”)`
}

/** "the New Times of 1 February 2031": a newsroom's account with its day, where known. */
export function reportName(report: Report, facts: { readonly entities: ReadonlyMap<string, Entity> }): string {
  const outlet = facts.entities.get(report.outlet)
  const name = outlet ? withArticle(outlet.name) : 'a newsroom'
  return report.when ? `${name} of ${day(report.when.earliest, report.when.latest)}` : name
}

function withArticle(name: string): string {
  const last = name.split(' ').at(-1) ?? ''
  return /^the /i.test(name) || !name.includes(' ') || !WITH_ARTICLE.has(last.toLowerCase()) ? name : `the ${name}`
}

function day(earliest: string, latest: string): string {
  const [year, month, date] = earliest.slice(0, 10).split('-').map(Number)
  const name = MONTHS[(month ?? 1) - 1]
  if (earliest.slice(0, 10) === latest.slice(0, 10)) return `${date} ${name} ${year}`
  return earliest.slice(0, 7) === latest.slice(0, 7) ? `${name} ${year}` : String(year)
}

function number(value: number): string {
  return NUMBERS[value] ?? String(value)
}

function list(items: readonly string[]): string {
  return items.length <= 1 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
