import type { Declared } from '../../model.ts'
import { fold } from '../fold.ts'
import { countWords, type Piece } from '../piece.ts'
import type { Outline } from './outline.ts'
import type { Root } from './root.ts'

/** A title found in the text: the block, and the part of it that is the title without the site's name. */
export interface FoundTitle {
  readonly block: number
  readonly start: number
  readonly end: number
}

const separator = /\s+(?:[|¦•·»›:–—-]|::|<)\s+/gu

/** The page's headline where it stands in the text: a heading that meta data confirm, else the first strong heading before the paragraphs, else the window's title. */
export function titleOf(outline: Outline, root: Root, pieces: readonly Piece[], declared: Declared): FoundTitle | undefined {
  const { meta, linked } = outline.metadata
  const windowTitle = outline.blocks.findIndex(block => outline.elements[block.element]!.tag === 'title')
  const site = [...(meta.get('og:site_name') ?? []), linked.publisher ?? '', ...(meta.get('application-name') ?? [])]
    .filter(name => name !== '')
    .map(fold)
  const told = [
    ...linked.headlines.slice(0, 1),
    ...(meta.get('og:title') ?? []),
    ...(meta.get('twitter:title') ?? []),
    ...(declared.title ? [declared.title] : []),
    ...(meta.get('dc.title') ?? []),
    ...(meta.get('headline') ?? []),
    ...(windowTitle >= 0 ? [outline.blocks[windowTitle]!.text] : []),
  ]
  const wanted = [...new Set(told.flatMap(title => [fold(title), fold(withoutSite(title, site))]))].filter(title => title !== '')
  const wantedWords = wanted.map(title => ({ title, words: new Set(title.split(' ')) }))
  // how often each is told, folded and as written: of two headings the one that more of the page's meta data bear out
  const raw = new Map<string, number>()
  for (const each of told)
    for (const form of new Set([each, fold(each), fold(withoutSite(each, site))])) raw.set(form, (raw.get(form) ?? 0) + 1)
  const lengths = wanted.map(title => title.length)
  const [shortest, longest] = [Math.min(...lengths) / 5, Math.max(...lengths) * 5]
  let best: { block: number; score: number } | undefined
  for (const [index, block] of outline.blocks.entries()) {
    if (index === windowTitle || block.text.length > 400 || (index > root.first + 12 && !block.heading)) continue
    // what is no heading must read much as the told titles do
    if (block.heading === undefined && (index > root.first + 12 || block.text.length < shortest || block.text.length > longest)) continue
    const score =
      titleScore(block.text, block.heading, wantedWords, site, index < root.end, raw) -
      (index > root.first + 12 ? 0.6 : 0) -
      (root.regions[index]?.never ? 2 : 0) -
      (root.regions[index] ? 0.5 : 0)
    if (score >= 1 && (best === undefined || score > best.score + 1e-9)) best = { block: index, score }
  }
  if (best) {
    const text = pieces[best.block]!.text
    const kicked = withoutKicker(text, told)
    const bare = kicked.start === 0 && /\s[|¦]\s/.test(text) ? withoutSite(text, site) : text
    return { block: best.block, start: kicked.start, end: kicked.start === 0 ? bare.trimEnd().length : kicked.end }
  }
  if (windowTitle < 0) return undefined
  const line = outline.blocks[windowTitle]!.text
  const bare = withoutSite(line, site)
  return countWords(bare) >= 2 && !site.includes(fold(bare)) ? { block: windowTitle, start: 0, end: bare.length } : undefined
}

/** A heading that opens with a kicker ("Flood in Varrenport – Bridge closed"), where meta data tell the title alone. */
function withoutKicker(text: string, told: readonly string[]): { readonly start: number; readonly end: number } {
  for (const title of told) {
    const start = text.length - title.length
    if (
      start > 0 &&
      text.endsWith(title) &&
      countWords(title) >= 3 &&
      countWords(text.slice(0, start)) <= 8 &&
      /[\s:–—|-]$/.test(text.slice(0, start))
    )
      return { start, end: text.length }
  }
  return { start: 0, end: text.length }
}

function titleScore(
  text: string,
  heading: number | undefined,
  wanted: readonly { readonly title: string; readonly words: ReadonlySet<string> }[],
  site: readonly string[],
  before: boolean,
  raw: ReadonlyMap<string, number>,
): number {
  const own = fold(text)
  if (own === '' || site.includes(own)) return 0
  let likeness = 0
  const ownWords = new Set(own.split(' '))
  const enough = countWords(text) >= 3
  for (const [order, { title, words }] of wanted.entries()) {
    const same =
      title === own
        ? 1 + 0.012 * (raw.get(title) ?? 0) + (raw.has(text) ? 0.01 : 0)
        : enough && (title.startsWith(own) || own.startsWith(title))
          ? 0.85 * (Math.min(own.length, title.length) / Math.max(own.length, title.length)) + 0.1
          : shared(ownWords, words)
    likeness = Math.max(likeness, same - 0.01 * Math.min(order, 5))
  }
  const level = heading === 1 ? 1 : heading === 2 ? 0.55 : heading ? 0.3 : 0
  const words = countWords(text)
  const length = words >= 3 && words <= 30 ? 0.25 : 0
  return 1.6 * (likeness > 0.45 ? likeness : 0) + level + (before ? length : 0)
}

/** Share of words in common. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size < 3 || b.size < 3) return 0
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count / Math.max(a.size, b.size)
}

/** The rest of a title whose site is cut off may end with a section: "Bridge closed | Local news". */
function withoutTail(title: string, site: readonly string[]): string {
  const cut = [...title.matchAll(/\s+[|¦]\s+/gu)].at(-1)
  if (!cut) return title
  const [head, tail] = [title.slice(0, cut.index), title.slice(cut.index + cut[0].length)]
  return countWords(tail) <= 4 && countWords(head) >= 3 && /^[\p{Lu}\p{N}]/u.test(tail) ? withoutTail(head, site) : title
}

/** A title in more parts than this is none that anybody wrote; each part costs a look at all behind it. */
const MOST_PARTS = 50

/** A window's title without the site's name: "Bridge closed - News - Varren Gazette". */
export function withoutSite(title: string, site: readonly string[]): string {
  const cuts = [...title.matchAll(separator)]
  if (cuts.length === 0 || cuts.length > MOST_PARTS) return title
  for (const cut of cuts) {
    const rest = fold(title.slice(cut.index + cut[0].length))
    if (site.some(name => rest === name || (name.length > 3 && rest.endsWith(name)) || (rest.length > 3 && name.includes(rest))))
      return withoutTail(title.slice(0, cut.index), site)
  }
  const first = cuts[0]!
  if (site.includes(fold(title.slice(0, first.index)))) return title.slice(first.index + first[0].length)
  const last = cuts.at(-1)!
  const tail = title.slice(last.index + last[0].length)
  // without a known name: a short, capitalised tail behind a stroke or dash
  const strong = /[|¦•·»›]|::/.test(last[0])
  if (
    countWords(tail) <= (strong ? 5 : 3) &&
    /^[\p{Lu}\p{N}]/u.test(tail) &&
    countWords(title.slice(0, last.index)) >= 3 &&
    (strong || site.length === 0)
  )
    return title.slice(0, last.index)
  return title
}
