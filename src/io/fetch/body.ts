import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { FetchError, headerOf, type Reply } from './fetch.ts'

/** Bytes that a body may have once it is unpacked: no page has more, and a bomb would. */
export const UNPACKED_LIMIT = 100_000_000

const limit = (most: number) => ({ maxOutputLength: most })
const DECODERS: Readonly<Record<string, (bytes: Uint8Array, most: number) => Uint8Array>> = {
  gzip: (bytes, most) => gunzipSync(bytes, limit(most)),
  'x-gzip': (bytes, most) => gunzipSync(bytes, limit(most)),
  br: (bytes, most) => brotliDecompressSync(bytes, limit(most)),
  deflate: (bytes, most) => {
    const isWrapped = (bytes[0]! & 0x0f) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0
    return isWrapped ? inflateSync(bytes, limit(most)) : inflateRawSync(bytes, limit(most))
  },
}

/** The encodings that are asked for. */
export const ACCEPTED_ENCODINGS = 'gzip, br, deflate'
/** Encodings in a row that are undone; honest servers use one. */
const LAYERS = 3

/** The body without its encoding. Throws FetchError where it is damaged, unknown or expands beyond the limit. */
export function bodyOf(reply: Reply, most: number = UNPACKED_LIMIT): Uint8Array {
  const encodings = (headerOf(reply.headers, 'content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map(each => each.trim())
    .filter(each => each !== '' && each !== 'identity')
  if (encodings.length > LAYERS) throw new FetchError('it is packed in too many layers', false)
  return encodings.reduceRight((bytes, encoding) => unpacked(bytes, encoding, most), reply.body)
}

function unpacked(bytes: Uint8Array, encoding: string, most: number): Uint8Array {
  const decode = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding] : undefined
  if (decode === undefined) throw new FetchError(`it is packed in a way that is not known here (${encoding.slice(0, 20)})`, false)
  if (bytes.length === 0) return bytes
  try {
    return decode(bytes, most)
  } catch (error) {
    const isBomb = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    if (isBomb) throw new FetchError(`it expands to more than ${most / 1_000_000} MB, as if made to exhaust the reader`, false)
    throw new FetchError('its compressed data is damaged', true)
  }
}

/** Why an answer is no page, by the type that the server states; undefined where it may be one. */
export function noPage(reply: Reply): string | undefined {
  const type = headerOf(reply.headers, 'content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  return /^(?:image|video|audio|font|model)\//.test(type) ? `its type is ${type.slice(0, 40)}, which is no page` : undefined
}

/** Gzip undone where the bytes are gzip, as sitemaps often are without saying so. */
export function ungzipped(bytes: Uint8Array, most: number = UNPACKED_LIMIT): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unpacked(bytes, 'gzip', most) : bytes
}
