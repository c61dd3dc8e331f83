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
  // Made apart from `keep`: what is made within it holds on to its bytes.
  const inFileFrom =
    (start: number, length: number): Kept =>
    (from, to) => {
      const size = Math.min(to, length) - from
      if (size > room.length) room = new Uint8Array(2 * size)
      readBytes(file!, room.subarray(0, size), start + from)
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

function explained(error: unknown): unknown {
  if (!['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'ENOENT', 'ENOTDIR'].includes(codeOf(error))) return error
  return new UserError(
    `There is no room in ${tmpdir()} for what weighing puts aside (some 10 KB a page): make room there, or name another folder with TMPDIR, and run the same command again; it carries on.`,
  )
}
