import { personalForGroup, torturedPhrases } from '../language/en/tells.ts'
import type { Offsets, ResolvedPage } from '../model.ts'
import { phraseFinder } from '../text/phrases.ts'
import { holds } from '../text/spans.ts'

/** One trace that a machine left in a text. 'fragment', 'capital' and 'doubled-word' are a translator's, 'spaced-hyphen' and 'tortured' a spinner's; the rest are either's. */
export interface Tell {
  readonly kind:
    | 'capital'
    | 'fragment'
    | 'glued'
    | 'miscased-name'
    | 'person-for-group'
    | 'lower-start'
    | 'spaced-hyphen'
    | 'quote-space'
    | 'tortured'
    | 'cut-entity'
    | 'stray-stop'
    | 'doubled-word'
  readonly at: Offsets
}

const tortured = phraseFinder(torturedPhrases)
const forHisPart = phraseFinder(personalForGroup)

/** Damage that `extract` marks, by whether it tells of machine writing. */
const DAMAGE: Readonly<Record<string, Tell['kind']>> = {
  'cut-entity': 'cut-entity',
  'glued-words': 'glued',
  'lower-case-sentence': 'lower-start',
  'stray-stop': 'stray-stop',
  'quote-spacing': 'quote-space',
}

/** "Northern – backed": a hyphen that a tool turned into a dash. */
const SPACED_HYPHEN = /\p{L} [–-] (?:backed|led|based|linked|aligned|made|wide|ranking|profile|term|known|style|old)\b/gu

/** What all of those have, to be looked for first. */
const HYPHEN_SPACED = / [–-] [a-z]/

/** "Wounded wounded": a word that two pieces of text brought in. Some words double in good English. */
const DOUBLED = /\b(?!(?:that|had|very|really|so|no|bye|ha|the) )(\p{L}{2,}) \1\b|\bthe the\b/giu

/** Traces that a site leaves which took a page from elsewhere. */
export const SCRAPER: ReadonlySet<string> = new Set(['source-link', 'theme-placeholder', 'stock-author', 'proxy-address'])

const known = new WeakMap<ResolvedPage, readonly Tell[]>()

/** The traces of machine writing in the body of one page, in order; looked for once, however many pages it is weighed against. */
export function tellsOf(page: ResolvedPage): readonly Tell[] {
  const before = known.get(page)
  if (before) return before
  const tells = tracesIn(page)
  known.set(page, tells)
  return tells
}

function tracesIn(page: ResolvedPage): readonly Tell[] {
  const { article, annotation } = page.reading
  const { text } = article
  const found: Tell[] = []
  const inBody = (at: Offsets) => article.blocks.some(block => block.role === 'body' && holds(block, at))
  for (const block of article.blocks) {
    if (block.role !== 'body') continue
    const words = text.slice(block.start, block.end)
    const add = (kind: Tell['kind'], start: number, end: number) =>
      found.push({ kind, at: { start: block.start + start, end: block.start + end } })
    if (HYPHEN_SPACED.test(words))
      for (const match of words.matchAll(SPACED_HYPHEN)) add('spaced-hyphen', match.index, match.index + match[0].length)
    for (const match of words.matchAll(DOUBLED)) add('doubled-word', match.index, match.index + match[0].length)
    const bad = tortured(words)
    if (bad) add('tortured', bad.start, bad.end)
    const part = forHisPart(words)
    if (
      part &&
      annotation.mentions.some(
        mention =>
          mention.kind === 'organisation' && mention.start >= block.start + part.end && mention.start <= block.start + part.end + 8,
      )
    )
      add('person-for-group', part.start, part.end)
  }
  for (const mention of annotation.mentions) {
    // "the wall Street Journal": a name of which the first word lost its capital on the way through a translator.
    if (
      mention.kind === 'outlet' &&
      mention.form === 'name' &&
      /^(?:the\s+)?\p{Ll}+ \p{Lu}/u.test(text.slice(mention.start, mention.end)) &&
      inBody(mention)
    )
      found.push({ kind: 'miscased-name', at: mention })
  }
  found.push(...capitals(page).filter(tell => inBody(tell.at)))
  for (const sentence of annotation.sentences) {
    if (article.blocks[sentence.block]?.role !== 'body') continue
    const words = text.slice(sentence.start, sentence.end)
    if (/^\P{P}{2,22}\.$/u.test(words) && words.split(' ').length <= 3 && !annotation.quotations.some(quote => holds(quote, sentence)))
      found.push({ kind: 'fragment', at: { start: sentence.start, end: sentence.end } })
  }
  for (const { kind, at } of article.traces) {
    const tell = DAMAGE[kind]
    if (tell !== undefined && inBody(at)) found.push({ kind: tell, at })
  }
  return found.sort((a, b) => a.at.start - b.at.start)
}

/** Tags of words that open no name and are no adjective of one. */
const COMMON = /^(?:VB[DGNPZ]?|IN|DT|CC|TO|MD|RB|PRP\$?|W.*|CD)$/

/**
 * Capitals inside a sentence on words that are no names: verbs and small words ("met before Leaving", "systems Deploying"), and nouns that the
 * page elsewhere writes small. A translator that joins pieces of text leaves them.
 */
function capitals(page: ResolvedPage): Tell[] {
  const { text } = page.reading.article
  const { tokens, sentences, mentions, quotations } = page.reading.annotation
  const opening = new Set([...sentences.map(sentence => sentence.start), ...quotations.map(quote => quote.inner.start)])
  /** The words that the page writes small; few pages have a capital that asks for them. */
  let small: ReadonlySet<string> | undefined
  const smallWords = (): ReadonlySet<string> =>
    (small ??= new Set(tokens.map(token => text.slice(token.start, token.end)).filter(word => /^\p{Ll}/u.test(word))))
  const found: Tell[] = []
  for (const [at, token] of tokens.entries()) {
    if (isPlainSmall(text.charCodeAt(token.start)) || opening.has(token.start)) continue
    const before = tokens[at - 1]
    const after = tokens[at + 1]
    if (!before || !after) continue
    const word = text.slice(token.start, token.end)
    if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word)) continue
    if (!/^(?:\p{Ll}+|,)$/u.test(text.slice(before.start, before.end)) || !/^\p{Ll}/u.test(text.slice(after.start, after.end))) continue
    const isCommon = COMMON.test(token.tag) || (/^NNS?$/.test(token.tag) && smallWords().has(word.toLowerCase()))
    if (isCommon && !mentions.some(({ form, start, end }) => form === 'name' && start < token.end && token.start < end))
      found.push({ kind: 'capital', at: { start: token.start, end: token.end } })
  }
  return found
}

/** a–z. */
function isPlainSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}
