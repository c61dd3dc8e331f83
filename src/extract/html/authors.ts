import type { Article, Declared, Offsets } from '../../model.ts'
import { fold } from '../fold.ts'
import type { Labels } from '../label.ts'
import { isPersonName, peopleIn } from '../person.ts'
import type { Piece } from '../piece.ts'
import type { Metadata } from './metadata.ts'

/** The people who wrote: from meta data, located in the text where they stand in it; else the page's own bylines. */
export function authorsOf(
  metadata: Metadata,
  article: Article,
  pieces: readonly Piece[],
  labels: Labels,
  declared: Declared,
): { readonly byline: readonly Offsets[]; readonly authors: readonly string[] } {
  const { meta, linked } = metadata
  const told = [
    linked.authors,
    meta.get('author') ?? [],
    meta.get('article:author') ?? [],
    meta.get('byl') ?? [],
    meta.get('parsely-author') ?? [],
    meta.get('sailthru.author') ?? [],
    meta.get('dc.creator') ?? [],
    declared.authors ?? [],
  ]
    .map(names => distinct(names.flatMap(namesIn)))
    .find(names => names.length > 0)
  if (!told) return { byline: article.byline, authors: [] }
  // where meta data name the writers, other names in parts called "author" are those of other pages and boxes
  const wanted = new Set(told.map(fold))
  const byline: Offsets[] = article.byline.filter(at => {
    const piece = pieces.find(piece => piece.start <= at.start && at.end <= piece.end)
    return piece?.hint?.part !== 'byline' || wanted.has(fold(article.text.slice(at.start, at.end)))
  })
  const authors: string[] = []
  for (const name of told) {
    if (byline.some(at => fold(article.text.slice(at.start, at.end)) === fold(name))) continue
    const at = locate(name, pieces, labels)
    if (at) byline.push(at)
    else authors.push(name)
  }
  return { byline: byline.sort((a, b) => a.start - b.start), authors }
}

/** Personal names in a meta value: "By Ada Roe and Ben Tal". */
function namesIn(value: string): readonly string[] {
  if (/^https?:|@/.test(value) || value.length > 300) return []
  const names = peopleIn(value).map(at => value.slice(at.start, at.end))
  return names.length > 0 ? names : isPersonName(value) ? [value.trim()] : []
}

function distinct(names: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return names.filter(name => !seen.has(fold(name)) && seen.add(fold(name)))
}

/** The first place of the name in a byline, credit or other short line; never in a paragraph. */
function locate(name: string, pieces: readonly Piece[], labels: Labels): Offsets | undefined {
  for (const [index, piece] of pieces.entries()) {
    const role = labels.roles[index]!
    if (piece.text.length > 300 || role === 'body' || role === 'title' || role === 'teaser' || role === 'caption') continue
    const at = piece.text.indexOf(name)
    if (at >= 0) return { start: piece.start + at, end: piece.start + at + name.length }
  }
  return undefined
}
