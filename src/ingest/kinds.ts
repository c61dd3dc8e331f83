import { SIGNATURES, type Signature } from '../language/signatures.ts'
import { decode } from './charset.ts'
import { mailKind } from './headers.ts'
import { latin } from './reader.ts'

/** How many bytes are looked at. */
export const SAMPLE = 65_536

/** What the bytes are, as far as their beginning tells. */
export type Kind =
  | 'empty'
  | 'gzip'
  | 'zip'
  | 'tar'
  | 'warc'
  | 'pdf'
  | 'json'
  | 'feed'
  | 'mail'
  | 'mailbox'
  | 'mhtml'
  | 'html'
  | 'xml'
  | 'markdown'
  | 'resource'
  | 'text'
  | 'binary'

export interface Sniffed {
  readonly kind: Kind
  /** For 'binary': what it is, where its first bytes tell. */
  readonly signature?: Signature
}

/**
 * The kind of an item by its first bytes. The name, and the media type that a container states, settle only what content leaves
 * open: Markdown is plain text to look at, so are style sheets and scripts.
 */
export function sniff(bytes: Uint8Array, name: string, type = ''): Sniffed {
  if (bytes.length === 0) return { kind: 'empty' }
  const head = latin(bytes.subarray(0, 1100))
  if (head.startsWith('\x1f\x8b\x08')) return { kind: 'gzip' }
  if (/^PK(\x03\x04|\x05\x06|\x07\x08)/.test(head)) return { kind: 'zip' }
  if (/^\s*WARC\/\d/.test(head)) return { kind: 'warc' }
  if (head.slice(0, 1024).includes('%PDF-')) return { kind: 'pdf' }
  if (isTar(bytes)) return { kind: 'tar' }
  const signature = SIGNATURES.find(each => head.startsWith(each.text, each.at ?? 0))
  if (signature !== undefined) return { kind: 'binary', signature }
  const { text } = decode(bytes, { markup: true })
  if (isBinary(text)) return { kind: 'binary' }
  return { kind: textKind(text, name.toLowerCase(), type.toLowerCase()) }
}

function textKind(text: string, name: string, type: string): Kind {
  const mail = mailKind(text, /\.(eml|mht|mhtml)$/.test(name))
  if (mail !== undefined) return mail
  if (/^\s*(\{\s*("|\}\s*$)|\[\s*(\{|\[|"|\]\s*$))/.test(text) || (/\.(jsonl|ndjson)$/.test(name) && /^[ \t]*\{\s*"/m.test(text)))
    return 'json'
  const xml = xmlKind(text)
  if (xml !== undefined) return xml
  if (/\.(md|markdown)$/.test(name) && !/^\s*<(!doctype|html)/i.test(text)) return 'markdown'
  if (isHtml(text) || type.includes('html')) return /\.(js|mjs|css)$/.test(name) ? 'resource' : 'html'
  if (/\.(html?|xhtml)$/.test(name) && /<[a-z!/][^<>]*>/i.test(text)) return 'html'
  if (/javascript|ecmascript|text\/css/.test(type) || /\.(css|js|mjs|cjs|map|woff2?|svg)$/.test(name)) return 'resource'
  return 'text'
}

/** Feeds, XHTML and other XML by their root element. */
function xmlKind(text: string): 'feed' | 'html' | 'xml' | undefined {
  const start = /^<([\w:.-]{1,100})(?![\w:.-])([^>]*)>/.exec(text.slice(prologEnd(text)))
  if (start === null) return undefined
  const root = start[1]!.toLowerCase()
  if (root === 'rss' || root === 'rdf:rdf') return 'feed'
  if (/^(\w+:)?feed$/.test(root) && /w3\.org\/2005\/atom|purl\.org\/atom/i.test(start[2]!)) return 'feed'
  if (HTML_START.test(`<${root}>`)) return 'html'
  return /^\s*<\?xml/.test(text) ? 'xml' : undefined
}

/** Where white space, XML declaration, comments and document type end and the root element begins. */
function prologEnd(text: string): number {
  let at = /^\s*/.exec(text)![0].length
  for (;;) {
    const close = text.startsWith('<!--', at)
      ? '-->'
      : text.startsWith('<?', at)
        ? '?>'
        : /^<!doctype/i.test(text.slice(at, at + 9))
          ? '>'
          : ''
    const end = close === '' ? -1 : text.indexOf(close, at)
    if (end < 0) return at
    at = end + close.length
    while (/\s/.test(text[at] ?? '')) at++
  }
}

const HTML_START =
  /^<(html|head|body|title|meta|link|base|script|style|noscript|article|main|section|header|footer|nav|aside|div|p|h[1-6]|ul|ol|li|dl|table|tr|td|span|a|b|i|em|strong|br|hr|img|figure|blockquote|center|font|form|iframe|amp-\w+)[\s/>]/i
const HTML_END =
  /<\/(html|head|body|title|script|style|article|main|section|header|footer|nav|div|p|h[1-6]|ul|ol|li|table|tr|td|span|a|em|strong|figure|blockquote)\s*>/gi

/** A document type, a tag that opens the text, or enough closing tags anywhere. */
function isHtml(text: string): boolean {
  const start = prologEnd(text)
  return /<!doctype\s+html/i.test(text.slice(0, start)) || HTML_START.test(text.slice(start)) || (text.match(HTML_END)?.length ?? 0) >= 4
}

/** A tar header names its format or, in the oldest kind, carries a sum of its own bytes. */
function isTar(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return false
  if (latin(bytes.subarray(257, 262)) === 'ustar') return true
  const stated = /^[ 0]*([0-7]{3,7})[ \0]/.exec(latin(bytes.subarray(148, 156)))
  if (stated === null || bytes[0] === 0) return false
  const sum = bytes.subarray(0, 512).reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0)
  return sum === Number.parseInt(stated[1]!, 8)
}

/** Control characters that no text has, beyond stray ones. */
function isBinary(text: string): boolean {
  const controls = text.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0
  return controls >= 8 && controls > text.length * 0.04
}
