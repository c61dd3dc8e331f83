import type { Capture, Declared } from '../model.ts'
import { decode } from './charset.ts'
import { isoDate } from './dates.ts'
import { type Headers, headersIn, mediaTypeOf, parameter } from './headers.ts'
import { bodyStart } from './http.ts'
import { type Context, collect, emptyCapture, type Item, textCapture } from './item.ts'
import { sniff } from './kinds.ts'
import { archived, optional } from './page.ts'
import { find, joined, latin, readerOf, utf8 } from './reader.ts'

/** A message: the HTML part where there is one, else the text. The sender may be the newsroom, the subject the title. */
export async function* readMail(item: Item, context: Context): AsyncGenerator<Capture> {
  const { default: PostalMime } = await import('postal-mime')
  const { bytes, sha256, cut } = await collect(item, context)
  const message = bytes.slice(Math.max(0, find(bytes.subarray(0, 5), FROM_LINE) === 0 ? bytes.indexOf(10) + 1 : 0))
  const email = await PostalMime.parse(message)
  const header = (name: string): string | undefined => email.headers.find(each => each.key === name)?.value
  const date = header('date')
  const address = header('archived-at')?.replace(/^<|>$/g, '')
  const declared: Declared = {
    ...item.declared,
    ...optional('title', email.subject),
    ...optional('publisher', email.from?.name || email.from?.address),
    ...optional('published', date === undefined ? undefined : isoDate(date)),
    ...optional('language', header('content-language')?.split(',')[0]?.trim()),
    ...(address === undefined || !/^https?:/i.test(address) ? {} : archived(address)),
  }
  const own = { ...item, declared }
  if (email.html !== undefined && email.html.trim() !== '') yield textCapture(own, sha256, 'message/rfc822', 'html', email.html)
  else if (email.text !== undefined && email.text.trim() !== '') yield textCapture(own, sha256, 'message/rfc822', 'text', email.text)
  else {
    const problem = cut
      ? 'The beginning of the message holds no text.'
      : 'The message holds no text, or was cut off before it. Export it again.'
    yield emptyCapture(own, sha256, 'message/rfc822', problem)
  }
  for (const [index, attachment] of email.attachments.entries()) {
    const content = typeof attachment.content === 'string' ? utf8(attachment.content) : new Uint8Array(attachment.content)
    const name = attachment.filename ?? `attachment ${index + 1}`
    const location = `${item.location}#${name}`
    if (attachment.related || !DOCUMENTS.includes(sniff(content.subarray(0, 65_536), name).kind))
      context.note(`${location}: not read, no document`)
    else yield* context.open({ reader: readerOf([content]), location, name, declared: {}, depth: item.depth + 1, problems: [] }, context)
  }
}

/** Attachments that may hold a statement or a report. */
const DOCUMENTS = ['pdf', 'zip', 'mail', 'mhtml', 'html']
const FROM_LINE = [...'From '].map(sign => sign.charCodeAt(0))

/** A mailbox file: messages in a row, each after a line that begins "From ". */
export async function* readMailbox(item: Item, context: Context): AsyncGenerator<Capture> {
  let lines: Uint8Array[] = []
  let blank = true
  let number = 0
  const message = async function* (): AsyncGenerator<Capture> {
    if (lines.length === 0) return
    number++
    const location = `${item.location}#${number}`
    const own: Item = {
      reader: readerOf([joined(lines)]),
      location,
      name: 'message.eml',
      declared: item.declared,
      depth: item.depth + 1,
      problems: [],
    }
    lines = []
    yield* guarded(readMail(own, context), own, context)
  }
  for (let line = await item.reader.line(context.limits.page); line !== undefined; line = await item.reader.line(context.limits.page)) {
    const starts = find(line.bytes.subarray(0, 5), FROM_LINE) === 0
    if (starts && blank) yield* message()
    else lines.push(/^>+From /.test(latin(line.bytes.subarray(0, 80))) ? line.bytes.subarray(1) : line.bytes)
    blank = latin(line.bytes.subarray(0, 3)).trim() === '' && line.size <= 2
  }
  yield* message()
}

/** One message of a mailbox that cannot be read must not take the others with it. */
async function* guarded(captures: AsyncGenerator<Capture>, item: Item, context: Context): AsyncGenerator<Capture> {
  try {
    yield* captures
  } catch {
    yield emptyCapture(
      item,
      context.sha256(utf8(item.location)),
      'message/rfc822',
      'The message is damaged and could not be read. Export it again.',
    )
  }
}

interface Part {
  readonly headers: Headers
  readonly body: Uint8Array
}

