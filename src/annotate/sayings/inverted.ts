import type { Chunk } from '../chunks/chunk.ts'
import { hasFinite, phraseEnd } from '../noun-phrases.ts'
import type { Found } from './found.ts'
import { leftStart } from './left.ts'
import { ENTRIES } from './lexicon.ts'
import { lemmasOf, type Placed } from './placed.ts'
import type { Words } from './words.ts'

/** “…,” said Ada Roe, who …: the verb stands right behind the words and the speaker behind the verb. */
export function invertedAt(
  words: Words,
  chunks: readonly Chunk[],
  verb: number,
  after: number,
  found: Found | undefined,
): Placed | undefined {
  let at = verb - 1
  if (chunks[at]?.kind === 'adv') at--
  const before = chunks[at]
  // "said retired captain Ada Roe"
  const noun = chunks[after]?.form === 'participle' && chunks[after]!.last - chunks[after]!.first === 1 ? after + 1 : after
  const behind = chunks[noun]
  if (!before || behind?.kind !== 'np' || behind.time) return undefined
  const speech = before.kind === 'speech' || (before.kind === 'comma' && chunks[at - 1]?.kind === 'speech')
  const closing = !speech && markBefore(words, chunks[verb]!.first)
  // "Mill to close, says mayor Ada Roe"
  const headline = chunks[0]?.kind === 'np' && chunks[1]?.form === 'infinitive'
  const comma = before.kind === 'comma' && (headline || hasFinite(chunks, leftStart(chunks, at), at))
  if (!speech && !comma && !closing) return undefined
  if (found?.kind === 'clause' || found?.kind === 'speech') {
    // "…, said the man was gone" is no inversion, “…,” said Roe that is none either
    if (!speech) return undefined
  }
  const lemmas = lemmasOf(words, chunks[verb]!)
  if (comma && !speech && !closing && (chunks[verb]!.form !== 'finite' || chunks[verb]!.last - chunks[verb]!.first > 1)) return undefined
  const entry = lemmas.map(lemma => ENTRIES.get(lemma)).find(one => one !== undefined)
  if (!entry?.takes.has('clause')) return undefined
  const end = phraseEnd(words, chunks, noun)
  let to = end
  // an apposition or relative clause belongs to the speaker: "said Ada Roe, a lawyer, …"
  if (chunks[end]?.kind === 'comma') {
    const next = chunks[end + 1]
    if (next?.kind === 'wh' || (next?.kind === 'np' && !clauseLike(chunks, end + 1)) || next?.kind === 'aside') {
      let stop = end + 1
      while (chunks[stop] && !/^(?:comma|stop|colon|semicolon|speech|dash)$/.test(chunks[stop]!.kind)) stop++
      to = stop
    }
  }
  const leftEnd = before.kind === 'comma' ? at : at + 1
  const resume = speech ? resumed(chunks, to) : undefined
  return {
    verb,
    after,
    inverted: { from: after, to },
    leftEnd,
    ...(resume !== undefined && { rightStart: resume }),
    stance: entry.stance.get('clause') ?? 'asserts',
    rule: 'verb-inverted',
  }
}

/** Where the quotation goes on: said Roe on Monday, “…”; said Roe, speaking of the harbour, “…”. */
function resumed(chunks: readonly Chunk[], from: number): number | undefined {
  let at = from
  while (/^(?:in|np|adv)$/.test(chunks[at]?.kind ?? '') && at < from + 4) at++
  const joint = chunks[at]?.kind
  if (joint !== 'comma' && joint !== 'colon') return undefined
  if (chunks[at + 1]?.kind === 'speech') return at + 1
  return joint === 'comma' ? insertionEnd(chunks, at) : undefined
}

/** ", speaking of the harbour, “…”": where the quotation goes on behind an insertion. */
function insertionEnd(chunks: readonly Chunk[], comma: number): number | undefined {
  for (let at = comma + 1; at < Math.min(chunks.length, comma + 9); at++) {
    const { kind, form } = chunks[at]!
    if (kind === 'comma') return chunks[at + 1]?.kind === 'speech' ? at + 1 : undefined
    if (/^(?:stop|speech|colon|semicolon)$/.test(kind) || form === 'finite') return undefined
  }
  return undefined
}

function clauseLike(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from + 1; at < Math.min(chunks.length, from + 4); at++) {
    if (chunks[at]!.kind === 'vp') return chunks[at]!.form === 'finite'
    if (chunks[at]!.kind !== 'in' && chunks[at]!.kind !== 'np' && chunks[at]!.kind !== 'adv') return false
  }
  return false
}

function markBefore(words: Words, token: number): boolean {
  return words.mark[token - 1] === 1 && /^[,.!?…]$/.test(words.lower[token - 2] ?? '')
}
