import { DEED_NOUNS, STATIVE } from '../../language/en/harm.ts'
import type { BlockRole } from '../../model.ts'
import type { Chunk } from '../chunks/chunk.ts'
import { hasFinite, isSubordinator, phraseStart } from '../noun-phrases.ts'
import { clauseAt } from '../sayings/ends.ts'
import type { Words } from '../sayings/words.ts'

/** A half-open range of tokens that may be a clause; `saying` is its innermost saying, -1 the page itself. */
export interface Piece {
  readonly first: number
  readonly last: number
  readonly saying: number
  /** The subordinate clause beside it that makes it conditional was cut off. */
  readonly conditional?: boolean
}

interface Run {
  readonly from: number
  readonly to: number
  readonly saying: number
}

const STATIVES = new Set(STATIVE.split(' '))
const DEEDS = new Set(DEED_NOUNS.split(' '))
const KEPT_WITH_MAIN = new Set(['if', 'unless', 'than', 'whether', 'lest', 'until'])

/** Cuts one stretch into clauses by its owners: coordinated full clauses, subordinate and closing participial ones apart. */
export function piecesOf(words: Words, chunks: readonly Chunk[], owner: (token: number) => number, role: BlockRole): Piece[] {
  const pieces: Piece[] = []
  for (const run of runsOf(chunks, owner)) {
    const inside = run.saying >= 0
    for (const piece of split(words, chunks, run)) {
      const range = { first: chunks[piece.from]!.first, last: chunks[piece.to - 1]!.last, saying: run.saying }
      if (inside || isEvent(words, chunks, piece, role)) pieces.push(range)
      if (!inside || hasNumber(words, chunks, piece)) pieces.push(...relativesIn(words, chunks, piece, run.saying))
    }
  }
  return pieces
}

/** Runs of chunks of one owner; marks between two parts of one owner join them only where nothing else stands between. */
function runsOf(chunks: readonly Chunk[], owner: (token: number) => number): Run[] {
  const runs: { from: number; to: number; saying: number }[] = []
  chunks.forEach((chunk, at) => {
    const mine = chunk.kind === 'speech' ? SPEECH : owner(chunk.head)
    const open = runs.at(-1)
    if (open && open.to === at && open.saying === mine) open.to = at + 1
    else runs.push({ from: at, to: at + 1, saying: mine })
  })
  return runs.filter(run => run.saying !== -2 && run.saying !== SPEECH)
}

/** The words of a speech are read as stretches of their own. */
const SPEECH = -3

function split(words: Words, chunks: readonly Chunk[], run: Run): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = []
  const own = run.saying < 0
  let from = run.from
  let verb = false
  /** Inside a subordinate clause whose verb is still to come. */
  let pending = false
  /** The piece began with a subordinator, so that its main clause comes after a comma. */
  let opened = false
  const close = (to: number, next: number) => {
    if (to > from) pieces.push({ from, to })
    from = next
    verb = false
    opened = false
    pending = false
  }
  for (let at = run.from; at < run.to; at++) {
    const chunk = chunks[at]!
    const word = words.lower[chunk.first]!
    if (chunk.kind === 'vp' && chunk.form === 'finite') {
      verb = true
      pending = false
    }
    if (at === from && isSubordinator(words, chunk) && !KEPT_WITH_MAIN.has(word)) opened = true
    if (chunk.kind === 'stop' || chunk.kind === 'semicolon') {
      close(at, at + 1)
      continue
    }
    if (
      chunk.kind === 'cc' &&
      !pending &&
      verb &&
      /^(?:and|but|or|yet|so)$/.test(word) &&
      at + 1 < run.to &&
      fullClause(words, chunks, at + 1, run.to)
    ) {
      close(chunks[at - 1]?.kind === 'comma' ? at - 1 : at, at + 1)
      continue
    }
    if (chunk.kind === 'comma' && opened && verb && at + 1 < run.to && fullClause(words, chunks, at + 1, run.to)) {
      close(at, at + 1)
      continue
    }
    if (chunk.kind === 'in' && at > from && verb && isSubordinator(words, chunk) && !KEPT_WITH_MAIN.has(word)) {
      const contrary = /^(?:while|although|though|whereas)$/.test(word)
      if ((own || contrary) && fullClause(words, chunks, at + 1, run.to)) {
        close(chunks[at - 1]?.kind === 'comma' ? at - 1 : at, at + 1)
        continue
      }
      pending = hasFinite(chunks, at, run.to)
    }
    if (chunk.kind === 'comma' && verb && participialAt(words, chunks, at + 1, run, own)) {
      close(at, at + 1)
      continue
    }
    if (
      chunk.kind === 'comma' &&
      own &&
      verb &&
      chunks[at + 1]?.kind === 'wh' &&
      /^(?:who|which)$/.test(words.lower[chunks[at + 1]!.first]!) &&
      !laterComma(chunks, at + 1, run.to)
    ) {
      // ", who …" to the end of the sentence: with the noun that it speaks of
      const base = chunks[at - 1]?.kind === 'np' ? at - 1 : at + 1
      const noun = base < at && chunks[base - 1]?.kind === 'in' && chunks[base - 2]?.kind === 'np' ? base - 2 : base
      const start = Math.max(noun, from)
      if (start > from) close(at, start)
    }
  }
  close(run.to, run.to)
  return pieces
}

function fullClause(words: Words, chunks: readonly Chunk[], from: number, to: number): boolean {
  if (!clauseAt(words, chunks, from)) return false
  for (let at = from; at < to; at++) if (chunks[at]!.kind === 'vp' && chunks[at]!.form === 'finite') return true
  return false
}

