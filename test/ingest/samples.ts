import { gzipSync } from 'node:zlib'
import { docx, drawn, HARBOUR, ITEM, mail, mhtml, pdf, record, response, rss, tarred, zipped } from './records.ts'

const lines = '{"text":"The harbour was shut.","date":"2031-04-02"}\n{"html":"<p>The ferry stayed in.</p>"}\n'
const warc = Buffer.concat([
  record('WARC-Type: warcinfo\r\nContent-Type: application/warc-fields', 'software: test\r\n'),
  response('https://gazette.example/a', HARBOUR),
  response('https://gazette.example/b', HARBOUR.replace('Monday', 'Tuesday')),
])
/** A small file of every kind that is read. */
export const FILES: Readonly<Record<string, Uint8Array>> = {
  'a.txt': Buffer.from('The harbour of Port Orlane – shut on Monday.\r\n'.repeat(20)),
  'a.html': Buffer.from(HARBOUR),
  'a.md': Buffer.from('---\ntitle: Harbour\n---\n# Harbour\n\nShut on *Monday*.'),
  'a.jsonl': Buffer.from(lines),
  'a.json': Buffer.from(JSON.stringify([{ text: 'One.' }, { text: 'Two.' }], undefined, 2)),
  'feed.json': Buffer.from(
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'G', items: [{ id: '1', content_text: 'One.' }] }),
  ),
  'feed.xml': Buffer.from(rss(ITEM + ITEM.replace('harbour</link>', 'ferry</link>'))),
  'a.warc': warc,
  'a.warc.gz': Buffer.concat([
    gzipSync(response('https://gazette.example/a', HARBOUR)),
    gzipSync(response('https://gazette.example/b', HARBOUR)),
  ]),
  'chunked.warc': response(
    'https://gazette.example/c',
    '5\r\n<p>Ha\r\n8\r\nrbour</p\r\n1\r\n>\r\n0\r\n\r\n',
    'Content-Type: text/html\r\nTransfer-Encoding: chunked',
  ),
  'a.mhtml': Buffer.from(mhtml(HARBOUR)),
  'a.eml': Buffer.from(mail()),
  'a.mbox': Buffer.from(`From x@y Wed Apr  2 08:00:00 2031\n${mail()}\nFrom x@y Wed Apr  2 08:00:00 2031\n${mail()}`),
  'a.zip': zipped({ 'a.html': HARBOUR, 'deep/b.txt': 'The ferry stayed in.' }),
  'a.tar': tarred({ 'a.html': HARBOUR, 'deep/b.txt': 'The ferry stayed in.' }),
  'a.docx': docx(['The harbour was shut.']),
  'a.pdf': pdf(drawn([[0, 'The harbour was shut.']])),
}
