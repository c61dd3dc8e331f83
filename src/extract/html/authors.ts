import { outlet } from '../../language/outlets.ts'
import type { Article, Declared, Offsets } from '../../model.ts'
import { fold } from '../fold.ts'
import type { Labels } from '../label.ts'
import { isAgency, isHouseLine, isLoneName, isPersonName, peopleIn } from '../person.ts'
import type { Piece } from '../piece.ts'
import type { Metadata } from './metadata.ts'

/** Meta names that hold writers, surest first. */
const authorMeta = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'article:author_name',
  'article.author',
  'articleauthor',
  'rbauthors',
  'shareaholic:article_author_name',
  'vr:author',
  'og:article:author',
  'twitter:data1',
] as const

/** Where the article's headline and its paragraphs stand, by blocks, and where each block's text begins. */
export interface Head {
  readonly title: number
  readonly first: number
  readonly end: number
  readonly starts: readonly number[]
}

export interface Writers {
  readonly byline: readonly Offsets[]
  readonly authors: readonly string[]
  readonly houses: readonly string[]
}

/**
 * The people who wrote: from meta data, located in the text where they stand in it; else the page's own bylines. Agencies and the newsroom
 * itself (`own`: its names) are told apart from people; staff lines and mail addresses are neither.
 */
export function authorsOf(
  metadata: Metadata,
  article: Article,
  pieces: readonly Piece[],
  labels: Labels,
  declared: Declared,
  own: readonly string[],
  head: Head,
): Writers {
  const { meta, linked } = metadata
  const sources = [
    linked.authors,
    ...authorMeta.map(name =>
      name === 'twitter:data1' && !/by|von|author/i.test(meta.get('twitter:label1')?.[0] ?? '') ? [] : (meta.get(name) ?? []),
    ),
    declared.authors ?? [],
  ]
  const lone = new Set(linked.persons.filter(isLoneName))
  const isOwn = (name: string) => own.some(house => bare(house) === bare(name))
  const people = sources.map(names => distinct(names.flatMap(name => namesIn(name, lone)).filter(name => !isOwn(name))))
  // the first source that names people, or a later one that names them and more
  const first = people.find(names => names.length > 0)
  const told = first && people.reduce((best, names) => (names.length > best.length && covers(names, best) ? names : best), first)
  const houses = distinct([...linked.houses, ...sources.flat()].flatMap(value => housesIn(value, isOwn)))
  const agencies = houses.filter(isAgency)
  const ownBylines = article.byline.filter(at => !isOwn(article.text.slice(at.start, at.end)))
  const near = beside(ownBylines, pieces, labels, head)
  if (!told) {
    const byline = near.length > 0 ? near : (markedWriters(metadata, article, head, isOwn) ?? signed(article, head, isOwn))
    return { byline, authors: [], houses: byline.length > 0 || agencies.length > 0 ? agencies : houses.slice(0, 1) }
  }
  // where meta data name the writers, other names in bylines and in parts called "author" are those of other pages and boxes
  const wanted = new Set(told.map(fold))
  const isWanted = (at: Offsets) => wanted.has(fold(article.text.slice(at.start, at.end)))
  const confirmed = near.some(isWanted)
  const byline: Offsets[] = near.filter(at => {
    const index = pieces.findIndex(piece => piece.start <= at.start && at.end <= piece.end)
    return isWanted(at) || (pieces[index]?.hint?.part !== 'byline' && !(confirmed && labels.credits[index]?.role === 'byline'))
  })
  const authors: string[] = []
  for (const name of told) {
    if (byline.some(at => fold(article.text.slice(at.start, at.end)) === fold(name))) continue
    const at = locate(name, pieces, labels)
    if (at) byline.push(at)
    else authors.push(name)
  }
  return { byline: byline.sort((a, b) => a.start - b.start), authors, houses: agencies }
}