/** A browser's page archive (MHTML): its root page, with the address and time that the browser wrote down. */
export async function* readMhtml(item: Item, context: Context): AsyncGenerator<Capture> {
  const { decodeWords } = await import('postal-mime')
  const { bytes, sha256 } = await collect(item, context)
  const start = bodyStart(bytes)
  const headers = headersIn(latin(bytes.subarray(0, start < 0 ? bytes.length : start)).trimStart())
  const boundary = parameter(headers.get('content-type'), 'boundary')
  const { parts, whole } =
    boundary === undefined ? { parts: [{ headers, body: bytes.subarray(Math.max(0, start)) }], whole: true } : partsOf(bytes, boundary)
  if (!whole) item.problems.push('The page archive is cut off: what there is of it was read. Save the page again.')
  const root = parameter(headers.get('content-type'), 'start')
  const pages = parts.filter(part => /html/.test(mediaTypeOf(part.headers.get('content-type')) ?? ''))
  const page =
    pages.find(part => root !== undefined && part.headers.get('content-id') === root) ??
    pages[0] ??
    parts.find(part => (mediaTypeOf(part.headers.get('content-type')) ?? 'text/plain') === 'text/plain')
  const address = headers.get('snapshot-content-location') ?? page?.headers.get('content-location')
  const subject = headers.get('subject')
  const date = headers.get('date')
  const declared: Declared = {
    ...item.declared,
    ...optional('title', subject === undefined ? undefined : decodeWords(subject)),
    ...optional('captured', date === undefined ? undefined : isoDate(date)),
    ...(address === undefined || !/^https?:/i.test(address) ? {} : archived(address)),
  }
  const own = { ...item, declared }
  if (page === undefined) {
    yield emptyCapture(own, sha256, 'multipart/related', 'The page archive holds no page with text. Save the page again, as HTML.')
    return
  }
  const isHtml = pages.includes(page)
  const charset = parameter(page.headers.get('content-type'), 'charset')
  const decoded = decode(transferred(page), { markup: isHtml, ...(charset === undefined ? {} : { charset }) })
  item.problems.push(...decoded.problems)
  if (pages.length > 1) context.note(`${item.location}: ${pages.length - 1} frames within the page were not read`)
  yield textCapture(own, sha256, 'multipart/related', isHtml ? 'html' : 'text', decoded.text)
}

/** The parts of a multipart body; those within a part that is multipart itself stand in its place. */
function partsOf(bytes: Uint8Array, boundary: string, depth = 0): { readonly parts: readonly Part[]; readonly whole: boolean } {
  const mark = [...`--${boundary}`].map(sign => sign.charCodeAt(0))
  const parts: Part[] = []
  let from = find(bytes, mark)
  let whole = false
  while (from >= 0) {
    const begin = bytes.indexOf(10, from + mark.length)
    whole = bytes[from + mark.length] === 45 && bytes[from + mark.length + 1] === 45
    if (whole || begin < 0) break
    let next = find(bytes, mark, begin)
    while (next > 0 && bytes[next - 1] !== 10) next = find(bytes, mark, next + 1)
    const raw = bytes.subarray(begin + 1, next < 0 ? bytes.length : next)
    const start = bodyStart(raw)
    const headers = headersIn(latin(raw.subarray(0, start < 0 ? 0 : start)))
    const inner = parameter(headers.get('content-type'), 'boundary')
    const part: Part = { headers, body: raw.subarray(Math.max(0, start)) }
    parts.push(...(inner !== undefined && inner !== boundary && depth < 4 ? partsOf(part.body, inner, depth + 1).parts : [part]))
    from = next
  }
  return { parts, whole }
}

/** A part's bytes without its transfer encoding. */
function transferred(part: Part): Uint8Array {
  const encoding = (part.headers.get('content-transfer-encoding') ?? '').toLowerCase()
  if (encoding === 'base64') return fromBase64(latin(part.body))
  if (encoding === 'quoted-printable') return fromQuotedPrintable(part.body)
  return part.body
}

function fromBase64(text: string): Uint8Array {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, '')
  const whole = clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))
  return Uint8Array.from(atob(whole), sign => sign.charCodeAt(0))
}

function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length)
  let size = 0
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 61) {
      out[size++] = bytes[at]!
      continue
    }
    const ahead = latin(bytes.subarray(at + 1, at + 3))
    if (/^[0-9a-f]{2}$/i.test(ahead)) {
      out[size++] = Number.parseInt(ahead, 16)
      at += 2
    } else if (/^\r?\n/.test(ahead)) at += ahead.startsWith('\r') ? 2 : 1
    else out[size++] = 61
  }
  return out.subarray(0, size)
}
