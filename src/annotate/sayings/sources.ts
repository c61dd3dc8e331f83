import type { Chunk } from '../chunks/chunk.ts'
import { hasFinite, hostOfVerb, isSubordinator, phraseStart, startsClause } from '../noun-phrases.ts'
import type { Words } from './words.ts'

/** Who speaks, as a half-open range of chunks. */
export interface Subject {
  readonly from: number
  readonly to: number
  /** The verb stands in a relative clause: "Roe, who said …". `from..to` is the antecedent. */
  readonly relative: boolean
  /** The relative pronoun stands for what is said, not for who says it: "which officials said was closed". */
  readonly start: number
}

/** The subject of the verb group at `verb`, looking left: "Ada Roe, a spokeswoman for the port, said". */
export function subjectBefore(words: Words, chunks: readonly Chunk[], verb: number): Subject | undefined {
  let at = skipAdjuncts(words, chunks, verb - 1)
  const here = chunks[at]
  if (!here) return undefined
  if (here.kind === 'wh') return antecedent(words, chunks, at)
  const qualified = behindClause(words, chunks, at, verb)
  if (qualified) return qualified
  if ((here.kind === 'vp' || (here.kind === 'adj' && chunks[at - 1]?.kind === 'vp')) && at === verb - 1)
    return behindRelative(words, chunks, verb)
  if (here.kind === 'np') {
    const whose = relativeBehind(words, chunks, at)
    if (whose !== undefined) return antecedent(words, chunks, whose)
    const from = phraseStart(words, chunks, at)
    // "Ada Roe, in Vell said": the comma that closes the insertion is missing
    const governed = chunks[from - 1]?.kind === 'in' && !isSubordinator(words, chunks[from - 1]!) && chunks[from - 2]?.kind === 'comma'
    if (governed && chunks[from - 3]?.kind === 'np') {
      const outer = phraseStart(words, chunks, from - 3)
      const start = named(words, chunks, outer) ?? appositionStart(words, chunks, outer)
      if (startsClause(words, chunks, start)) return { from: start, to: from - 2, relative: false, start }
    }
    // "the firm that bought the wharf in May said": the day is that of the clause
    const to = hasFinite(chunks, from, at) ? verb : at + 1
    return { from, to, relative: false, start: from }
  }
  if (here.kind === 'comma' || here.kind === 'dash' || here.kind === 'aside') {
    while (chunks[at]?.kind === 'aside') at--
    const plain = chunks[at]
    if (plain?.kind === 'np') {
      const from = phraseStart(words, chunks, at)
      return { from, to: at + 1, relative: false, start: from }
    }
    return beforeComma(words, chunks, at)
  }
  return undefined
}

/** "it is said that": nobody. */
export function isIt(words: Words, chunks: readonly Chunk[], { from, to }: Subject): boolean {
  return to - from === 1 && words.lower[chunks[from]!.head] === 'it'
}

/** Adverbs and times between subject and verb: "officials on Monday also said". */
function skipAdjuncts(words: Words, chunks: readonly Chunk[], from: number): number {
  let at = from
  for (;;) {
    const here = chunks[at]
    if (!here) return at
    if (here.kind === 'adv') {
      at--
      continue
    }
    const before = chunks[at - 1]
    if (here.kind === 'np' && here.time && before) {
      if (
        before.kind === 'in' &&
        /^(?:on|in|at|during|late|early|since|by|over|last|this)$/.test(words.lower[before.first]!) &&
        at - 2 >= 0
      ) {
        at -= 2
        continue
      }
      if ((before.kind === 'np' || before.kind === 'wh' || before.kind === 'adv' || before.kind === 'vp') && at - 1 >= 0) {
        at -= 1
        continue
      }
    }
    return at
  }
}

/**
 * "The union whose members walked out on Tuesday said", "a firm the council hired in May said": the verb at `at`, which no noun but a time parts from
 * `verb`, ends a clause that belongs to the speaker.
 */
function behindClause(words: Words, chunks: readonly Chunk[], at: number, verb: number): Subject | undefined {
  const inner = chunks[at]!
  if (inner.kind !== 'vp' || inner.form !== 'finite' || chunks[verb]!.form !== 'finite' || at === verb - 1) return undefined
  const host = hostOfVerb(words, chunks, at) ?? bareHost(words, chunks, at)
  if (host === undefined) return undefined
  const from = phraseStart(words, chunks, host)
  return { from, to: verb, relative: false, start: from }
}

/** "A firm the council hired": two nouns side by side, the second with a determiner of its own, and its verb. */
function bareHost(words: Words, chunks: readonly Chunk[], verb: number): number | undefined {
  const [noun, subject] = [chunks[verb - 2], chunks[verb - 1]]
  if (noun?.kind !== 'np' || subject?.kind !== 'np' || noun.time || subject.time) return undefined
  const first = words.tokens[subject.first]!.tag
  return first === 'DT' || first === 'PRP' || first === 'PRP$' ? verb - 2 : undefined
}

/** "a clerk who asked not to be named said": a relative clause of verbs alone belongs to the speaker. */
function behindRelative(words: Words, chunks: readonly Chunk[], verb: number): Subject | undefined {
  let at = verb - 1
  while (chunks[at]?.kind === 'vp' || chunks[at]?.kind === 'adj') at--
  if (chunks[at]?.kind !== 'wh' || verb - at < 3) return undefined
  const subject = antecedent(words, chunks, at)
  return subject && subject.to <= at ? { ...subject, to: verb, relative: false } : undefined
}

