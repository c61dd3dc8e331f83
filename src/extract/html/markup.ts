import { Tokenizer } from 'htmlparser2'
import { excesses } from './excess.ts'

/** Attributes of one element, lower-case names; values cut to a length that no honest page needs more of. */
export type Attributes = Readonly<Record<string, string>>

export interface MarkupHandler {
  /** `depth` counts the open elements, this one included. */
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

const longestValue = 4000

const empty = new Set([
  'area',
  'base',
  'basefont',
  'bgsound',
  'br',
  'col',
  'command',
  'embed',
  'frame',
  'hr',
  'img',
  'input',
  'isindex',
  'keygen',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
])

/** Opening the key closes an open one of the values, as HTML's optional end tags want it. */
const paragraphEnders =
  'address,article,aside,blockquote,details,div,dl,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,main,nav,ol,p,pre,section,table,ul'.split(
    ',',
  )
const closes = new Map<string, ReadonlySet<string>>([
  ...paragraphEnders.map(name => [name, new Set(['p', 'head'])] as const),
  ['li', new Set(['li', 'p'])],
  ['dt', new Set(['dt', 'dd', 'p'])],
  ['dd', new Set(['dt', 'dd', 'p'])],
  ['tr', new Set(['tr', 'td', 'th', 'p'])],
  ['td', new Set(['td', 'th', 'p'])],
  ['th', new Set(['td', 'th', 'p'])],
  ['option', new Set(['option'])],
  ['body', new Set(['head', 'title'])],
  ['html', new Set(['head', 'title'])],
])

export const blockNames: ReadonlySet<string> = new Set([
  ...paragraphEnders,
  'html',
  'head',
  'body',
  'li',
  'dt',
  'dd',
  'tr',
  'td',
  'th',
  'tbody',
  'thead',
  'tfoot',
  'caption',
  'legend',
  'option',
  'optgroup',
  'select',
  'button',
  'noscript',
  'template',
  'object',
  'center',
  'dialog',
  'summary',
  'hgroup',
  'search',
  'figure',
  'textarea',
  'title',
  'amp-sidebar',
])

const scopes = new Set(['table', 'td', 'th', 'caption', 'template', 'object', 'html'])
const tableParts = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'html', 'body', 'template'])
/** A page has one of them: a second one adds nothing, and closes nothing. */
const once = new Set(['html', 'body'])
/** Elements whose text holds no tags. */
const raw = new Set(['script', 'style', 'title', 'textarea'])
const farthest = 512
/** The attributes that anything is read from; all others are passed over. */
const kept = new Set(
  'alt,charset,class,content,data-created,data-date,data-datetime,data-pubdate,data-publish-date,data-published,data-time,data-timestamp,data-timeutc,data-utime,datetime,hidden,href,http-equiv,id,itemprop,lang,name,property,pubdate,rel,role,style,title,type,value,xml:lang'.split(
    ',',
  ),
)

/** Where on the stack an end tag closes, -1 where it closes nothing: inline names stop at blocks, blocks at table cells. */
function openPlace(stack: readonly string[], closing: string): number {
  const block = blockNames.has(closing)
  for (let at = stack.length - 1; at >= 0 && stack.length - at <= farthest; at--) {
    const name = stack[at]!
    if (name === closing) return at
    if (block ? scopes.has(name) && !tableParts.has(closing) : blockNames.has(name)) return -1
  }
  return -1
}

/**
 * Reads HTML once, calling back for tags and decoded text. Keeps its own stack with counts by name, so that deep nesting and end tags
 * without a start cost no more than other input: the time is linear in the length, whatever the page does. Hands back what no honest page does.
 */
export function readMarkup(html: string, handler: MarkupHandler): readonly string[] {
  const excess = excesses(html.length)
  const stack: string[] = []
  const counts = new Map<string, number>()
  let name = ''
  let attribute = ''
  let keeps = false
  let attributeStart = 0
  let value = ''
  let attributes: Record<string, string> = {}

  const pop = () => {
    const last = stack.pop()!
    counts.set(last, counts.get(last)! - 1)
    handler.close(last)
  }
  const finishOpen = (selfClosing: boolean) => {
    const ends = closes.get(name)
    while (ends && stack.length > 0 && ends.has(stack[stack.length - 1]!)) pop()
    handler.open(name, attributes)
    if (empty.has(name) || (once.has(name) && (counts.get(name) ?? 0) > 0) || (selfClosing && (counts.get('svg') ?? 0) > 0))
      handler.close(name)
    else {
      stack.push(name)
      excess.depth(stack.length)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        name = html.slice(start, Math.min(end, start + 60)).toLowerCase()
        attributes = {}
        excess.element(start)
      },
      onattribname(start, end) {
        attribute = html.slice(start, Math.min(end, start + 60)).toLowerCase()
        keeps = kept.has(attribute)
        attributeStart = start
        value = ''
      },
      onattribdata(start, end) {
        if (keeps && value.length < longestValue) value += html.slice(start, Math.min(end, start + longestValue))
      },
      onattribentity(code) {
        if (keeps && value.length < longestValue) value += String.fromCodePoint(code)
      },
      onattribend(_quote, end) {
        excess.attribute(end - attributeStart)
        if (keeps && !Object.hasOwn(attributes, attribute)) attributes[attribute] = value
      },
      onopentagend() {
        finishOpen(false)
      },
      onselfclosingtag() {
        finishOpen(true)
      },
      onclosetag(start, end) {
        const closing = html.slice(start, Math.min(end, start + 60)).toLowerCase()
        if (closing === 'br' || closing === 'p') {
          if ((counts.get(closing) ?? 0) === 0) {
            handler.open(closing, {})
            handler.close(closing)
            return
          }
        }
        const to = (counts.get(closing) ?? 0) > 0 ? openPlace(stack, closing) : -1
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
        const last = stack.at(-1)
        if (last !== undefined && raw.has(last)) excess.unclosed(`<${last}>`, excess.sinceElement())
        while (stack.length > 0) pop()
      },
      isInForeignContext: () => false,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return excess.problems()
}
