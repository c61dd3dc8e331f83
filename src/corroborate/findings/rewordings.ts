import { concepts as table } from '../../language/en/concepts.ts'
import { loadedDeaths } from '../../language/en/drift.ts'
import { verbForms } from '../../language/en/forms.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Finding, Offsets, ResolvedPage } from '../../model.ts'
import { conceptsOf, stem } from '../../text/concepts.ts'
import { compare } from '../../text/group.ts'
import { phraseFinder } from '../../text/phrases.ts'
import { holds, overlap, spanOf } from '../../text/spans.ts'
import { gap } from '../sameness.ts'
import { claimsOfMatters, type Finder, type FindingContext, finding, first, pageName, quoted } from './context.ts'

/** Words that two sentences must have in common, as a share of the longer one, to be one sentence with words swapped. */
const COMMON = 0.6
/** Swaps from which on a page shows a hand that swaps words as such, not an editor who changed one. */
const SWAPS = 3
/** The same with the frames of what was said, which every newsroom words in its own way. */
const WITH_FRAMES = 5
/** Swapped words together on either side; longer stretches are rewriting. */
const LONGEST = 3
/** Days between two pages beyond which what they share are set phrases of the trade, not one text. */
const SEASON = 60
/** Swaps told of one page, the weightiest. */
const SHOWN = 2

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu

interface Word extends Offsets {
  readonly key: string
}

interface Swap {
  readonly from: Offsets
  readonly to: Offsets
  readonly sentenceFrom: Offsets
  readonly sentenceTo: Offsets
  readonly weight: number
  /** Whether the words mean something else, not only the same by another name. */
  readonly changes: boolean
  readonly frame: boolean
}

/**
 * Words swapped one for one where a page otherwise keeps the sentences of the page it was taken from: "nine people were killed" → "nine people were
 * slaughtered". A machine that spins or translates leaves the frame and swaps what stands in it; each swap is a change of what was said.
 */
export const rewordings: Finder = context => {
  const found: Finding[] = []
  for (const [to, from] of context.parents) {
    const [page, source] = [context.pages.get(to), context.pages.get(from)]
    if (!page || !source) continue
    if (page.published && source.published && gap(page.published, source.published) > SEASON) continue
    const traces = tracesOf(source, page, context)
    const body = traces.filter(({ frame }) => !frame)
    if (body.length < SWAPS && traces.length < WITH_FRAMES) continue
    for (const swap of weightiest(body.filter(({ changes }) => changes)).slice(0, SHOWN)) {
      const [was, is] = [spanOf(from, source.reading.article.text, swap.from), spanOf(to, page.reading.article.text, swap.to)]
      const sides = [spanOf(from, source.reading.article.text, swap.sentenceFrom), spanOf(to, page.reading.article.text, swap.sentenceTo)]
      const told = [from, to]
        .sort(compare)
        .flatMap(id => context.mattersOn.get(id) ?? [])
        .filter(({ statement }) => holds(statement.page === from ? swap.sentenceFrom : swap.sentenceTo, statement.at))
      found.push(
        finding({
          kind: 'drift',
          aspect: 'word-swap',
          sides,
          nearer: 0,
          claims: claimsOfMatters(context, ...told).slice(0, 4),
          severity: 'minor',
          message: `${pageName(context, to)} writes ${quoted(is)} where the text it was taken from has ${quoted(was)}.`,
          rule: 'words-swapped',
          detail: `${traces.length} words are swapped one for one in sentences that are otherwise kept.`,
        }),
      )
    }
  }
  return found
}

function weightiest(swaps: readonly Swap[]): Swap[] {
  return [...swaps].sort((a, b) => (a.weight === b.weight ? 0 : b.weight - a.weight) || a.to.start - b.to.start)
}

/** The words that one page has for others, sentence by sentence against the sentences it was taken from: synonyms show a hand that swaps, too. */
function tracesOf(source: ResolvedPage, page: ResolvedPage, context: FindingContext): Swap[] {
  const kept = new Set(bodyOf(source).map(at => wordsOf(source, at)))
  const changed = bodyOf(page).filter(at => !kept.has(wordsOf(page, at)))
  if (changed.length === 0) return []
  const originals = sentencesOf(source, bodyOf(source)).map(original => ({ original, keys: new Set(original.words.map(word => word.key)) }))
  return sentencesOf(page, changed).flatMap(sentence => {
    const best = first(
      originals
        .map(({ original, keys }) => ({ original, common: commonShare(original.words.length, keys, sentence.words) }))
        .filter(({ common }) => common >= COMMON),
      (a, b) => b.common - a.common || a.original.at.start - b.original.at.start,
    )
    if (!best || best.common === 1) return []
    return substitutions(best.original.words, sentence.words)
      .filter(({ from, to }) => isTrace(wordsOf(source, from), wordsOf(page, to)))
      .map(({ from, to }) => ({
        from,
        to,
        sentenceFrom: best.original.at,
        sentenceTo: sentence.at,
        frame: inFrame(source, from) || inFrame(page, to),
        changes: isSwap(wordsOf(source, from), wordsOf(page, to)) || becomesLoaded(wordsOf(source, from), wordsOf(page, to)),
        weight: becomesLoaded(wordsOf(source, from), wordsOf(page, to))
          ? Number.POSITIVE_INFINITY
          : [...conceptsOf(wordsOf(source, from), table, stopwords)].reduce((sum, concept) => sum + context.weight(concept), 0),
      }))
  })
}

