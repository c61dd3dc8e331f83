/** Bytes that arrive in pieces: a file's stream, or one array with the whole file in it. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** A place in a stream of bytes. Every method moves on, except `peek`. */
export interface Reader {
  /** The next `size` bytes, or fewer at the end; they stay where they are. */
  readonly peek: (size: number) => Promise<Uint8Array>
  /** The next `size` bytes, or fewer at the end. */
  readonly take: (size: number) => Promise<Uint8Array>
  /** Whatever comes next, as it comes; undefined at the end. */
  readonly chunk: () => Promise<Uint8Array | undefined>
  /** Up to and with the next line feed. What lies beyond `limit` is read and let go: `size` tells the true length. */
  readonly line: (limit: number) => Promise<{ readonly bytes: Uint8Array; readonly size: number } | undefined>
  /** Gives bytes back, to be read next. */
  readonly unread: (bytes: Uint8Array) => void
}

/** A reader at the start of `chunks`. */
export function readerOf(chunks: Chunks): Reader {
  const source = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]()
  /** Read from the source and not yet handed out, first piece last: giving bytes back costs nothing. */
  const pieces: Uint8Array[] = []
  let ended = false

  async function fetched(): Promise<Uint8Array | undefined> {
    while (!ended) {
      const step = await source.next()
      if (step.done) ended = true
      else if (step.value.length > 0) return step.value
    }
    return undefined
  }

  async function chunk(): Promise<Uint8Array | undefined> {
    return pieces.pop() ?? (await fetched())
  }

  function unread(bytes: Uint8Array): void {
    if (bytes.length > 0) pieces.push(bytes)
  }

  async function take(size: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    for (let left = size; left > 0; ) {
      const part = await chunk()
      if (part === undefined) break
      parts.push(part.subarray(0, left))
      unread(part.subarray(left))
      left -= Math.min(left, part.length)
    }
    return joined(parts)
  }

  return {
    chunk,
    take,
    unread,
    async peek(size) {
      const bytes = await take(size)
      unread(bytes)
      return bytes
    },
    async line(limit) {
      const parts: Uint8Array[] = []
      let size = 0
      let kept = 0
      for (let part = await chunk(); part !== undefined; part = await chunk()) {
        const feed = part.indexOf(10)
        const piece = feed < 0 ? part : part.subarray(0, feed + 1)
        if (feed >= 0) unread(part.subarray(feed + 1))
        size += piece.length
        if (kept < limit) parts.push(piece.subarray(0, limit - kept))
        kept = Math.min(limit, size)
        if (feed >= 0) break
      }
      return size === 0 ? undefined : { bytes: joined(parts), size }
    },
  }
}

/** Everything that is still to come. */
export async function* rest(reader: Reader): AsyncGenerator<Uint8Array> {
  for (let part = await reader.chunk(); part !== undefined; part = await reader.chunk()) yield part
}

/** The next `size` bytes as a stream of their own; `finish` lets go of what of them was not read and tells how many bytes are missing. */
export function portion(
  reader: Reader,
  size: number,
): { readonly chunks: AsyncGenerator<Uint8Array>; readonly finish: () => Promise<number> } {
  let left = size
  async function* chunks(): AsyncGenerator<Uint8Array> {
    while (left > 0) {
      const part = await reader.chunk()
      if (part === undefined) return
      reader.unread(part.subarray(left))
      const piece = part.subarray(0, left)
      left -= piece.length
      yield piece
    }
  }
  const own = chunks()
  return {
    chunks: own,
    async finish() {
      for await (const _ of chunks());
      return left
    },
  }
}

/** The pieces in a row; a single piece is given back as it is. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const full = parts.filter(part => part.length > 0)
  if (full.length === 1) return full[0]!
  const whole = new Uint8Array(full.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of full) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Where `wanted` first stands in `bytes` at or after `from`; -1 where it does not. */
export function find(bytes: Uint8Array, wanted: readonly number[], from = 0): number {
  const first = wanted[0]!
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at
  }
  return -1
}

/** Bytes as code units 0–255, for looking at headers and signatures. */
export function latin(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode.apply(undefined, bytes.subarray(at, at + 8192) as unknown as number[])
  return text
}

/** A string's UTF-8 bytes. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