/** Bylines beside the headline, where there are some, before those of boxes and teasers elsewhere; contributors' notes stay. */
function beside(byline: readonly Offsets[], pieces: readonly Piece[], labels: Labels, head: Head): readonly Offsets[] {
  const title = head.starts[head.title] ?? 0
  const at = pieces.findIndex(piece => piece.end > title)
  const placed = byline.map(name => ({ name, index: pieces.findIndex(piece => piece.start <= name.start && name.end <= piece.end) }))
  const isNear = ({ index }: { readonly index: number }) => index >= at - 6 && index <= at + 15
  const isByline = ({ index }: { readonly index: number }) => labels.credits[index]?.role === 'byline'
  if (!placed.some(place => isByline(place) && isNear(place))) return byline
  return placed.filter(place => !isByline(place) || isNear(place)).map(({ name }) => name)
}

/** Names in short lines beside the headline that link to a writer's page or are marked as a writer's. */
function markedWriters(metadata: Metadata, article: Article, head: Head, isOwn: (name: string) => boolean): readonly Offsets[] | undefined {
  for (const block of [...metadata.writers].sort((a, b) => Math.abs(a - head.title) - Math.abs(b - head.title))) {
    const away = block - head.title
    const start = head.starts[block]
    if (start === undefined || away < -6 || away > 14 || (away > 4 && block > head.first + 6)) continue
    const end = (head.starts[block + 1] ?? article.text.length + 1) - 1
    if (end - start > 160) continue
    const people = peopleIn(article.text, start, end).filter(at => !isOwn(article.text.slice(at.start, at.end)))
    if (people.length > 0) return people
  }
  return undefined
}

/** A first or last line of the article that is nothing but names: "Ada Roe/Ben Tal". */
function signed(article: Article, head: Head, isOwn: (name: string) => boolean): readonly Offsets[] {
  const [from, to] = [head.starts[head.first] ?? 0, head.starts[head.end] ?? article.text.length]
  const lines = article.blocks.filter(
    ({ role, start }) => role === 'body' || role === 'heading' || (role === 'other' && start >= from && start < to),
  )
  const opening = lines.slice(0, 4)
  const paragraph = opening.findIndex(line => line.end - line.start > 200)
  for (const line of lines.length > 3 ? [...opening.slice(0, paragraph < 0 ? 4 : paragraph), lines.at(-1)!] : []) {
    const text = article.text.slice(line.start, line.end)
    if (text.length > 80 || /[.!?:]$/.test(text)) continue
    const people = peopleIn(article.text, line.start, line.end).filter(at => !isOwn(article.text.slice(at.start, at.end)))
    const named = people.reduce((sum, at) => sum + at.end - at.start, 0)
    if (people.length > 0 && named >= text.replace(/[\s/,&]+|\s(?:and|und|y|e|et)\s/gi, ' ').trim().length - people.length) return people
  }
  return []
}

/** Personal names in a meta value: "By Ada Roe and Ben Tal". */
function namesIn(value: string, lone: ReadonlySet<string>): readonly string[] {
  if (/^https?:|@/.test(value) || value.length > 300) return []
  if (lone.has(value)) return [value.trim()]
  const names = peopleIn(value).map(at => value.slice(at.start, at.end))
  return names.length > 0 ? names : isPersonName(value) ? [value.trim()] : []
}

/** Agencies and the newsroom's own name in a meta value: "Ada Roe, NPA" gives NPA. */
function housesIn(value: string, isOwn: (name: string) => boolean): readonly string[] {
  if (/^https?:|@/.test(value) || value.length > 300) return []
  if (isOwn(value)) return [value.trim()]
  return value
    .split(/\s*(?:[,;/|&]|\s(?:and|und|et|y|e|en|og|och|with|mit)\s|\s[–—-]\s)\s*/i)
    .map(name => name.replace(/^(?:by|von|par|por|de|di)\s+/i, '').trim())
    .filter(name => name.length > 1 && !isHouseLine(name) && (isAgency(name) || isOwn(name)))
}

/** A house's name for comparing: without article, domain ending and spaces. */
function bare(name: string): string {
  const listed = outlet(name)?.name ?? name
  return fold(listed.replace(/\.(?:com|net|org|de|at|ch|be|nl|fr|it|es|co\.uk|co\.za)$/i, ''))
    .replace(/^the /, '')
    .replaceAll(' ', '')
}

function covers(names: readonly string[], others: readonly string[]): boolean {
  const folded = new Set(names.map(fold))
  return others.every(name => folded.has(fold(name)))
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
