import { FINITE_WORDS, FRAGMENT_ENDS, FRAGMENT_STARTS, POINTING_STARTS } from '../language/en/fragments.ts'
import { stopwords } from '../language/en/stopwords.ts'
import { IRREGULAR_VERBS } from '../language/en/verbs.ts'
import type { Claim, Page, Span, Statement } from '../model.ts'
import { sentences } from '../text/sentences.ts'
import type { CaseIndex } from './case-index.ts'
import { safe } from './words.ts'

/** The words under which a claim stands in a report: always verbatim, chosen and cut, never made. */
export interface Heading {
  readonly text: string
  /** Reads as a sentence; a piece of one comes later in the report. */
  readonly isWhole: boolean
  /** The statement whose words they are. */
  readonly statement: Statement
}

/** Longest piece of a page that is taken for a heading, in characters. */
const LONGEST = 240
/** Most characters between who says it, by what verb, and what is said. */
const NEAR = 24
/** Words with content beyond which a heading tells no more. */
const FULL = 14
/** Statements of one claim that are compared; a claim on a thousand pages is told by a part of them. */
const COMPARED = 40

const PASTS: ReadonlySet<string> = new Set(
  IRREGULAR_VERBS.split(/[|\n]/).flatMap(line => (line.trim().split(' ')[1] ?? '').split('/').filter(Boolean)),
)

/**
 * The clearest words for a claim: the statement that shares most with the others, a whole clause before a piece of one. A piece, or a clause
 * that begins with "it" or "they", is read with the words before it that say who says it, or with its sentence.
 */
export function headingOf(index: CaseIndex, claim: Claim): Heading {
  const statements = claim.statements.flatMap(id => index.statements.get(id) ?? [])
  const compared = statements.slice(0, COMPARED)
  const words = compared.map(statement => contentWords(statement.at.exact))
  const ranked = compared
    .map((statement, at) => {
      const shared = words.reduce((sum, other, which) => (which === at ? sum : sum + likeness(words[at]!, other)), 0)
      const reading = readingOf(index, statement)
      // What few statements share tells little: then the words that the claim was named by are as good.
      const typical = (shared / Math.max(1, compared.length - 1)) * Math.min(1, compared.length / 6)
      return { reading, score: typical + readability(index, claim, reading) }
    })
    .sort((a, b) => b.score - a.score)
  return ranked[0]!.reading
}

/** A statement's words as they can be read on their own. */
function readingOf(index: CaseIndex, statement: Statement): Heading {
  const text = trimmed(index.pages.get(statement.page), statement.at)
  if (inTitle(index, statement) || (isWhole(text) && !POINTING_STARTS.has(firstWord(text)))) return { text, isWhole: true, statement }
  const sourced = withSource(index, statement)
  const wider = sourced !== undefined && isWhole(sourced) ? sourced : isWhole(text) ? undefined : sentenceOf(index, statement)
  if (wider !== undefined) return { text: wider, isWhole: true, statement }
  return isWhole(text) ? { text, isWhole: true, statement } : { text: `… ${text}`, isWhole: false, statement }
}

