import { describe, expect, it } from 'vitest'
import { response, single, textOf } from './records.ts'

const POLISH = 'Zażółć gęślą jaźń: port był zamknięty w poniedziałek, powiedział rzecznik, a łodzie są w środku.'
const RUSSIAN = 'Порт был закрыт в понедельник, сообщил представитель министерства. Паром не вышел в море, и люди ждали на берегу.'
/** Sets that Node cannot write: bytes by hand, from each set's own table. */
const SHIFT_JIS = [
  0x8d, 0x60, 0x82, 0xcd, 0x8c, 0x8e, 0x97, 0x6a, 0x93, 0xfa, 0x82, 0xc9, 0x95, 0xc2, 0x8d, 0xbd, 0x82, 0xb3, 0x82, 0xea, 0x82, 0xbd, 0x81,
  0x42,
]
const GB18030 = [0xb8, 0xdb, 0xbf, 0xda, 0xd0, 0xc7, 0xc6, 0xda, 0xd2, 0xbb, 0xb9, 0xd8, 0xb1, 0xd5, 0xc1, 0xcb, 0xa1, 0xa3]

/** What windows-1252 has where ISO 8859-1 has control characters; Node's own decoder does not know. */
const MARKS: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92, '—': 0x97 }

/** Text as bytes of a one-byte set, by reversing its decoder. */
function encoded(text: string, charset: string): Buffer {
  const decoder = new TextDecoder(charset)
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]))
  return Buffer.from([...text].map(sign => (charset === 'windows-1252' ? MARKS[sign] : undefined) ?? table.get(sign) ?? 63))
}

function page(body: Buffer, head = ''): Buffer {
  return Buffer.concat([Buffer.from(`<html><head>${head}<title>x</title></head><body><p>`), body, Buffer.from('</p></body></html>')])
}

