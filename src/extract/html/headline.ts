import type { Article } from '../../model.ts'
import { fold } from '../fold.ts'
import { countWords } from '../piece.ts'
import type { Outline } from './outline.ts'
import { withoutSite } from './title.ts'

export type ToldHeadline = NonNullable<Article['headline']> & {
  /** The page shows other words, not only a part of these. */
  readonly other: boolean
}

/**
 * The headline that meta data agree on, where the page's own heading (`shown`) reads otherwise: kicker and headline run together, a part of the
 * headline alone, or another headline altogether. JSON-LD of a news article and OpenGraph must say the same, or the window's title and
 * OpenGraph a longer form of what is shown. Absent where the page shows what its meta data say.
 */
export function toldHeadline(outline: Outline, shown: string | undefined, site: readonly string[]): ToldHeadline | undefined {
  const { meta, linked } = outline.metadata
  const names = site.map(fold)
  const clean = (title: string | undefined) => (title ? withoutSite(title, names).trim() : undefined)
  const window = clean(outline.blocks.find(block => outline.elements[block.element]!.tag === 'title')?.text)
  const [linkedTitle, graph] = [clean(linked.headlines[0]), clean(meta.get('og:title')?.[0])]
  const same = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && letters(a) === letters(b)
  const told = (text: string, by: string, other = false): ToldHeadline | undefined =>
    countWords(text) >= 2 && !names.includes(fold(text)) && text.length <= 300
      ? { text, detail: `${by}: ${JSON.stringify(text)}`, other }
      : undefined
  if (graph === undefined) return undefined
  if (shown === undefined) return told(graph, 'only meta data give the headline')
  if (same(shown, linkedTitle) || same(shown, graph)) {
    // run together: "Dalmark votesBridge closed" for "Dalmark votes: Bridge closed"
    const better = [graph, linkedTitle].find(title => title !== undefined && same(title, shown) && joints(title) > joints(shown))
    return better === undefined ? undefined : told(better, 'meta data part the headline')
  }
  if (same(linkedTitle, graph) && linked.news) return told(graph, 'JSON-LD and OpenGraph give another headline', true)
  const [part, whole] = [letters(shown), letters(graph)]
  const longer = whole.length > part.length && part.length >= 6 && (whole.endsWith(part) || whole.startsWith(part))
  return longer && (same(graph, window) || same(graph, linkedTitle)) ? told(graph, 'meta data give the whole headline') : undefined
}

function letters(title: string): string {
  return fold(title).replaceAll(' ', '')
}

function joints(title: string): number {
  return title.match(/[:|/–—-](?=\s)|\s[/|–—-]\s/gu)?.length ?? 0
}
