import type { Complement } from '../../language/en/reporting/verbs.ts'
import type { Chunk } from '../chunks/chunk.ts'
import { hasFinite, isSubordinator, phraseEnd } from '../noun-phrases.ts'
import { isNewsroom } from './anonymous.ts'
import { complementAfter } from './contents.ts'
import { span } from './frames.ts'
import { endsFrame, leftOf } from './left.ts'
import { ENTRIES } from './lexicon.ts'
import type { ChunkRange, Placed } from './placed.ts'
import { isIt, type Subject, subjectBefore } from './sources.ts'
import type { Words } from './words.ts'

const CLAUSE: ReadonlySet<Complement> = new Set<Complement>(['clause'])

/**
 * A passive with the one who speaks behind "by": "The Gazette has been told by two engineers that …", "it was reported by the Gazette that …",
 * "The bridge was reported by the Gazette to have closed". A newsroom that "was told" heard somebody even where it does not say whom.
 */
export function agentPassive(words: Words, chunks: readonly Chunk[], verb: number, lemmas: readonly string[]): Placed | undefined {
  const takes = lemmas.map(lemma => ENTRIES.get(lemma)?.takes).filter(one => one !== undefined)
  const tells = takes.some(one => one.has('person-clause'))
  const clausal = takes.some(one => one.has('clause'))
  if (!tells && !clausal) return undefined
  const agent = agentAfter(words, chunks, verb)
  const reduced = reducedClause(words, chunks, verb)
  if (reduced !== undefined) return agent ? asClause(chunks, verb, agent, reduced) : undefined
  const subject = subjectBefore(words, chunks, verb)
  if (!subject || subject.relative) return undefined
  const impersonal = isIt(words, chunks, subject)
  const heard = tells && !impersonal && isNewsroom(words, span(chunks, subject.from, subject.to))
  if (!agent && !heard) return undefined
  const after = agent?.to ?? verb + 1
  const hearer = heard ? { from: subject.from, to: subject.to } : undefined
  const rule = 'passive-agent'
  const next = chunks[after]
  if (agent && !impersonal && next?.kind === 'vp' && next.form === 'infinitive' && clausal) {
    const found = { kind: 'infinitive' as const, start: after, cueEnd: after }
    return { verb, after, agent, topic: subject, found, stance: 'asserts', rule }
  }
  if (!impersonal && !tells) return undefined
  const found = complementAfter(words, chunks, verb, after, CLAUSE)
  const placed = { verb, after, ...(agent && { agent }), stance: 'asserts' as const, rule }
  if (found && /^(?:clause|speech|colon)$/.test(found.kind)) return { ...placed, found, ...(hearer && { hearer }) }
  const left = leftOf(words, chunks, subject, false)
  if (typeof left !== 'number' || !endsFrame(words, chunks, after)) return undefined
  return { ...placed, leftEnd: left, ...(hearer && { hearer }) }
}

/** "by two engineers", behind the verb and what tells when: the agent's range of chunks. */
function agentAfter(words: Words, chunks: readonly Chunk[], verb: number): ChunkRange | undefined {
  let at = verb + 1
  for (let turn = 0; turn < 3; turn++) {
    const here = chunks[at]
    if (here?.kind === 'adv' || (here?.kind === 'np' && here.time)) at++
    else if (here?.kind === 'in' && chunks[at + 1]?.time) at += 2
    else break
  }
  const by = chunks[at]
  const noun = chunks[at + 1]
  if (by?.kind !== 'in' || words.lower[by.first] !== 'by' || noun?.kind !== 'np' || noun.time) return undefined
  return { from: at + 1, to: phraseEnd(words, chunks, at + 1) }
}

/** Where "as" stands in "as (first) reported by the Gazette". */
function reducedClause(words: Words, chunks: readonly Chunk[], verb: number): number | undefined {
  let at = verb - 1
  while (chunks[at]?.kind === 'adv') at--
  const here = chunks[at]
  return here?.kind === 'in' && words.lower[here.first] === 'as' && /^(?:participle|finite)$/.test(chunks[verb]!.form ?? '')
    ? at
    : undefined
}

/** "As reported by the Gazette, the bridge was closed", "The bridge was closed, as reported by the Gazette". */
function asClause(chunks: readonly Chunk[], verb: number, agent: ChunkRange, as: number): Placed | undefined {
  const beside = aroundAs(chunks, as, agent.to)
  return beside && { verb, after: agent.to, agent, stance: 'asserts', rule: 'as-clause', ...beside }
}

/** "As the Gazette reported on Monday, …", "…, as the Gazette reported": what stands beside a clause with "as" is what was said. */
export function asReported(words: Words, chunks: readonly Chunk[], verb: number, subject: Subject): Placed | undefined {
  let as = subject.from - 1
  while (chunks[as]?.kind === 'adv') as--
  const opener = chunks[as]
  if (opener?.kind !== 'in' || words.lower[opener.first] !== 'as' || subject.relative) return undefined
  let after = verb + 1
  while (chunks[after] && /^(?:in|np|adv|aside)$/.test(chunks[after]!.kind) && !isSubordinator(words, chunks[after]!)) after++
  if (chunks[after] && !/^(?:comma|stop|dash)$/.test(chunks[after]!.kind)) return undefined
  const beside = aroundAs(chunks, as, after)
  return beside && { verb, after: verb + 1, subject, stance: 'asserts', rule: 'as-clause', ...beside }
}

/** What stands before and behind the clause with "as" between `as` and `end`. */
function aroundAs(chunks: readonly Chunk[], as: number, end: number): Pick<Placed, 'leftEnd' | 'rightStart'> | undefined {
  const opens = as === 0 || (as === 1 && /^(?:cc|adv)$/.test(chunks[0]!.kind))
  const rightStart = chunks[end]?.kind === 'comma' && chunks[end + 1] && chunks[end + 1]!.kind !== 'stop' ? end + 1 : undefined
  if (opens) return rightStart !== undefined && hasFinite(chunks, rightStart, chunks.length) ? { rightStart } : undefined
  if (!/^(?:comma|dash)$/.test(chunks[as - 1]?.kind ?? '')) return undefined
  const whole = hasFinite(chunks, 0, as - 1)
  if (whole) return { leftEnd: as - 1 }
  return rightStart !== undefined && hasFinite(chunks, rightStart, chunks.length) ? { leftEnd: as - 1, rightStart } : undefined
}
