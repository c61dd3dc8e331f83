import type { RegionRule } from '../../language/markup.ts'
import { countWords, endsSentence } from '../piece.ts'
import { type Attributes, readMarkup } from './markup.ts'
import { type Metadata, metadataReader } from './metadata.ts'
import type { Tag } from './tags.ts'
import { type Names, namesOf, type Part, partOf } from './words.ts'

/** An element that can hold blocks. `first..end` are the blocks inside it. */
export interface Element {
  readonly tag: string
  readonly parent: number
  readonly body: boolean
  readonly region?: RegionRule
  /** The word of its class or id that gave it the region. */
  readonly called?: string
  readonly first: number
  end: number
  /** A picture stands in it, and in no smaller element. */
  pictured?: true
}

/** A run of text between two block boundaries, white space collapsed. */
export interface TextBlock {
  readonly text: string
  /** Index of the innermost element that holds it. */
  readonly element: number
  /** Share of letters inside links, 0..1. */
  readonly links: number
  readonly heading?: number
  readonly listed: boolean
  /** How many characters of running prose it adds: 0 for anything but text that reads as sentences. */
  readonly mass: number
  /** The text of all blocks beyond the limit. */
  readonly overflow?: true
}

export interface Outline {
  readonly elements: readonly Element[]
  /** Words that a picture has for those who cannot see it; `block` is the next block's index. */
  readonly pictures: readonly { readonly words: string; readonly block: number }[]
  readonly blocks: readonly TextBlock[]
  readonly metadata: Metadata
  /** What broken or hostile mark-up was met with, one plain sentence each. */
  readonly problems: readonly string[]
}

/** So many blocks are told apart; the text of all further ones is kept as one. */
const mostBlocks = 50_000
const mostElements = 500_000
const mostPictures = 2000
/** What only browsers without scripts show: most often a picture once more, at times the whole article. */
const scriptlessRule: RegionRule = { role: 'other', words: [], firm: true }
const unseenRule: RegionRule = { role: 'other', words: [], never: true }
const unseenPart: Part = { body: false, region: unseenRule }
const buttonPart: Part = { body: false, region: { role: 'navigation', words: [] } }
/** Parts by the element's name alone, whatever its class. */
const fixedParts: ReadonlyMap<string, Part> = new Map([
  ['noscript', { body: false, region: scriptlessRule }],
  ['button', buttonPart],
  ['option', buttonPart],
  ['form', { body: false, region: { role: 'registration', words: [], weak: true } }],
])
const noElement = -1

/** One pass over the mark-up: elements with the blocks they hold, blocks with what they are made of, and the page's meta data. */
export function outlineOf(html: string): Outline {
  const elements: Element[] = [{ tag: '#page', parent: -1, body: false, first: 0, end: 0 }]
  const blocks: TextBlock[] = []
  /** For every open element, the one round it; `noElement` where it is none that holds blocks. */
  const open: number[] = []
  const metadata = metadataReader()
  const pictures: { words: string; block: number }[] = []
  const overflow: string[] = []
  let element = 0
  let parts: string[] = []
  let letters = 0
  let linked = 0
  let quiet = 0
  let links = 0
  let heading: number | undefined
  let headingDepth = 0
  let lists = 0
  let breaks = 0

  const flush = () => {
    breaks = 0
    if (parts.length === 0) return
    const text = collapsed(parts.length === 1 ? parts[0]! : parts.join(''))
    parts = []
    const share = letters > 0 ? Math.min(1, linked / letters) : 0
    letters = 0
    linked = 0
    if (text === '') return
    if (blocks.length >= mostBlocks) {
      overflow.push(text)
      return
    }
    blocks.push({ text, element, links: share, ...(heading ? { heading } : {}), listed: lists > 0, mass: massOf(text, share, heading) })
  }
  const enter = (tag: Tag, attributes: Attributes, part: Part, classes: Names, id: Names) => {
    flush()
    metadata.element(tag, attributes, blocks.length, classes, id)
    if (elements.length >= mostElements) return
    elements.push({
      tag: tag.name,
      parent: element,
      first: blocks.length,
      end: blocks.length,
      body: part.body,
      ...(part.region ? { region: part.region } : {}),
      ...(part.called ? { called: part.called } : {}),
    })
    element = elements.length - 1
  }

  const excess = readMarkup(html, {
    open(tag, attributes) {
      const { name } = tag
      if (tag.silent) {
        quiet++
        metadata.script(tag, attributes)
        open.push(noElement)
        return
      }
      if (name === 'meta' || name === 'html' || name === 'link' || (name === 'a' && attributes.rel)) metadata.open(tag, attributes)
      if (name === 'img') {
        elements[element]!.pictured = true
        const words = attributes.alt?.trim()
        if (words && words.length >= 12 && pictures.length < mostPictures) pictures.push({ words, block: blocks.length })
      }
      if (name === 'br') {
        breaks++
        // whether a sentence ends at the line break
        const tail = parts.slice(-6).join('').slice(-24).trimEnd()
        if (breaks >= 2 || endsSentence(tail) || tail.endsWith(':')) flush()
        else parts.push(' ')
        open.push(noElement)
        return
      }
      const classes = namesOf(attributes.class)
      const id = namesOf(attributes.id)
      if (tag.block || tag.unseen) {
        if (tag.heading && heading === undefined) {
          flush()
          heading = tag.heading
          headingDepth = open.length
        }
        if (tag.listed) lists++
        open.push(element)
        enter(tag, attributes, fixedParts.get(name) ?? (tag.unseen ? unseenPart : partOf(tag, attributes, classes, id)), classes, id)
        return
      }
      if (name === 'a') links++
      const part = letters === 0 ? partOf(tag, attributes, classes, id) : undefined
      // an inline element is a part of its own only where it stands alone in its line: "<span class=byline>By Ada Roe</span>"
      if (part?.region) {
        open.push(element)
        enter(tag, attributes, part, classes, id)
      } else {
        open.push(noElement)
        metadata.element(tag, attributes, blocks.length, classes, id)
      }
    },
    close(tag) {
      const last = open.pop()!
      if (tag.silent) {
        quiet--
        metadata.endScript()
        return
      }
      if (tag.name === 'a') links--
      if (last === noElement) return
      flush()
      if (heading !== undefined && open.length === headingDepth) heading = undefined
      if (tag.listed) lists--
      elements[element]!.end = blocks.length
      element = last
    },
    text(text) {
      if (quiet > 0) {
        metadata.scriptText(text)
        return
      }
      const count = letterCount(text)
      if (count > 0) breaks = 0
      else if (parts.length === 0) return
      parts.push(text)
      letters += count
      if (links > 0) linked += count
    },
  })
  flush()
  if (overflow.length > 0) blocks.push({ text: overflow.join(' '), element: 0, links: 0, listed: false, mass: 0, overflow: true })
  elements[0]!.end = blocks.length
  const problems =
    elements.length >= mostElements ? [...excess, `only the first ${mostElements} elements of the page were told apart`] : excess
  return { elements, pictures, blocks, metadata: metadata.result(), problems }
}

/** White space in a row as one space; none at the ends. */
function collapsed(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/gu, ' ').trim()
}

function letterCount(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 32 && code !== 0xa0) count++
  }
  return count
}

function massOf(text: string, links: number, heading: number | undefined): number {
  if (heading !== undefined || links > 0.4) return 0
  const words = countWords(text)
  if (words < 5 || (words < 18 && !endsSentence(text))) return 0
  return Math.min(text.length, 1200) * (1 - links)
}
