import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { captured, docx, drawn, ITEM, pdf, record, rss, single, textOf } from './records.ts'

describe('a file that was made to exhaust the reader', () => {
  it.each([
    ['a line like the first of a mailbox, without an end', 'a.txt', `From ${'1'.repeat(65_530)}`],
    ['a root without an end', 'a.xml', `<${'a'.repeat(65_535)}`],
    ['XML of nothing but beginnings', 'a.xml', `<?xml version="1.0"?><foo>${'<!'.repeat(500_000)}`],
    ['a page of nothing but beginnings', 'a.html', '<a'.repeat(500_000)],
    ['a title of nothing but beginnings', 'a.atom', atom(`<title type="html">${'&lt;'.repeat(200_000)}</title>`)],
    ['an author of nothing but signs', 'a.rss', rss(ITEM.replace('</title>', `</title><author>${'@'.repeat(200_000)}</author>`))],
    ['elements that open and never end', 'b.atom', `${atom('')}${'<feed >'.repeat(50_000)}${'</RDF >'.repeat(50_000)}`],
    ['an author of nothing but space', 'a.pdf', pdf(drawn([[0, 'The harbour was shut.']]), `/Author (a${' '.repeat(100_000)}b)`)],
    ['properties of nothing but beginnings', 'a.docx', docx(['The harbour was shut.'], '<dc:title '.repeat(100_000))],
  ])('is done with: %s', async (_, name, content) => {
    const captures = await captured(content, name)
    expect(captures.length).toBeGreaterThan(0)
    expect(captures.every(({ content, problems }) => content.kind !== 'none' || problems.length > 0)).toBe(true)
  })

  it('is read without its styles: a Word document that expands to far more than its words', async () => {
    const parts = unzipSync(docx(['The harbour is shut.']))
    const styles = `<w:styles xmlns:w="w">${'<w:b/>'.repeat(600_000)}</w:styles>`
    const capture = await single(zipSync({ ...parts, 'word/styles.xml': strToU8(styles) }), 'a.docx')
    expect(textOf(capture)).toContain('The harbour is shut.')
    expect(capture.problems).toEqual([
      'The Word document is very large: its bare text was read. Save it as a web page to keep its headings and lists.',
    ])
  })

  it('is read no further: a ZIP of many entries that are all the same bytes', async () => {
    const captures = await captured(overlapping('The ferry stayed in. '.repeat(100), 200), 'a.zip', { limits: { free: 10_000, ratio: 2 } })
    expect(captures.length).toBeLessThan(100)
    expect(captures.flatMap(({ problems }) => problems).join(' ')).toContain('expands to many times its size')
  })

  it('loses one record alone: JSON lines and arrays with one that is nested too deep', async () => {
    const deep = `{"text":"Two.","author":${'{"name":'.repeat(30_000)}"x"${'}'.repeat(30_000)}}`
    const lines = ['{"text":"One."}', deep, '{"text":"Three."}', '{"text":"Four."}']
    expect((await captured(lines.join('\n'), 'a.jsonl')).map(textOf)).toEqual(['One.', 'Two.', 'Three.', 'Four.'])
    const array = await captured(`[\n${lines.join(',\n')}\n]`, 'a.json')
    expect(array.map(textOf)).toEqual(['One.', undefined, 'Three.', 'Four.'])
    expect(array[1]!.problems.join(' ')).toContain('nested too deep')
  })

  it('is read record by record: an archive of many records that say they are far longer', async () => {
    const records = Array.from({ length: 60 }, (_, at) =>
      record(
        `WARC-Type: resource\r\nWARC-Target-URI: https://gazette.example/${at}\r\nContent-Type: text/plain`,
        `The ferry stayed in on day ${at}.`,
      )
        .toString()
        .replace(/Content-Length: \d+/, `Content-Length: ${at % 2 === 0 ? 9_000 : 40_000}`),
    )
    const captures = await captured(records.join(''), 'a.warc')
    expect(captures.map(textOf)).toEqual(records.map((_, at) => `The ferry stayed in on day ${at}.`))
  })
})

it('a place that no database can hold is told as it can be held', async () => {
  const feed = (url: string): string =>
    `{"version":"https://jsonfeed.org/version/1.1","title":"G","items":[{"id":"1","content_text":"One.","url":"${url}"}]}`
  for (const url of ['https://gazette.example/\\ud800x', 'https://gazette.example/\\u0000x']) {
    const { location } = await single(feed(url), 'feed.json')
    expect(location).toContain('https://gazette.example/\ufffdx')
  }
})

function atom(inside: string): string {
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>G</title><entry><id>1</id>${inside}<content>The ferry stayed in.</content></entry></feed>`
}

/** A ZIP whose directory names one stored entry many times. */
function overlapping(text: string, times: number): Uint8Array {
  const zip = Buffer.from(zipSync({ 'a.txt': [strToU8(text), { level: 0 }] }))
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  const start = zip.readUInt32LE(end + 16)
  const directory = Buffer.concat(Array.from({ length: times }, () => zip.subarray(start, end)))
  const tail = Buffer.from(zip.subarray(end))
  tail.writeUInt16LE(times, 8)
  tail.writeUInt16LE(times, 10)
  tail.writeUInt32LE(directory.length, 12)
  return Buffer.concat([zip.subarray(0, start), directory, tail])
}
