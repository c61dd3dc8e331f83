import { writerMark } from '../../language/bylines.ts'
import { bodyWords, type RegionRule, regions, stateEndings, stateWords } from '../../language/markup.ts'
import { ownCopy } from '../../text/own-copy.ts'
import { type Attributes, none } from './markup.ts'
import type { Tag } from './tags.ts'

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
export const soundsDated =
  /dat|tim|publ|post|creat|updat|modif|aktual|fech|erschien|issue|release|tarih|stamp|meta|info|byline|submitted|event|clock|today|heure|zeit|paiv/i

/** What an element's name and attributes say it is. */
export interface Part {
  readonly region?: RegionRule
  /** The word that says so; absent where the element's name or role does. */
  readonly called?: string
  /** It holds the article's paragraphs, by its words or its itemprop. */
  readonly body: boolean
}

/** What a list of class names, or an id, says. */
export interface Names extends Part {
  /** They speak of dates, or of what stands beside them. */
  readonly dated: boolean
  /** They speak of who wrote. */
  readonly writer: boolean
}

const nothing: Part = { body: false }
const bodyPart: Part = { body: true }
const noNames: Names = { body: false, dated: false, writer: false }

/** What an element is by its name, its class names and id (`classes`, `id`: what these say) and its other attributes. */
export function partOf(tag: Tag, attributes: Attributes, classes: Names, id: Names): Part {
  if (attributes === none) {
    const own = tag.whole ? undefined : byTag.get(tag.name)
    return own ? { body: false, region: own } : nothing
  }
  const { role, itemprop, style } = attributes
  const words = classes.region ? classes : id
  const body = (words.region === undefined && (classes.body || id.body)) || (itemprop !== undefined && /\barticleBody\b/i.test(itemprop))
  if (tag.whole) return body || (tag.name === 'article' && role === 'article') ? bodyPart : nothing
  if (body) return bodyPart
  if (attributes.hidden !== undefined || (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)))
    return { body, region: hidden }
  const own = byTag.get(tag.name) ?? (role ? byAria.get(role.toLowerCase()) : undefined)
  if (own) return { body, region: own }
  if (words.region && (words.region.never || !tag.row)) return words
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

/** Longer lists of names stand on no honest page. */
const longest = 600
const lists = new Map<string, Names>()

/** What these class names, or this id, say. They repeat on a page; what is kept of them is cleared when it grows, so results never depend on it. */
export function namesOf(list: string | undefined): Names {
  if (list === undefined || list === '') return noNames
  const known = lists.get(list)
  if (known) return known
  if (lists.size > 4000) lists.clear()
  const read = readNames(list.slice(0, longest))
  lists.set(ownCopy(list), read)
  return read
}

function readNames(list: string): Names {
  if (!/\s/.test(list)) return nameOf(list)
  let [body, dated, writer] = [false, false, false]
  let told: Part | undefined
  for (const name of list.split(/\s+/)) {
    if (name === '') continue
    const part = nameOf(name)
    body ||= part.body
    dated ||= part.dated
    writer ||= part.writer
    if (part.region) told ??= part
  }
  return { ...(told ?? nothing), body: told ? false : body, dated, writer }
}

const names = new Map<string, Names>()

/** One class name or id: what its words say, together and one by one. Cached as above. */
function nameOf(name: string): Names {
  const known = names.get(name)
  if (known) return known
  if (names.size > 10_000) names.clear()
  const { region, called, body } = readName(name)
  const read = {
    body: region ? false : body,
    ...(region ? { region } : {}),
    ...(called ? { called } : {}),
    dated: soundsDated.test(name),
    writer: writerMark.test(name),
  }
  names.set(ownCopy(name), read)
  return read
}

function readName(name: string): Part {
  const words = wordsIn(name)
  if (words.length === 0 || words.length > 8) return nothing
  const joined = words.map((word, index) => (index + 1 < words.length ? word + words[index + 1]! : word))
  const all = [words.length === 1 ? words[0]! : words.join(''), ...joined, ...(words.length === 1 ? [] : words)]
  const body = all.some(word => bodies.has(word))
  if (states.has(words[0]!) || (words.length > 1 && endings.has(words.at(-1)!))) return body ? { body } : nothing
  const known = all.find((word, index) => {
    const rule = byWord.get(word)
    return rule !== undefined && (index === 0 || !rule.whole)
  })
  return known === undefined ? (body ? { body } : nothing) : { body, region: byWord.get(known)!, called: known }
}

/** The words of a name in lower case: parted by what is no letter, and where a capital follows a small letter ("pubDate"). */
function wordsIn(name: string): readonly string[] {
  const words: string[] = []
  let start = -1
  let small = false
  for (let index = 0; index <= name.length; index++) {
    const code = index < name.length ? name.charCodeAt(index) : 0
    if (code >= 128) return foreignWords(name)
    const isSmall = code >= 97 && code <= 122
    const isCapital = code >= 65 && code <= 90
    if (start >= 0 && (!(isSmall || isCapital) || (small && isCapital))) {
      words.push(name.slice(start, index).toLowerCase())
      start = -1
    }
    if (start < 0 && (isSmall || isCapital)) start = index
    small = isSmall
  }
  return words
}

/** The same for a name with letters beyond ASCII. */
function foreignWords(name: string): readonly string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '')
}
