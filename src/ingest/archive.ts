import { pageOfFolder } from '../language/saved-pages.ts'
import type { Capture } from '../model.ts'
import { readDocx } from './docx.ts'
import { BOMB } from './gzip.ts'
import { type Context, emptyCapture, type Item, standIn } from './item.ts'
import { SAMPLE, sniff } from './kinds.ts'
import { bytesInWords, overspent } from './limits.ts'
import { type Chunks, joined, portion, readerOf, rest } from './reader.ts'
import { nextTarEntry } from './tar.ts'
import { unpacked, type Zip, type ZipEntry, zipEntries } from './zip.ts'

/** A zip file is held while it is read, for its list of entries stands at its end. */
const ZIP_LIMIT = 2_000_000_000

/** Zip: an office document, a web archive collection (WACZ), or files. */
export async function* readZip(item: Item, context: Context): AsyncGenerator<Capture> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of rest(item.reader)) {
    size += part.length
    if (size <= ZIP_LIMIT) parts.push(part)
  }
  if (size > ZIP_LIMIT) {
    item.problems.push(`This zip archive has ${bytesInWords(size)}, too many to be opened here. Unpack it and give the files in it.`)
    return
  }
  const bytes = joined(parts)
  const zip = zipEntries(bytes)
  const names = new Set(zip.entries.map(entry => entry.name))
  const office = officeKind(zip)
  if (office === 'word') {
    yield* readDocx(item, bytes, zip, context)
    return
  }
  if (office !== undefined) {
    yield emptyCapture(
      item,
      context.sha256(bytes),
      'application/zip',
      `This is ${office}, which cannot be read here. Save it as .docx, .pdf or .html and give that.`,
    )
    return
  }
  if (zip.damaged)
    item.problems.push('The zip archive is damaged or cut off: what could be found in it was read. Copy or download it again.')
  if (names.has('datapackage.json') && [...names].some(name => /^archive\/.*\.warc(\.gz)?$/i.test(name))) {
    yield* readWacz(item, zip, context)
    return
  }
  let pages = 0
  for (const entry of zip.entries) {
    if (entry.name.endsWith('/')) continue
    for await (const capture of readEntry(item, entry.name, names, context, own => openPacked(entry, own, context))) {
      pages++
      yield capture
    }
    if (stopped(item, context)) break
  }
  if (pages === 0) yield emptyArchive(item, context)
}

/** Tar: one entry after the other, as it streams past. */
export async function* readTar(item: Item, context: Context): AsyncGenerator<Capture> {
  let pages = 0
  const names = new Set<string>()
  for (let entry = await nextTarEntry(item.reader); entry !== undefined; entry = await nextTarEntry(item.reader)) {
    if (entry === 'broken') {
      item.problems.push('The tar archive is damaged or cut off: what stands before the damage was read. Copy or download it again.')
      break
    }
    names.add(entry.name)
    const { chunks, finish } = portion(item.reader, entry.size)
    if (entry.isFile) {
      for await (const capture of readEntry(item, entry.name, names, context, () => chunks)) {
        pages++
        yield capture
      }
    } else if (!entry.name.endsWith('/')) context.note(`${item.location}#${entry.name}: not read, a link or device`)
    const missing = await finish()
    if (missing > 0) {
      item.problems.push('The tar archive ends within an entry: what there is of it was read. Copy or download it again.')
      break
    }
    await item.reader.take(entry.padding)
    if (stopped(item, context)) break
  }
  if (pages === 0) yield emptyArchive(item, context)
}

