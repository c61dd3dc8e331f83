import { decode, type LinkedData, readLinkedData } from './jsonld.ts'
import type { Attributes } from './markup.ts'

/** A machine-readable time on the page: `<time datetime>`, itemprop, data attributes. `block` is the next block's index. */
export interface MarkedTime {
  readonly value: string
  readonly is: 'published' | 'updated' | 'unclear'
  readonly block: number
}

export interface Metadata {
  readonly language?: string
  readonly canonical?: string
  /** Lower-case name or property → values in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly linked: LinkedData
  readonly times: readonly MarkedTime[]
}

export interface MetadataReader {
  readonly open: (name: string, attributes: Attributes) => void
  readonly element: (name: string, attributes: Attributes, block: number) => void
  readonly script: (name: string, attributes: Attributes) => void
  readonly scriptText: (text: string) => void
  readonly endScript: () => void
  readonly result: () => Metadata
}

const mostScripts = 40
const longestScript = 1_000_000

/** Gathers a page's meta data while its mark-up is read. */
export function metadataReader(): MetadataReader {
  const meta = new Map<string, string[]>()
  const scripts: string[] = []
  const times: MarkedTime[] = []
  let language: string | undefined
  let canonical: string | undefined
  let script: string[] | undefined
  let length = 0
  return {
    open(name, attributes) {
      if (name === 'html') language ??= attributes.lang ?? attributes['xml:lang']
      if (name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? '')) canonical ??= attributes.href
      if (name === 'meta') {
        const key = (attributes.property ?? attributes.name ?? attributes['http-equiv'] ?? attributes.itemprop)?.toLowerCase()
        const value = attributes.content ?? attributes.value
        if (key && value && value.trim() !== '') {
          const values = meta.get(key) ?? []
          if (values.length < 20) meta.set(key, [...values, decode(value)])
        }
      }
    },
    element(name, attributes, block) {
      const property = attributes.itemprop ?? attributes.property ?? ''
      const value =
        attributes.datetime ??
        (/date/i.test(property) ? attributes.content : undefined) ??
        (name === 'time' ? attributes.content : undefined)
      if (!value || times.length > 200) return
      const told = `${property} ${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes.pubdate === undefined ? '' : 'published'}`
      const is = /modif|updat|edit|revis/i.test(told)
        ? 'updated'
        : /publi|pubdate|created|posted|entry-date|dateline/i.test(told)
          ? 'published'
          : 'unclear'
      times.push({ value, is, block })
    },
    script(name, attributes) {
      script = name === 'script' && /ld\+json/i.test(attributes.type ?? '') && scripts.length < mostScripts ? [] : undefined
      length = 0
    },
    scriptText(text) {
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
      meta,
      linked: readLinkedData(scripts),
      times,
    }),
  }
}
