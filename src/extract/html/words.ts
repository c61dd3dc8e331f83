import { bodyWords, type RegionRule, regions, stateEndings, stateWords } from '../../language/markup.ts'
import type { Attributes } from './markup.ts'

const byWord = new Map<string, RegionRule>()
const byTag = new Map<string, RegionRule>()
const byAria = new Map<string, RegionRule>()
for (const rule of regions) {
  for (const word of rule.words) if (!byWord.has(word)) byWord.set(word, rule)
  for (const tag of rule.tags ?? []) byTag.set(tag, rule)
  for (const role of rule.aria ?? []) byAria.set(role, rule)
}
const bodies = new Set<string>(bodyWords)
const states = new Set<string>(stateWords)
const endings = new Set<string>(stateEndings)
/** Elements that hold the page or its main part: their classes tell of the page, not of a part. */
const whole = new Set(['html', 'body', 'main', 'article'])

/** Parts of tables: their classes tell of the data ("player", "banner"), not of the page; layout by tables names its cells. */
const rows = new Set(['tr', 'th', 'tbody', 'thead', 'tfoot'])

/** What an element's name and attributes say it is. */
export interface Part {
  readonly region?: RegionRule
  /** The word that says so; absent where the element's name or role does. */
  readonly called?: string
  /** It holds the article's paragraphs, by its words or its itemprop. */
  readonly body: boolean
}

const nothing: Part = { body: false }
const bodyPart: Part = { body: true }
const cache = new Map<string, Part>()

export function partOf(tag: string, attributes: Attributes): Part {
  const { class: classes, id, role, itemprop, style } = attributes
  const words = classes || id ? wordsOf((id ? `${classes ?? ''} ${id}` : classes!).slice(0, 600)) : nothing
  const body = words.body || (itemprop !== undefined && /\barticleBody\b/i.test(itemprop))
  if (whole.has(tag)) return body || (tag === 'article' && role === 'article') ? bodyPart : nothing
  if (body) return bodyPart
  if (attributes.hidden !== undefined || (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)))
    return { body, region: hidden }
  const own = byTag.get(tag) ?? (role ? byAria.get(role.toLowerCase()) : undefined)
  if (own) return { body, region: own }
  if (words.region && (words.region.never || !rows.has(tag))) return words
  const region = itemRegion(attributes)
  return region ? { body, region } : nothing
}

const hidden: RegionRule = { role: 'other', words: [] }
const itemDate = regions.find(rule => rule.role === 'date')
const itemAuthor = regions.find(rule => rule.role === 'byline')

function itemRegion(attributes: Attributes): RegionRule | undefined {
  if (attributes.itemprop === undefined && attributes.rel === undefined) return undefined
  if (/^date(?:Published|Modified|Created)$/i.test(attributes.itemprop ?? '')) return itemDate
  if (/^author$/i.test(attributes.itemprop ?? '') || /\bauthor\b/i.test(attributes.rel ?? '')) return itemAuthor
  return undefined
}

/** Class names repeat on a page; the cache is cleared when it grows, so results never depend on it. */
function wordsOf(names: string): Part {
  const known = cache.get(names)
  if (known) return known
  if (cache.size > 5000) cache.clear()
  const part = readWords(names)
  cache.set(names, part)
  return part
}

function readWords(list: string): Part {
  let told: Part | undefined
  let body = false
  for (const name of list.split(/\s+/)) {
    if (name === '') continue
    const part = nameOf(name)
    body ||= part.body
    if (part.region) told ??= part
  }
  return told ? { ...told, body: false } : { body }
}

const names = new Map<string, Part>()

/** One class name or id: what its words say, together and one by one. Cached as above. */
function nameOf(name: string): Part {
  const known = names.get(name)
  if (known) return known
  if (names.size > 20_000) names.clear()
  const part = readName(name)
  names.set(name, part)
  return part
}

function readName(name: string): Part {
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '')
  if (words.length === 0 || words.length > 8) return nothing
  const joined = words.map((word, index) => word + (words[index + 1] ?? ''))
  const all = [words.join(''), ...joined, ...words]
  const body = all.some(word => bodies.has(word))
  if (states.has(words[0]!) || (words.length > 1 && endings.has(words.at(-1)!))) return body ? { body } : nothing
  const known = all.find((word, index) => byWord.has(word) && (index === 0 || !byWord.get(word)!.whole))
  return known === undefined ? (body ? { body } : nothing) : { body, region: byWord.get(known)!, called: known }
}
