import { createHash } from 'node:crypto'
import { createReadStream, type Dirent } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import * as zlib from 'node:zlib'
import { ingestStream } from '../ingest/ingest.ts'
import type { IngestOptions } from '../ingest/item.ts'
import { pageOfFolder } from '../language/saved-pages.ts'
import type { Capture } from '../model.ts'
import { EXIT, UserError } from './errors.ts'

/** A file that is about to be read. Nothing of it is in memory before `chunks` is run through. */
export interface File {
  /** The path as given, joined with the path inside a folder; '-' for standard input. */
  readonly location: string
  /** Bytes on disk; absent for standard input and pipes. */
  readonly size?: number
  readonly chunks: () => AsyncIterable<Uint8Array>
}

export interface WalkOptions {
  /** Paths that are passed over: the case's own file, with the journals that SQLite keeps beside it. */
  readonly exclude?: readonly string[]
  /** Real paths of folders: where given, links in a folder are followed to what is below these or below that folder, and no further. */
  readonly within?: readonly string[]
  /** Hears of everything that is passed over. */
  readonly note?: (message: string) => void
  /** Asked of each file before it is read: why it is not to be, if so. */
  readonly refuse?: (location: string) => string | undefined
  /** Standard input. */
  readonly stdin?: () => AsyncIterable<Uint8Array>
}

const CHUNK = 262_144
/** A page that expands to more than this is no page. */
const DECODED_LIMIT = 256_000_000

/**
 * The files that paths stand for: files as they are, folders with all that is in them in sorted order, '-' for standard input. In
 * folders hidden files, cases and the parts of saved pages are passed over; a file that is named is read whatever it is.
 * @throws UserError where a path does not exist, before anything is read.
 */
export async function* files(paths: readonly string[], options: WalkOptions = {}): AsyncGenerator<File> {
  const absent: string[] = []
  for (const path of paths) if (path !== '-' && !(await exists(path))) absent.push(path)
  if (absent.length > 0) {
    const list = absent.map(path => `"${path}"`).join(', ')
    const verb = absent.length === 1 ? 'does' : 'do'
    throw new UserError(`${list} ${verb} not exist. Check the spelling, and that the command runs in the right folder.`, EXIT.unreadable)
  }
  const excluded = new Set((options.exclude ?? []).map(path => resolve(path)))
  for (const path of paths) {
    if (path === '-') yield { location: '-', chunks: options.stdin ?? (() => process.stdin) }
    else if ((await stat(path)).isDirectory()) yield* walk(path, excluded, new Set(), await confined(path, options))
    else yield await fileAt(path)
  }
}

/** The captures in one file. Never throws: a file that cannot be opened is a capture that says so. */
export function capturesOf(file: File, options: IngestOptions = {}): AsyncGenerator<Capture> {
  return ingestStream(file.chunks(), file.location, sha256, { hasher: () => createHash('sha256') as unknown as Hash, decoders, ...options })
}

