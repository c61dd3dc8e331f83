import type { Capture, Declared } from '../model.ts'
import { type Headers, headersIn, mediaTypeOf, parameter } from './headers.ts'
import { bodyStart, payload, statusOf } from './http.ts'
import { type Context, emptyCapture, type Item, standIn, tooLarge } from './item.ts'
import { sniff } from './kinds.ts'
import { bytesInWords, overspent } from './limits.ts'
import { archived } from './page.ts'
import { find, joined, latin, portion, type Reader, readerOf } from './reader.ts'

/** Kinds of payload that are pages; the others (pictures, scripts, data) are noted, not read. */
const PAGES = ['html', 'text', 'pdf', 'xml', 'zip', 'markdown', 'mhtml']
const USUAL_HEADER = 2048
const HEADER_LIMIT = 65_536
/** So much of a head that does not end is looked at. */
const BROKEN_HEAD = 4096
/** So many broken records are named one by one. */
const BREAKS = 1000
/** So many wrong lengths are looked into one by one. */
const DOUBTED = 20
/** How far behind a record that is too short its rest is looked for. */
const OVERHANG = 1_048_576

/** Responses and resources of a WARC with HTML, text, PDF or office documents. A broken record is named and the next one read. */
export async function* readWarc(item: Item, context: Context): AsyncGenerator<Capture> {
  let records = 0
  let pages = 0
  let afterBreak = false
  let breaks = 0
  const lengths: Lengths = { wrong: 0 }
  while (!overspent(context.budget, context.limits)) {
    const lost = await toNextRecord(item.reader)
    if (lost > 0 && !afterBreak) {
      item.problems.push(
        `${bytesInWords(lost)} of the archive are no whole record: the others were read. Get the archive again for what is missing.`,
      )
    }
    let head = await item.reader.peek(USUAL_HEADER)
    if (head.length === 0) break
    if (bodyStart(head) < 0) head = await item.reader.peek(HEADER_LIMIT)
    const start = bodyStart(head)
    const lines = latin(head.subarray(head.indexOf(10) + 1, start < 0 ? Math.min(head.length, BROKEN_HEAD) : start))
    const headers = headersIn(lines)
    const length = Number(headers.get('content-length') ?? Number.NaN)
    const broken = start < 0 || !Number.isSafeInteger(length) || length < 0 || /^WARC\/\d/m.test(lines)
    afterBreak = broken
    records++
    await item.reader.take(broken ? 8 : start)
    if (broken && ++breaks > BREAKS) {
      item.problems.push(`More than ${BREAKS} records of the archive are broken: it was not read to its end. Get the archive again.`)
      break
    }
    if (broken) {
      const own = recordItem(item, headers, records)
      const problem = 'The head of this archive record is broken: the record was left out, the next ones were read. Get the archive again.'
      yield emptyCapture(own, standIn(context, own.location, problem), 'application/warc', problem)
      pages++
      continue
    }
    for await (const capture of readRecord(item, headers, length, records, lengths, context)) {
      pages++
      yield capture
    }
  }
  if (pages === 0) {
    const problem = `The archive holds no pages: ${records === 0 ? 'it has no whole record' : `none of its ${records} records is a page that was served`}. Check that it was saved whole.`
    yield emptyCapture(item, standIn(context, item.location, problem), 'application/warc', problem)
    item.problems.length = 0
  }
}

/** How many records of an archive were not as long as they say. */
interface Lengths {
  wrong: number
}

async function* readRecord(
  item: Item,
  headers: Headers,
  length: number,
  number: number,
  lengths: Lengths,
  context: Context,
): AsyncGenerator<Capture> {
  const own = recordItem(item, headers, number)
  const refusal = refused(headers, own, context.wanted)
  const sample = refusal === undefined ? await item.reader.peek(Math.min(length, HEADER_LIMIT)) : new Uint8Array(0)
  const isHttp = /application\/http/i.test(headers.get('content-type') ?? '') || /^HTTP\/\d/.test(latin(sample.subarray(0, 8)))
  const ahead = isHttp ? responseOf(sample) : undefined
  const type = (isHttp ? ahead?.headers : headers)?.get('content-type')
  const unread = refusal ?? unwanted(ahead?.status, mediaTypeOf(type))
  if (unread !== undefined || length >= context.limits.page) {
    const { finish } = portion(item.reader, length)
    await finish()
    if (unread !== undefined) {
      if (unread !== '') context.note(`${own.location}: not read, ${unread}`)
      return
    }
    const problem = tooLarge(length, context.limits).replace(/only its first .* were read/, 'it was not read')
    yield emptyCapture(own, standIn(context, own.location, problem), mediaTypeOf(type) ?? 'application/octet-stream', problem)
    return
  }
  const body = await recordBody(item.reader, length, lengths, own.problems)
  if (headers.has('warc-truncated')) own.problems.push(`The crawler cut this page off (${headers.get('warc-truncated')}). Save it again.`)
  const http = isHttp ? (ahead ?? responseOf(body)) : undefined
  if (isHttp && http === undefined) {
    const sha256 = context.sha256(body)
    yield emptyCapture(own, sha256, 'application/http', 'The HTTP response in this archive record is broken. Save the page again.')
    return
  }
  const bytes = http === undefined ? body : await payload({ ...http, body: body.subarray(bodyStart(body)) }, context, own.problems)
  const charset = parameter(type, 'charset')
  const { kind } = sniff(bytes.subarray(0, HEADER_LIMIT), '', mediaTypeOf(type))
  if (!PAGES.includes(kind) && !((kind === 'empty' || kind === 'binary') && /html|text\/plain|pdf/.test(type ?? ''))) {
    context.note(`${own.location}: not read, its content is no page (${kind})`)
    return
  }
  const page: Item = {
    ...own,
    reader: readerOf([bytes]),
    ...(charset === undefined ? {} : { charset }),
    ...(type === undefined ? {} : { type: mediaTypeOf(type)! }),
  }
  yield* context.open(page, context)
}

