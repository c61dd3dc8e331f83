import { Tokenizer } from 'htmlparser2'
import { excesses } from './excess.ts'
import { type Tag, tagOf } from './tags.ts'

/** Attributes of one element, lower-case names; values cut to a length that no honest page needs more of. */
export type Attributes = Readonly<Record<string, string>>

export interface MarkupHandler {
  readonly open: (tag: Tag, attributes: Attributes) => void
  readonly close: (tag: Tag) => void
  readonly text: (text: string) => void
}

const longestValue = 4000
const longestName = 60
const farthest = 512
/** The attributes that anything is read from; all others are passed over. Each by itself, so that a page's own words are not held on to. */
const kept = new Map(
  'alt,charset,class,content,data-created,data-date,data-datetime,data-pubdate,data-publish-date,data-published,data-time,data-timestamp,data-timeutc,data-utime,datetime,hidden,href,http-equiv,id,itemprop,lang,name,property,pubdate,rel,role,style,title,type,value,xml:lang'
    .split(',')
    .map(name => [name, name] as const),
)
/** Lengths of kept names by their first character (lower case): most other names are told by these two alone. */
const keptLengths = new Map<number, number>()
for (const name of kept.keys()) keptLengths.set(name.charCodeAt(0), (keptLengths.get(name.charCodeAt(0)) ?? 0) | (1 << name.length))

/** The attribute's name where anything is read from it. */
function keptName(html: string, start: number, end: number): string | undefined {
  const lengths = keptLengths.get(html.charCodeAt(start) | 32) ?? 0
  return end - start < 32 && lengths & (1 << (end - start)) ? kept.get(html.slice(start, end).toLowerCase()) : undefined
}

/** What an element without any of them has. */
export const none: Attributes = Object.freeze({})

/** All elements of one name: what the name says, and how many are open. */
interface Kind {
  readonly tag: Tag
  open: number
}

/** Where on the stack an end tag closes, -1 where it closes nothing: inline names stop at blocks, blocks at table cells. */
function openPlace(stack: readonly Kind[], closing: Kind): number {
  const { block, tablePart } = closing.tag
  for (let at = stack.length - 1; at >= 0 && stack.length - at <= farthest; at--) {
    const kind = stack[at]!
    if (kind === closing) return at
    if (block ? kind.tag.scope && !tablePart : kind.tag.block) return -1
  }
  return -1
}

/**
 * Reads HTML once, calling back for tags and decoded text. Keeps its own stack with counts by name, so that deep nesting and end tags
 * without a start cost no more than other input: the time is linear in the length, whatever the page does. Hands back what no honest page does.
 */
export function readMarkup(html: string, handler: MarkupHandler): readonly string[] {
  const excess = excesses(html.length)
  const stack: Kind[] = []
  const kinds = new Map<string, Kind>()
  const kindOf = (name: string): Kind => {
    let kind = kinds.get(name)
    if (kind === undefined) {
      kind = { tag: tagOf(name), open: 0 }
      kinds.set(name, kind)
    }
    return kind
  }
  const svg = kindOf('svg')
  let kind = svg
  let attribute: string | undefined
  let attributeStart = 0
  let value = ''
  let attributes: Record<string, string> = none

  const pop = () => {
    const last = stack.pop()!
    last.open--
    handler.close(last.tag)
  }
  const finishOpen = (selfClosing: boolean) => {
    const { tag } = kind
    const ends = tag.closes
    while (ends && stack.length > 0 && ends.has(stack[stack.length - 1]!.tag.name)) pop()
    handler.open(tag, attributes)
    if (tag.empty || (tag.once && kind.open > 0) || (selfClosing && svg.open > 0)) handler.close(tag)
    else {
      stack.push(kind)
      excess.depth(stack.length)
      kind.open++
    }
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        kind = kindOf(html.slice(start, Math.min(end, start + longestName)).toLowerCase())
        attributes = none
        excess.element(start)
      },
      onattribname(start, end) {
        attribute = keptName(html, start, end)
        attributeStart = start
        value = ''
      },
      onattribdata(start, end) {
        if (attribute !== undefined && value.length < longestValue) value += html.slice(start, Math.min(end, start + longestValue))
      },
      onattribentity(code) {
        if (attribute !== undefined && value.length < longestValue) value += String.fromCodePoint(code)
      },
      onattribend(_quote, end) {
        excess.attribute(end - attributeStart)
        if (attribute === undefined) return
        if (attributes === none) attributes = { [attribute]: value }
        else attributes[attribute] ??= value
      },
      onopentagend() {
        finishOpen(false)
      },
      onselfclosingtag() {
        finishOpen(true)
      },
      onclosetag(start, end) {
        const closing = kindOf(html.slice(start, Math.min(end, start + longestName)).toLowerCase())
        if (closing.open === 0 && (closing.tag.name === 'br' || closing.tag.name === 'p')) {
          handler.open(closing.tag, none)
          handler.close(closing.tag)
          return
        }
        const to = closing.open > 0 ? openPlace(stack, closing) : -1
        if (to < 0) excess.stray()
        else while (stack.length > to) pop()
      },
      ontext(start, end) {
        handler.text(html.slice(start, end))
      },
      ontextentity(code) {
        handler.text(String.fromCodePoint(code))
      },
      oncdata() {},
      oncomment(start, end, mark) {
        if (mark === 0) excess.unclosed('a comment', end - start)
      },
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {
        const last = stack.at(-1)?.tag
        if (last?.raw) excess.unclosed(`<${last.name}>`, excess.sinceElement())
        while (stack.length > 0) pop()
      },
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return excess.problems()
}
