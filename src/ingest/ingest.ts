import type { Capture } from '../model.ts'
import { readTar, readZip } from './archive.ts'
import { readFeed } from './feed.ts'
import { BOMB, gunzipped } from './gzip.ts'
import { type Context, collect, emptyCapture, type IngestOptions, type Item, standIn } from './item.ts'
import { readJson } from './json.ts'
import { type Kind, SAMPLE, type Sniffed, sniff } from './kinds.ts'
import { LIMITS, overspent } from './limits.ts'
import { readMail, readMailbox, readMhtml } from './mail.ts'
import { readHtml, readMarkdown, readResource, readText, readXml } from './page.ts'
import { readPdf } from './pdf.ts'
import { type Chunks, readerOf, rest } from './reader.ts'
import { readWarc } from './warc.ts'

type Read = (item: Item, context: Context) => AsyncGenerator<Capture>

/** How each kind of content is read. */
const READERS: { readonly [K in Exclude<Kind, 'empty' | 'gzip' | 'binary'>]: Read } = {
  text: readText,
  html: readHtml,
  xml: readXml,
  markdown: readMarkdown,
  resource: readResource,
  json: readJson,
  feed: readFeed,
  warc: readWarc,
  zip: readZip,
  tar: readTar,
  pdf: readPdf,
  mail: readMail,
  mailbox: readMailbox,
  mhtml: readMhtml,
}

/**
 * Bytes of one file → the records in it. Never throws: what cannot be read is a capture without content, or with what there is of it,
 * and a sentence in `problems`. `sha256` is handed in: a stage does no I/O.
 */
export function ingest(
  bytes: Uint8Array,
  location: string,
  sha256: (bytes: Uint8Array) => string,
  options: IngestOptions = {},
): AsyncGenerator<Capture> {
  return ingestStream([bytes], location, sha256, options)
}

/** The same for bytes that arrive in pieces. Archives of many records (WARC, JSON lines, tar) are read without being held. */
export async function* ingestStream(
  chunks: Chunks,
  location: string,
  sha256: (bytes: Uint8Array) => string,
  options: IngestOptions = {},
): AsyncGenerator<Capture> {
  const context: Context = {
    note: () => {},
    fields: {},
    ...options,
    sha256,
    limits: { ...LIMITS, ...options.limits },
    budget: { taken: 0, given: 0, entries: 0 },
    open,
  }
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      context.budget.taken += chunk.length
      // Node's buffers copy nothing when they are sliced, and some parsers refuse them: only the plain array goes on.
      yield new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length)
    }
  }
  const name = location.split(/[/\\#]/).at(-1) ?? ''
  yield* open({ reader: readerOf(counted()), location, name, declared: {}, depth: 0, problems: [] }, context)
}

/** Reads an item of any kind. Damage that no capture tells of gets one of its own, so that nothing is lost in silence. */
async function* open(item: Item, context: Context): AsyncGenerator<Capture> {
  const told = new Set<string>()
  try {
    for await (const capture of read(item, context)) {
      for (const problem of capture.problems) told.add(problem)
      yield capture
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message.replace(/[.\s]+$/, '') : String(error)
    item.problems.push(`Reading stopped at an error (${detail}). Save the page or archive again, or give it in another format.`)
  }
  const untold = [...new Set(item.problems)].filter(problem => !told.has(problem))
  if (untold.length > 0) {
    item.problems.splice(0, item.problems.length, ...untold)
    yield emptyCapture(item, standIn(context, item.location, untold.join('\n')), 'application/octet-stream')
  }
}

async function* read(item: Item, context: Context): AsyncGenerator<Capture> {
  if (item.depth > context.limits.depth) {
    item.problems.push(
      `Archives lie more than ${context.limits.depth} deep in each other: this one was not opened. Unpack it and give the files in it.`,
    )
    return
  }
  const found = sniff(await item.reader.peek(SAMPLE), item.name, item.type)
  if (found.kind === 'gzip') yield* readGzip(item, context)
  else if (found.kind === 'empty' || found.kind === 'binary') yield* readNothing(item, found, context)
  else yield* READERS[found.kind](item, context)
}

async function* readGzip(item: Item, context: Context): AsyncGenerator<Capture> {
  let isWarc = false
  const reader = readerOf(gunzipped(rest(item.reader), context, item.problems, () => isWarc))
  // Told by the first bytes already: the break may come before a whole sample.
  isWarc = sniff(await reader.peek(16), '').kind === 'warc'
  const name = item.name.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar')
  yield* read({ ...item, reader, name, depth: item.depth + 1 }, context)
}

async function* readNothing(item: Item, { kind, signature }: Sniffed, context: Context): AsyncGenerator<Capture> {
  const { sha256 } = await collect(item, context)
  if (kind === 'empty') {
    const damaged = item.problems.length > 0 || overspent(context.budget, context.limits)
    if (overspent(context.budget, context.limits)) item.problems.push(BOMB)
    yield emptyCapture(item, sha256, 'application/octet-stream', ...(damaged ? [] : ['The file is empty. Save or download it again.']))
  } else if (signature !== undefined) {
    yield emptyCapture(item, sha256, signature.mediaType, `This is ${signature.called}, not a page with text. ${signature.wayOut}`)
  } else {
    yield emptyCapture(
      item,
      sha256,
      'application/octet-stream',
      'This is binary data of an unknown kind, not text. Give saved pages or documents instead.',
    )
  }
}
