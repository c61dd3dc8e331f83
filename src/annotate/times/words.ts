import { HOLIDAYS } from '../../language/en/calendar.ts'
import { MONTHS, SEASONS } from '../../language/en/months.ts'
import { DAY_PARTS, PARTS, REFERENCES, UNITS } from '../../language/en/times.ts'
import { WEEKDAYS } from '../../language/en/weekdays.ts'
import { classOf, DIGIT as DIGITS, LETTER } from '../../text/characters.ts'
import type { TimeWord } from './rules.ts'

const last = (phrase: string) => phrase.toLowerCase().split(' ').at(-1)!
const wordsOf = (phrase: string) => [...phrase.toLowerCase().matchAll(/\p{L}+|\d+/gu)].map(([word]) => word)
const weekdays = WEEKDAYS.map(day => day.name.toLowerCase())
/** The longest word of a phrase, if it can be no weekday: what few lines hold that do not hold the phrase. */
const telling = (phrase: string) =>
  wordsOf(phrase)
    .sort((a, b) => Number(weekdays.includes(a)) - Number(weekdays.includes(b)) || b.length - a.length)
    .at(0)!

/** Which kinds of words a line holds, by single lower-case words: a cheap look before the rules. */
const KINDS: readonly (readonly [TimeWord, readonly string[]])[] = [
  ['month', MONTHS.flatMap(month => [month.name, ...month.short]).map(word => word.toLowerCase())],
  ['weekday', WEEKDAYS.flatMap(day => [day.name, `${day.name}s`, ...day.short]).map(word => word.toLowerCase())],
  ['season', SEASONS.flatMap(season => season.names)],
  ['unit', [...UNITS.flatMap(unit => unit.words), 'q']],
  [
    'pointer',
    [
      'this',
      'current',
      'last',
      'past',
      'next',
      'coming',
      'upcoming',
      'that',
      'same',
      'following',
      'ensuing',
      'subsequent',
      'previous',
      'preceding',
      'prior',
      'ago',
      'final',
      'first',
      'these',
    ],
  ],
  ['ago', ['ago']],
  ['later', ['later', 'earlier', 'afterward', 'afterwards', 'beforehand', 'thereafter']],
  ['side', ['after', 'before', 'following', 'ahead', 'prior', 'from', 'since', 'until']],
  ['hence', ['now', 'today', 'hence', 'time']],
  ['quarter', ['quarter', 'q']],
  ['century', ['century']],
  ['weekend', ['weekend']],
  ['third', [...PARTS.flatMap(part => part.words.map(telling)), 'later', 'earlier']],
  ['era', ['bc', 'bce', 'b', 'ce', 'ad']],
  ['nth', ['st', 'nd', 'rd', 'th']],
  ['s', ['s']],
  ['day', ['today', 'yesterday', 'tomorrow']],
  ['part', ['tonight', ...DAY_PARTS.flatMap(part => part.words)]],
  ['named', [...HOLIDAYS.flatMap(holiday => holiday.words.map(telling)), 'election', 'elections', 'inauguration', '9']],
  [
    'set',
    [
      'daily',
      'nightly',
      'hourly',
      'weekly',
      'monthly',
      'quarterly',
      'yearly',
      'annually',
      'annual',
      'every',
      'each',
      'once',
      'twice',
      'times',
      ...WEEKDAYS.map(day => `${day.name.toLowerCase()}s`),
    ],
  ],
  ['clock', ['noon', 'midnight']],
  ['reference', REFERENCES.flatMap(({ words }) => words.map(last))],
]
const DIGIT = 1 << KINDS.length
const YEAR = DIGIT << 1
/** Digits of a year. */
const YEAR_LENGTH = 4
const CLOCK = 1 << KINDS.findIndex(([kind]) => kind === 'clock')
const PRIME = 0x01000193
const SEED = 0x811c9dc5 | 0
/** Bits by the hash of a word; two words of one hash cost a look in vain. */
const table = new Map<number, number>()
for (const [index, [, words]] of KINDS.entries()) {
  for (const word of words) {
    const hash = hashOf(word)
    table.set(hash, (table.get(hash) ?? 0) | (1 << index))
  }
}

function hashOf(word: string): number {
  let hash = SEED
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
  return hash
}

/** The kinds of words in `text[from, to)`, as bits. */
export function wordsIn(text: string, from = 0, to = text.length): number {
  let bits = 0
  let at = from
  while (at < to) {
    const kind = classOf(text.charCodeAt(at))
    if (kind !== LETTER && kind !== DIGITS) {
      at++
      continue
    }
    const start = at
    let hash = SEED
    for (; at < to; at++) {
      const code = text.charCodeAt(at)
      if (classOf(code) !== kind) break
      hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code | 0x20 : code), PRIME)
    }
    if (kind === DIGITS) bits |= at - start < YEAR_LENGTH ? DIGIT | CLOCK : DIGIT | CLOCK | YEAR
    bits |= table.get(hash) ?? 0
  }
  return bits
}

export function bitsOf(needs: readonly TimeWord[]): number {
  return needs.reduce((bits, need) => bits | bitOf(need), 0)
}

function bitOf(need: TimeWord): number {
  if (need === 'digit') return DIGIT
  return need === 'year' ? YEAR : 1 << KINDS.findIndex(([kind]) => kind === need)
}
