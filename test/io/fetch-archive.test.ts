import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { WARCParser } from 'warcio'
import { createArchive } from '../../src/io/archive/written.ts'
import type { Exchange } from '../../src/io/fetch/polite.ts'
import { captures } from '../../src/io/files.ts'
import { workplace } from '../cli/hearsay.ts'

const AT = new Date('2031-03-04T05:06:07Z')
const exchange = (url: string, body: Uint8Array, headers: readonly (readonly [string, string])[] = [], status = 200): Exchange => ({
  url,
  at: AT.toISOString(),
  request: [
    ['Host', new URL(url).host],
    ['User-Agent', 'hearsay/1'],
  ],
  reply: {
    status,
    statusText: 'OK',
    httpVersion: '1.1',
    headers: [['Content-Type', 'text/html'], ...headers],
    body,
    address: '::ffff:192.0.2.7',
  },
})
const page = (words: string) =>
  Buffer.from(`<!DOCTYPE html><html><body><article><h1>Bridge shut</h1><p>${words}</p></article></body></html>`)

async function written(exchanges: readonly Exchange[]) {
  const archive = createArchive(join(workplace(), 'pages'), AT, 'hearsay/1')
  archive.append(exchanges)
  archive.close()
  return archive.file
}

describe('a web archive that was written here', () => {
  it('is read back by the reader of the case: bytes, address, time', async () => {
    const one = page('The bridge at Harl is shut, the mayor said on Monday.')
    const file = await written([
      exchange('https://paper.example/old', Buffer.from(''), [['Location', '/a?b=1']], 301),
      exchange('https://paper.example/a?b=1', one),
      exchange('https://paper.example/gz', gzipSync(page('Unpacked.')), [['Content-Encoding', 'gzip']]),
      exchange('https://paper.example/chunked', page('In pieces.'), [['Transfer-Encoding', 'chunked']]),
    ])
    const found = []
    for await (const capture of captures([file])) found.push(capture)
    expect(found.map(({ location, declared, problems }) => [location, declared, problems])).toEqual(
      ['a?b=1', 'gz', 'chunked'].map(path => [
        `${file}#https://paper.example/${path}`,
        { url: `https://paper.example/${path}`, captured: AT.toISOString() },
        [],
      ]),
    )
    expect(found[0]!.sha256).toBe(createHash('sha256').update(one).digest('hex'))
    expect(found.map(({ content }) => content.kind === 'html' && /Harl|Unpacked|In pieces/.test(content.text))).toEqual([true, true, true])
  })

  it('is read by warcio, with every digest right', async () => {
    const body = page('The bridge at Harl is shut.')
    const file = await written([exchange('https://paper.example/a', body, [['Transfer-Encoding', 'chunked']])])
    const records = []
    for await (const record of new WARCParser(createReadStream(file))) {
      const payload = await record.readFully(false)
      records.push({
        type: record.warcType,
        url: record.warcTargetURI,
        date: record.warcDate,
        status: record.httpHeaders?.statusline,
        payload,
        headers: record.warcHeaders.headers,
      })
    }
    expect(records.map(({ type, url }) => [type, url ?? undefined])).toEqual([
      ['warcinfo', undefined],
      ['response', 'https://paper.example/a'],
      ['request', 'https://paper.example/a'],
    ])
    const [info, response, request] = records
    expect(info!.headers.get('WARC-Filename')).toBe(file.split('/').at(-1))
    expect(Buffer.from(response!.payload)).toEqual(body)
    expect(response!.status).toBe('HTTP/1.1 200 OK')
    expect(response!.headers.get('WARC-Payload-Digest')).toBe(`sha256:${createHash('sha256').update(body).digest('hex')}`)
    expect(response!.headers.get('WARC-IP-Address')).toBe('192.0.2.7')
    expect(request!.headers.get('WARC-Concurrent-To')).toBe(response!.headers.get('WARC-Record-ID'))
    // Block digests are of the block as it lies in the file.
    const whole = gunzipSync(readFileSync(file)).toString('latin1')
    for (const [, digest, length] of whole.matchAll(/WARC-Block-Digest: sha256:(\w+)\r\nContent-Length: (\d+)\r\n\r\n/g)) {
      const start =
        whole.indexOf(`${digest}\r\nContent-Length: ${length}\r\n\r\n`) + `${digest}\r\nContent-Length: ${length}\r\n\r\n`.length
      const block = Buffer.from(whole.slice(start, start + Number(length)), 'latin1')
      expect(createHash('sha256').update(block).digest('hex')).toBe(digest)
    }
  })

  it('has a name of its own, and is not there when nothing came', () => {
    const folder = join(workplace(), 'pages')
    const [one, other] = [createArchive(folder, AT, 'hearsay/1'), createArchive(folder, AT, 'hearsay/1')]
    one.append([exchange('https://paper.example/a', page('One.'))])
    expect(one.close()).toBe(true)
    expect(other.close()).toBe(false)
    const third = createArchive(folder, AT, 'hearsay/1')
    third.append([exchange('https://paper.example/a', page('Three.'))])
    third.close()
    expect(readdirSync(folder)).toEqual(['20310304T050607Z-2.warc.gz', '20310304T050607Z.warc.gz'])
  })

  it('keeps header lines that try to be more than one as one', async () => {
    const file = await written([exchange('https://paper.example/a', page('x'), [['X-Odd', 'a\r\nWARC-Type: response']])])
    expect(gunzipSync(readFileSync(file)).toString()).toContain('X-Odd: a WARC-Type: response\r\n')
  })
})

describe('a folder that cannot be written', () => {
  it('is told of in a sentence', () => {
    const place = workplace()
    writeFileSync(join(place, 'file'), '')
    expect(() => createArchive(join(place, 'file'), AT, 'hearsay/1')).toThrow('Cannot keep pages in')
    expect(() => createArchive(join(place, 'file/deeper'), AT, 'hearsay/1')).toThrow('a part of its path is a file')
  })
})
