import { writerAddress } from '../../language/bylines.ts'
import { decode, type LinkedData, readLinkedData } from './jsonld.ts'
import { type Attributes, none } from './markup.ts'
import type { Tag } from './tags.ts'
import { type Names, soundsDated } from './words.ts'

/** A machine-readable time on the page: `<time datetime>`, itemprop, data attributes. `block` is the next block's index. */
export interface MarkedTime {
  readonly value: string
  readonly is: 'published' | 'updated' | 'unclear'
  readonly block: number
  readonly tag: string
}

export interface Metadata {
  readonly language?: string
  readonly canonical?: string
  /** Addresses that the page gives as those that come next: of its next part, or of another article. */
  readonly next: readonly string[]
  /** Lower-case name or property → values in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly linked: LinkedData
  readonly times: readonly MarkedTime[]
  /** Block → class names, ids and properties of elements that begin there and sound like a date's. */
  readonly marks: ReadonlyMap<number, string>
  /** Blocks that hold a link to a writer's page, or an element named for writers. */
  readonly writers: ReadonlySet<number>
  /** Scripts other than JSON-LD, as far as kept, for fields that hold dates. */
  readonly scripts: readonly string[]
}

export interface MetadataReader {
  readonly open: (tag: Tag, attributes: Attributes) => void
  /** `classes` and `id` are what the element's names say. */
  readonly element: (tag: Tag, attributes: Attributes, block: number, classes: Names, id: Names) => void
  readonly script: (tag: Tag, attributes: Attributes) => void
  readonly scriptText: (text: string) => void
  readonly endScript: () => void
  readonly result: () => Metadata
}

const mostScripts = 40
const longestScript = 1_000_000
/** Characters of other scripts that are kept. */
const mostOther = 3_000_000
const mostMarks = 20_000
const machineTimes = [
  'datetime',
  'data-datetime',
  'data-date',
  'data-published',
  'data-publish-date',
  'data-pubdate',
  'data-timestamp',
  'data-time',
  'data-timeutc',
  'data-utime',
  'data-created',
] as const

function isWriter({ name }: Tag, { rel, itemprop, href }: Attributes, classes: Names): boolean {
  if (classes.writer) return true
  if (rel !== undefined && /\bauthor\b/i.test(rel)) return true
  if (itemprop !== undefined && /^author$|^creator$/i.test(itemprop)) return true
  return name === 'a' && href !== undefined && href.length > 3 && writerAddress.test(href)
}

/** Whether an attribute holds a time: their names are told by their first letters. */
function isTimed(attributes: Attributes): boolean {
  for (const name in attributes) if (name.startsWith('data-') || name === 'datetime') return true
  return false
}

/** Gathers a page's meta data while its mark-up is read. */
export function metadataReader(): MetadataReader {
  const meta = new Map<string, string[]>()
  const scripts: string[] = []
  const times: MarkedTime[] = []
  const marks = new Map<number, string>()
  const writers = new Set<number>()
  const others: string[] = []
  let otherLength = 0
  let kept = false
  let language: string | undefined
  let canonical: string | undefined
  const next: string[] = []
  let script: string[] | undefined
  let length = 0
  return {
    open({ name }, attributes) {
      if (name === 'html') language ??= attributes.lang ?? attributes['xml:lang']
      if (name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? '')) canonical ??= attributes.href
      if (name !== 'meta' && attributes.href && next.length < 10 && /\bnext\b/i.test(attributes.rel ?? '')) next.push(attributes.href)
      if (name === 'meta') {
        const key = (attributes.property ?? attributes.name ?? attributes['http-equiv'] ?? attributes.itemprop)?.toLowerCase()
        const value = attributes.content ?? attributes.value
        if (key && value && value.trim() !== '') {
          const values = meta.get(key) ?? []
          if (values.length < 20) meta.set(key, [...values, decode(value)])
        }
      }
    },
    element(tag, attributes, block, classes, id) {
      const isTime = tag.name === 'time'
      if (attributes === none && !isTime) return
      const property = attributes.itemprop ?? attributes.property ?? ''
      if (writers.size < mostMarks && isWriter(tag, attributes, classes)) writers.add(block)
      const dated = isTime || classes.dated || id.dated || (property !== '' && soundsDated.test(property))
      if (!dated && property === '' && !isTimed(attributes)) return
      const named = `${property} ${attributes.class ?? ''} ${attributes.id ?? ''}`
      if (dated && marks.size < mostMarks) {
        const before = marks.get(block)
        const mark = `${isTime ? 'time ' : ''}${named}`
        marks.set(block, before ? `${before.slice(0, 400)} ${mark}` : mark)
      }
      const value =
        machineTimes.map(key => attributes[key]).find(value => value !== undefined && value !== '') ??
        (/date/i.test(property) || isTime ? attributes.content : undefined) ??
        (dated && attributes.title && /\d{4}/.test(attributes.title) && attributes.title.length < 60 ? attributes.title : undefined)
      if (!value || times.length > 200) return
      const told = `${named} ${attributes.pubdate === undefined ? '' : 'published'}`
      const is = /modif|updat|edit|revis/i.test(told)
        ? 'updated'
        : /publi|pubdate|created|posted|entry-date|dateline/i.test(told)
          ? 'published'
          : 'unclear'
      times.push({ value, is, block, tag: tag.name })
    },
    script({ name }, attributes) {
      script = name === 'script' && /ld\+json/i.test(attributes.type ?? '') && scripts.length < mostScripts ? [] : undefined
      kept = name === 'script' && script === undefined
      length = 0
    },
    scriptText(text) {
      if (kept && otherLength < mostOther) {
        others.push(text)
        otherLength += text.length
      }
      if (!script || length > longestScript) return
      script.push(text)
      length += text.length
    },
    endScript() {
      if (script) scripts.push(script.join(''))
      script = undefined
    },
    result: () => ({
      ...(language ? { language } : {}),
      ...(canonical ? { canonical } : {}),
      next,
      meta,
      linked: readLinkedData(scripts, canonical ?? meta.get('og:url')?.[0]),
      times,
      marks,
      writers,
      scripts: others,
    }),
  }
}
