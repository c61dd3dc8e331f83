import { closeSync, existsSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { codeOf, UserError } from './errors.ts'

type Pieces = Iterable<string | Uint8Array> | string | Uint8Array

/** What a folder, or a file that is mounted by itself, answers where nothing may be put beside a file that may be written. */
const ALONE = ['EACCES', 'EPERM', 'EBUSY', 'EXDEV']

/**
 * Writes a file beside its place and then puts it there, so that whatever stops the writing leaves what was there before, and never half a file.
 * What is no file (a pipe, a device) is written straight away. Throws what the system says.
 */
export function writeWhole(file: string, pieces: Pieces): void {
  const isThere = existsSync(file)
  if (isThere && !statSync(file).isFile()) {
    writeStraight(file, pieces)
    return
  }
  const place = isThere ? realpathSync(file) : file
  const unfinished = `${place}.unfinished`
  try {
    writeStraight(unfinished, pieces, isThere ? statSync(place).mode : undefined)
    renameSync(unfinished, place)
  } catch (error) {
    rmSync(unfinished, { force: true })
    if (!isThere || !ALONE.includes(codeOf(error))) throw error
    writeStraight(place, pieces)
  }
}

function writeStraight(file: string, pieces: Pieces, mode?: number): void {
  const target = openSync(file, 'w', mode)
  try {
    for (const piece of typeof pieces === 'string' || pieces instanceof Uint8Array ? [pieces] : pieces) writeAll(target, piece)
  } finally {
    closeSync(target)
  }
}

/** All of a piece: a disk that is nearly full takes a part of it and says so only by the count. */
export function writeAll(target: number, piece: string | Uint8Array): void {
  const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece
  for (let done = 0; done < bytes.length; ) done += writeSync(target, bytes, done)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of its path is a file, no folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
}

/** Runs work that writes a file which a person asked for; what stands in the way becomes a sentence. */
export function writing<Result>(file: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof UserError) throw error
    const reason = REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error))
    throw new UserError(`Cannot write ${file}: ${reason}. Name another file; the case itself is kept.`)
  }
}
