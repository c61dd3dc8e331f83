import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ingestStream } from '../../src/ingest/ingest.ts'
import {
  captured,
  docx,
  drawn,
  gathered,
  HARBOUR,
  ITEM,
  mail,
  mhtml,
  pdf,
  response,
  rss,
  sha256,
  single,
  tarred,
  textOf,
  zipped,
} from './records.ts'

/** The problems of a file that gives one capture without content. */
async function refusal(content: Uint8Array | string, location: string): Promise<string> {
  const capture = await single(content, location)
  expect(capture.content.kind).toBe('none')
  return capture.problems.join(' ')
}

describe('what cannot be read', () => {
  it('is named: an empty file, gzipped or not', async () => {
    expect(await refusal('', 'a.html')).toMatch(/file is empty/)
    expect(await refusal(gzipSync(''), 'a.html.gz')).toMatch(/file is empty/)
  })

  it('is named: pictures, programs, old Office files, other compressions', async () => {
    expect(await refusal(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1'), 'a.html')).toMatch(/a PNG picture/)
    expect(await refusal(Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), 'a.doc')).toMatch(/old Office .* Save it as \.docx/)
    expect(await refusal(Buffer.from('\xfd7zXZ\0', 'latin1'), 'a.html.xz')).toMatch(/compressed with xz.* Unpack it/)
    expect(await refusal(Buffer.from('SQLite format 3\0', 'latin1'), 'a.txt')).toMatch(/SQLite database/)
    expect(await refusal(Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 73 + (index >> 3)) % 256)), 'a.txt')).toMatch(
      /binary data/,
    )
    expect(await refusal(zipped({ 'xl/workbook.xml': '<x/>' }), 'a.xlsx')).toMatch(/spreadsheet/)
  })

  it('is kept as far as it goes: gzip cut off or damaged', async () => {
    const packed = gzipSync(HARBOUR)
    const cut = await single(packed.subarray(0, packed.length - 20), 'a.html.gz')
    expect(HARBOUR.startsWith(textOf(cut)!)).toBe(true)
    expect(textOf(cut)!.length).toBeGreaterThan(80)
    expect(cut.problems.join()).toMatch(/ends too early/)
    const wrong = Buffer.from(packed)
    wrong[packed.length - 6]! ^= 0xff
    const summed = await single(wrong, 'a.html.gz')
    expect(textOf(summed)).toBe(HARBOUR)
    expect(summed.problems.join()).toMatch(/damaged/)
    const trailing = await single(Buffer.concat([packed, Buffer.from('garbage at the end')]), 'a.html.gz')
    expect(textOf(trailing)).toBe(HARBOUR)
    expect(trailing.problems.join()).toMatch(/left out/)
    expect((await single(Buffer.concat([packed, Buffer.alloc(512)]), 'a.html.gz')).problems).toEqual([])
  })

  it('does not take other lines with it: JSON lines', async () => {
    const captures = await captured('{"text":"One."}\n{"text": bad}\n\n[1]\n{"title":"No text"}\n{"text":"Two."}\n{"text":"Cut', 'a.jsonl')
    expect(captures.map(capture => [capture.location, textOf(capture), capture.problems.join()])).toEqual([
      ['a.jsonl#1', 'One.', ''],
      ['a.jsonl#2', undefined, expect.stringMatching(/Line 2 is no JSON object \(it cannot be parsed\)/)],
      ['a.jsonl#4', undefined, expect.stringMatching(/Line 4 is no JSON object \(it is another value\)/)],
      ['a.jsonl#5', undefined, expect.stringMatching(/no text: its fields are title\. .*--fields/)],
      ['a.jsonl#6', 'Two.', ''],
      ['a.jsonl#7', undefined, expect.stringMatching(/ends too early/)],
    ])
    const first = await captured('not json\n{"text":"One."}\n', 'a.jsonl')
    expect(first.map(textOf)).toEqual([undefined, 'One.'])
    expect(await refusal('{\n  "text": "One.",\n  "date": ', 'a.json')).toMatch(/no valid JSON \(it ends too early\)/)
  })

  describe('does not take other records with it: WARC', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(name => response(`https://g.example/${name}`, HARBOUR.replace('Monday', name)))
    const names = async (bytes: Uint8Array): Promise<string[]> =>
      (await captured(bytes, 'x.warc')).filter(capture => capture.content.kind === 'html').map(capture => capture.location.slice(-1))

    it('a head that is broken', async () => {
      const broken = Buffer.from(b!.toString().replace(/Content-Length: \d+/, 'Content-Length: many'))
      expect(await names(Buffer.concat([a!, broken, c!]))).toEqual(['a', 'c'])
      const told = await captured(Buffer.concat([a!, broken, c!]), 'x.warc')
      expect(told[1]).toMatchObject({
        location: 'x.warc#https://g.example/b',
        problems: [expect.stringMatching(/head of this archive record is broken/)],
      })
    })

    it('a length that is wrong either way', async () => {
      for (const length of [60, 5000]) {
        const wrong = Buffer.from(b!.toString().replace(/Content-Length: \d+/, `Content-Length: ${length}`))
        const captures = await captured(Buffer.concat([a!, wrong, c!]), 'x.warc')
        expect(captures.map(capture => capture.location.slice(-1))).toEqual(['a', 'b', 'c'])
        expect(captures[1]!.problems.join()).toMatch(/not as long as it says/)
        expect(captures[1]!.sha256).toBe(sha256(HARBOUR.replace('Monday', 'b')))
      }
    })

    it('garbage between records', async () => {
      const captures = await captured(Buffer.concat([a!, Buffer.from('garbage '.repeat(30)), c!]), 'x.warc')
      expect(captures.flatMap(capture => capture.problems).join()).toMatch(
        /240 bytes of the archive are no whole record|not as long as it says/,
      )
      expect(captures.filter(capture => capture.content.kind === 'html')).toHaveLength(2)
    })

    it('a gzip member that is damaged, and an end that is missing', async () => {
      const packed = [a!, b!, c!].map(each => gzipSync(each))
      packed[1]!.fill(0xff, 60, 90)
      expect(await names(Buffer.concat(packed))).toEqual(['a', 'c'])
      const cut = await captured(Buffer.concat([a!, b!]).subarray(0, a!.length + b!.length - 40), 'x.warc')
      expect(cut.map(capture => capture.content.kind)).toEqual(['html', 'html'])
      expect(cut[1]!.problems.join()).toMatch(/ends within this record/)
    })

    it('no pages at all', async () => {
      expect(await refusal(response('https://g.example/', '', '', '404 Not Found'), 'x.warc')).toMatch(
        /holds no pages: none of its 1 records/,
      )
    })
  })

  it('is named: a feed that is cut off, with its whole items read', async () => {
    const two = rss(ITEM + ITEM.replaceAll('harbour', 'ferry'))
    const captures = await captured(two.slice(0, two.length - 60), 'a.xml')
    expect(captures.map(capture => capture.location)).toEqual(['a.xml#https://gazette.example/harbour'])
    expect(captures[0]!.problems.join()).toMatch(/feed is cut off/)
    expect(await refusal(rss(''), 'a.xml')).toMatch(/no items/)
  })

  it('is named: page archives and messages that are cut off', async () => {
    const whole = mhtml(HARBOUR)
    const cut = await single(whole.slice(0, whole.indexOf('</body>')), 'a.mhtml')
    expect(textOf(cut)).toContain('The harbour of Port Orlane')
    expect(cut.problems.join()).toMatch(/page archive is cut off/)
    const head = mail().slice(0, mail().indexOf('--part'))
    expect(await refusal(head, 'a.eml')).toMatch(/no text, or was cut off/)
  })

  it('is named: Word documents that are damaged, with their bare text', async () => {
    const whole = docx(['The harbour is shut.', 'The ferry too.'])
    const cut = await single(whole.subarray(0, whole.length - 150), 'a.docx')
    expect(textOf(cut)).toBe('<p>The harbour is shut.</p>\n<p>The ferry too.</p>')
    expect(cut.problems.join()).toMatch(/damaged: its bare text/)
    expect(await refusal(docx([]), 'a.docx')).toMatch(/no text/)
  })

  it('is named: PDFs without text, locked, damaged', async () => {
    expect(await refusal(pdf(''), 'a.pdf')).toMatch(/holds no text, only pictures/)
    expect(await refusal(Buffer.from('%PDF-1.4\nnothing'), 'a.pdf')).toMatch(/PDF is damaged/)
    const lock = `/Encrypt<</Filter/Standard/V 1/R 2/O<${'3f'.repeat(32)}>/U<${'9c'.repeat(32)}>/P -44>>/ID[<${'ab'.repeat(16)}><${'ab'.repeat(16)}>]`
    expect(await refusal(pdf(drawn([[0, 'Shut.']]), '', lock), 'a.pdf')).toMatch(/locked with a password/)
  })
})