/** The sentences of a page's body. */
function bodyOf({ reading }: ResolvedPage): readonly Offsets[] {
  const { blocks } = reading.article
  return reading.annotation.sentences.filter(sentence => blocks[sentence.block]?.role === 'body')
}

function sentencesOf({ reading }: ResolvedPage, body: readonly Offsets[]): { readonly at: Offsets; readonly words: readonly Word[] }[] {
  const { text } = reading.article
  return body
    .map(sentence => ({
      at: { start: sentence.start, end: sentence.end },
      words: [...text.slice(sentence.start, sentence.end).matchAll(WORD)].map(match => ({
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
        key: match[0].toLowerCase().replace(/’/g, "'"),
      })),
    }))
    .filter(({ words }) => words.length >= 5)
}

function wordsOf({ reading }: ResolvedPage, at: Offsets): string {
  return reading.article.text.slice(at.start, at.end)
}

/** The share of words that two sentences have in common; 0 where their lengths alone are too different. */
function commonShare(length: number, keys: ReadonlySet<string>, words: readonly Word[]): number {
  const longest = Math.max(length, words.length)
  if (words.length < COMMON * longest) return 0
  let common = 0
  for (const { key } of words) if (keys.has(key)) common += 1
  return common / longest
}

/** Whether words name a source or its saying. */
function inFrame({ reading }: ResolvedPage, at: Offsets): boolean {
  return reading.annotation.sayings.some(saying =>
    [...saying.source, ...saying.cue, ...(saying.citing ?? [])].some(frame => overlap(frame, at) > 0),
  )
}

/** Whether one was put for the other by a hand that swaps: other words, not another form of the same, no name and no number. */
function isTrace(from: string, to: string): boolean {
  const stems = (words: string) =>
    new Set(
      words
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .map(stem),
    )
  const [one, other] = [stems(from), stems(to)]
  if ([...one].every(word => other.has(word)) || [...other].every(word => one.has(word))) return false
  return ![from, to].some(
    words => /(?<!^)\p{Lu}/u.test(words) || [...conceptsOf(words, table, stopwords)].some(concept => concept.startsWith('#')),
  )
}

const loaded = phraseFinder(loadedDeaths.flatMap(verbForms))

/** "Were killed", "were murdered": told before all other swaps. */
function becomesLoaded(from: string, to: string): boolean {
  return loaded(to) !== undefined && loaded(from) === undefined
}

/** Whether words mean other things: both carry meaning, none of it shared, and neither is a name or a number. */
function isSwap(from: string, to: string): boolean {
  const [one, other] = [conceptsOf(from, table, stopwords), conceptsOf(to, table, stopwords)]
  if (one.size === 0 || other.size === 0) return false
  return ![...one].some(concept => other.has(concept))
}

/** Stretches that differ between two sentences, short on both sides, with the same word before and after (longest common subsequence). */
function substitutions(a: readonly Word[], b: readonly Word[]): { readonly from: Offsets; readonly to: Offsets }[] {
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i]![j] = a[i]!.key === b[j]!.key ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!)
  const found: { from: Offsets; to: Offsets }[] = []
  let [startA, startB] = [0, 0]
  const close = (i: number, j: number) => {
    const [lost, gained] = [a.slice(startA, i), b.slice(startB, j)]
    if (lost.length > 0 && gained.length > 0 && lost.length <= LONGEST && gained.length <= LONGEST)
      found.push({
        from: { start: lost[0]!.start, end: lost.at(-1)!.end },
        to: { start: gained[0]!.start, end: gained.at(-1)!.end },
      })
  }
  for (let i = 0, j = 0; ; ) {
    if (i < a.length && j < b.length && a[i]!.key === b[j]!.key) {
      close(i, j)
      i++
      j++
      startA = i
      startB = j
    } else if (j >= b.length || (i < a.length && length[i + 1]![j]! >= length[i]![j + 1]!)) i++
    else j++
    if (i >= a.length && j >= b.length) {
      close(i, j)
      return found
    }
  }
}
