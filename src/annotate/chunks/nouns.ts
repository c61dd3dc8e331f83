import { isWeekday } from '../../language/en/time-words.ts'
import {
  ADJECTIVE,
  ADVERB,
  BEFORE_DETERMINER,
  DETERMINER,
  FINITE,
  FOREIGN,
  GENITIVE,
  GERUND,
  JOINING,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PARTICIPLE,
  PRONOUN,
  SIGN,
  THERE,
} from '../tags/classes.ts'
import { isSpeechAt, type Row } from './row.ts'
import { nounFollows } from './verbs.ts'

const STANDALONE = new Set([
  'several',
  'many',
  'some',
  'others',
  'few',
  'most',
  'all',
  'both',
  'those',
  'these',
  'this',
  'that',
  'neither',
  'none',
  'half',
  'dozens',
  'hundreds',
  'thousands',
  'millions',
])
const APPROXIMATE = new Set([
  'about',
  'around',
  'some',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'over',
  'under',
  'least',
  'most',
  'than',
  'only',
  'just',
  'up',
  'more',
  'fewer',
  'less',
  'at',
  'to',
])

/** The base noun phrase that starts at a place, or adjectives without a noun; `end` exclusive. */
export function nounPhraseAt(row: Row, from: number): { readonly end: number; readonly adjective: boolean } | undefined {
  const { classes, lower, list } = row
  const first = classes[from]!
  if (first & (PRONOUN | THERE)) return { end: from + 1, adjective: false }
  if (lower[from] === 'that' && !(first & DETERMINER && classes[from + 1]! & (ADJECTIVE | NOUN | NUMBER | FINITE))) return undefined
  let cursor = from
  if (!(first & (DETERMINER | NOUN | ADJECTIVE | NUMBER)) && APPROXIMATE.has(lower[from]!)) {
    let next = from + 1
    while (next < from + 3 && next < lower.length && APPROXIMATE.has(lower[next]!)) next++
    if (!(classes[next]! & NUMBER) && lower[next] !== '$') return undefined
    cursor = next
  }
  // "More than two dozen drivers"
  if (/^(?:more|fewer|less)$/.test(lower[from]!) && lower[from + 1] === 'than' && classes[from + 2]! & (NUMBER | DETERMINER))
    cursor = from + 2
  let noun = false
  let last = cursor - 1
  for (; cursor < list.length; cursor++) {
    const mine = classes[cursor]!
    const before = cursor > 0 ? classes[cursor - 1]! : 0
    if (cursor > from && isSpeechAt(row, cursor)) break
    if (mine & (DETERMINER | BEFORE_DETERMINER | OWNER)) {
      if (
        cursor > from &&
        !(before & (BEFORE_DETERMINER | NUMBER)) &&
        !STANDALONE.has(lower[cursor - 1]!) &&
        !APPROXIMATE.has(lower[cursor - 1]!)
      )
        break
      if (STANDALONE.has(lower[cursor]!)) noun = true
    } else if (mine & NOUN) {
      if (noun && before & NOUN && isWeekday(lower[cursor]!)) break
      // "called the plan “madness”": a mark parts two nouns, if not the words of one name
      if (noun && before & NOUN && !(before & mine & NAME) && opensBetween(row, cursor)) break
      noun = true
    } else if (mine & (NUMBER | SIGN) || lower[cursor] === '%') noun = true
    else if (mine & (ADJECTIVE | FOREIGN) || lower[cursor] === '&') {
      if (STANDALONE.has(lower[cursor]!)) noun = true
    } else if (mine & GENITIVE) {
      if (cursor === from) break
    } else if (mine & GERUND && before & GENITIVE && cursor > from) {
      // "the general’s killing"
      noun = true
    } else if (mine & (PARTICIPLE | GERUND) && (cursor > from || mine & PARTICIPLE) && nounFollows(row, cursor)) {
      // "allied militias"
      if (cursor > from && noun && before & NOUN) break
    } else if (
      mine & ADVERB &&
      (cursor > from || row.words.tokens[list[from]!]!.tag === 'RB') &&
      classes[cursor + 1]! & (ADJECTIVE | PARTICIPLE | NUMBER) &&
      (!noun || before & GENITIVE)
    ) {
      if (cursor === from && !(classes[cursor + 1]! & NUMBER)) return undefined
    } else if (
      mine & JOINING &&
      cursor > from &&
      before & ADJECTIVE &&
      classes[cursor + 1]! & (ADJECTIVE | NOUN | PARTICIPLE) &&
      adjectivesThenNoun(row, cursor + 1)
    ) {
      // "Iraqi and Iranian officials"
    } else if (
      lower[cursor] === ',' &&
      !noun &&
      first & (DETERMINER | OWNER) &&
      before & (ADJECTIVE | PARTICIPLE) &&
      classes[cursor + 1]! & ADJECTIVE &&
      adjectivesThenNoun(row, cursor + 1)
    ) {
      // "the cold, narrow harbour"
    } else break
    last = cursor
  }
  if (last < from) return undefined
  const alone = noun || (first & (DETERMINER | NUMBER | OWNER) && last > from) || STANDALONE.has(lower[from]!)
  if (alone) return { end: last + 1, adjective: false }
  if (first & (ADJECTIVE | PARTICIPLE | FOREIGN)) return { end: last + 1, adjective: true }
  return first & (DETERMINER | BEFORE_DETERMINER | OWNER) ? { end: last + 1, adjective: false } : undefined
}

function adjectivesThenNoun({ classes }: Row, from: number): boolean {
  let next = from
  while (classes[next]! & (ADJECTIVE | NAME | PARTICIPLE | NUMBER)) next++
  return (classes[next]! & NOUN) !== 0 || (classes[next - 1]! & NOUN) !== 0
}

/** Whether a quotation opens right before a place. */
function opensBetween({ words, list }: Row, at: number): boolean {
  const mark = list[at]! - 1
  return list[at - 1] === mark - 1 && words.mark[mark] === 1 && words.tokens[mark]!.end === words.tokens[mark + 1]!.start
}