/** A record's content. A stated length that is wrong, either way, is put right by where the next record begins. */
async function recordBody(reader: Reader, length: number, lengths: Lengths, problems: string[]): Promise<Uint8Array> {
  // Where many lengths were wrong, the next head that is near is believed first: to take each length at its word could take the rest of the archive each time.
  const near = lengths.wrong < DOUBTED ? -1 : recordStart(await reader.peek(Math.min(length, HEADER_LIMIT)))
  const body = await reader.take(near < 0 ? length : near)
  const isShort = near >= 0 || body.length < length
  if (!isShort && (await atRecordEnd(reader))) return body
  lengths.wrong++
  const swallowed = near < 0 ? recordStart(body) : body.length
  if (!isShort || swallowed >= 0)
    problems.push('This archive record is not as long as it says: what there is of it was read. Get the archive again.')
  else problems.push('The archive ends within this record: what there is of it was read. Get the archive again.')
  if (swallowed >= 0) {
    reader.unread(body.subarray(swallowed))
    return withoutEnd(body.subarray(0, swallowed))
  }
  const window = await reader.peek(OVERHANG)
  const next = recordStart(window)
  const end = next >= 0 ? next : window.length < OVERHANG ? window.length : 0
  return withoutEnd(joined([body, await reader.take(end)]))
}

/** Bytes without the two line ends that close a record. */
function withoutEnd(bytes: Uint8Array): Uint8Array {
  const end = find(bytes.subarray(-4), [13, 10, 13, 10])
  return end < 0 ? bytes : bytes.subarray(0, -4)
}

function responseOf(bytes: Uint8Array): ReturnType<typeof statusOf> {
  const start = bodyStart(bytes)
  return start < 0 ? undefined : statusOf(latin(bytes.subarray(0, start)))
}

/** Why a record is not looked into: '' for those that are no captures at all. */
function refused(headers: Headers, own: Item, wanted: ReadonlySet<string> | undefined): string | undefined {
  const kind = headers.get('warc-type')?.toLowerCase() ?? ''
  if (kind === 'revisit') return 'the same bytes as an earlier capture (revisit)'
  if (!['response', 'resource', 'conversion'].includes(kind)) return ''
  const url = own.declared.url ?? ''
  if (/^(dns|whois|urn|metadata|screenshot|text|thumbnail):/i.test(url)) return ''
  if (/^https?:\/\/[^/]+\/(robots\.txt|favicon\.ico)$/i.test(url)) return 'a file for machines'
  const resource = headers.get('warc-resource-type')?.toLowerCase()
  if (resource !== undefined && resource !== 'document') return `a part of a page (${resource})`
  if (wanted !== undefined && !wanted.has(url)) return 'not among the pages that the archive lists'
  return undefined
}

/** Why a response is no page, by its status and media type. */
function unwanted(status: number | undefined, type: string | undefined): string | undefined {
  if (status !== undefined && (status < 200 || status >= 300)) return `the server answered ${status}`
  if (type !== undefined && /^(image|video|audio|font)\/|javascript|ecmascript|json|text\/css|protobuf|wasm|rss|atom/.test(type))
    return `its type is ${type}`
  return undefined
}

function recordItem(item: Item, headers: Headers, number: number): Item {
  const uri = headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1')
  const id = headers.get('warc-record-id')?.replace(/^<(.*)>$/, '$1')
  const captured = headers.get('warc-date')
  const declared: Declared = {
    ...item.declared,
    ...(captured === undefined ? {} : { captured }),
    ...(uri === undefined ? {} : archived(uri)),
  }
  return {
    ...item,
    location: `${item.location}#${uri ?? id ?? `record ${number}`}`,
    name: '',
    declared,
    problems: [],
    depth: item.depth + 1,
  }
}

/** Skips to where the next record begins; gives the number of bytes that were not just the blank lines between records. */
async function toNextRecord(reader: Reader): Promise<number> {
  const blanks = /^[\r\n]*(?=WARC\/\d)/.exec(latin(await reader.peek(16)))
  if (blanks !== null) {
    await reader.take(blanks[0].length)
    return 0
  }
  let lost = 0
  for (;;) {
    const window = await reader.take(HEADER_LIMIT)
    if (window.length === 0) return lost
    let blank = 0
    while (blank < window.length && (window[blank] === 13 || window[blank] === 10)) blank++
    const ahead = latin(window.subarray(blank, blank + 7))
    if (/^WARC\/\d/.test(ahead)) {
      reader.unread(window.subarray(blank))
      return lost
    }
    const next = recordStart(window)
    if (next >= 0) {
      reader.unread(window.subarray(next))
      return lost + next
    }
    if (blank === window.length) continue
    const keep = window.length < HEADER_LIMIT ? 0 : 64
    reader.unread(window.subarray(window.length - keep))
    lost += window.length - keep
  }
}

async function atRecordEnd(reader: Reader): Promise<boolean> {
  const ahead = latin(await reader.peek(12))
  return /^(\r?\n){0,3}(WARC\/\d|$)/.test(ahead)
}

/** Where in the bytes a record begins; -1 where none does. */
function recordStart(bytes: Uint8Array): number {
  for (let at = find(bytes, MARK); at >= 0; at = find(bytes, MARK, at + 1)) {
    if (/^WARC\/\d\.\d+\r?\n(WARC-|Content-)/i.test(latin(bytes.subarray(at, at + 32)))) return at
  }
  return -1
}

const MARK = [...'WARC/'].map(sign => sign.charCodeAt(0))