/** The captures in all files that paths stand for. */
export async function* captures(paths: readonly string[], options: IngestOptions & WalkOptions = {}): AsyncGenerator<Capture> {
  for await (const file of files(paths, options)) {
    const reason = options.refuse?.(file.location)
    yield* capturesOf(reason === undefined ? file : { location: file.location, chunks: () => failing(new Error(reason)) }, options)
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

interface Hash {
  readonly update: (bytes: Uint8Array) => void
  readonly digest: () => string
}

const limit = { maxOutputLength: DECODED_LIMIT }
const { zstdDecompressSync } = zlib as { zstdDecompressSync?: (bytes: Uint8Array, options: typeof limit) => Uint8Array }
const decoders = {
  br: (bytes: Uint8Array): Uint8Array => zlib.brotliDecompressSync(bytes, limit),
  ...(zstdDecompressSync === undefined ? {} : { zstd: (bytes: Uint8Array): Uint8Array => zstdDecompressSync(bytes, limit) }),
}

/** Whether a real path is one of these folders or below it. */
export function isBelow(real: string, folders: readonly string[]): boolean {
  return folders.some(folder => real === folder || real.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`))
}

async function confined(folder: string, options: WalkOptions): Promise<WalkOptions> {
  return options.within ? { ...options, within: [...options.within, await realpath(folder)] } : options
}

async function* walk(
  folder: string,
  excluded: ReadonlySet<string>,
  above: ReadonlySet<string>,
  options: WalkOptions,
): AsyncGenerator<File> {
  const note = options.note ?? (() => {})
  const real = await realpath(folder).catch(() => resolve(folder))
  if (above.has(real)) {
    note(`${folder}: not read, a link back to a folder above it`)
    return
  }
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    const failure = plainError(error)
    yield { location: folder, chunks: () => failing(failure) }
    return
  }
  const names = new Set(entries.map(entry => entry.name.toLowerCase()))
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    const path = `${folder.replace(/(?<=.)[/\\]+$/, '')}${folder === '/' ? '' : '/'}${name}`
    const reason = name.startsWith('.') ? 'hidden' : await passedOver(path, name, names, excluded)
    if (reason !== undefined) {
      note(`${path}: not read, ${reason}`)
      continue
    }
    if (options.within && !isBelow(await realpath(path).catch(() => path), options.within)) {
      note(`${path}: not read, a link to what may not be read`)
      continue
    }
    const found = await stat(path).catch(plainError)
    if (found instanceof Error) yield { location: path, chunks: () => failing(found) }
    else if (found.isDirectory()) yield* walk(path, excluded, new Set([...above, real]), options)
    else if (found.isFile()) yield { location: path, size: found.size, chunks: () => read(path) }
    else note(`${path}: not read, a device or pipe`)
  }
}

/** Why a file in a folder is not read; undefined where it is. */
async function passedOver(
  path: string,
  name: string,
  names: ReadonlySet<string>,
  excluded: ReadonlySet<string>,
): Promise<string | undefined> {
  const database = name.replace(/-(wal|shm|journal)$/, '')
  if (excluded.has(resolve(path)) || excluded.has(resolve(path, '..', database))) return 'it is the case itself'
  if (database !== name && names.has(database.toLowerCase())) return 'a journal of a database'
  if (name.toLowerCase().endsWith('.db') && (await isDatabase(path))) return 'a case or another SQLite database'
  const page = pageOfFolder(name)?.toLowerCase()
  if (page !== undefined && ['.html', '.htm', '.xhtml', '.shtml'].some(ending => names.has(`${page}${ending}`)))
    return 'parts of a saved page'
  return undefined
}

async function isDatabase(path: string): Promise<boolean> {
  try {
    const handle = await open(path)
    const { buffer } = await handle.read(Buffer.alloc(16), 0, 16, 0)
    await handle.close()
    return buffer.toString('latin1').startsWith('SQLite format 3')
  } catch {
    return false
  }
}

async function fileAt(path: string): Promise<File> {
  const found = await stat(path)
  return { location: path, ...(found.isFile() ? { size: found.size } : {}), chunks: () => read(path) }
}

async function* read(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: CHUNK })
  } catch (error) {
    throw plainError(error)
  }
}

// biome-ignore lint/correctness/useYield: a stream that fails before its first piece
async function* failing(error: Error): AsyncGenerator<Uint8Array> {
  throw error
}

/** An error of the file system in words. */
function plainError(error: unknown): Error {
  const code = (error as { code?: string }).code ?? ''
  const words: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOENT: 'it is no longer there, or is a link to nothing',
    EISDIR: 'it is a folder',
    ELOOP: 'its links go round in a circle',
    EIO: 'the disk reports an error',
    EMFILE: 'too many files are open',
  }
  return new Error(words[code] ?? (error instanceof Error ? error.message : String(error)))
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    error => !['ENOENT', 'ENOTDIR'].includes(error.code),
  )
}
