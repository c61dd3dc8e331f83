import { createHash, randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { codeOf, UserError } from '../errors.ts'
import type { HeaderLines } from '../fetch/fetch.ts'
import type { Exchange } from '../fetch/polite.ts'

/** A WARC/1.1 file on its way: every record a gzip member of its own, so that whatever was written whole can be read whatever comes later. */
export interface ArchiveWritten {
  /** Where the records lie until the end. */
  readonly part: string
  /** Where they lie from then on. */
  readonly file: string
  /** Adds exchanges, each as its request and its response, and waits for the disk; the length of the file then. */
  readonly append: (exchanges: readonly Exchange[]) => number
  /** Gives the file its name; one without any exchange is taken away. Whether there is one. */
  readonly close: () => boolean
}

const PART = '.part'

/** Begins an archive in a folder, which is made where there is none. `at` names the file, with a number where the name is taken. */
export function createArchive(folder: string, at: Date, agent: string): ArchiveWritten {
  const stamp = at.toISOString().replace(/[-:]|\.\d+/g, '')
  const { file, handle } = onDisk(folder, () => {
    mkdirSync(folder, { recursive: true })
    return fresh(join(folder, stamp))
  })
  let length = 0
  let isEmpty = true
  const write = (bytes: Uint8Array): void => {
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done)
    length += bytes.length
  }
  onDisk(folder, () => write(infoRecord(file, at, agent)))
  return {
    part: `${file}${PART}`,
    file,
    append: exchanges =>
      onDisk(folder, () => {
        for (const exchange of exchanges) write(recordsOf(exchange))
        isEmpty &&= exchanges.length === 0
        fsyncSync(handle)
        return length
      }),
    close: () => {
      closeSync(handle)
      if (isEmpty) rmSync(`${file}${PART}`, { force: true })
      else renameSync(`${file}${PART}`, file)
      return !isEmpty
    },
  }
}

/** What the disk refuses becomes a sentence that a person can act on. */
function onDisk<Result>(folder: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    const reason = DISK[codeOf(error)]
    throw reason === undefined
      ? error
      : new UserError(`Cannot keep pages in ${folder}: ${reason}. What was kept before stays; the same command carries on.`)
  }
}

const DISK: Readonly<Record<string, string>> = {
  ENOSPC: 'there is no room left on the disk',
  EDQUOT: 'your share of the disk is used up',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk can only be read',
  ENOTDIR: 'a part of its path is a file, no folder',
  EEXIST: 'there is a file of that name',
  EIO: 'the disk failed',
}

/** The first free name: two programs that begin at the same second get files of their own. */
function fresh(beginning: string): { readonly file: string; readonly handle: number } {
  for (let nth = 1; ; nth += 1) {
    const file = `${beginning}${nth === 1 ? '' : `-${nth}`}.warc.gz`
    try {
      closeSync(openSync(file, 'wx'))
      rmSync(file)
      return { file, handle: openSync(`${file}${PART}`, 'wx') }
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
}

function infoRecord(file: string, at: Date, agent: string): Uint8Array {
  const block = text(
    `software: ${agent}\r\nformat: WARC File Format 1.1\r\nconformsTo: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n`,
  )
  return record(
    [
      ['WARC-Type', 'warcinfo'],
      ['WARC-Record-ID', newId()],
      ['WARC-Filename', file.split(/[/\\]/).at(-1)!],
      ['WARC-Date', at.toISOString()],
      ['Content-Type', 'application/warc-fields'],
    ],
    block,
  )
}

/** The response, then the request that it answers. */
function recordsOf({ url, at, request, reply }: Exchange): Uint8Array {
  const [responseId, requestId] = [newId(), newId()]
  const { pathname, search } = new URL(url)
  const asked = headed(`GET ${pathname}${search} HTTP/1.1`, request, new Uint8Array(0))
  const answered = headed(
    `HTTP/${reply.httpVersion} ${reply.status} ${reply.statusText}`,
    asStored(reply.headers, reply.body.length),
    reply.body,
  )
  const common: HeaderLines = [
    ['WARC-Target-URI', url],
    ['WARC-Date', at],
  ]
  const response = record(
    [
      ['WARC-Type', 'response'],
      ['WARC-Record-ID', responseId],
      ...common,
      ...(reply.address === undefined ? [] : [['WARC-IP-Address', reply.address.replace(/^::ffff:(?=\d+\.)/, '')] as const]),
      ['WARC-Payload-Digest', digest(reply.body)],
      ['Content-Type', 'application/http; msgtype=response'],
    ],
    answered,
  )
  const question = record(
    [
      ['WARC-Type', 'request'],
      ['WARC-Record-ID', requestId],
      ['WARC-Concurrent-To', responseId],
      ...common,
      ['Content-Type', 'application/http; msgtype=request'],
    ],
    asked,
  )
  return Buffer.concat([response, question])
}

/** The transfer's chunks are put together in what is kept: the lines that told of them keep their words under another name. */
function asStored(headers: HeaderLines, length: number): HeaderLines {
  const isChunked = headers.some(([name]) => name.toLowerCase() === 'transfer-encoding')
  if (!isChunked) return headers
  const renamed = headers
    .filter(([name]) => name.toLowerCase() !== 'content-length')
    .map(([name, value]) => [name.toLowerCase() === 'transfer-encoding' ? `X-Archive-Orig-${name}` : name, value] as const)
  return [...renamed, ['Content-Length', String(length)]]
}

function record(headers: HeaderLines, block: Uint8Array): Uint8Array {
  const lines: HeaderLines = [...headers, ['WARC-Block-Digest', digest(block)], ['Content-Length', String(block.length)]]
  return gzipSync(Buffer.concat([headed('WARC/1.1', lines, block), text('\r\n\r\n')]))
}

function headed(first: string, headers: HeaderLines, body: Uint8Array): Uint8Array {
  const lines = headers.map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}\r\n`)
  return Buffer.concat([Buffer.from(`${first}\r\n${lines.join('')}\r\n`, 'latin1'), body])
}

function digest(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

function newId(): string {
  return `<urn:uuid:${randomUUID()}>`
}

function text(words: string): Uint8Array {
  return Buffer.from(words, 'utf8')
}
