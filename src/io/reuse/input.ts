import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import { writeBytes } from '../spill.ts'
import { type Fields, type ReuseRecord, recordOf } from './records.ts'

/** Bytes of a piece of the stream. */
const PIECE = 4 << 20

/** Where the stream comes from: a file that can be read at any place; a pipe is written to one as it is read. */
export interface Input {
  readonly file: number
  readonly from: number | undefined
  readonly size: number | undefined
  readonly close: () => void
}

export function inputOf(path: string): Input {
  let from: number
  try {
    from = path === '-' ? 0 : openSync(path, 'r')
  } catch (error) {
    throw new UserError(
      `Cannot read ${path}: ${error instanceof Error ? error.message : error}. Give a file of JSON lines, or - for standard input.`,
    )
  }
  const stat = fstatSync(from)
  if (stat.isDirectory()) throw new UserError(`Cannot read ${path}: it is a folder. Give a file of JSON lines, or - for standard input.`)
  if (stat.isFile())
    return {
      file: from,
      from: undefined,
      size: stat.size,
      close: () => {
        if (path !== '-') closeSync(from)
      },
    }
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
  const file = openSync(join(folder, 'pages.jsonl'), 'w+')
  return {
    file,
    from,
    size: undefined,
    close: () => {
      closeSync(file)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The stream in pieces of whole lines. */
export function* piecesOf(input: Input): Generator<{ readonly bytes: Uint8Array; readonly offset: number }> {
  let rest: Uint8Array = new Uint8Array(0)
  let offset = 0
  for (;;) {
    const bytes = new Uint8Array(rest.length + PIECE)
    bytes.set(rest)
    let end = rest.length
    while (end < bytes.length) {
      const count = readSome(input, bytes, end, offset + end)
      if (count === 0) break
      if (input.from !== undefined) writeBytes(input.file, bytes.subarray(end, end + count), offset + end)
      end += count
    }
    const over = end < bytes.length
    const cut = over ? end : bytes.lastIndexOf(10, end - 1) + 1
    if (cut > 0) yield { bytes: bytes.slice(0, cut), offset }
    if (over) return
    rest = bytes.slice(cut, end)
    offset += cut
  }
}

function readSome(input: Input, bytes: Uint8Array, at: number, position: number): number {
  for (;;) {
    try {
      return input.from === undefined
        ? readSync(input.file, bytes, at, bytes.length - at, position)
        : readSync(input.from, bytes, at, bytes.length - at, null)
    } catch (error) {
      const { code } = error as { code?: string }
      if (code === 'EOF') return 0
      // A pipe that has nothing yet: look again in a moment.
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

/** The records of a stream, one at a time; lines that are none are told by their number. */
export function* recordsIn(input: Input, fields: Fields, trouble: (line: number, problem: string) => void): Generator<ReuseRecord> {
  let number = 0
  for (const { bytes } of piecesOf(input)) {
    const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').split('\n')
    if (lines.at(-1) === '') lines.pop()
    for (const line of lines) {
      number++
      const record = recordOf(line, fields)
      if (typeof record === 'string') trouble(number, record)
      else if (record) yield record
    }
  }
}
