import { DAMAGED, gunzipped, inflated } from './gzip.ts'
import { type Headers, headersIn } from './headers.ts'
import type { Context } from './item.ts'
import { find, joined, latin } from './reader.ts'

/** An HTTP response as a WARC record holds it. */
export interface Response {
  readonly status: number
  readonly headers: Headers
  /** The body as transferred. */
  readonly body: Uint8Array
}

/** Where the header block of a message ends and its body begins; -1 where the bytes hold no end of it. */
export function bodyStart(bytes: Uint8Array): number {
  const crlf = find(bytes, [13, 10, 13, 10])
  const lf = find(bytes, [10, 10])
  if (crlf < 0 && lf < 0) return -1
  return lf < 0 || (crlf >= 0 && crlf < lf) ? crlf + 4 : lf + 2
}

/** The status line and headers of a response; undefined where the bytes are none. */
export function statusOf(head: string): { readonly status: number; readonly headers: Headers } | undefined {
  const line = /^HTTP\/[\d.]+\s+(\d{3})/.exec(head)
  return line === null ? undefined : { status: Number(line[1]), headers: headersIn(head.slice(head.indexOf('\n') + 1)) }
}

/** The body without transfer and content encoding. What cannot be undone is named in `problems`. */
export async function payload(response: Response, context: Context, problems: string[]): Promise<Uint8Array> {
  const chunked = /chunked/i.test(response.headers.get('transfer-encoding') ?? '')
  let bytes = chunked ? dechunked(response.body, problems) : response.body
  const encodings = (response.headers.get('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map(each => each.trim())
    .filter(each => each !== '' && each !== 'identity')
  for (const encoding of encodings.toReversed()) bytes = await decoded(bytes, encoding, context, problems)
  return bytes
}

async function decoded(bytes: Uint8Array, encoding: string, context: Context, problems: string[]): Promise<Uint8Array> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (/gzip/.test(encoding)) return isGzip ? all(gunzipped([bytes], context, problems)) : bytes
  if (encoding === 'deflate') {
    const zlib = (bytes[0]! & 0x0f) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0
    return all(inflated([bytes], context, problems, zlib))
  }
  // Crawlers often store the body decoded and keep the header: bytes that begin as markup are no compressed data.
  if (/^\s*<|^\s*\{|^%PDF/.test(latin(bytes.subarray(0, 64)))) return bytes
  const decoder = context.decoders?.[encoding]
  if (decoder === undefined) {
    problems.push(`The page is compressed in a way that is not known here (${encoding}). Save it again without compression.`)
    return new Uint8Array(0)
  }
  try {
    const out = decoder(bytes)
    context.budget.given += out.length
    return out
  } catch {
    problems.push(DAMAGED)
    return new Uint8Array(0)
  }
}

async function all(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return joined(parts)
}

/** Chunked transfer undone. A body that is not chunked although the header says so is given back as it is. */
function dechunked(body: Uint8Array, problems: string[]): Uint8Array {
  const parts: Uint8Array[] = []
  for (let at = 0; at < body.length; ) {
    const feed = body.indexOf(10, at)
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(latin(body.subarray(at, feed < 0 ? at : Math.min(feed, at + 128))))
    if (size === null) {
      if (parts.length === 0) return body
      problems.push('The page was not stored whole: what there is of it was read. Save it again.')
      break
    }
    const length = Number.parseInt(size[1]!, 16)
    if (length === 0) break
    parts.push(body.subarray(feed + 1, feed + 1 + length))
    if (feed + 1 + length > body.length) problems.push('The page was not stored whole: what there is of it was read. Save it again.')
    at = feed + 1 + length
    if (body[at] === 13) at++
    if (body[at] === 10) at++
  }
  return joined(parts)
}
