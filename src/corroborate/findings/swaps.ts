import { concepts as table } from '../../language/en/concepts.ts'
import { deedVerbs, umbrellaDeeds, violentDeeds } from '../../language/en/drift.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Finding } from '../../model.ts'
import { conceptsOf } from '../../text/concepts.ts'
import { phraseFinder } from '../../text/phrases.ts'
import { spanOf } from '../../text/spans.ts'
import type { Matter } from '../matter.ts'
import { claimsOfMatters, type Finder, finding, pageName, quoted } from './context.ts'

const deed = phraseFinder(deedVerbs)
const DEED = /^\s*(?:in\s+|for\s+|of\s+)?(?:the|this|that|these|those)\s+((?:\p{L}+\s+)?\p{L}+)/u
/** How far back, in sentences, the deed must have been told. */
const REACH = 12

/**
 * A swapped word: somebody denies or owns "the embargo" where the page told of a volley of rockets and of no embargo before. The definite noun has
 * no antecedent on its page, which is the tell of a spun or machine-translated text (tortured phrases: Cabanac, Labbé, Magazinov 2021).
 */
export const swaps: Finder = context => {
  const found: Finding[] = []
  for (const [id, page] of context.pages) {
    const { sayings, sentences } = page.reading.annotation
    const text = page.reading.article.text
    for (const saying of sayings) {
      if (!['denies', 'claims-responsibility', 'accuses'].includes(saying.stance)) continue
      for (const content of saying.content) {
        const words = text.slice(content.start, content.end)
        const verb = deed(words)
        const noun = verb && DEED.exec(words.slice(verb.end))
        if (!verb || !noun?.[1]) continue
        const at = sentences.findIndex(sentence => sentence.start <= content.start && content.start < sentence.end)
        const before = sentences.slice(Math.max(0, at - REACH), at)
        const told = new Set(before.flatMap(sentence => [...conceptsOf(text.slice(sentence.start, sentence.end), table, stopwords)]))
        const named = conceptsOf(noun[1], table, stopwords)
        // "The attack", "the operation" can take up any deed.
        if (named.size === 0 || [...named].some(concept => told.has(concept) || UMBRELLA.has(concept))) continue
        const event = deedBefore(context.mattersOn.get(id) ?? [], content.start)
        if (!event) continue
        const side = spanOf(id, text, content)
        found.push(
          finding({
            kind: 'drift',
            aspect: 'word-swap',
            sides: [event.statement.at, side],
            claims: claimsOfMatters(context, event),
            severity: 'minor',
            message: `${pageName(context, id)} names the deed “${noun[1]}”, of which it has not spoken: ${quoted(side)}`,
            rule: 'deed-without-antecedent',
            detail: `“${noun[1]}” has no antecedent on its page; the deed told before is ${quoted(event.statement.at)}`,
          }),
        )
      }
    }
  }
  return found
}

/** The deed that the page tells of nearest before, where its paragraph brings it in as new ("a volley"), not where it is taken up ("the attack"). */
function deedBefore(matters: readonly Matter[], before: number): Matter | undefined {
  const told = matters
    .filter(({ statement }) => statement.at.end <= before && !deed(statement.at.exact) && broughtIn(statement.at.exact))
    .sort((a, b) => b.statement.at.start - a.statement.at.start)
  return told.findLast(matter => matter.block === told[0]?.block)
}

const UMBRELLA: ReadonlySet<string> = new Set(umbrellaDeeds)
const VIOLENCE: ReadonlySet<string> = new Set(violentDeeds)

function broughtIn(text: string): boolean {
  return [...text.matchAll(/\b(?:an?|two|three|four|five|six|several|dozens of|multiple)\s+((?:[\p{L}-]+\s+){0,2}[\p{L}-]+)/giu)].some(
    ([, noun]) => [...conceptsOf(noun ?? '', table, stopwords)].some(concept => VIOLENCE.has(concept)),
  )
}