/** How well a reading stands on its own: whole, full, naming whom it speaks of, from a page that was not mangled, its own words rather than its sentence's. */
function readability(index: CaseIndex, claim: Claim, { text, isWhole: isWholeText, statement }: Heading): number {
  const kind = index.pages.get(statement.page)?.kind
  const { exact } = statement.at
  return (
    (isWholeText ? 0.8 : 0) +
    (isWhole(exact) ? 0.15 : 0) +
    (exact === claim.text ? 0.3 : 0) +
    (/^[“"]?[\p{Lu}\p{N}]/u.test(text) ? 0.1 : 0) +
    (statement.origin === undefined ? 0 : 0.2) +
    (Math.min(contentWords(text).size, FULL) / FULL) * 0.3 -
    (POINTING_STARTS.has(firstWord(text)) ? 0.3 : 0) -
    (kind === 'spin' || kind === 'translation' ? 0.5 : 0) -
    Math.max(0, text.length - 200) / 400
  )
}

function inTitle(index: CaseIndex, { page, at }: Statement): boolean {
  const title = index.pages.get(page)?.title
  return title !== undefined && title.start <= at.start && at.end <= title.end && at.end - at.start > (title.end - title.start) * 0.8
}

/** Whether a text can stand as a sentence: begins and ends as one and has a finite verb, as far as its words show. */
export function isWhole(text: string): boolean {
  const words = wordsOf(text)
  if (words.length < 4 || FRAGMENT_STARTS.has(words[0]!) || FRAGMENT_ENDS.has(words.at(-1)!)) return false
  if (/^[a-z]+ing /.test(text)) return false
  if (words.slice(1).some(word => FINITE_WORDS.has(word)) || isOrder(text)) return true
  // "Officials to keep the gates closed" has a participle and no finite verb.
  const verb = words.findIndex((word, at) => at > 0 && (PASTS.has(word) || /[a-z]{2}ed$/.test(word)))
  const infinitive = words.indexOf('to')
  return verb > 0 && !(infinitive > 0 && infinitive < verb)
}

/** "Avoid a clash": a capital, a bare verb and a stop are what an order quoted has. */
function isOrder(text: string): boolean {
  return /^[“"]?\p{Lu}/u.test(text) && /[.!]["”]?$/.test(text)
}

/** Who says it and the verb, together with what is said, where they stand side by side in one sentence. */
function withSource(index: CaseIndex, statement: Statement): string | undefined {
  const page = index.pages.get(statement.page)
  if (!page) return undefined
  for (const link of [...statement.chain].reverse()) {
    const saying = link.attribution === undefined ? undefined : index.attributions.get(link.attribution)
    const [source, cue] = [saying?.source[0], saying?.cue[0]]
    if (!source || !cue || source.page !== statement.page || POINTING_STARTS.has(firstWord(source.exact))) continue
    const start = Math.min(source.start, cue.start)
    const end = Math.max(source.end, cue.end)
    if (end > statement.at.start || statement.at.start - end > NEAR || statement.at.end - start > LONGEST) continue
    const piece = page.text.slice(start, statement.at.end)
    if (/[.!?]["”]?\s|\n/.test(piece.slice(0, end - start + NEAR))) continue
    return trimmed(page, { page: page.id, start, end: statement.at.end, exact: piece })
  }
  return undefined
}

/** The sentence that a statement stands in, where it is short enough. */
function sentenceOf(index: CaseIndex, statement: Statement): string | undefined {
  const page = index.pages.get(statement.page)
  const block = page?.blocks.find(each => each.start <= statement.at.start && statement.at.end <= each.end)
  if (!page || !block) return undefined
  const around = sentences(page.text, block.start, block.end).find(each => each.start <= statement.at.start && statement.at.end <= each.end)
  if (!around || around.end - around.start > LONGEST) return undefined
  const text = safe(page.text.slice(around.start, around.end))
  return isWhole(text) ? text : undefined
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’' }

/** Without quotation marks and stops that belong to what is around; with the mark that a quotation begun here lacks. */
function trimmed(page: Page | undefined, at: Span): string {
  const next = /^[,.]?”/.exec(page?.text.slice(at.end, at.end + 2) ?? '')?.[0] ?? ''
  const [opening, closing] = [count(at.exact, /“/g), count(at.exact, /”/g)]
  const text = safe(at.exact) + (opening > closing ? next : '')
  const close = PAIRS[text.charAt(0)]
  const inner = text.slice(1).replace(/[,;]?(["”’])[.,]?$/, (whole, mark: string) => (mark === close ? '' : whole))
  if (close !== undefined && inner !== text.slice(1) && !/["“”]/.test(inner)) return inner.replace(/[,;]$/, '')
  if (close !== undefined && !text.slice(1).includes(close)) return text.slice(1).replace(/[,;]$/, '')
  return text.replace(/[,;:]$/, '')
}

function count(text: string, mark: RegExp): number {
  return (text.match(mark) ?? []).length
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []
  )
}

function firstWord(text: string): string {
  return wordsOf(text)[0] ?? ''
}

function contentWords(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).filter(word => !stopwords.has(word)))
}

/** 0..1: the words that two texts share, of all that they have. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter(word => b.has(word)).length
  return shared / (a.size + b.size - shared || 1)
}
