import { foreignBylines } from '../language/bylines.ts'
import {
  agencyContributed,
  agencyCues,
  agencyCuesBroad,
  bylineStart,
  contributorsAfter,
  contributorsBefore,
  contributorsWithin,
  jobWords,
  notReporters,
  printedBefore,
} from '../language/en/credits.ts'
import { outletKindByName } from '../language/outlets.ts'
import type { Offsets } from '../model.ts'
import { isAgency, peopleIn } from './person.ts'
import { countWords } from './piece.ts'
import { daysIn } from './stamp.ts'

export interface Credit {
  readonly role: 'byline' | 'credit'
  readonly people: readonly Offsets[]
  readonly agencies: readonly Offsets[]
}

/** What a line credits, if it is a byline, a contributors' note or an agency credit. Offsets are into `line`. */
export function creditOf(line: string): Credit | undefined {
  if (line.length > 600) return undefined
  return contributorsNote(line) ?? reprint(line) ?? bylineOf(line) ?? foreignByline(line) ?? agencyCredit(line)
}

const opening = (cue: RegExp) => new RegExp(`^[\\s([*–—-]*${cue.source}`, 'iu')
const [beforeNames, notReporting] = [opening(contributorsBefore), opening(notReporters)]

/** "Reporting was contributed by Ada Roe from Varren and Ben Tal", "(Reporting by Ada Roe; editing by Cai Lund)", "Ada Roe contributed to this report." */
function contributorsNote(line: string): Credit | undefined {
  const agency = agencyContributed.exec(line)
  if (agency) {
    const start = line.indexOf(agency[1]!)
    const named = { start, end: start + agency[1]!.length }
    const agencies = splitNames(line, named).filter(name => isAgency(line.slice(name.start, name.end)))
    if (agencies.length > 0) return { role: 'credit', people: peopleIn(line, named.start, named.end), agencies }
  }
  const before = beforeNames.exec(line)
  if (before) {
    const stop = notReporters.exec(line)
    const end = stop && stop.index > before[0].length ? stop.index : line.length
    const people = peopleIn(line, before[0].length, end)
    const agencies = newsroomsAmong(line, { start: before[0].length, end })
    if (people.length > 0 || agencies.length > 0) return { role: 'credit', people, agencies }
  }
  const after = contributorsAfter.exec(line)
  if (after && countWords(line) <= 45) {
    const people = peopleIn(line, /^[\s([*–—-]*/.exec(line)![0].length, after.index)
    if (people.length > 0) return { role: 'credit', people, agencies: newsroomsAmong(line, { start: 0, end: after.index }) }
  }
  const within = contributorsWithin.exec(line)
  if (within && countWords(line) <= 60) {
    // the verb gives way to a comma, at the same length, so that names stand in a row
    const row = `${line.slice(0, within.index)},${' '.repeat(within[0].length - 1)}${line.slice(within.index + within[0].length)}`
    const people = peopleIn(row, /^[\s([*–—-]*/.exec(line)![0].length)
    if (people.length > 0 && people[0]!.start < 3) return { role: 'credit', people, agencies: [] }
  }
  if (notReporting.test(line) && countWords(line) <= 30) return { role: 'credit', people: [], agencies: [] }
  return undefined
}

/** "By Ada Roe and Ben Tal, Northern Press". A house line ("By Staff") is a byline without people. */
function bylineOf(line: string): Credit | undefined {
  const start = bylineStart.exec(line)
  if (!start || countWords(line) > 30) return undefined
  const first = daysIn(line)[0]
  const end = first && first.start > start[0].length ? first.start : line.length
  const people = peopleIn(line, start[0].length, end)
  const agencies = agenciesAmong(line, { start: start[0].length, end })
  if (people.length === 0 && agencies.length === 0 && (countWords(line) > 6 || /[.!?]$/.test(line))) return undefined
  if (people.length === 0 && agencies.length === 0 && !/^(?:by|authors?|written by|posted by)\b/i.test(line)) return undefined
  return { role: 'byline', people, agencies }
}

const foreign = new RegExp(
  `^\\s*(?:${[...foreignBylines].sort((a, b) => b.length - a.length).join('|')})\\s*:?\\s+(?=(?:\\p{L}{1,5}\\.\\s)*\\p{Lu})`,
  'iu',
)

/** "Von Ada Roe, Varrenport", "4 mai 2031 | Par Ada Roe et Ben Tal": a short line, or a part of one between strokes, of nothing but a word for "by" and names. */
function foreignByline(line: string): Credit | undefined {
  if (countWords(line) > 16 || /[.!?]$/.test(line.trimEnd())) return undefined
  let start = 0
  for (const part of line.split(/(?<=[|•·]\s?)/u)) {
    const lead = foreign.exec(part)
    const from = start + (lead?.[0].length ?? 0)
    const end = start + part.length
    start = end
    if (!lead || countWords(part) > 12) continue
    const first = daysIn(part)[0]
    const to = first ? Math.min(end, end - part.length + first.start) : end
    const people = peopleIn(line, from, to)
    if (people.length === 0 || people[0]!.start > from + 12) continue
    let rest = line.slice(from, to)
    for (const name of people) rest = rest.replace(line.slice(name.start, name.end), ' ')
    if (countWords(rest.replace(jobWords, ' ')) > 4) continue
    return { role: 'byline', people, agencies: agenciesAmong(line, { start: from, end: to }) }
  }
  return undefined
}

/** The names in a part of the page that calls itself a byline: no "by" is needed there. */
export function bylinePart(line: string): Credit | undefined {
  if (countWords(line) > 40) return undefined
  const people = peopleIn(line)
  const agencies = agenciesAmong(line, { start: 0, end: line.length })
  return people.length > 0 || agencies.length > 0 ? { role: 'byline', people, agencies } : undefined
}

/** "(With information from NPA)", "Source: NPA", "© 2031 NPA", "– NPA", "(NPA)": the agency whose words the page took. */
function agencyCredit(line: string): Credit | undefined {
  const words = countWords(line)
  if (words > 26) return undefined
  const cue = agencyCues.exec(line)
  if (cue && /^[([\s*–—-]*(?:with|based|using|this|includes|contains|\p{L}+\s*:)/iu.test(line)) {
    const agencies = namesAfter(line, cue[0].length)
    if (agencies.length > 0) return { role: 'credit', people: [], agencies }
  }
  const broad = agencyCuesBroad.exec(line)
  if (broad) {
    const start = line.lastIndexOf(broad[1]!)
    const names = splitNames(line, { start, end: start + broad[1]!.length })
    const bracketed = /^\s*[([]/.test(line)
    if (names.length > 0 && names.every(name => isNewsName(line.slice(name.start, name.end), bracketed)))
      return { role: 'credit', people: [], agencies: names }
  }
  const right = /^\s*(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:[-–]\d{2,4})?)?[\s,]*(?:by\s)?/i.exec(line)
  if (right) {
    const end = /\s*(?:[.,|]|all rights|\d{4}|$)/i.exec(line.slice(right[0].length))!
    const name = { start: right[0].length, end: right[0].length + end.index }
    const known = line.slice(name.start, name.end)
    if (isAgency(known) || /^\p{Lu}{2,5}$/u.test(known)) return { role: 'credit', people: [], agencies: [name] }
    return { role: 'credit', people: [], agencies: [] }
  }
  const lone = /^[([\s–—*-]*([\p{L}][\p{L}.&'’ -]*(?:\s?[/,&]\s?[\p{L}][\p{L}.&'’ -]*){0,3})[)\]\s.]*$/u.exec(line)
  if (lone && words <= 6) {
    const start = line.indexOf(lone[1]!)
    const names = splitNames(line, { start, end: start + lone[1]!.trimEnd().length })
    const known = names.filter(name => isAgency(line.slice(name.start, name.end)))
    if (known.length > 0 && known.length >= names.length / 2) return { role: 'credit', people: [], agencies: known }
    if (/^[([–—]/.test(line) && names.length === 1 && /^\p{Lu}{2,5}$/u.test(lone[1]!.trim()))
      return { role: 'credit', people: [], agencies: names }
  }
  return undefined
}

/** A known agency, its letters, or in brackets any capitalised name of up to five words. */
function isNewsName(words: string, bracketed: boolean): boolean {
  if (isAgency(words) || /^\p{Lu}{2,5}$/u.test(words)) return true
  return bracketed && /^(?:the )?\p{Lu}[\p{L}\p{M}\d.'’-]*(?: (?:of |and |for )?\p{Lu}[\p{L}\p{M}\d.'’-]*){0,4}$/u.test(words)
}

/** Capitalised names in a row from `from` on, up to a bracket or stop. */
function namesAfter(line: string, from: number): readonly Offsets[] {
  const end = /[)\]]|\.\s|\.$|$/.exec(line.slice(from))!
  return splitNames(line, { start: from, end: from + end.index }).filter(name => {
    const words = line.slice(name.start, name.end)
    return (/^(?:the |news agency )?\p{Lu}/u.test(words) || isAgency(words)) && countWords(words) <= 6 && !/^(?:https?|www)/i.test(words)
  })
}

/** "This story was originally published by the Osterby Post. Read it here." */
function reprint(line: string): Credit | undefined {
  const before = countWords(line) <= 40 ? printedBefore.exec(line) : null
  const agencies = before ? namesAfter(line, before[0].length) : []
  return agencies.length > 0 ? { role: 'credit', people: [], agencies: agencies.slice(0, 1) } : undefined
}

/** Newsrooms in a contributors' note, by themselves or behind somebody's name: "Ada Roe of the Osterby Post in Varren, Reuters". */
function newsroomsAmong(line: string, at: Offsets): readonly Offsets[] {
  return splitNames(line, at).flatMap(({ start, end }) => {
    const words = line.slice(start, end)
    const lead = /^(?:.*\s(?:of|for|at|from|with)\s)?(?:the\s)?/iu.exec(words)![0].length
    const name = words.slice(lead).replace(/\s(?:in|from|at|on)\s.*$/u, '')
    return isAgency(name) || (/^\p{Lu}/u.test(name) && countWords(name) > 1 && outletKindByName(name) !== undefined)
      ? [{ start: start + lead, end: start + lead + name.length }]
      : []
  })
}

function agenciesAmong(line: string, at: Offsets): readonly Offsets[] {
  return splitNames(line, at).filter(name => isAgency(line.slice(name.start, name.end)))
}

function splitNames(line: string, at: Offsets): readonly Offsets[] {
  const names: Offsets[] = []
  let start = at.start
  const add = (from: number, to: number) => {
    const words = line.slice(from, to)
    const lead = /^[\s("“]*/.exec(words)![0].length
    const tail = /[\s.)"”]*$/.exec(words)![0].length
    if (words.length > lead + tail) names.push({ start: from + lead, end: to - tail })
  }
  for (const match of line.slice(at.start, at.end).matchAll(/\s*(?:[,;/|&]|\s(?:and|und|et|y|e)\s|\s[–—-]\s)\s*/gi)) {
    add(start, at.start + match.index)
    start = at.start + match.index + match[0].length
  }
  add(start, at.end)
  return names
}

/** The dateline that opens a paragraph: "VARRENPORT (NPA) – ", "Varrenport, May 3 (NPA) - ", "(NPA) – ", "VARRENPORT, Dalmark — ". Offsets are into `line`. */
export interface Dateline {
  readonly end: number
  readonly agencies: readonly Offsets[]
}

const dash = '\\s*(?:[–—―:_]|--?)\\s*'
const place =
  "\\p{Lu}[\\p{L}\\p{M}.'’/ -]{1,40}?(?:,\\s?\\p{Lu}[\\p{L}\\p{M}.'’ ]{1,30}?)?(?:,?\\s\\p{Lu}\\p{L}{2,8}\\.?\\s\\d{1,2}(?:,\\s\\d{4})?)?"
const upper = place.replace("[\\p{L}\\p{M}.'’/ -]", "[\\p{Lu}\\p{M}.'’/ -]")
const bracket = '[([](?<agency>[\\p{L}][^()\\[\\]\\d]{1,50})[)\\]]'
const forms = [
  new RegExp(`^(?:(?:${place})[,\\s]*)?${bracket}${dash}(?=\\S)`, 'u'),
  new RegExp(`^${upper}${dash}${bracket}(?:${dash})?\\s*(?=\\S)`, 'u'),
  new RegExp(`^${bracket}\\s+${upper}\\s*(?:[–—―_]|--?)\\s+(?=\\S)`, 'u'),
  new RegExp(
    `^(?:${upper},?\\s*(?:[–—―]\\s*)?)?(?<agency>\\p{Lu}[\\p{L}-]{1,20}(?: \\p{Lu}[\\p{L}-]{2,20}){0,2})\\s+(?:[–—―]|--?)\\s+(?=\\S)`,
    'u',
  ),
] as const
const bare = new RegExp(`^${upper.replace('{1,40}?', '{2,40}?')}\\s*(?:[–—―_]|--?)\\s+(?=\\S)`, 'u')

export function datelineOf(line: string): Dateline | undefined {
  if (line.length < 40) return undefined
  const opening = line.slice(0, 160)
  for (const [index, form] of forms.entries()) {
    const match = form.exec(opening)
    if (!match) continue
    const named = match.groups!.agency!
    // without brackets only a known agency tells a dateline from a sentence with a dash
    if (index === 3 && !isAgency(named)) continue
    const start = match[0].lastIndexOf(named)
    const agencies = splitNames(line, { start, end: start + named.length })
    return { end: match[0].length, agencies: agencies.filter(name => countWords(line.slice(name.start, name.end)) <= 5) }
  }
  const match = bare.exec(line.slice(0, 120))
  return match && /^\p{Lu}{2}/u.test(match[0]) ? { end: match[0].length, agencies: [] } : undefined
}

/** An agency in brackets that closes a body paragraph: "… he said. (NPA)". Offsets are into `line`. */
export function closingAgency(line: string): { readonly start: number; readonly agency: Offsets } | undefined {
  const match = /[.!?]["”’]?\s+[([–—]\s?((?:the )?[\p{L}][\p{L}.&'’ /-]{1,40}?)[)\]]?\.?$/u.exec(line.slice(-60))
  if (!match) return undefined
  const offset = Math.max(0, line.length - 60)
  const start = offset + match.index + /[([–—]/.exec(match[0])!.index
  const from = offset + match.index + match[0].lastIndexOf(match[1]!)
  const name = match[1]!.trim()
  if (!isAgency(name) && !name.split('/').every(isAgency) && !/^\p{Lu}{2,5}$/u.test(name)) return undefined
  return { start, agency: { start: from, end: from + name.length } }
}
