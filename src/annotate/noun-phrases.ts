import type { Chunk } from './chunks/chunk.ts'
import type { Words } from './sayings/words.ts'

const SUBORDINATORS = new Set(
  'while although though after before because since as if when until unless whereas once whether than'.split(' '),
)
const JOINING = new Set(['and', 'or', '&', 'nor'])
const RELATIVES = new Set(['who', 'which', 'that', 'whose'])
const LIMIT = 14

export function isSubordinator(words: Words, chunk: Chunk): boolean {
  return chunk.kind === 'in' && SUBORDINATORS.has(words.lower[chunk.first]!)
}

/** Whether a noun phrase that starts here can be a subject: nothing before it governs it. */
export function startsClause(words: Words, chunks: readonly Chunk[], from: number): boolean {
  const before = chunks[from - 1]
  if (!before) return true
  if (before.kind === 'np') return before.time === true
  if (before.kind === 'in') return isSubordinator(words, before)
  return before.kind !== 'vp' && before.kind !== 'adj' && before.kind !== 'according'
}

/** The first chunk of the whole noun phrase that ends with the base noun phrase at `end`: "an official of the port who was there". */
export function phraseStart(words: Words, chunks: readonly Chunk[], end: number): number {
  let at = end
  let listed = false
  for (let turn = 0; turn < 30; turn++) {
    const before = chunks[at - 1]
    if (!before) return at
    if (before.kind === 'in') {
      if (isSubordinator(words, before)) return at
      const host = chunks[at - 2]
      if (!host) return at
      if (host.kind === 'np' && !(host.time && !/^(?:of)$/.test(words.lower[before.first]!))) {
        at -= 2
        continue
      }
      const governed = host.kind === 'adj' && chunks[at - 3]?.kind === 'vp' ? hostOfVerb(words, chunks, at - 3) : undefined
      if (governed !== undefined) {
        at = governed
        continue
      }
      // "that the ministry said was probably behind a fire": through the verb to the noun that the clause hangs on
      const relative = host.kind === 'adv' && chunks[at - 3]?.kind === 'vp' ? hostOfVerb(words, chunks, at - 3) : undefined
      if (relative !== undefined) {
        at = relative
        continue
      }
      if (host.kind === 'adj' || (host.kind === 'adv' && chunks[at - 3]?.kind === 'np')) {
        if (chunks[at - 3]?.kind === 'np') {
          at -= 3
          continue
        }
        return at
      }
      if (host.kind === 'vp') {
        const noun = hostOfVerb(words, chunks, at - 2)
        if (noun === undefined) return at
        at = noun
        continue
      }
      if (host.kind === 'aside' && chunks[at - 3]?.kind === 'np') {
        at -= 3
        continue
      }
      return at
    }
    if (before.kind === 'vp') {
      const noun = hostOfVerb(words, chunks, at - 1)
      if (noun === undefined) return at
      at = noun
      continue
    }
    if (before.kind === 'aside' && chunks[at - 2]?.kind === 'np') {
      at -= 2
      continue
    }
    if (before.kind === 'cc' && JOINING.has(words.lower[before.first]!)) {
      const left = chunks[at - 2]
      if (left?.kind === 'np' && !left.time) {
        const start = phraseStart(words, chunks, at - 2)
        if (startsClause(words, chunks, start) || chunks[start - 1]?.kind === 'in') {
          at = start
          listed = true
          continue
        }
        return at
      }
      if (left?.kind === 'comma' && chunks[at - 3]?.kind === 'np') {
        const start = phraseStart(words, chunks, at - 3)
        if (chunks[start - 1]?.kind === 'comma' && startsClause(words, chunks, start)) {
          at = start
          listed = true
          continue
        }
      }
      return at
    }
    if (before.kind === 'comma' && listed && chunks[at - 2]?.kind === 'np' && !chunks[at - 2]!.time) {
      const start = phraseStart(words, chunks, at - 2)
      if (!startsClause(words, chunks, start)) return at
      at = start
      continue
    }
    return at
  }
  return at
}

