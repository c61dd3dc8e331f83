import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { ingest } from '../../src/ingest/ingest.ts'
import type { IngestOptions } from '../../src/ingest/item.ts'
import type { Capture } from '../../src/model.ts'

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Everything that ingest makes of the bytes. */
export async function captured(content: Uint8Array | string, location: string, options: IngestOptions = {}): Promise<Capture[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return gathered(ingest(bytes, location, sha256, options))
}

/** All that an async generator gives. */
export async function gathered<Each>(stream: AsyncIterable<Each>): Promise<Each[]> {
  const all: Each[] = []
  for await (const each of stream) all.push(each)
  return all
}

/** The only capture. */
export async function single(content: Uint8Array | string, location: string, options: IngestOptions = {}): Promise<Capture> {
  const all = await captured(content, location, options)
  if (all.length !== 1) throw new Error(`${all.length} captures: ${JSON.stringify(all)}`)
  return all[0]!
}

/** The text of a capture; undefined where it has none. */
export function textOf(capture: Capture): string | undefined {
  return capture.content.kind === 'none' ? undefined : capture.content.text
}

export const HARBOUR =
  '<html><head><title>Harbour shut</title></head><body><p>The harbour of Port Orlane was shut on Monday.</p></body></html>'

/** A served page as a WARC record. */
export function response(
  url: string,
  body: Uint8Array | string,
  headers = 'Content-Type: text/html; charset=utf-8',
  status = '200 OK',
): Buffer {
  const payload = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body)])
  return record(`WARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response`, payload)
}

export function record(headers: string, payload: Uint8Array | string): Buffer {
  const head = `WARC/1.0\r\n${headers}\r\nWARC-Date: 2031-04-02T08:00:00Z\r\nContent-Length: ${Buffer.from(payload).length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), Buffer.from(payload), Buffer.from('\r\n\r\n')])
}

export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])),
  )
}

/** A ustar archive. */
export function tarred(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = []
  for (const [name, content] of Object.entries(files)) {
    const body = Buffer.from(content)
    const head = Buffer.alloc(512)
    head.write(name, 0)
    head.write('0000644\0', 100)
    head.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124)
    head.write('        0', 148)
    head.write('ustar\x0000', 257)
    const sum = head.reduce((total, byte) => total + byte, 0)
    head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    parts.push(head, body, Buffer.alloc((512 - (body.length % 512)) % 512))
  }
  return Buffer.concat([...parts, Buffer.alloc(1024)])
}

/** A PDF of one page with a drawing stream and an information dictionary. */
export function pdf(stream: string, info = '', encrypt = ''): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<<${info}>>`,
  ]
  let text = '%PDF-1.4\n'
  const places: number[] = []
  for (const [index, object] of objects.entries()) {
    places.push(text.length)
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R/Info 6 0 R${encrypt}>>`
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}\nstartxref\n${text.length}\n%%EOF`
  return Buffer.from(text, 'latin1')
}

/** A drawing stream with lines of 12-point type, `gaps` points below each other. */
export function drawn(lines: readonly (readonly [gap: number, text: string])[]): string {
  return `BT /F1 12 Tf 72 760 Td ${lines.map(([gap, text]) => `0 ${-gap} Td (${text}) Tj`).join(' ')} ET`
}

export function docx(paragraphs: readonly string[], core = ''): Uint8Array {
  const body = paragraphs.map(text => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
  return zipped({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `<cp:coreProperties>${core}</cp:coreProperties>`,
  })
}

export function mhtml(html: string, boundary = '----Part--7'): string {
  return [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://gazette.example/harbour',
    'Subject: =?utf-8?Q?Harbour=20shut?=',
    'Date: Wed, 2 Apr 2031 08:00:00 +0200',
    'MIME-Version: 1.0',
    `Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"`,
    '',
    '',
    `--${boundary}`,
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://gazette.example/harbour',
    '',
    html.replaceAll('=', '=3D').replaceAll('é', '=C3=A9'),
    `--${boundary}`,
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://gazette.example/logo.png',
    '',
    'iVBORw0KGgo=',
    `--${boundary}--`,
    '',
  ].join('\r\n')
}

export function mail(): string {
  return [
    'From: "The Orlane Gazette" <letter@gazette.example>',
    'To: reader@mail.example',
    'Subject: =?utf-8?B?TW9ybmluZyBsZXR0ZXI6IEhhZmVu?=',
    'Date: Wed, 2 Apr 2031 23:30:00 -0500',
    'Message-ID: <1@gazette.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary=part',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'The harbour is shut.',
    '--part',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<h1>Harbour shut</h1><p>The harbour is shut.</p>',
    '--part--',
    '',
  ].join('\r\n')
}

export function rss(items: string): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Orlane Gazette</title><link>https://gazette.example/</link><language>en-GB</language>${items}</channel></rss>`
}

export const ITEM =
  '<item><title>Harbour &amp; ferry shut</title><link>https://gazette.example/harbour</link><pubDate>Wed, 02 Apr 2031 08:00:00 +0200</pubDate><dc:creator>Ada Roe</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>The harbour <item> of Port Orlane was shut.</p>]]></content:encoded></item>'
