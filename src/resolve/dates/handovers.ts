import { TAKING_OFFICE, US_POLITICS } from '../../language/en/calendar.ts'
import { TERMS, type Term } from '../../language/en/terms.ts'
import type { Offsets, TimeExpression } from '../../model.ts'
import { addDays, type Days, dayNumber, hull, intersect } from '../../text/calendar.ts'
import { COUNTRY, countriesIn, countryNamed, written } from './country.ts'
import { shifted } from './shift.ts'

/** A stretch in which a page came out, with the reason. */
export type Window = Days & { readonly why: string }

const TAKING = new RegExp(`(?<!\\p{L})(?:${written(TAKING_OFFICE)})(?!\\p{L})`, 'iu')
const US = new RegExp(`(?<!\\p{L})(?:${written([...US_POLITICS, 'Washington', 'U.S.', 'US', 'American', 'United States'])})(?!\\p{L})`, 'u')
/** "Brazilian President-elect Ada Roe", "Chancellor-designate Roe", "Ghana's incoming prime minister". */
const ELECT = new RegExp(
  `(?:(?<of>${COUNTRY})(?:['’]s)?\\s+)?(?:(?:[Pp]resident|[Cc]hancellor|[Pp]rime [Mm]inister|[Pp]remier)-(?:elect|designate)|[Ii]ncoming (?:[Pp]resident|[Cc]hancellor|[Pp]rime [Mm]inister))(?:\\s+of\\s+(?<ofToo>${COUNTRY}))?(?:\\s+(?<name>(?:\\p{Lu}[\\p{L}.’'-]*\\s*){1,4}))?`,
  'u',
)

const NONE = Number.NEGATIVE_INFINITY

/**
 * Between an election and the inauguration: "President-elect", "until she takes office in two months", "three days after the election".
 * One term of the calendar is chosen: that of the president-elect named, else the first one that the page's own years allow: `notBefore` is
 * the last day that the page tells of.
 */
export function handovers(text: string, times: readonly TimeExpression[], notBefore: string | undefined): Window[] {
  const elect = ELECT.exec(text)
  if (!elect) return []
  const names = elect.groups?.name?.trim().split(/\s+/) ?? []
  const country = countryOf(text, names, elect.groups?.of ?? elect.groups?.ofToo)
  if (!country) return []
  const terms = TERMS[country]!
  const known = terms.filter(term => isOf(term, names))
  const floor = notBefore ? dayNumber(notBefore) : NONE
  const term = (known.length > 0 ? known : terms).find(({ inauguration }) => dayNumber(inauguration) > floor)
  if (!term || (known.length === 0 && floor === NONE)) return []
  const between = { earliest: addDays(term.election, 1), latest: addDays(term.inauguration, -1) }
  if (dayNumber(between.latest) < dayNumber(between.earliest)) return []
  return [
    {
      ...between,
      why: `“${elect[0].trim().split(/\s+/).slice(0, 2).join(' ')}” lies between the election of ${term.election} and the inauguration of ${term.inauguration}`,
    },
    ...distances(text, times, term),
    ...sinceElection(text, times, term, between),
  ]
}

/** Whose new head is meant: the country named beside the office, that of the winner named, the United States by their politics, the only one named. */
function countryOf(text: string, names: readonly string[], beside: string | undefined): string | undefined {
  if (beside) return TERMS[countryNamed(beside) ?? ''] && countryNamed(beside)
  const named = new Set([...countriesIn(text).keys()].filter(country => country in TERMS))
  const winners = Object.keys(TERMS).filter(
    country => TERMS[country]!.some(term => isOf(term, names)) && (country === 'us' || named.has(country)),
  )
  if (winners.length === 1 && (winners[0] !== 'us' || US.test(text))) return winners[0]
  if (US.test(text)) return 'us'
  return named.size === 1 ? [...named][0] : undefined
}

function isOf({ elect }: Term, names: readonly string[]): boolean {
  return elect?.split(' ').every(word => names.includes(word)) ?? false
}

/** "Two months before she takes office": counted back from the day itself. */
function distances(text: string, times: readonly TimeExpression[], { inauguration }: Term): Window[] {
  const day = { earliest: inauguration, latest: inauguration }
  const [first, ...rest] = times.flatMap(time => {
    const { symbol, start, end } = time
    // "Three weeks before she takes office", "in three weeks she takes office".
    const counts =
      symbol.kind === 'shift' && symbol.anchor !== 'previous' && symbol.direction === (symbol.anchor === 'clause' ? 'past' : 'future')
    if (symbol.kind !== 'duration' && !counts) return []
    if (!TAKING.test(around(text, time)) || !tellsDistance(text, time)) return []
    return [
      { ...shifted(day, symbol.unit, symbol.amount, 'past'), why: `${text.slice(start, end)} before the inauguration of ${inauguration}` },
    ]
  })
  return first ? [{ ...rest.reduce<Days>((all, one) => intersect(all, one) ?? hull(all, one), first), why: first.why }] : []
}

/** "Three days after the election": not older than that. */
function sinceElection(text: string, times: readonly TimeExpression[], { election }: Term, { latest }: Days): Window[] {
  return times.flatMap(({ symbol, start, end }) => {
    if (symbol.kind !== 'calendar' || symbol.direction !== 'past' || symbol.shift?.direction !== 'future') return []
    if (symbol.name !== 'election' && !(symbol.name in TERMS)) return []
    const after = shifted({ earliest: election, latest: election }, symbol.shift.unit, symbol.shift.amount, 'future')
    return [{ earliest: after.earliest, latest, why: `it tells of ${text.slice(start, end)}` }]
  })
}

/** The sentence around a place, as far as full stops and line ends tell. */
function around(text: string, at: Offsets): string {
  const before = Math.max(text.lastIndexOf('\n', at.start), text.lastIndexOf('. ', at.start))
  const ends = [text.indexOf('\n', at.end), text.indexOf('. ', at.end)].filter(end => end >= 0)
  return text.slice(before + 1, ends.length > 0 ? Math.min(...ends) : text.length)
}

/** "with two months left until", "takes over in two months"; not "a two-month campaign". */
function tellsDistance(text: string, { symbol, start, end }: TimeExpression): boolean {
  if (symbol.kind === 'shift') return true
  return (
    /^\s+(?:left|remaining|to\s+go|away|before|until|till|ahead\s+of)(?!\p{L})/iu.test(text.slice(end, end + 16)) ||
    /(?:remaining|final)\s+$/iu.test(text.slice(Math.max(0, start - 12), start))
  )
}