/** "who in an interview said": the relative pronoun behind a run of prepositional phrases. */
function relativeBehind(words: Words, chunks: readonly Chunk[], noun: number): number | undefined {
  let at = noun
  while (at - 2 >= 0 && chunks[at]?.kind === 'np' && chunks[at - 1]?.kind === 'in' && !isSubordinator(words, chunks[at - 1]!)) {
    at -= 2
    if (chunks[at]?.kind === 'adv') at--
    if (chunks[at]?.kind === 'wh') return at
  }
  return undefined
}

function antecedent(words: Words, chunks: readonly Chunk[], wh: number): Subject | undefined {
  const word = words.lower[chunks[wh]!.first]!
  if (word !== 'who' && word !== 'which' && word !== 'that' && word !== 'whom') return undefined
  let at = wh - 1
  if (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'dash') {
    const before = chunks[at - 1]
    if (before?.kind === 'np' || before?.kind === 'aside') {
      at--
      while (chunks[at]?.kind === 'aside') at--
      if (chunks[at]?.kind !== 'np') return undefined
      const near = phraseStart(words, chunks, at)
      const from = named(words, chunks, near) ?? appositionStart(words, chunks, near)
      return { from, to: at + 1, relative: true, start: from }
    }
    return { from: wh, to: wh + 1, relative: true, start: wh }
  }
  while (chunks[at]?.kind === 'aside') at--
  if (chunks[at]?.kind !== 'np') return { from: wh, to: wh + 1, relative: true, start: wh }
  const from = phraseStart(words, chunks, at)
  return { from, to: at + 1, relative: true, start: from }
}

/** "the commander, Ada Roe, who said": the role before the name belongs to it. */
function appositionStart(words: Words, chunks: readonly Chunk[], from: number): number {
  if (chunks[from - 1]?.kind !== 'comma' || chunks[from - 2]?.kind !== 'np') return from
  const start = phraseStart(words, chunks, from - 2)
  return startsClause(words, chunks, start) ? start : from
}

/** "by Ada Roe, the leader of the group, who said": the name before the role, whatever governs it. */
function named(words: Words, chunks: readonly Chunk[], from: number): number | undefined {
  if (chunks[from - 1]?.kind !== 'comma' || chunks[from - 2]?.kind !== 'np') return undefined
  const name = chunks[from - 2]!
  const role = chunks[from]!
  return /^NNP/.test(words.tokens[name.head]!.tag) && !/^NNP/.test(words.tokens[role.head]!.tag) ? from - 2 : undefined
}

/** The subject before a comma that closes an insertion: "Roe, 45, a lawyer, said", "Roe, who was there, said", "the union, however, said". */
function beforeComma(words: Words, chunks: readonly Chunk[], comma: number): Subject | undefined {
  let close = comma
  for (let turn = 0; turn < 4; turn++) {
    let open = close - 1
    while (open >= 0 && chunks[open]!.kind !== 'comma' && chunks[open]!.kind !== 'dash') {
      const kind = chunks[open]!.kind
      if (kind === 'stop' || kind === 'colon' || kind === 'semicolon' || kind === 'speech') return undefined
      open--
    }
    const first = chunks[open + 1]
    if (!first || open + 1 >= close) return undefined
    if (open < 0) {
      // No opening comma: "Later that day the minister of rivers, said" (a slip), or an opening phrase that is no subject.
      if (turn > 0) return undefined
      if (first.kind !== 'np' || first.time || hasFinite(chunks, 0, close)) return undefined
      const end = close - 1
      if (chunks[end]?.kind !== 'np') return undefined
      const from = phraseStart(words, chunks, end)
      return { from, to: close, relative: false, start: from }
    }
    let noun = open - 1
    while (chunks[noun]?.kind === 'aside') noun--
    const inserted =
      first.kind === 'wh' ||
      first.kind === 'adv' ||
      first.kind === 'adj' ||
      first.kind === 'aside' ||
      first.kind === 'cc' ||
      (first.kind === 'in' && !hasFinite(chunks, open + 1, close)) ||
      first.kind === 'according' ||
      (first.kind === 'vp' &&
        (first.form === 'gerund' ||
          first.form === 'participle' ||
          (first.last - first.first === 1 && !hasFinite(chunks, open + 2, close)))) ||
      (first.kind === 'np' && !hasFinite(chunks, open + 1, close)) ||
      (first.kind === 'in' && isSubordinator(words, first))
    if (!inserted) return undefined
    if (chunks[noun]?.kind === 'np') {
      let from = phraseStart(words, chunks, noun)
      if (startsClause(words, chunks, from)) {
        if (chunks[from - 1]?.kind === 'comma') from = appositionStart(words, chunks, from)
        return { from, to: comma, relative: false, start: from }
      }
      // "officials, including Ada Roe, a spokeswoman, said"
      const opener = chunks[from - 1]
      if (chunks[from - 2]?.kind === 'comma' && (opener?.kind === 'in' || (opener?.kind === 'vp' && opener.form === 'gerund'))) {
        close = from - 2
        const host = chunks[close - 1]
        if (host?.kind === 'np') {
          const start = phraseStart(words, chunks, close - 1)
          if (startsClause(words, chunks, start)) return { from: start, to: comma, relative: false, start }
        }
        continue
      }
      // The noun is part of a clause before it: the insertion itself is the subject ("… was closed, Roe, said").
      if (first.kind === 'np') return { from: open + 1, to: comma, relative: false, start: open + 1 }
    } else if (first.kind === 'np' && turn === 0 && !first.time) return { from: open + 1, to: comma, relative: false, start: open + 1 }
    close = open
  }
  return undefined
}
