// The development halves of the shared page sets (HEARSAY_SHARED/data/extraction), and what the product makes of a page, as `hearsay extract` prints it.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'

export const data = resolve(process.env.HEARSAY_SHARED ?? '../shared', 'data/extraction')
export const sets = ['aeb', 'trafilatura', 'wcxb-articles', 'fundus-parsers', 'htmldate']
export const hasData = () => existsSync(data)

export const goldOf = set => JSON.parse(readFileSync(join(data, set, 'gold.json'), 'utf8'))
export const bytesOf = (set, id) => gunzipSync(readFileSync(join(data, set, 'html', `${id}.html.gz`)))

/** The product's functions from a built folder: bytes → capture → record. Pages come without an address, as files in a folder do. */
export async function product(dist) {
  const load = path => import(pathToFileURL(join(dist, path)).href)
  const [{ ingest }, { extract }, { extracted }] = [
    await load('ingest/ingest.js'),
    await load('extract/extract.js'),
    await load('cli/extract.js'),
  ]
  const sha256 = bytes => createHash('sha256').update(bytes).digest('hex')
  const capture = async (bytes, id) => {
    for await (const found of ingest(bytes, `${id}.html`, sha256)) return found
    throw new Error(`${id} gave no capture`)
  }
  return { capture, extract, extracted }
}

/** Roles whose words a reader of the article reads, in order. */
const read = new Set(['body', 'heading', 'dateline'])

/** What a record predicts, in the shapes of the scorer: body and paragraphs, title, names, date, outlet. */
export function predictionOf(record) {
  const lines = linesOf(record)
  return {
    body: lines.join('\n'),
    paragraphs: lines,
    title: record.title,
    names: record.authors,
    date: record.published,
    outlet: record.publisher,
  }
}

/** The lines that a reader of the article reads; a dateline stands in its paragraph's line. */
function linesOf({ text, blocks }) {
  const lines = []
  let last
  for (const block of blocks.filter(({ role }) => read.has(role))) {
    const isOneLine = last?.role === 'dateline' && !text.slice(last.end, block.start).includes('\n')
    const start = isOneLine ? last.start : block.start
    if (isOneLine) lines.pop()
    lines.push(text.slice(start, block.end))
    last = block
  }
  return lines
}