/** ", killing three soldiers and leaving dozens hurt": what came of it is told apart; in a content only where it counts something. */
function participialAt(words: Words, chunks: readonly Chunk[], at: number, run: Run, own: boolean): boolean {
  const verb = chunks[at]
  if (verb?.kind !== 'vp' || verb.form !== 'gerund' || at >= run.to) return false
  const object = chunks[at + 1]
  if (object?.kind !== 'np' || at + 1 >= run.to) return false
  return own ? !STATIVES.has(words.lower[verb.head]!) : numbered(words, object)
}

function laterComma(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (chunks[at]!.kind === 'comma' || chunks[at]!.kind === 'dash') return true
  return false
}

/** "a strike that killed the general", "an attack that left three soldiers dead": the deed told in passing, with its noun. */
function relativesIn(words: Words, chunks: readonly Chunk[], piece: { from: number; to: number }, saying: number): Piece[] {
  const found: Piece[] = []
  for (let at = piece.from + 1; at < piece.to; at++) {
    const chunk = chunks[at]!
    const noun = chunks[at - 1]!
    const verb = chunks[at + 1]
    if (
      (chunk.kind !== 'wh' && chunk.kind !== 'that') ||
      noun.kind !== 'np' ||
      verb?.kind !== 'vp' ||
      verb.form !== 'finite' ||
      at + 1 >= piece.to
    )
      continue
    if (STATIVES.has(words.lower[verb.head]!)) continue
    let end = at + 2
    let told = false
    while (
      end < piece.to &&
      !/^(?:comma|dash|stop|semicolon|colon|cc|wh|that)$/.test(chunks[end]!.kind) &&
      !(chunks[end]!.kind === 'vp' && chunks[end]!.form === 'finite') &&
      !isSubordinator(words, chunks[end]!)
    ) {
      if (chunks[end]!.kind === 'np' && (numbered(words, chunks[end]!) || named(words, chunks[end]!))) told = true
      end++
    }
    if (!told || (end === piece.to && at === piece.from)) continue
    const start = Math.max(piece.from, phraseStart(words, chunks, at - 1))
    if (start === piece.from && end >= piece.to - 1) continue
    found.push({ first: chunks[Math.max(start, at - 7)]!.first, last: chunks[end - 1]!.last, saying })
  }
  return found
}

/** "the killing of three soldiers by a militia": a deed with those it befell, told as a noun. */
export function deedsIn(words: Words, chunks: readonly Chunk[]): Piece[] {
  const found: Piece[] = []
  for (let at = 0; at + 2 < chunks.length; at++) {
    const noun = chunks[at]!
    if (noun.kind !== 'np' || !DEEDS.has(words.lower[noun.head]!.replace(/s$/, ''))) continue
    const of = chunks[at + 1]!
    const whom = chunks[at + 2]!
    if (of.kind !== 'in' || words.lower[of.first] !== 'of' || whom.kind !== 'np') continue
    let end = at + 3
    let doer = false
    while (
      chunks[end]?.kind === 'in' &&
      chunks[end + 1]?.kind === 'np' &&
      /^(?:by|in|at|near|on|of)$/.test(words.lower[chunks[end]!.first]!)
    ) {
      if (words.lower[chunks[end]!.first] === 'by') doer = true
      end += 2
    }
    if (!doer && !numbered(words, whom) && !named(words, whom)) continue
    found.push({ first: noun.first, last: chunks[end - 1]!.last, saying: -1 })
  }
  return found
}

/** Whether a piece in the page's own voice tells of something with those who take part in it, or counts. */
function isEvent(words: Words, chunks: readonly Chunk[], piece: { from: number; to: number }, role: BlockRole): boolean {
  const part = chunks.slice(piece.from, piece.to)
  const nouns = part.filter(chunk => chunk.kind === 'np' && !chunk.time)
  if (nouns.length === 0) return false
  const finite = hasFinite(chunks, piece.from, piece.to)
  const headline = role === 'title' || role === 'subtitle' || role === 'heading'
  const gerund = part[0]?.kind === 'vp' && part[0].form === 'gerund'
  if (headline) return part.some(chunk => chunk.kind === 'vp') && nouns.length > 0
  if (gerund && !finite) return nouns.some(noun => numbered(words, noun) || named(words, noun) || noun.first > part[0]!.first)
  if (!finite) return part.some(chunk => chunk.kind === 'vp') && part.length >= 4 && nouns.some(noun => numbered(words, noun))
  const verbs = part.filter(chunk => chunk.kind === 'vp')
  const busy = verbs.some(verb => !STATIVES.has(words.lower[verb.head]!))
  return (busy && part.length >= 3) || nouns.some(noun => named(words, noun) || numbered(words, noun)) || part.length >= 6
}

function hasNumber(words: Words, chunks: readonly Chunk[], piece: { from: number; to: number }): boolean {
  return chunks.slice(piece.from, piece.to).some(chunk => chunk.kind === 'np' && numbered(words, chunk))
}

function numbered(words: Words, chunk: Chunk): boolean {
  for (let at = chunk.first; at < chunk.last; at++)
    if (words.tokens[at]!.tag === 'CD' || /^(?:dozens|scores|hundreds|thousands|millions|several)$/.test(words.lower[at]!)) return true
  return false
}

function named(words: Words, chunk: Chunk): boolean {
  for (let at = chunk.first; at < chunk.last; at++) if (/^NNP/.test(words.tokens[at]!.tag)) return true
  return false
}
