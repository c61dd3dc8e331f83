import { VERB_FORMS } from '../sayings/words.ts'
import { ADJECTIVE, ADVERB, BASE, FINITE, GERUND, MODAL, NOUN, PARTICIPLE, PREPOSITION, SINGULAR, TO, VERB } from '../tags/classes.ts'
import type { VerbGroupForm } from './chunk.ts'
import type { Row } from './row.ts'

const AUXILIARY = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  'have',
  'has',
  'had',
  'having',
  'do',
  'does',
  'did',
  "'s",
  '’s',
  "'re",
  '’re',
  "'ve",
  '’ve',
  "'d",
  '’d',
  "'m",
  '’m',
  'get',
  'gets',
  'got',
])
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'re", '’re', "'m", '’m', "'s", '’s', 'got', 'get', 'gets'])
const NOT = new Set(['not', "n't", 'n’t', 'never'])

/** A group of auxiliaries and the verb that they serve: places in the row, `end` exclusive. */
export interface VerbGroup {
  readonly end: number
  readonly main: number
  readonly form: VerbGroupForm
  readonly passive: boolean
  readonly negated: boolean
}

/** The verb group that starts at a place: "has in fact ordered", "not to be named", "do n't". */
export function verbGroupAt(row: Row, from: number): VerbGroup | undefined {
  const { classes, lower } = row
  const mine = classes[from]!
  let main = from
  let negated = false
  let form: VerbGroupForm
  if (mine & TO || (mine & PREPOSITION && lower[from] === 'to')) {
    let next = from + 1
    while (classes[next]! & ADVERB) next++
    if (!(classes[next]! & BASE)) return undefined
    form = 'infinitive'
    main = next
  } else if (classes[from + 2]! & BASE && lower[from + 1] === 'to' && NOT.has(lower[from]!)) {
    form = 'infinitive'
    negated = true
    main = from + 2
  } else {
    if (mine & FINITE) form = 'finite'
    else if (mine & BASE) form = 'base'
    else if (mine & GERUND) form = 'gerund'
    else if (mine & PARTICIPLE) form = 'participle'
    else if (mine & SINGULAR && isHiddenGerund(row, from)) form = 'gerund'
    else return undefined
    if (form === 'participle' && nounFollows(row, from)) {
      const before = row.chunks.at(-1)?.kind
      if (before === 'in' || before === 'cc') return undefined
    }
  }
  let passive = false
  for (;;) {
    let next = main + 1
    let not = false
    for (;;) {
      const set = setPhraseAt(row, next)
      if (set === 0 && !(classes[next]! & ADVERB)) break
      if (NOT.has(lower[next]!)) not = true
      next += set || 1
    }
    const auxiliary = classes[main]! & MODAL || AUXILIARY.has(lower[main]!)
    if (!auxiliary || !(classes[next]! & VERB)) break
    if (not) negated = true
    if (classes[next]! & GERUND && !BE.has(lower[main]!)) break
    // "is said": a past tense right behind a form of "be" is a participle that the tagger mistook
    const past = PARTICIPLE | (/^['’]/.test(lower[main]!) ? 0 : FINITE)
    passive = (classes[next]! & past) !== 0 && BE.has(lower[main]!)
    main = next
  }
  let end = main + 1
  // "do n’t" with nothing after it
  while (end < lower.length && NOT.has(lower[end]!) && !(lower[end + 1] === 'to' && classes[end + 2]! & BASE)) {
    negated = true
    end++
  }
  return { end, main, form, passive, negated }
}

/** "has in fact ordered": how many words of a set adverbial start here. */
function setPhraseAt({ lower }: Row, from: number): number {
  const next = lower[from + 1]
  if (next === undefined) return 0
  switch (lower[from]) {
    case 'in':
      return /^(?:fact|turn|effect|general|particular|theory|practice|part)$/.test(next) ? 2 : 0
    case 'of':
      return next === 'course' ? 2 : 0
    case 'at':
      return next === 'last' || next === 'first' || next === 'times' ? 2 : 0
  }
  return 0
}

/** ", warning of …" with the verb taken for a noun. */
function isHiddenGerund({ lower, chunks }: Row, from: number): boolean {
  const word = lower[from]!
  return (
    word.endsWith('ing') &&
    chunks.at(-1)?.kind === 'comma' &&
    VERB_FORMS.has(word) &&
    /^(?:of|that|against|about|how|why|whether|to)$/.test(lower[from + 1] ?? '')
  )
}

export function nounFollows({ classes }: Row, from: number): boolean {
  let next = from + 1
  while (classes[next]! & ADJECTIVE) next++
  return (classes[next]! & NOUN) !== 0
}
