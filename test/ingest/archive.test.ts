import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { captured, HARBOUR, response, sha256, single, tarred, textOf, zipped } from './records.ts'

describe('archives', () => {
  it('give their entries, archives within them too', async () => {
    const inner = zipped({ 'c.warc.gz': gzipSync(response('https://g.example/c', HARBOUR)) })
    const zip = zipped({
      'a.html': HARBOUR,
      'deep/b.txt.gz': gzipSync('The ferry stayed in.'),
      'more.zip': inner,
      'lines.jsonl': '{"text":"One."}\n',
    })
    expect((await captured(zip, 'x.zip')).map(capture => capture.location).sort()).toEqual([
      'x.zip#a.html',
      'x.zip#deep/b.txt.gz',
      'x.zip#lines.jsonl#1',
      'x.zip#more.zip#c.warc.gz#https://g.example/c',
    ])
  })

  it('in tar, with long names and gzipped', async () => {
    const long = `${'folder/'.repeat(20)}a.txt`
    const pax = `${String(long.length + 13).padStart(3, '0')} path=${long}\n`
    const tar = tarred({ 'pax-header': pax, 'short-name': 'The harbour was shut.', 'b.html': HARBOUR })
    tar.write('x', 156)
    const sum = tar.subarray(0, 512).reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0)
    tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    const captures = await captured(gzipSync(tar), 'x.tgz')
    expect(captures.map(capture => [capture.location, textOf(capture)])).toEqual([
      [`x.tgz#${long}`, 'The harbour was shut.'],
      ['x.tgz#b.html', HARBOUR],
    ])
  })

  it('do not point outside of themselves', async () => {
    for (const name of ['../../evil.txt', '/etc/evil.txt', 'C:\\evil.txt', 'a\\..\\..\\evil.txt']) {
      const capture = await single(zipped({ [name]: 'The harbour was shut.' }), 'x.zip')
      expect(capture.location).not.toContain('..')
      expect(capture.location).toMatch(/^x\.zip#(etc\/|a\/)?evil\.txt$/)
      expect(textOf(capture)).toBe('The harbour was shut.')
      expect(capture.problems.join()).toMatch(/points outside/)
    }
    expect((await single(tarred({ '../evil.txt': 'Shut.' }), 'x.tar')).problems.join()).toMatch(/points outside/)
  })

  it('leave out hidden files and the parts of saved pages, and note them', async () => {
    const notes: string[] = []
    const zip = zipped({
      'Harbour shut.html': HARBOUR,
      'Harbour shut_files/frame.html': '<html><body>Buy boats</body></html>',
      'Harbour shut_files/style.css': 'p { color: red }',
      'other_files/page.html': HARBOUR.replace('Monday', 'Tuesday'),
      '.hidden/a.txt': 'x',
      '__MACOSX/._a.html': 'x',
      'picture.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
    })
    const captures = await captured(zip, 'x.zip', { note: message => notes.push(message) })
    expect(captures.map(capture => capture.location)).toEqual(['x.zip#Harbour shut.html', 'x.zip#other_files/page.html'])
    expect(notes).toHaveLength(5)
  })

  it('say when there is nothing in them', async () => {
    expect((await single(zipped({}), 'x.zip')).problems.join()).toMatch(/nothing that could be read/)
    expect((await single(zipped({ 'a.png': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') }), 'x.zip')).problems.join()).toMatch(
      /nothing that could be read/,
    )
  })

  it('are read without their list of entries', async () => {
    const zip = zipped({ 'a.txt': 'The harbour was shut. '.repeat(9), 'b.txt': 'The ferry stayed in. '.repeat(9) })
    const captures = await captured(zip.subarray(0, zip.length - 40), 'x.zip')
    expect(captures.slice(0, 2).map(capture => capture.sha256)).toEqual([
      sha256('The harbour was shut. '.repeat(9)),
      sha256('The ferry stayed in. '.repeat(9)),
    ])
    expect(captures[2]).toMatchObject({ location: 'x.zip', problems: [expect.stringMatching(/damaged or cut off/)] })
  })

  it('name entries that are locked or packed in an unknown way', async () => {
    const locked = Buffer.from(zipped({ 'a.txt': 'The harbour was shut.' }))
    locked[locked.indexOf('PK\x01\x02', 0, 'latin1') + 8]! |= 1
    expect((await single(locked, 'x.zip')).problems.join()).toMatch(/locked with a password/)
    const odd = Buffer.from(zipped({ 'a.txt': 'The harbour was shut.' }))
    odd[odd.indexOf('PK\x01\x02', 0, 'latin1') + 10] = 93
    expect((await single(odd, 'x.zip')).problems.join()).toMatch(/method 93/)
  })

  it('tell a tar that is cut off', async () => {
    const tar = tarred({ 'a.txt': 'The harbour was shut.', 'b.txt': 'The ferry stayed in. '.repeat(60) })
    const captures = await captured(tar.subarray(0, 512 * 3 + 600), 'x.tar')
    expect(captures.map(capture => textOf(capture)?.slice(0, 9))).toEqual(['The harbo', 'The ferry', undefined])
    expect(captures[2]!.problems.join()).toMatch(/ends within an entry/)
  })
})
