import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import { captured, docx, drawn, HARBOUR, ITEM, mail, mhtml, pdf, record, response, rss, sha256, single, textOf, zipped } from './records.ts'

describe('formats', () => {
  it('plain text: unchanged, with line ends and hard spaces', async () => {
    const text = 'Port Orlane\r\n\r\nThe\u00a0harbour  was shut.\r\n'
    const capture = await single(text, 'folder/a.txt')
    expect(capture).toEqual({
      sha256: sha256(text),
      location: 'folder/a.txt',
      mediaType: 'text/plain',
      content: { kind: 'text', text },
      declared: {},
      problems: [],
    })
  })

  it('tells the kind by the content, not by the name', async () => {
    expect((await single(HARBOUR, 'a.txt')).mediaType).toBe('text/html')
    expect((await single('The harbour was shut. 2 < 3 and 4 > 3.', 'a.html')).mediaType).toBe('text/plain')
    expect((await single(pdf(drawn([[0, 'Shut.']])), 'a.html')).mediaType).toBe('application/pdf')
    expect((await captured(rss(ITEM), 'a.txt'))[0]!.location).toBe('a.txt#https://gazette.example/harbour')
    expect((await single(gzipSync('Shut.'), 'a.txt')).content).toEqual({ kind: 'text', text: 'Shut.' })
    expect((await single('Subject: the harbour\nFrom: here on, no boat leaves.\n\nSo it was said.', 'a.txt')).mediaType).toBe('text/plain')
    expect((await single('[Update] The harbour is open again.', 'a.txt')).mediaType).toBe('text/plain')
    expect((await single('<!-- a note --><!-- another -->\n<!DOCTYPE html>\n<p>Shut', 'a')).mediaType).toBe('text/html')
    expect((await single('# Shut\n\nThe *harbour*.', 'a.txt')).mediaType).toBe('text/plain')
  })

  it('HTML: with the address that the browser wrote into it', async () => {
    const saved = await single(`<!DOCTYPE html>\n<!-- saved from url=(0031)https://gazette.example/harbour -->\n${HARBOUR}`, 'a.html')
    expect(saved.declared).toEqual({ url: 'https://gazette.example/harbour' })
    const single2 = `<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://web.example/web/20310403101500/https://gazette.example/harbour \n saved date: Thu Apr 03 2031 12:00:00 GMT+0200 (Central European Summer Time)\n--><body><p>x</p></body></html>`
    expect((await single(single2, 'b.html')).declared).toEqual({
      url: 'https://gazette.example/harbour',
      captured: '2031-04-03T12:00:00+02:00',
    })
  })

  it('Markdown: as HTML, its front matter declared', async () => {
    const capture = await single(
      '---\ntitle: "Harbour: shut"\ndate: 2031-04-02\nauthor: Ada Roe, Ben Ode\n---\n\n# Harbour shut\n\nThe *harbour* was shut.\n',
      'a.md',
    )
    expect(textOf(capture)).toBe('<h1>Harbour shut</h1>\n<p>The <em>harbour</em> was shut.</p>\n')
    expect(capture.declared).toEqual({ title: 'Harbour: shut', published: '2031-04-02', authors: ['Ada Roe', 'Ben Ode'] })
  })

  it('JSON lines: one capture a line, fields mapped', async () => {
    const lines = [
      {
        doc: 7,
        story: 'The harbour was shut.',
        dct: '2031-04-02',
        title: 'Shut',
        authors: ['Ada Roe'],
        publisher: { name: 'Gazette' },
        language: 'en',
      },
      { html: '<p>The ferry stayed in.</p>', url: 'https://gazette.example/ferry', author: 'Ben Ode', date: 1932971400 },
    ]
    const [first, second] = await captured(lines.map(line => JSON.stringify(line)).join('\r\n'), 'a.jsonl', {
      fields: { text: 'story', date: 'dct', id: 'doc' },
    })
    expect(first).toMatchObject({
      sha256: sha256(JSON.stringify(lines[0])),
      location: 'a.jsonl#1',
      content: { kind: 'text', text: 'The harbour was shut.' },
      declared: { published: '2031-04-02', title: 'Shut', authors: ['Ada Roe'], publisher: 'Gazette', language: 'en' },
    })
    expect(second).toMatchObject({
      location: 'a.jsonl#2',
      mediaType: 'text/html',
      content: { kind: 'html', text: '<p>The ferry stayed in.</p>' },
      declared: { url: 'https://gazette.example/ferry', authors: ['Ben Ode'] },
    })
  })

  it('JSON documents: one record, or a list of them', async () => {
    const one = await single(JSON.stringify({ text: 'Shut.', date: '2031-04-02' }, undefined, 2), 'a.json')
    expect(one).toMatchObject({ location: 'a.json', content: { text: 'Shut.' }, declared: { published: '2031-04-02' } })
    const list = await captured(JSON.stringify([{ text: 'Shut.' }, { text: 'Open.' }]), 'b.json')
    expect(list.map(capture => [capture.location, textOf(capture)])).toEqual([
      ['b.json#1', 'Shut.'],
      ['b.json#2', 'Open.'],
    ])
  })

  it('WARC: pages that were served, with address and time; the rest is noted', async () => {
    const notes: string[] = []
    const warc = Buffer.concat([
      record('WARC-Type: warcinfo\r\nContent-Type: application/warc-fields', 'software: test\r\n'),
      record(
        'WARC-Type: request\r\nWARC-Target-URI: https://gazette.example/harbour\r\nContent-Type: application/http',
        'GET /harbour HTTP/1.1\r\n\r\n',
      ),
      response('https://gazette.example/harbour', HARBOUR),
      response('https://gazette.example/old', '', 'Location: /harbour', '301 Moved'),
      response('https://gazette.example/logo.png', '\x89PNG\r\n\x1a\n', 'Content-Type: image/png'),
      response('https://gazette.example/app.js', 'var a = 1', 'Content-Type: text/javascript'),
      record(
        'WARC-Type: resource\r\nWARC-Target-URI: <https://gazette.example/statement>\r\nContent-Type: text/plain',
        'The harbour is shut.',
      ),
      response('https://gazette.example/report.pdf', pdf(drawn([[0, 'A report.']])), 'Content-Type: application/pdf'),
    ])
    const captures = await captured(warc, 'a.warc', { note: message => notes.push(message) })
    expect(captures.map(capture => [capture.location, capture.mediaType, textOf(capture)])).toEqual([
      ['a.warc#https://gazette.example/harbour', 'text/html', HARBOUR],
      ['a.warc#https://gazette.example/statement', 'text/plain', 'The harbour is shut.'],
      ['a.warc#https://gazette.example/report.pdf', 'application/pdf', 'A report.'],
    ])
    expect(captures[0]!.declared).toEqual({ url: 'https://gazette.example/harbour', captured: '2031-04-02T08:00:00Z' })
    expect(captures[0]!.sha256).toBe(sha256(HARBOUR))
    expect(notes).toHaveLength(3)
    expect(notes[0]).toMatch(/old: not read, the server answered 301/)
  })

  it('WARC: as another program writes it, a member of gzip for each record', async () => {
    const headers = { 'Content-Type': 'text/html' }
    const written = [
      WARCRecord.createWARCInfo({ filename: 'x', warcVersion: 'WARC/1.1' }, { software: 'warcio' }),
      ...['a', 'b'].map(name =>
        WARCRecord.create(
          {
            url: `https://gazette.example/${name}`,
            date: '2031-04-02T08:00:00Z',
            type: 'response',
            warcVersion: 'WARC/1.1',
            httpHeaders: headers,
          },
          [Buffer.from(HARBOUR)].values() as unknown as AsyncIterable<Uint8Array>,
        ),
      ),
    ]
    const parts: Uint8Array[] = []
    for (const each of written) parts.push(await WARCSerializer.serialize(each, { gzip: true }))
    const captures = await captured(Buffer.concat(parts), 'x.warc.gz')
    expect(captures.map(capture => [capture.location, capture.sha256, capture.problems])).toEqual([
      ['x.warc.gz#https://gazette.example/a', sha256(HARBOUR), []],
      ['x.warc.gz#https://gazette.example/b', sha256(HARBOUR), []],
    ])
  })

  it('WARC: a copy of a web archive stands for the page that it copied', async () => {
    const capture = await single(response('https://web.example/web/20250102030405id_/https://gazette.example/harbour', HARBOUR), 'a.warc')
    expect(capture.declared).toEqual({ url: 'https://gazette.example/harbour', captured: '2025-01-02T03:04:05Z' })
  })

  it('WACZ: of its WARCs, the pages that it lists', async () => {
    const warc = Buffer.concat([
      gzipSync(response('https://gazette.example/harbour', HARBOUR)),
      gzipSync(response('https://ads.example/frame', '<html><body>Buy boats</body></html>')),
    ])
    const files = {
      'datapackage.json': '{"profile":"data-package"}',
      'archive/data.warc.gz': warc,
      'pages/pages.jsonl': '{"format":"json-pages-1.0","id":"pages"}\n{"url":"https://gazette.example/harbour#top","title":"Harbour"}\n',
    }
    const capture = await single(zipped(files), 'a.wacz')
    expect(capture).toMatchObject({ location: 'a.wacz#archive/data.warc.gz#https://gazette.example/harbour', sha256: sha256(HARBOUR) })
    const unlisted = await captured(zipped({ ...files, 'pages/pages.jsonl': '{"url":"https://other.example/"}' }), 'a.wacz')
    expect(unlisted).toHaveLength(2)
  })

  it('MHTML: the page, with the address that the browser saved it from', async () => {
    const capture = await single(
      mhtml('<html lang="fr"><head><meta charset="utf-8"></head><body><p>Café shut</p></body></html>'),
      'a.mhtml',
    )
    expect(textOf(capture)).toContain('<html lang="fr">')
    expect(textOf(capture)).toContain('Café shut')
    expect(capture.declared).toEqual({
      title: 'Harbour shut',
      url: 'https://gazette.example/harbour',
      captured: '2031-04-02T08:00:00+02:00',
    })
  })

  it('mail: the HTML part, with sender, subject and the day in the zone of the sender', async () => {
    const capture = await single(mail(), 'a.eml')
    expect(capture.content).toEqual({ kind: 'html', text: '<h1>Harbour shut</h1><p>The harbour is shut.</p>\n' })
    expect(capture.declared).toEqual({
      title: 'Morning letter: Hafen',
      publisher: 'The Orlane Gazette',
      published: '2031-04-02T23:30:00-05:00',
    })
    const plain = await single('From: Ada <ada@m.example>\r\nSubject: Note\r\nMessage-ID: <2@m>\r\n\r\nThe harbour is shut.\r\n', 'note')
    expect(plain.content).toMatchObject({ kind: 'text' })
    expect(textOf(plain)!.trim()).toBe('The harbour is shut.')
  })

  it('mail: a document that is attached is a page of its own', async () => {
    const body = Buffer.from(pdf(drawn([[0, 'The statement.']]))).toString('base64')
    const message = `From: <p@m.example>\r\nSubject: Statement\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\nContent-Type: text/plain\r\n\r\nSee attached.\r\n--q\r\nContent-Type: application/pdf; name="s.pdf"\r\nContent-Disposition: attachment; filename="s.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n--q--\r\n`
    const captures = await captured(message, 'a.eml')
    expect(captures.map(capture => [capture.location, capture.mediaType])).toEqual([
      ['a.eml', 'message/rfc822'],
      ['a.eml#s.pdf', 'application/pdf'],
    ])
  })

  it('mailbox: one capture a message', async () => {
    const box = `From a@b Wed Apr  2 08:00:00 2031\n${mail()}\n>From here on, no boat.\n\nFrom a@b Wed Apr  2 09:00:00 2031\n${mail()}`
    expect((await captured(box, 'a.mbox')).map(capture => [capture.location, capture.declared.title])).toEqual([
      ['a.mbox#1', 'Morning letter: Hafen'],
      ['a.mbox#2', 'Morning letter: Hafen'],
    ])
  })

  it('RSS: one capture an item, its title above its content', async () => {
    const [capture, second] = await captured(
      rss(`${ITEM}<item><title>Ferry</title><guid>tag:2</guid><description>The ferry stayed in.</description></item>`),
      'a.xml',
    )
    expect(capture).toMatchObject({
      location: 'a.xml#https://gazette.example/harbour',
      sha256: sha256(ITEM),
      content: {
        kind: 'html',
        text: '<article><h1>Harbour &amp; ferry shut</h1>\n<p>The harbour <item> of Port Orlane was shut.</p></article>',
      },
      declared: {
        url: 'https://gazette.example/harbour',
        published: '2031-04-02T08:00:00+02:00',
        title: 'Harbour & ferry shut',
        authors: ['Ada Roe'],
        publisher: 'Orlane Gazette',
        language: 'en-GB',
      },
    })
    expect(second).toMatchObject({
      location: 'a.xml#tag:2',
      content: { text: '<article><h1>Ferry</h1>\n<p>The ferry stayed in.</p></article>' },
    })
  })

  it('RSS: an item is the same page whatever stands around it', async () => {
    const [alone] = await captured(rss(ITEM), 'monday.xml')
    const [, later] = await captured(rss(`<item><title>New</title></item>${ITEM}`), 'tuesday.xml')
    expect(later!.sha256).toBe(alone!.sha256)
  })

  it('Atom and JSON Feed', async () => {
    const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><entry><title type="html">Harbour &lt;b&gt;shut</title><id>urn:1</id><link rel="self" href="https://g.example/s"/><link rel="alternate" href="https://g.example/h"/><published>2031-04-02T08:00:00Z</published><updated>2031-04-03T08:00:00Z</updated><author><name>Ada Roe</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Shut.</p></div></content></entry></feed>`
    expect(await single(atom, 'a.atom')).toMatchObject({
      location: 'a.atom#https://g.example/h',
      declared: {
        title: 'Harbour shut',
        published: '2031-04-02T08:00:00Z',
        updated: '2031-04-03T08:00:00Z',
        authors: ['Ada Roe'],
        publisher: 'Gazette',
      },
    })
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Gazette',
      items: [{ id: '1', url: 'https://g.example/1', title: 'Shut', content_text: 'A < B & C', authors: [{ name: 'Ada Roe' }] }],
    }
    expect(await single(JSON.stringify(feed), 'f.json')).toMatchObject({
      location: 'f.json#https://g.example/1',
      content: { text: '<article><h1>Shut</h1>\n<p>A &lt; B &amp; C</p></article>' },
      declared: { title: 'Shut', authors: ['Ada Roe'], publisher: 'Gazette' },
    })
  })

  it('Word: as HTML, with its properties', async () => {
    const capture = await single(
      docx(['The harbour is shut.', 'The ferry too.'], '<dc:title>Statement &amp; note</dc:title><dc:creator>Ada Roe</dc:creator>'),
      'a.docx',
    )
    expect(textOf(capture)).toBe('<p>The harbour is shut.</p><p>The ferry too.</p>')
    expect(capture.declared).toEqual({ title: 'Statement & note', authors: ['Ada Roe'] })
  })

  it('PDF: lines put together to paragraphs', async () => {
    const stream = drawn([
      [0, 'The harbour of Port Orlane was shut on Monday after a storm, the'],
      [14, 'port authority said, and it will stay shut until the lights are re-'],
      [14, 'paired.'],
      [28, 'The ferry stayed in. Nobody was hurt, the coast guard said, and all of'],
      [14, 'the boats were accounted for.'],
    ])
    const capture = await single(pdf(stream, "/Title(Harbour report)/Author(Ada Roe)/CreationDate(D:20310402101500+02'00')"), 'a.pdf')
    expect(textOf(capture)).toBe(
      'The harbour of Port Orlane was shut on Monday after a storm, the port authority said, and it will stay shut until the lights are repaired.\n\nThe ferry stayed in. Nobody was hurt, the coast guard said, and all of the boats were accounted for.',
    )
    expect(capture.declared).toEqual({ title: 'Harbour report', authors: ['Ada Roe'], captured: '2031-04-02T10:15:00+02:00' })
  })
})
