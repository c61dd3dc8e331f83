import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Depot, inMemory as inMemoryDepot, type Kept } from '../text/packing/depot.ts'
import { codeOf, UserError } from './errors.ts'
import { readBytes, writeBytes } from './spill.ts'

/** A depot of which the first bytes stay in memory and all others lie in a file of the system's temporary folder, which nobody else can open. */
export interface FileDepot extends Depot {
  readonly remove: () => void
}

/** Bytes that stay in memory: those of some 30,000 pages of 200 words. */
const HELD = 256_000_000
/** Bytes that are read from the file at a time, and how many such blocks are held ready: what lies together is mostly looked at together. */
const BLOCK = 1 << 14
const BLOCKS = 1 << 10

export function fileDepot(held = HELD): FileDepot {
  let folder: string | undefined
  let file: number | undefined
  let [inMemory, inFile] = [0, 0]
  let room = new Uint8Array(1 << 16)

  const opened = (): number => {
    if (file !== undefined) return file
    folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
    file = openSync(join(folder, 'aside'), 'w+')
    // An open file without a name goes with its process, however that ends; Windows knows no such files.
    if (process.platform !== 'win32') dropFolder()
    return file
  }
  const dropFolder = (): void => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    folder = undefined
  }
  const blocks = newBlocks((bytes, position) => readBytes(file!, bytes, position))
  // Made apart from `keep`: what is made within it holds on to its bytes.
  const inFileFrom =
    (start: number, length: number): Kept =>
    (from, to) => {
      const [position, end] = [start + from, start + Math.min(to, length)]
      const found = blocks(position, end, inFile)
      if (found) return found
      const size = end - position
      if (size > room.length) room = new Uint8Array(2 * size)
      readBytes(file!, room.subarray(0, size), position)
      return room
    }
  return {
    keep: bytes => {
      const { length } = bytes
      if (inMemory + length <= held) {
        inMemory += length
        return inMemoryDepot.keep(bytes)
      }
      const start = inFile
      try {
        writeBytes(opened(), bytes, start)
      } catch (error) {
        throw explained(error)
      }
      inFile += length
      return inFileFrom(start, length)
    },
    remove: () => {
      if (file !== undefined) closeSync(file)
      file = undefined
      dropFolder()
    },
  }
}

/** The bytes between two places of a file of `length` bytes, where they lie in one block: those that are asked for next lie in it, too. */
function newBlocks(
  read: (bytes: Uint8Array, position: number) => void,
): (position: number, end: number, length: number) => Uint8Array | undefined {
  let bytes = new Uint8Array(0)
  /** Which block each place holds, and how much of it: the last one of a file grows. */
  const [held, filled] = [new Int32Array(BLOCKS).fill(-1), new Int32Array(BLOCKS)]
  return (position, end, length) => {
    const block = Math.floor(position / BLOCK)
    const begin = block * BLOCK
    if (end > begin + BLOCK) return undefined
    if (bytes.length === 0) bytes = new Uint8Array(BLOCKS * BLOCK)
    const place = block % BLOCKS
    const own = place * BLOCK
    if (held[place] !== block || filled[place]! < end - begin) {
      const size = Math.min(BLOCK, length - begin)
      held[place] = -1
      read(bytes.subarray(own, own + size), begin)
      held[place] = block
      filled[place] = size
    }
    return bytes.subarray(own + position - begin, own + end - begin)
  }
}

function explained(error: unknown): unknown {
  if (!['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'ENOENT', 'ENOTDIR'].includes(codeOf(error))) return error
  return new UserError(
    `There is no room in ${tmpdir()} for what weighing puts aside (some 10 KB a page): make room there, or name another folder with TMPDIR, and run the same command again; it carries on.`,
  )
}
