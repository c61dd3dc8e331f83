/** Numbers 0..1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Bytes that have stopped readers of one kind or another. */
const SPELLS: readonly Buffer[] = [
  '\0',
  '\ufeff',
  '\u202e',
  '\u001b]0;title\u0007\u001b[2J',
  '<!--',
  '<![CDATA[',
  '<script>',
  '<svg><style><!--',
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>&c;',
  '{"@type":"NewsArticle","author":{"author":{"author":',
  '\r\n\r\n',
  'Content-Length: 99999999999\r\n',
  'Content-Length: -1\r\n',
  'Transfer-Encoding: chunked\r\n',
  'WARC/1.0\r\n',
  'charset=utf-7',
  '../../../../etc/passwd',
  '=cmd|calc!A1',
  '9'.repeat(400),
  '“'.repeat(300),
  '((((((((((((((((((((((((((((((((',
  'said '.repeat(80),
  'endstream endobj',
  '%PDF-1.7',
  'PK\u0003\u0004',
].map(text => Buffer.from(text, 'utf8'))

const LONE = [Buffer.from([0xff, 0xfe]), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from([0xc0, 0x80]), Buffer.from([0x1f, 0x8b, 8, 0])]
const LARGEST = 400_000

/** A file made worse in one to six ways; `others` lend it pieces. */
export function mutated(bytes: Uint8Array, others: readonly Uint8Array[], random: () => number): Buffer {
  let now = Buffer.from(bytes)
  const times = 1 + Math.floor(random() * 6)
  for (let time = 0; time < times; time++) {
    const at = Math.floor(random() * (now.length + 1))
    const length = Math.floor(random() * Math.min(now.length - at, 2000))
    const piece = now.subarray(at, at + length)
    const before = now.subarray(0, at)
    const after = now.subarray(at)
    switch (Math.floor(random() * 8)) {
      case 0:
        if (now.length > 0) now[at % now.length] = Math.floor(random() * 256)
        break
      case 1:
        now = Buffer.concat([before, now.subarray(at + length)])
        break
      case 2:
        now = Buffer.concat([before, piece, after])
        break
      case 3:
        now = Buffer.concat([before, ...Array.from({ length: Math.floor(random() * 300) }, () => piece), after])
        break
      case 4:
        now = Buffer.concat([before, SPELLS[Math.floor(random() * SPELLS.length)]!, after])
        break
      case 5:
        now = Buffer.concat([before, LONE[Math.floor(random() * LONE.length)]!, after])
        break
      case 6: {
        const other = Buffer.from(others[Math.floor(random() * others.length)]!)
        const from = Math.floor(random() * other.length)
        now = Buffer.concat([before, other.subarray(from), after])
        break
      }
      default:
        now = Buffer.from(before)
    }
    if (now.length > LARGEST) now = now.subarray(0, LARGEST)
  }
  return now
}

/** Texts of one thing over and over: what makes a pattern look back, a list grow, or a loop run over itself. */
export const FLOODS: readonly string[] = [
  'said ',
  'he said, ',
  'told ',
  ', who said ',
  'according to ',
  'officials said ',
  '“',
  '” “',
  '"',
  "'",
  '(',
  '[',
  '– ',
  '. ',
  '...',
  ', ',
  'A. ',
  'U.S. ',
  'Mr ',
  'The ',
  'of the ',
  'and ',
  'Ada Roe ',
  'Ada Roe, ',
  'the minister of ',
  '1',
  '1,000 ',
  '3 May 2031 ',
  'Monday ',
  'two days after ',
  '12:00 ',
  'January 1, ',
  'http://',
  'a@b.example ',
  '@ada ',
  '#',
  '&amp;',
  '<',
  '>',
  '\n',
  '\n\n',
  'Read more\n',
  '\t',
  '\u00a0',
  'é',
  '漢',
  '\ud83d\ude00',
  'x',
]
