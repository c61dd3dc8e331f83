import { HOLIDAYS } from '../language/en/calendar.ts'
import { MONTHS, SEASONS } from '../language/en/months.ts'
import { DAY_PARTS, REFERENCES, UNITS } from '../language/en/times.ts'
import { WEEKDAYS } from '../language/en/weekdays.ts'
import type { TimeWord } from './times-rules.ts'

const last = (phrase: string) => phrase.toLowerCase().split(' ').at(-1)!
const first = (phrase: string) => /^[\p{L}\d]+/u.exec(phrase.toLowerCase())?.[0] ?? ''

/** Which kinds of words a line holds, by single lower-case words: a cheap look before the rules. */
const KINDS: readonly (readonly [TimeWord, readonly string[]])[] = [
  ['month', MONTHS.flatMap(month => [month.name, ...month.short]).map(word => word.toLowerCase())],
  ['weekday', WEEKDAYS.flatMap(day => [day.name, `${day.name}s`, ...day.short]).map(word => word.toLowerCase())],
  ['season', SEASONS.flatMap(season => season.names)],
  ['unit', [...UNITS.flatMap(unit => unit.words), 'q1', 'q2', 'q3', 'q4']],
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
  [
    'side',
    [
      'ago',
      'later',
      'earlier',
      'afterward',
      'afterwards',
      'beforehand',
      'thereafter',
      'after',
      'before',
      'following',
      'ahead',
      'prior',
      'from',
      'since',
      'until',
    ],
  ],
  ['day', ['today', 'yesterday', 'tomorrow']],
  ['part', ['tonight', ...DAY_PARTS.flatMap(part => part.words)]],
  ['named', [...HOLIDAYS.flatMap(holiday => holiday.words.map(first)), 'election', 'elections', 'inauguration', '9']],
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
const table = new Map<string, number>()
for (const [index, [, words]] of KINDS.entries()) for (const word of words) table.set(word, (table.get(word) ?? 0) | (1 << index))
const DIGIT = 1 << KINDS.length
const CLOCK = 1 << KINDS.findIndex(([kind]) => kind === 'clock')

/** The kinds of words in a line, as bits. */
export function wordsIn(line: string): number {
  let bits = 0
  for (const [word] of line.matchAll(/\p{L}+|\d+/gu)) {
    const code = word.charCodeAt(0)
    bits |= code >= 48 && code <= 57 ? DIGIT | CLOCK | (table.get(word) ?? 0) : (table.get(word.toLowerCase()) ?? 0)
  }
  return bits
}

export function bitsOf(needs: readonly TimeWord[]): number {
  return needs.reduce((bits, need) => bits | (need === 'digit' ? DIGIT : 1 << KINDS.findIndex(([kind]) => kind === need)), 0)
}