/** The noun that a verb before a noun phrase modifies: "people briefed on the talks", "those who took part". Nothing for a main verb. */
export function hostOfVerb(words: Words, chunks: readonly Chunk[], verb: number): number | undefined {
  const group = chunks[verb]!
  const before = chunks[verb - 1]
  if (group.form === 'gerund' || group.form === 'participle') {
    if (before?.kind === 'np' && !before.time) return verb - 1
    if (before?.kind === 'adv' && chunks[verb - 2]?.kind === 'np') return verb - 2
    return undefined
  }
  // "Analysts quoted in the report said": a past tense with no object and a second one behind it is a participle
  const behind = chunks[verb + 1]
  if (
    before?.kind === 'np' &&
    !before.time &&
    group.last - group.first === 1 &&
    /^(?:VBD|VBN)$/.test(words.tokens[group.head]!.tag) &&
    (behind?.kind === 'in' || behind?.kind === 'adv') &&
    startsClause(words, chunks, phraseStart(words, chunks, verb - 1)) &&
    chunks[verb - 2]?.kind !== 'wh'
  )
    return verb - 1
  for (let at = verb - 1; at >= 0 && at > verb - LIMIT; at--) {
    const kind = chunks[at]!.kind
    if (kind === 'wh') {
      const word = words.lower[chunks[at]!.first]!
      return RELATIVES.has(word) && chunks[at - 1]?.kind === 'np' ? at - 1 : undefined
    }
    if (kind === 'comma' || kind === 'stop' || kind === 'colon' || kind === 'semicolon' || kind === 'speech' || kind === 'dash')
      return undefined
    if (kind === 'that') return chunks[at - 1]?.kind === 'np' ? at - 1 : undefined
  }
  return undefined
}

/** The end (exclusive) of the noun phrase that starts at `from`, looking right, as far as it belongs to the same people. */
export function phraseEnd(
  words: Words,
  chunks: readonly Chunk[],
  from: number,
  options: { readonly clauses: boolean } = { clauses: true },
): number {
  let at = from + 1
  for (let turn = 0; turn < 20; turn++) {
    const here = chunks[at]
    const next = chunks[at + 1]
    if (!here) return at
    if (here.kind === 'aside') {
      at++
      continue
    }
    if (here.kind === 'in' && !isSubordinator(words, here) && next?.kind === 'np' && !next.time) {
      at += 2
      continue
    }
    if (
      here.kind === 'cc' &&
      JOINING.has(words.lower[here.first]!) &&
      next?.kind === 'np' &&
      !next.time &&
      !(chunks[at + 2]?.kind === 'vp' && chunks[at + 2]!.form === 'finite')
    ) {
      at += 2
      continue
    }
    // "a person familiar with the talks", "a person close to the mayor"
    const near = here.kind === 'adj' || (here.kind === 'adv' && words.lower[here.head] === 'close')
    if (near && next?.kind === 'in' && chunks[at + 2]?.kind === 'np') {
      at += 3
      continue
    }
    if (options.clauses && here.kind === 'vp' && (here.form === 'participle' || here.form === 'gerund')) {
      at++
      while (chunks[at] && /^(?:np|in|adv|adj|aside)$/.test(chunks[at]!.kind)) at++
      return at
    }
    if (options.clauses && here.kind === 'wh' && /^(?:who|whose|whom|which)$/.test(words.lower[here.first]!)) {
      at++
      while (chunks[at] && /^(?:np|in|adv|adj|aside|vp|cc|that)$/.test(chunks[at]!.kind)) at++
      return at
    }
    return at
  }
  return at
}

export function hasFinite(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (chunks[at]?.kind === 'vp' && chunks[at]!.form === 'finite') return true
  return false
}
