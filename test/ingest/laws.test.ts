import { brotliCompressSync, gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ingestStream } from '../../src/ingest/ingest.ts'
import type { Capture } from '../../src/model.ts'
import { captured, gathered, HARBOUR, response, sha256, tarred, zipped } from './records.ts'
import { FILES } from './samples.ts'

/** Whatever comes in: a digest, a place, and never nothing at all. */
function holds(captures: readonly Capture[], location: string): void {
  expect(captures.length).toBeGreaterThan(0)
  for (const capture of captures) {
    expect(capture.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(capture.location.startsWith(location)).toBe(true)
    if (capture.content.kind === 'none') expect(capture.problems.length).toBeGreaterThan(0)
    else expect(capture.content.text).not.toMatch(/\0|\p{Surrogate}/u)
    for (const problem of capture.problems) expect(problem).toMatch(/^[A-Z"\d].{15,}[.")]$/s)
    for (const value of Object.values(capture.declared)) expect(value).not.toBe('')
  }
}

describe('laws of ingest', () => {
  it('takes any bytes under any name', async () => {
    const name = fc.constantFrom(...Object.keys(FILES), 'a.gz', 'noname')
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), name, async (bytes, location) =>
        holds(await captured(bytes, location), location),
      ),
      { numRuns: 300 },
    )
  })

  it('takes any bytes behind the first bytes of any format', async () => {
    const start = fc
      .constantFrom(...Object.values(FILES))
      .chain(bytes => fc.integer({ min: 1, max: bytes.length }).map(size => bytes.subarray(0, size)))
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (head, tail) => {
        holds(await captured(Buffer.concat([head, tail]), 'x'), 'x')
      }),
      { numRuns: 400 },
    )
  })

  for (const [name, bytes] of Object.entries(FILES)) {
    it(`takes ${name} cut off anywhere, plain and gzipped`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: bytes.length }), async size =>
          holds(await captured(bytes.subarray(0, size), name), name),
        ),
        { numRuns: 40 },
      )
      const packed = gzipSync(bytes)
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: packed.length }), async size =>
          holds(await captured(packed.subarray(0, size), `${name}.gz`), name),
        ),
        { numRuns: 20 },
      )
    })

    it(`takes ${name} with any byte changed`, async () => {
      const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255))
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async changes => {
          const hurt = Uint8Array.from(bytes)
          for (const [at, byte] of changes) hurt[at] = byte
          holds(await captured(hurt, name), name)
        }),
        { numRuns: 40 },
      )
    })

    it(`gives the same captures of ${name}, gzipped or not`, async () => {
      const plain = await captured(bytes, name)
      const packed = await captured(gzipSync(bytes), name)
      expect(packed).toEqual(plain)
      expect(plain.every(capture => capture.problems.length === 0)).toBe(true)
    })

    it(`gives the same captures of ${name} in pieces of any size`, async () => {
      const whole = await captured(bytes, name)
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async size => {
          const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
            bytes.subarray(index * size, (index + 1) * size),
          )
          expect(await gathered(ingestStream(pieces, name, sha256))).toEqual(whole)
        }),
        { numRuns: 5 },
      )
    })
  }

  it('keeps what comes out of truncated gzip: a beginning of the text, longer the more there is', async () => {
    const text = Array.from({ length: 3000 }, (_, index) => `Line ${index} of ${(index * 7919) % 101} words.`).join('\n')
    const packed = gzipSync(text)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2000, max: packed.length - 9 }), async size => {
        const [capture] = await captured(packed.subarray(0, size), 'a.txt.gz')
        const kept = capture!.content.kind === 'none' ? '' : capture!.content.text
        expect(text.startsWith(kept)).toBe(true)
        expect(kept.length).toBeGreaterThan((size / packed.length) * text.length * 0.5)
        expect(capture!.problems.join(' ')).toContain('ends too early')
      }),
      { numRuns: 30 },
    )
  })

  it('reads the same page however it was transferred', async () => {
    const plain = await captured(HARBOUR, 'a.html')
    const gzip = await captured(
      response('https://g.example/', gzipSync(HARBOUR), 'Content-Type: text/html\r\nContent-Encoding: gzip'),
      'a.warc',
    )
    const brotli = await captured(
      response('https://g.example/', brotliCompressSync(HARBOUR), 'Content-Type: text/html\r\nContent-Encoding: br'),
      'a.warc',
      {
        decoders: { br: bytes => (bytes.length > 0 ? Buffer.from(HARBOUR) : bytes) },
      },
    )
    const inZip = await captured(zipped({ 'x.html': HARBOUR }), 'a.zip')
    const inTar = await captured(gzipSync(tarred({ 'x.html': HARBOUR })), 'a.tgz')
    for (const [capture] of [gzip, brotli, inZip, inTar]) {
      expect(capture!.sha256).toBe(plain[0]!.sha256)
      expect(capture!.content).toEqual(plain[0]!.content)
    }
  })
})
