import { zipSync } from 'fflate'
import type { Capture, Declared } from '../model.ts'
import { isoDate } from './dates.ts'
import { type Context, emptyCapture, type Item, textCapture } from './item.ts'
import { overspent } from './limits.ts'
import { optional } from './page.ts'
import { readerOf } from './reader.ts'
import { unpacked, type Zip } from './zip.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Bytes of properties that are looked at, and of XML that a document may have to keep its headings and lists. */
const PROPERTIES = 100_000
const STYLED = 3_000_000

/** A Word document as HTML, pictures left out; its properties name title and author. */
export async function* readDocx(item: Item, bytes: Uint8Array, zip: Zip, context: Context): AsyncGenerator<Capture> {
  const sha256 = context.sha256(bytes)
  const body = await part(zip, /^word\/document\d*\.xml$/, item, context, context.limits.page)
  const properties = await part(zip, /^docProps\/core\.xml$/, item, context, PROPERTIES)
  const own: Item = { ...item, declared: { ...item.declared, ...declaredIn(properties ?? '') } }
  if (body === undefined || overspent(context.budget, context.limits)) {
    yield emptyCapture(
      own,
      sha256,
      DOCX,
      'The Word document is locked or damaged: it holds no text that can be read. Open it in Word and save it again.',
    )
    return
  }
  const styled = zip.damaged ? undefined : await styledOf(zip, context)
  const html = styled && (await converted(styled))
  if (html === undefined) {
    item.problems.push(
      zip.damaged || styled
        ? 'The Word document is damaged: its bare text was read. Open it in Word and save it again.'
        : 'The Word document is very large: its bare text was read. Save it as a web page to keep its headings and lists.',
    )
    yield textCapture(own, sha256, DOCX, 'html', paragraphs(body))
  } else if (html.trim() === '')
    yield emptyCapture(own, sha256, DOCX, 'The Word document holds no text. If its text is in pictures, give it as text.')
  else yield textCapture(own, sha256, DOCX, 'html', html)
}

async function converted(bytes: Uint8Array): Promise<string | undefined> {
  const { default: mammoth } = await import('mammoth')
  try {
    // The library takes Node's kind of array, by name; any byte array does.
    const input = { buffer: bytes } as unknown as Parameters<typeof mammoth.convertToHtml>[0]
    const noPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
    return (await mammoth.convertToHtml(input, { convertImage: noPictures, externalFileAccess: false })).value
  } catch {
    return undefined
  }
}

/**
 * The document with nothing but its XML; undefined where that is too large. What turns it into HTML unpacks whatever the document points to, and makes trees of
 * it that are more than a hundred times as large.
 */
async function styledOf(zip: Zip, context: Context): Promise<Uint8Array | undefined> {
  const parts: Record<string, Uint8Array> = {}
  let left = STYLED
  for (const entry of zip.entries) {
    if (!/\.(?:xml|rels)$/i.test(entry.name) || entry.encrypted) continue
    const bytes = await readerOf(unpacked(entry, context, [])).take(left + 1)
    left -= bytes.length
    if (left < 0 || overspent(context.budget, context.limits)) return undefined
    parts[entry.name] = bytes
  }
  return zipSync(parts, { level: 0 })
}

async function part(zip: Zip, name: RegExp, item: Item, context: Context, most: number): Promise<string | undefined> {
  const entry = zip.entries.find(each => name.test(each.name))
  if (entry === undefined || entry.encrypted) return undefined
  const bytes = await readerOf(unpacked(entry, context, item.problems)).take(most)
  return new TextDecoder().decode(bytes)
}

/** The words of a document part, a paragraph each, without its styles. */
function paragraphs(xml: string): string {
  return xml
    .split(/<\/w:p>/)
    .map(each => [...each.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)|<w:tab\/>|<w:br\/>/g)].map(run => run[1] ?? ' ').join(''))
    .filter(each => each.trim() !== '')
    .map(each => `<p>${each}</p>`)
    .join('\n')
}

function declaredIn(properties: string): Declared {
  const value = (name: string): string | undefined => {
    const found = new RegExp(`<${name}(?:\\s[^<>]*)?>([^<]*)</${name}>`).exec(properties)?.[1]
    return found?.replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, entity: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[entity]!,
    )
  }
  const creator = value('dc:creator')
  const modified = value('dcterms:modified')
  return {
    ...optional('title', value('dc:title')),
    ...optional('language', value('dc:language')),
    ...optional('updated', modified === undefined ? undefined : isoDate(modified)),
    ...(creator === undefined || creator.trim() === '' ? {} : { authors: creator.split(/[;,]/).map(name => name.trim()) }),
  }
}