/** An entry of a zip or tar, unless it is plainly no page: hidden, or a part of a saved page. */
async function* readEntry(
  item: Item,
  name: string,
  names: ReadonlySet<string>,
  context: Context,
  content: (own: Item) => Chunks,
): AsyncGenerator<Capture> {
  context.budget.entries++
  const path = name.replaceAll('\\', '/').replace(/^[a-z]:\//i, '/')
  const steps = path.split('/').filter(step => step !== '' && step !== '.' && step !== '..')
  const last = steps.at(-1) ?? ''
  const location = `${item.location}#${steps.join('/')}`
  if (last === '' || steps.some(step => step.startsWith('.') || step === '__MACOSX')) {
    context.note(`${location}: not read, a hidden file`)
    return
  }
  const folder = steps.findIndex((step, index) => index < steps.length - 1 && isPartOfPage(step, steps.slice(0, index), names))
  if (folder >= 0) {
    context.note(`${location}: not read, a part of a saved page`)
    return
  }
  const own: Item = { reader: readerOf([]), location, name: last, declared: {}, depth: item.depth + 1, problems: [] }
  if (path.startsWith('/') || path.split('/').includes('..')) {
    own.problems.push(
      `The entry's name in the archive points outside of it ("${name}"), as if made to overwrite other files: it was read under a safe name. Ask where the archive comes from.`,
    )
  }
  const reader = readerOf(content(own))
  const { kind, signature } = sniff(await reader.peek(SAMPLE), last)
  if (own.problems.length === 0 && (kind === 'resource' || /^(image|font|audio|video)\//.test(signature?.mediaType ?? ''))) {
    context.note(`${location}: not read, no page`)
    return
  }
  yield* context.open({ ...own, reader }, context)
}

/** Whether a folder holds the parts of a saved page that lies beside it. */
function isPartOfPage(folder: string, parents: readonly string[], names: ReadonlySet<string>): boolean {
  const page = pageOfFolder(folder)
  if (page === undefined) return false
  const beside = [...parents, page].join('/')
  return ['.html', '.htm', '.xhtml', '.shtml'].some(ending => names.has(`${beside}${ending}`) || names.has(`./${beside}${ending}`))
}

function openPacked(entry: ZipEntry, own: Item, context: Context): Chunks {
  if (entry.encrypted) own.problems.push('This entry of the archive is locked with a password. Unlock it and give the file itself.')
  else if (entry.method !== 0 && entry.method !== 8) {
    own.problems.push(
      `This entry of the archive is packed in a way that is not known here (method ${entry.method}). Unpack it and give the file itself.`,
    )
  } else return unpacked(entry, context, own.problems)
  return []
}

/** A WACZ: the WARCs in it, and of those the pages that it lists. */
async function* readWacz(item: Item, zip: Zip, context: Context): AsyncGenerator<Capture> {
  const wanted = new Set<string>()
  for (const entry of zip.entries.filter(each => /^pages\/.*\.jsonl$/i.test(each.name))) {
    const reader = readerOf(openPacked(entry, { ...item, problems: [] }, context))
    for (let line = await reader.line(1_048_576); line !== undefined; line = await reader.line(1_048_576)) {
      const url = /"url"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(new TextDecoder().decode(line.bytes))?.[1]
      if (url !== undefined) wanted.add(unescaped(url).replace(/#.*$/, ''))
    }
  }
  const warcs = zip.entries.filter(each => /^archive\/.*\.warc(\.gz)?$/i.test(each.name))
  // A list that fits none of the records is no help: then every page in them is read.
  for (const list of wanted.size > 0 ? [wanted, undefined] : [undefined]) {
    let pages = 0
    for (const entry of warcs) {
      const own: Item = {
        reader: readerOf([]),
        location: `${item.location}#${entry.name}`,
        name: entry.name.split('/').at(-1)!,
        declared: {},
        depth: item.depth + 1,
        problems: [],
      }
      const content = openPacked(entry, own, context)
      const narrowed: Context = { ...context, wanted: list }
      for await (const capture of context.open({ ...own, reader: readerOf(content) }, narrowed)) {
        if (list !== undefined && capture.content.kind === 'none' && capture.location === own.location) continue
        pages++
        yield capture
      }
    }
    if (pages > 0) return
  }
  yield emptyArchive(item, context)
}

function unescaped(quoted: string): string {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return quoted.slice(1, -1)
  }
}

/** Word documents are read; other office documents have a name for people. */
function officeKind(zip: Zip): 'word' | string | undefined {
  const has = (name: RegExp): boolean => zip.entries.some(entry => name.test(entry.name))
  if (has(/^word\/document\d*\.xml$/)) return 'word'
  if (has(/^xl\/workbook\.(xml|bin)$/)) return 'a spreadsheet'
  if (has(/^ppt\/presentation\.xml$/)) return 'a presentation'
  const type = zip.entries.find(entry => entry.name === 'mimetype' && entry.method === 0)
  const stated = type === undefined ? '' : new TextDecoder().decode(type.packed)
  if (/opendocument/.test(stated)) return 'an OpenDocument file'
  return undefined
}

function stopped(item: Item, context: Context): boolean {
  if (!overspent(context.budget, context.limits)) return false
  const { entries } = context.limits
  const many = `More than ${entries} files lie in the archive: the others were left out. Unpack it and give them in parts.`
  item.problems.push(context.budget.entries > entries ? many : BOMB)
  return true
}

function emptyArchive(item: Item, context: Context): Capture {
  const problem = 'The archive holds nothing that could be read as a page. Check that it was saved whole, and that the pages are in it.'
  return emptyCapture(item, standIn(context, item.location, problem), 'application/octet-stream', problem)
}
