import { latin, type Reader } from './reader.ts'

/** The head of a tar entry; its content is the next `size` bytes. */
export interface TarEntry {
  readonly name: string
  readonly size: number
  /** A plain file; links, folders and devices are not. */
  readonly isFile: boolean
  /** Bytes after the content, up to the next block. */
  readonly padding: number
}

const BLOCK = 512
const EXTRA_LIMIT = 1_048_576

/** The next entry's head, long names (GNU, pax) resolved; undefined at the end, 'broken' where the bytes are no head. */
export async function nextTarEntry(reader: Reader): Promise<TarEntry | 'broken' | undefined> {
  let longName: string | undefined
  let longSize: number | undefined
  for (;;) {
    const head = await reader.take(BLOCK)
    if (head.length === 0) return undefined
    if (head.every(byte => byte === 0)) {
      if ((await reader.peek(BLOCK)).every(byte => byte === 0)) return undefined
      continue
    }
    const type = latin(head.subarray(156, 157))
    const isExtra = /[LKxg]/.test(type)
    const size = isExtra ? sizeOf(head.subarray(124, 136)) : (longSize ?? sizeOf(head.subarray(124, 136)))
    if (head.length < BLOCK || size === undefined || !sumIsRight(head) || (isExtra && size > EXTRA_LIMIT)) return 'broken'
    const padding = (BLOCK - (size % BLOCK)) % BLOCK
    if (isExtra) {
      const extra = new TextDecoder().decode(await reader.take(size))
      await reader.take(padding)
      if (type === 'L') longName = extra.replace(/\0.*$/s, '')
      if (type === 'x') {
        longName = /(?:^|\n)\d+ path=([^\n]*)/.exec(extra)?.[1] ?? longName
        const wide = /(?:^|\n)\d+ size=(\d+)/.exec(extra)?.[1]
        if (wide !== undefined) longSize = Number(wide)
      }
      continue
    }
    const prefix = latin(head.subarray(257, 262)) === 'ustar' && head[263] === 0x30 ? textField(head.subarray(345, 500)) : ''
    const name = longName ?? [prefix, textField(head.subarray(0, 100))].filter(part => part !== '').join('/')
    return { name, size, isFile: type === '0' || type === '\0' || type === '7', padding }
  }
}

function textField(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end))
}

/** Octal digits, or a binary number where the first bit is set. */
function sizeOf(bytes: Uint8Array): number | undefined {
  if (bytes[0] === 0x80) {
    const size = bytes.subarray(1).reduce((total, byte) => total * 256 + byte, 0)
    return Number.isSafeInteger(size) ? size : undefined
  }
  const digits = /^[ \0]*([0-7]+)[ \0]*$/.exec(latin(bytes))
  return digits === null ? undefined : Number.parseInt(digits[1]!, 8)
}

function sumIsRight(head: Uint8Array): boolean {
  const stated = /^[ \0]*([0-7]+)/.exec(latin(head.subarray(148, 156)))
  const sum = head.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0)
  return stated !== null && Number.parseInt(stated[1]!, 8) === sum
}
