import { concepts as table } from '../../language/en/concepts.ts'
import { timeUnits } from '../../language/en/drift.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Finding, ResolvedPage } from '../../model.ts'
import { conceptsOf } from '../../text/concepts.ts'
import { holds, spanOf } from '../../text/spans.ts'
import { type Finder, finding, quoted } from './context.ts'

/** How much of a title's content some passage of the body must carry, by weight. */
const CARRIED = 0.45
/** Sentences of the body taken together as one passage. */
const PASSAGE = 2

/** Titles that the body does not carry (counting rule 18), and titles whose number of weeks or days the body tells otherwise. */
export const titles: Finder = context => [...context.pages.values()].flatMap(page => [...unsupported(page), ...unitsChanged(page)])

function unsupported(page: ResolvedPage): Finding[] {
  const { article, annotation } = page.reading
  if (!article.title) return []
  const title = spanOf(page.reading.id, article.text, article.title)
  const wanted = meaning(page, article.title)
  const body = annotation.sentences.filter(sentence => article.blocks[sentence.block]?.role === 'body')
  if (wanted.size < 3 || body.length === 0) return []
  let most = 0
  for (let at = 0; at < body.length; at++) {
    const passage = new Set(body.slice(at, at + PASSAGE).flatMap(sentence => [...meaning(page, sentence)]))
    const shared = [...wanted].reduce((sum, concept) => sum + (passage.has(concept) ? value(concept) : 0), 0)
    most = Math.max(most, shared / [...wanted].reduce((sum, concept) => sum + value(concept), 0))
  }
  // What stands elsewhere in the body, out of the passage, supports the title by half.
  const anywhere = new Set(body.flatMap(sentence => [...meaning(page, sentence)]))
  const all = [...wanted].reduce((sum, concept) => sum + value(concept), 0)
  const present = [...wanted].reduce((sum, concept) => sum + (anywhere.has(concept) ? value(concept) : 0), 0) / all
  if (most + (present - most) / 2 >= CARRIED) return []
  const side = spanOf(page.reading.id, article.text, body[0]!)
  return [
    finding({
      kind: 'drift',
      aspect: 'title-unsupported',
      sides: [title, side],
      nearer: 1,
      severity: 'material',
      message: `No passage of the body carries the title ${quoted(title)}; the lead tells of ${quoted(side)}`,
      rule: 'rule-18-title',
      detail: `The passage nearest to the title carries ${Math.round(most * 100)} % of it.`,
    }),
  ]
}

/** Names say who a title is about, not what: they count half. */
function value(concept: string): number {
  return concept.startsWith('@') ? 0.5 : 1
}

function meaning(page: ResolvedPage, at: { readonly start: number; readonly end: number }): Set<string> {
  const { article, annotation } = page.reading
  const concepts = conceptsOf(article.text.slice(at.start, at.end), table, stopwords)
  annotation.mentions.forEach((mention, index) => {
    const entity = page.mentions[index]
    if (entity !== undefined && holds(at, mention)) concepts.add(`@${entity}`)
  })
  return concepts
}

const UNIT = new RegExp(
  String.raw`\b(last|final|remaining|next|past|coming|first)\s+(${timeUnits.join('|')})(s?)\s+(in|of|before|until|to)\s+(\p{L}+)`,
  'giu',
)

/** "Last weeks in office" in the title, "last week in office" in the body: one phrase, another length of time. */
function unitsChanged(page: ResolvedPage): Finding[] {
  const { article } = page.reading
  if (!article.title) return []
  const phrases = [...article.text.matchAll(UNIT)].map(found => ({
    at: { start: found.index, end: found.index + found[0].length },
    key: [found[2], found[4], found[5]].join(' ').toLowerCase(),
    plural: found[3] !== '',
  }))
  const inTitle = phrases.filter(phrase => holds(article.title!, phrase.at))
  return inTitle.flatMap(one => {
    const other = phrases.find(
      phrase => phrase.key === one.key && phrase.plural !== one.plural && !holds(article.title!, phrase.at) && inBody(page, phrase.at),
    )
    if (!other) return []
    const sides = [spanOf(page.reading.id, article.text, one.at), spanOf(page.reading.id, article.text, other.at)]
    return [
      finding({
        kind: 'drift',
        aspect: 'number-changed',
        sides,
        severity: 'minor',
        message: `The page tells two lengths of time: ${quoted(sides[0]!)} and ${quoted(sides[1]!)}`,
        rule: 'unit-number',
      }),
    ]
  })
}

function inBody(page: ResolvedPage, at: { readonly start: number; readonly end: number }): boolean {
  return page.reading.article.blocks.some(block => block.role === 'body' && holds(block, at))
}
