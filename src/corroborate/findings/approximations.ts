import { misturnedApproximators } from '../../language/en/approximators.ts'
import { concepts as table } from '../../language/en/concepts.ts'
import { STATIVE } from '../../language/en/harm.ts'
import { NUMBER_WORDS } from '../../language/en/numbers.ts'
import { approximators } from '../../language/en/reservations.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Span } from '../../model.ts'
import { conceptsOf } from '../../text/concepts.ts'
import { anyOf, mayHold } from '../../text/phrases.ts'
import { spanOf } from '../../text/spans.ts'
import { shareParty } from '../company.ts'
import { fellowsOf } from '../fellows.ts'
import { type Finder, type FindingContext, finding, pageName, quoted } from './context.ts'

/** A number of something with what stands before it: "houses | about | 350 | soldiers". */
interface Counted {
  readonly span: Span
  readonly value: string
  /** Concepts of the words behind the number, names apart. */
  readonly things: ReadonlySet<string>
  /** The concept of the word before the phrase. */
  readonly before?: string
}

const STATIVES = new Set(STATIVE.split(' '))
const NUMBER = String.raw`\d[\d.,]*\d|\d|${Object.keys(NUMBER_WORDS).join('|')}`
const phrase = (words: readonly string[]) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:(?:the|an?)\s+)?(?:${anyOf(words)})\s+(${NUMBER})(?:\s|-)((?:[\p{L}.’'-]+[^\S\n]?){1,4})`,
    'giu',
  )
/** The word right before a place, on its line. */
const WORD_BEFORE = /\p{L}[\p{L}’'-]*(?=[^\S\n]$)/u
/** Letters that a word before is looked for in. */
const REACH = 40
const MISTURNED = phrase(misturnedApproximators)
const mayBeMisturned = mayHold(misturnedApproximators)
const APPROXIMATE = phrase(approximators)
/** Days between pages that can tell one count. */
const FORTNIGHT = 14

/**
 * An approximation that a translator or a thesaurus turned into something else: "the barracks house the surrounding 40 guards" where the same page, its
 * captions included, or a page of the same days has "house about 40 guards". Only where number, thing and the word before agree, since "the surrounding
 * forty farms" is English.
 */
export const approximations: Finder = context => {
  const wrongs = [...context.pages.keys()].flatMap(id =>
    mayBeMisturned(context.pages.get(id)!.reading.article.text) ? countedOn(id, MISTURNED, context).map(wrong => ({ id, wrong })) : [],
  )
  if (wrongs.length === 0) return []
  const fellows = fellowsOf(context.pages, FORTNIGHT)
  return wrongs.flatMap(({ id, wrong }) => {
    const right = [id, ...fellows(id).filter(page => tells(page, id, wrong, context))]
      .flatMap(page => countedOn(page, APPROXIMATE, context))
      .find(other => isSame(other, wrong))
    if (!right) return []
    return [
      finding({
        kind: 'drift',
        aspect: 'word-swap',
        sides: [right.span, wrong.span],
        nearer: 0,
        severity: 'minor',
        message: `${pageName(context, id)} has ${quoted(wrong.span)} for ${quoted(right.span)}: a rough number became something else`,
        rule: 'approximation-misturned',
      }),
    ]
  })
}

function countedOn(page: string, pattern: RegExp, context: FindingContext): Counted[] {
  const { text } = context.pages.get(page)!.reading.article
  return [...text.matchAll(pattern)].map(found => {
    const [whole, number = '', things = ''] = found
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, found.index - REACH), found.index))?.[0] ?? ''
    const start = before === '' ? found.index : found.index - before.length - 1
    return {
      span: spanOf(page, text, { start, end: found.index + whole.trimEnd().length }),
      value: [...conceptsOf(number, table, stopwords)][0] ?? number,
      things: conceptsOf(things.replace(/\p{Lu}[\p{L}.’'-]*/gu, ' '), table, stopwords),
      ...oneConcept(before),
    }
  })
}

/** A verb of being or having is compared as it stands: as a word to compare statements by it would say too little. */
function oneConcept(word: string): { readonly before?: string } {
  const lower = word.toLowerCase()
  const [before] = STATIVES.has(lower) ? [lower] : conceptsOf(word, table, stopwords)
  return before === undefined ? {} : { before }
}

function isSame(one: Counted, other: Counted): boolean {
  return (
    one.value === other.value &&
    one.before !== undefined &&
    one.before === other.before &&
    [...one.things].some(thing => other.things.has(thing))
  )
}

/** Whether a page tells the same number as another, and names a party of that. */
function tells(page: string, id: string, { value }: Counted, context: FindingContext): boolean {
  const [here, there] = [id, page].map(one => context.mattersOn.get(one) ?? [])
  if (!here?.[0] || !there?.[0] || !shareParty(here[0].company, there[0].company)) return false
  return there.some(matter => matter.concepts.has(value))
}
