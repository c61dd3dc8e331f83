import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Lists of numbers that outgrow memory: each lane is appended to and taken once. What is over the budget lies in files. */
export interface Spill {
  readonly append: (lane: string, values: Int32Array) => void
  readonly take: (lane: string) => Int32Array
  readonly lanes: () => readonly string[]
  readonly remove: () => void
}

/** Lanes in memory up to so many bytes in all; beyond them all lie in a folder of their own among the system's temporary files. */
export function newSpill(budget = 400_000_000): Spill {
  const held = new Map<string, Int32Array[]>()
  const files = new Map<string, { readonly file: number; length: number }>()
  let folder: string | undefined
  let size = 0

  const write = (): void => {
    folder ??= mkdtempSync(join(tmpdir(), 'hearsay-'))
    for (const [lane, lists] of held) {
      const own = files.get(lane) ?? { file: openSync(join(folder, `${files.size}`), 'w+'), length: 0 }
      files.set(lane, own)
      for (const list of lists) {
        writeBytes(own.file, new Uint8Array(list.buffer, list.byteOffset, list.byteLength), 4 * own.length)
        own.length += list.length
      }
    }
    held.clear()
    size = 0
  }

  return {
    append: (lane, values) => {
      if (values.length === 0) return
      const lists = held.get(lane)
      if (lists) lists.push(values)
      else held.set(lane, [values])
      size += values.byteLength
      if (size > budget) write()
    },
    take: lane => {
      const own = files.get(lane)
      const lists = held.get(lane) ?? []
      const all = new Int32Array((own?.length ?? 0) + lists.reduce((sum, list) => sum + list.length, 0))
      let at = 0
      if (own) {
        readBytes(own.file, new Uint8Array(all.buffer, 0, 4 * own.length), 0)
        at = own.length
        closeSync(own.file)
        files.delete(lane)
      }
      for (const list of lists) {
        all.set(list, at)
        at += list.length
        size -= list.byteLength
      }
      held.delete(lane)
      return all
    },
    lanes: () => [...new Set([...held.keys(), ...files.keys()])].sort(),
    remove: () => {
      for (const { file } of files.values()) closeSync(file)
      files.clear()
      held.clear()
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function writeBytes(file: number, bytes: Uint8Array, position: number): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, position + at)
}

export function readBytes(file: number, bytes: Uint8Array, position: number): void {
  for (let at = 0; at < bytes.length; ) {
    const count = readSync(file, bytes, at, bytes.length - at, position + at)
    if (count === 0) throw new Error('A temporary file ended early.')
    at += count
  }
}
