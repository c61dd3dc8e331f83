import { concepts as table } from '../../language/en/concepts.ts'
import { accounts, attributing } from '../../language/en/denials.ts'
import { timeUnits, titleSources } from '../../language/en/drift.ts'
import { verbForms } from '../../language/en/forms.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Finding, Offsets, ResolvedPage } from '../../model.ts'
import { conceptsOf } from '../../text/concepts.ts'
import { holds, spanOf } from '../../text/spans.ts'
import { type Finder, finding, quoted } from './context.ts'

/** How much of a title's content some passage of the body must carry, by weight; less where it has some of the title's words, names and numbers apart. */
const CARRIED = { least: 0.45, told: 0.25 } as const
const WORDS = 2
const OF_ITS_WORDS = 0.25
/** Characters of a body below which the article is not on the page, or only its first line. */
const ARTICLE = 200
/** Share of words without a meaning of their own from which on a text is English, whatever the page declares. */
const FUNCTION_WORDS = 0.15

/** Titles that the body does not carry (counting rule 18), and titles whose number of weeks or days the body tells otherwise. */
export const titles: Finder = context => [...context.pages.values()].flatMap(page => [...unsupported(page), ...unitsChanged(page)])

function unsupported(page: ResolvedPage): Finding[] {
  const { article, annotation } = page.reading
  // What words mean is known of English; a question claims nothing.
  if (!article.title || !/^en\b/i.test(article.language ?? '')) return []
  if (/\?\W*$/.test(article.text.slice(article.title.start, article.title.end))) return []
  const title = spanOf(page.reading.id, article.text, article.title)
  const wanted = claimed(page, article.title)
  const body = annotation.sentences.filter(sentence => article.blocks[sentence.block]?.role === 'body')
  if (wanted.size < 3 || body.reduce((sum, { start, end }) => sum + end - start, 0) < ARTICLE) return []
  const all = sum(wanted)
  const sentences: Set<string>[] = []
  let most = Number.NEGATIVE_INFINITY
  let words = Number.NEGATIVE_INFINITY
  for (const [at, sentence] of body.entries()) {
    const carried = carriedBy(wanted, meaning(page, sentence))
    sentences.push(carried)
    // Two sentences are one passage: this one with the one before it. One that carries the title is enough.
    const passage = at === 0 ? carried : new Set([...sentences[at - 1]!, ...carried])
    const share = sum(passage) / all
    if (share >= CARRIED.least) return []
    most = Math.max(most, share)
    words = Math.max(words, [...passage].filter(isWord).length)
  }
  if (!isEnglish(page, body)) return []
  // What stands elsewhere in the body, out of the passage, supports the title by half.
  const present = sum(new Set(sentences.flatMap(carried => [...carried]))) / all
  const share = most + (present - most) / 2
  const told = words >= WORDS && words >= OF_ITS_WORDS * [...wanted].filter(isWord).length
  if (share >= (told ? CARRIED.told : CARRIED.least)) return []
  const side = spanOf(page.reading.id, article.text, body[0]!)
  return [
    finding({
      kind: 'drift',
      aspect: 'title-unsupported',
      sides: [title, side],
      nearer: 1,
      // most such titles say in words of their own what the body says, or another text was taken for the article
      severity: 'minor',
      message: `No passage of the body carries the title ${quoted(title)}; the lead tells of ${quoted(side)}`,
      rule: 'rule-18-title',
      detail: `The passage nearest to the title carries ${Math.round(most * 100)} % of it.`,
    }),
  ]
}

/** What of a title a sentence carries. */
function carriedBy(wanted: ReadonlySet<string>, sentence: ReadonlySet<string>): Set<string> {
  return new Set([...wanted].filter(concept => sentence.has(concept)))
}

/** Whether sentences are English: pages of other languages often declare the language of their theme. */
function isEnglish({ reading }: ResolvedPage, body: readonly Offsets[]): boolean {
  const words = body.flatMap(
    ({ start, end }) =>
      reading.article.text
        .slice(start, end)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  )
  return words.filter(word => stopwords.has(word)).length >= FUNCTION_WORDS * words.length
}

const FRAME = new RegExp(
  String.raw`^\W*(?:\p{L}+\s+){0,2}(?:${[...accounts, ...titleSources, ...attributing.flatMap(verbForms)].join('|')})(?:\s+\p{L}+){0,2}\W*$`,
  'iu',
)

/** What a title says itself, without the frame that many end or begin with: "…, insiders say", "Report: …", "… – Osterby Post". */
function claimed(page: ResolvedPage, title: Offsets): Set<string> {
  const { text } = page.reading.article
  const parts = [...text.slice(title.start, title.end).matchAll(/(?:(?!\s-\s)[^,:–—()|])+/gu)].map(part => ({
    start: title.start + part.index,
    end: title.start + part.index + part[0].length,
  }))
  const last = parts.length - 1
  const own = parts.filter((part, at) => !((at === 0 || at === last) && FRAME.test(text.slice(part.start, part.end))))
  return new Set((own.length > 0 ? own : parts).flatMap(part => [...meaning(page, part)]))
}

function isWord(concept: string): boolean {
  return !/^[@#]/.test(concept)
}

function sum(concepts: Iterable<string>): number {
  return [...concepts].reduce((total, concept) => total + value(concept), 0)
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

/** What such a phrase has, looked for first. */
const OF_TIME = new RegExp(timeUnits.join('|'), 'iu')

/** "Last weeks in office" in the title, "last week in office" in the body: one phrase, another length of time. */
function unitsChanged(page: ResolvedPage): Finding[] {
  const { article } = page.reading
  if (!article.title || !OF_TIME.test(article.text.slice(article.title.start, article.title.end))) return []
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
