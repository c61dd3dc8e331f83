import { verbForms } from '../../language/en/forms.ts'
import { UNSAID_VERBS } from '../../language/en/reporting/frames.ts'
import { WITHHOLDING_VERBS } from '../../language/en/reporting/particular-verbs.ts'
import type { Chunk } from '../chunks/chunk.ts'
import { complementAfter } from './contents.ts'
import type { Found } from './found.ts'
import { ENTRIES } from './lexicon.ts'
import type { Placed } from './placed.ts'
import { type Subject, subjectBefore } from './sources.ts'
import type { Words } from './words.ts'

const WITHHOLDING = new Set<string>(WITHHOLDING_VERBS)
const UNSAID = new Set<string>(UNSAID_VERBS.flatMap(verbForms))
const CONFIRM = new Set(verbForms('confirm'))

/** "neither confirmed nor denied that …", "would not confirm or deny the report": what is left open, said of it is nothing. */
export function leftOpen(words: Words, chunks: readonly Chunk[], verb: number, lemmas: readonly string[]): Placed | undefined {
  if (!lemmas.includes('deny') || chunks[verb - 1]?.kind !== 'cc') return undefined
  let first = verb - 2
  const confirm = chunks[first]
  if (confirm?.kind !== 'vp' || !CONFIRM.has(words.lower[confirm.head]!)) return undefined
  while (/^(?:vp|cc|adv)$/.test(chunks[first - 1]?.kind ?? '')) first--
  const subject = subjectBefore(words, chunks, first)
  const found = complementAfter(words, chunks, verb, verb + 1, ENTRIES.get('deny')!.takes)
  return subject && found && { verb, after: verb + 1, subject, found, stance: 'other', rule: 'verb-unsaid' }
}

/** "declined to comment": nothing is said, and so nothing denied. */
export function isUnsaid(words: Words, chunks: readonly Chunk[], lemmas: readonly string[], found: Found): boolean {
  return found.kind === 'infinitive' && lemmas.some(lemma => WITHHOLDING.has(lemma)) && UNSAID.has(words.lower[chunks[found.start]!.head]!)
}

/** "Asked whether the bridge was closed, Roe said no", "Roe said no when asked if …": the answer takes the question for its content. */
export function answered(words: Words, chunks: readonly Chunk[], verb: number, subject: Subject): Placed | undefined {
  const answer = answerAt(words, chunks, verb + 1)
  if (!answer) return undefined
  const asked = chunks.findIndex(
    chunk => chunk.kind === 'vp' && words.lower[chunk.head] === 'asked' && /^(?:participle|finite)$/.test(chunk.form ?? ''),
  )
  if (asked < 0) return undefined
  const question = chunks.findIndex(
    (chunk, at) => at > asked && at < asked + 5 && chunk.kind === 'in' && /^(?:whether|if)$/.test(words.lower[chunk.first]!),
  )
  if (question < 0 || !chunks[question + 1]) return undefined
  const placed = { verb, after: verb + 1, subject, stance: answer.stance, rule: 'verb-answer' }
  const cueEnd = answer.end
  if (asked > verb) return { ...placed, found: { kind: 'clause', start: question + 1, cueEnd } }
  const comma = subject.from - 1
  if (chunks[comma]?.kind !== 'comma' || comma <= question + 1) return undefined
  return { ...placed, leftFrom: question + 1, leftEnd: comma }
}

/** "no", ": “Yes.”", behind the verb. */
function answerAt(
  words: Words,
  chunks: readonly Chunk[],
  from: number,
): { readonly end: number; readonly stance: 'asserts' | 'denies' } | undefined {
  let at = from
  if (/^(?:colon|comma)$/.test(chunks[at]?.kind ?? '')) at++
  const here = chunks[at]
  const plain =
    here &&
    (here.kind === 'speech'
      ? words.lower.slice(here.first, here.last).filter(word => /\p{L}/u.test(word))
      : words.lower.slice(here.first, here.last))
  if (plain?.length !== 1) return undefined
  if (plain[0] === 'no') return { end: at + 1, stance: 'denies' }
  return plain[0] === 'yes' ? { end: at + 1, stance: 'asserts' } : undefined
}