describe('what is too much', () => {
  const limits = { page: 5000, excerpt: 1000, free: 20_000, ratio: 20 }

  it('is kept in part: a page over the limit', async () => {
    const big = 'The harbour was shut. '.repeat(400)
    const capture = await single(big, 'a.txt', { limits })
    expect(textOf(capture)).toBe(big.slice(0, 1000))
    expect(capture.sha256).toBe(sha256(big))
    expect(capture.problems.join()).toMatch(/8\.8 kB, over the limit of 5 kB a page: only its first 1 kB were read/)
  })

  it('is not held to be hashed, where a digest can be fed', async () => {
    const pieces = Array.from({ length: 40 }, () => Buffer.from('The harbour was shut. '.repeat(10)))
    let fed = 0
    const hasher = () => ({ update: (bytes: Uint8Array) => void (fed += bytes.length), digest: () => 'd'.repeat(64) })
    const [capture] = await gathered(ingestStream(pieces, 'a.txt', sha256, { limits, hasher }))
    expect(capture!.sha256).toBe('d'.repeat(64))
    expect(fed).toBe(8800)
    expect(textOf(capture!)).toHaveLength(1000)
  })

  it('is named: lines and records over the limit, the others are read', async () => {
    const line = JSON.stringify({ text: 'x'.repeat(6000) })
    const lines = await captured(`{"text":"One."}\n${line}\n{"text":"Two."}\n`, 'a.jsonl', { limits })
    expect(lines.map(textOf)).toEqual(['One.', undefined, 'Two.'])
    const firstIsBig = await captured(`${line}\n{"text":"Two."}\n`, 'a.jsonl', { limits })
    expect(firstIsBig.map(textOf)).toEqual([undefined, 'Two.'])
    const warc = Buffer.concat([response('https://g.example/1', 'x'.repeat(6000)), response('https://g.example/2', HARBOUR)])
    const records = await captured(warc, 'a.warc', { limits })
    expect(records.map(textOf)).toEqual([undefined, HARBOUR])
    expect(records[0]!.problems.join()).toMatch(/over the limit/)
  })

  it('is named: bombs, in gzip, in zip and within each other', async () => {
    const zeros = 'a'.repeat(3_000_000)
    const gzip = await captured(gzipSync(zeros), 'a.txt.gz', { limits })
    expect(gzip.flatMap(capture => capture.problems).join()).toMatch(/expands to many times its size/)
    const layered = await captured(gzipSync(gzipSync(zeros)), 'a.txt.gz.gz', { limits })
    expect(layered.flatMap(capture => capture.problems).join()).toMatch(/expands to many times its size/)
    const zip = await captured(zipped({ 'a.txt': zeros, 'b.txt': 'The ferry stayed in.' }), 'a.zip', { limits })
    expect(zip.flatMap(capture => capture.problems).join()).toMatch(/expands to many times its size/)
    const nested = zipped(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.zip`, zipped({ 'a.txt': zeros })])))
    const captures = await captured(nested, 'a.zip', { limits })
    expect(captures.length).toBeLessThan(6)
    expect(captures.flatMap(capture => capture.problems).join()).toMatch(/expands to many times its size/)
  })

  it('does not take hours: Markdown made to exhaust its parser', async () => {
    expect((await single(`${'> 1. - '.repeat(20_000)}x`, 'a.md')).content.kind).toBe('html')
    const long = await single('[a](b '.repeat(50_000), 'a.md')
    expect(long.content.kind).toBe('text')
    expect(long.problems.join()).toMatch(/too long to be read as Markdown/)
  })

  it('does not take hours: broken records by the million', async () => {
    const captures = await captured('WARC/1.0\r\nWARC-'.repeat(100_000), 'a.warc')
    expect(captures).toHaveLength(1001)
    expect(captures.at(-1)!.problems.join()).toMatch(/More than 1000 records of the archive are broken/)
    const gzip = Buffer.concat([
      gzipSync(response('https://g.example/', HARBOUR)),
      Buffer.alloc(1_000_000, Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 5])),
    ])
    expect((await captured(gzip, 'a.warc.gz')).map(textOf)).toEqual([HARBOUR, undefined])
    const zip = await captured(Buffer.from('PK\x03\x04'.repeat(300_000), 'latin1'), 'a.zip')
    expect(zip.at(-1)!.problems.join()).toMatch(/damaged or cut off/)
  })

  it('is named: archives too deep in each other, and too many entries', async () => {
    let deep = zipped({ 'a.txt': 'The harbour was shut.' })
    for (let depth = 0; depth < 12; depth++) deep = zipped({ 'a.zip': deep })
    expect((await single(deep, 'a.zip')).problems.join()).toMatch(/more than 8 deep/)
    let packed: Uint8Array = Buffer.from('The harbour was shut.')
    for (let depth = 0; depth < 12; depth++) packed = gzipSync(packed)
    expect((await single(packed, 'a.gz')).problems.join()).toMatch(/more than 8 deep/)
    const many = tarred(Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.txt`, `Page ${index}.`])))
    const captures = await captured(many, 'a.tar', { limits: { entries: 4 } })
    expect(captures.filter(capture => capture.content.kind === 'text')).toHaveLength(5)
    expect(captures.at(-1)!.problems.join()).toMatch(/More than 4 files lie in the archive/)
  })
})