describe('character sets', () => {
  it('reads UTF-8 and UTF-16 by their marks, and drops the mark', async () => {
    const little = Buffer.from('\ufeffLe port – fermé', 'utf16le')
    expect(textOf(await single(Buffer.from('\ufeffLe port – fermé'), 'a.txt'))).toBe('Le port – fermé')
    expect(textOf(await single(little, 'a.txt'))).toBe('Le port – fermé')
    expect(textOf(await single(Buffer.from(little).swap16(), 'a.txt'))).toBe('Le port – fermé')
  })

  it('reads UTF-16 without a mark, and UTF-32', async () => {
    const little = Buffer.from('The harbour was shut on Monday.', 'utf16le')
    expect(textOf(await single(little, 'a.txt'))).toBe('The harbour was shut on Monday.')
    expect(textOf(await single(Buffer.from(little).swap16(), 'a.txt'))).toBe('The harbour was shut on Monday.')
    const wide = Buffer.from([
      0xff,
      0xfe,
      0,
      0,
      ...[...'Port 🚢'].flatMap(sign => [sign.codePointAt(0)! & 255, (sign.codePointAt(0)! >> 8) & 255, sign.codePointAt(0)! >> 16, 0]),
    ])
    expect(textOf(await single(wide, 'a.txt'))).toBe('Port 🚢')
  })

  it('believes what the page declares', async () => {
    const meta = await single(page(encoded(POLISH, 'iso-8859-2'), '<meta charset="iso-8859-2">'), 'a.html')
    expect(textOf(meta)).toContain(POLISH)
    expect(meta.problems).toEqual([])
    const old = page(encoded(RUSSIAN, 'koi8-r'), '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">')
    expect(textOf(await single(old, 'a.html'))).toContain(RUSSIAN)
    const xml = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="windows-1251"?>'), page(encoded(RUSSIAN, 'windows-1251'))])
    expect(textOf(await single(xml, 'a.xhtml'))).toContain(RUSSIAN)
  })

  it('stays with the declared set where single bytes are broken', async () => {
    const body = Buffer.from([...Array.from({ length: 20 }, () => GB18030).flat(), 0x81])
    const capture = await single(page(body, '<meta charset="gbk">'), 'a.html')
    expect(textOf(capture)).toContain('港口星期一关闭了。港口')
    expect(capture.problems.join()).toMatch(/1 character could not be read as gbk/)
  })

  it('finds out the set of long text, wherever the sample ends', async () => {
    const long = Buffer.from(Array.from({ length: 30_001 }, () => SHIFT_JIS).flat())
    for (const size of [long.length, long.length - 24])
      expect(textOf(await single(long.subarray(0, size), 'a.txt'))).toMatch(/^港は月曜日に閉鎖された。港は/)
  })

  it('believes the server before the page', async () => {
    const bytes = page(encoded(RUSSIAN, 'windows-1251'), '<meta charset="iso-8859-1">')
    expect(
      textOf(await single(response('https://g.example/', bytes, 'Content-Type: text/html; charset=windows-1251'), 'a.warc')),
    ).toContain(RUSSIAN)
  })

  it('reads UTF-8 that is declared as something else, and says so', async () => {
    const capture = await single(page(Buffer.from('Café “fermé” à Port Orlane'), '<meta charset="iso-8859-1">'), 'a.html')
    expect(textOf(capture)).toContain('Café “fermé”')
    expect(capture.problems.join()).toMatch(/Declared as windows-1252, but the bytes are UTF-8/)
    const ascii = await single(page(Buffer.from('plain'), '<meta charset="iso-8859-1">'), 'a.html')
    expect(ascii.problems).toEqual([])
  })

  it('reads other sets that are declared as UTF-8, and says so', async () => {
    const capture = await single(page(encoded(`${RUSSIAN} ${RUSSIAN}`, 'windows-1251'), '<meta charset="utf-8">'), 'a.html')
    expect(textOf(capture)).toContain(RUSSIAN)
    expect(capture.problems.join()).toMatch(/Declared as utf-8, but the bytes are not; read as windows-1251/)
  })

  it('finds out the set of text that declares none', async () => {
    expect(textOf(await single(encoded(RUSSIAN, 'windows-1251'), 'a.txt'))).toBe(RUSSIAN)
    expect(textOf(await single(encoded(RUSSIAN, 'koi8-r'), 'a.txt'))).toBe(RUSSIAN)
    expect(textOf(await single(encoded('“It’s shut,” she said — the café too.', 'windows-1252'), 'a.txt'))).toBe(
      '“It’s shut,” she said — the café too.',
    )
    expect(textOf(await single(Buffer.from([...SHIFT_JIS, ...SHIFT_JIS]), 'a.txt'))).toBe('港は月曜日に閉鎖された。'.repeat(2))
    expect(textOf(await single(Buffer.from([...GB18030, ...GB18030]), 'a.txt'))).toBe('港口星期一关闭了。'.repeat(2))
  })

  it('goes by the language of the page where the bytes leave it open', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<html lang="pl"><body><p>'),
      encoded(POLISH, 'windows-1250'),
      Buffer.from('</p></body></html>'),
    ])
    expect(textOf(await single(bytes, 'a.html'))).toContain(POLISH)
  })

  it('reads curly quotes of Windows that were pasted into UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Café and crème, déjà vu, naïve rôle, über, señor: '),
      Buffer.from([0x93]),
      Buffer.from('shut'),
      Buffer.from([0x94]),
    ])
    expect(textOf(await single(bytes, 'a.txt'))).toMatch(/“shut”$/)
  })

  it('names characters that are lost', async () => {
    const bytes = Buffer.concat([Buffer.from('Café déjà vu à la crème brûlée '), Buffer.from([0xe2, 0x28])])
    const capture = await single(bytes, 'a.txt')
    expect(textOf(capture)).toContain('Café déjà vu')
    expect(capture.problems.join()).toMatch(/1 character could not be read as utf-8/)
  })

  it('replaces null characters and half characters one for one, and names them', async () => {
    const nulls = await single('The har\0bour was\0 shut.', 'a.txt')
    expect(textOf(nulls)).toBe('The har\ufffdbour was\ufffd shut.')
    expect(nulls.problems.join()).toMatch(/2 null characters \(U\+0000\)/)
    const half = await single('{"text":"Boat \\ud83d gone, \\ud83d\\ude00 stays"}', 'a.jsonl')
    expect(textOf(half)).toBe('Boat \ufffd gone, 😀 stays')
    expect(half.problems.join()).toMatch(/1 half character/)
  })

  it('says when a text was encoded twice, and leaves it', async () => {
    const twice = 'It was â€œshutâ€\u009d, she said â€“ and the cafÃ© too.'
    const capture = await single(twice, 'a.txt')
    expect(textOf(capture)).toBe(twice)
    expect(capture.problems.join()).toMatch(/encoded twice/)
  })
})
