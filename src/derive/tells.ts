import { neverCapital, personalForGroup, torturedPhrases } from '../language/en/tells.ts'
import type { Offsets, ResolvedPage } from '../model.ts'
import { phraseFinder } from '../text/phrases.ts'
import { holds } from '../text/spans.ts'

/** One trace that a machine left in a text. 'fragment' and 'capital' are a translator's, 'spaced-hyphen' and 'tortured' a spinner's; the rest are either's. */
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
  readonly at: Offsets
}

const LOWER: ReadonlySet<string> = new Set(neverCapital)
const tortured = phraseFinder(torturedPhrases)
const forHisPart = phraseFinder(personalForGroup)

const PATTERNS: readonly { readonly kind: Tell['kind']; readonly pattern: RegExp }[] = [
  { kind: 'lower-start', pattern: /\p{Ll}{3,}\. (?=\p{Ll}{3,})/gu },
  { kind: 'stray-stop', pattern: /\p{L}\. ?, (?=\p{Ll})|\p{Ll}\. \p{Lu}\p{Ll}+\.(?= \p{Lu}|$)/gu },
  { kind: 'spaced-hyphen', pattern: /\p{L} [–-] (?:backed|led|based|linked|aligned|made|wide|ranking|profile|term|known|style|old)\b/gu },
  { kind: 'quote-space', pattern: /[,.] [”"](?=\p{L})|\p{L} “ ?(?=and |or |to )|\. “\s*$/gmu },
  {
    kind: 'glued',
    pattern:
      /\p{Ll}{2,}(?:According|However|But|The|They|He|She|It|In|On|And)\b|\b\p{Lu}\p{Ll}{2,}(?:composed|according|which|that|and|was|were|who)\b/gu,
  },
]

/** Traces that a site leaves which took a page from elsewhere. */
export const SCRAPER: ReadonlySet<string> = new Set(['source-link', 'theme-placeholder', 'stock-author', 'proxy-address'])

/** The traces of machine writing in the body of one page, in order. */
export function tellsOf(page: ResolvedPage): Tell[] {
  const { article, annotation } = page.reading
  const { text } = article
  const found: Tell[] = []
  for (const block of article.blocks) {
    if (block.role !== 'body') continue
    const words = text.slice(block.start, block.end)
    const add = (kind: Tell['kind'], start: number, end: number) =>
      found.push({ kind, at: { start: block.start + start, end: block.start + end } })
    for (const { kind, pattern } of PATTERNS)
      for (const match of words.matchAll(pattern)) add(kind, match.index, match.index + match[0].length)
    for (const match of words.matchAll(/(?<=\p{Ll}[\p{Ll}’']*,? )\p{Lu}\p{Ll}*(?= \p{Ll})/gu))
      if (LOWER.has(match[0].toLowerCase())) add('capital', match.index, match.index + match[0].length)
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
    for (const match of words.matchAll(/\bthe new (?=\p{Lu}\p{Ll}+ (?:Times|Post|Journal|Herald|Tribune)\b)/gu))
      add('miscased-name', match.index, match.index + match[0].length)
  }
  for (const sentence of annotation.sentences) {
    if (article.blocks[sentence.block]?.role !== 'body') continue
    const words = text.slice(sentence.start, sentence.end)
    if (/^\P{P}{2,22}\.$/u.test(words) && words.split(' ').length <= 3 && !annotation.quotations.some(quote => holds(quote, sentence)))
      found.push({ kind: 'fragment', at: { start: sentence.start, end: sentence.end } })
  }
  for (const { kind, at } of article.traces) {
    if (kind === 'cut-entity') found.push({ kind, at })
    if (kind === 'glued-words') found.push({ kind: 'glued', at })
  }
  return found.sort((a, b) => a.at.start - b.at.start)
}
