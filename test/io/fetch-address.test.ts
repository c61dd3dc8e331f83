import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, guardedLookup, PRIVATE, type Resolver, refusalOf } from '../../src/io/fetch/address.ts'
import { addressKey } from '../../src/io/fetch/address-key.ts'
import { isPublicAddress } from '../../src/io/fetch/address-ranges.ts'

const refused = (text: string, permission = {}) => 'refusal' in addressOf(text, permission)

describe('which addresses are asked', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.0.0.1/',
    'http://017700000001/',
    'http://0177.0.0.01/',
    'http://127.0.0.1./',
    'http://１２７.０.０.１/',
    'http://0/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://0xa010203/',
    'http://100.64.0.1/',
    'http://100.127.255.255/',
    'http://169.254.169.254/latest/meta-data/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://192.0.0.8/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::]/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:8.8.8.8]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b::8.8.8.8]/',
    'http://[64:ff9b:1::a00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:5ef5:79fb::1]/',
    'http://[2001:db8::1]/',
    'http://[fc00::1]/',
    'http://[fd12:3456:789a::1]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://news.localhost/',
    'http://printer.local/',
    'http://wiki.internal/',
    'http://router.home.arpa/',
    'http://intranet/',
  ])('refuses %s, which leads home', text => {
    expect(refused(text)).toBe(true)
    expect(refused(text, { allowPrivate: true })).toBe(false)
  })

  it.each([
    'ftp://paper.example/a',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,hello',
    'gopher://paper.example/',
    'http://ada:secret@paper.example/',
    'http://ada@paper.example/',
    'paper.example/a',
    'http://',
    '',
  ])('never asks %s, whatever is allowed', text => {
    expect(refused(text, { allowPrivate: true, anyPort: true })).toBe(true)
  })

  it.each(['http://paper.example/a', 'https://paper.example:8443/', 'http://8.8.8.8/', 'http://[2606:4700::1111]/', 'http://172.32.0.1/'])(
    'asks %s',
    text => expect(refused(text)).toBe(false),
  )

  it('asks unusual ports only where that is allowed', () => {
    expect(refused('http://paper.example:22/')).toBe(true)
    expect(refused('http://paper.example:6379/')).toBe(true)
    expect(refused('http://paper.example:9000/', { anyPort: true })).toBe(false)
    expect(refused('http://127.0.0.1:80/', { anyPort: true })).toBe(true)
  })

  it('asks none that is longer than any way to a page', () => {
    const long = (length: number) => 'http://paper.example/'.padEnd(length, 'a')
    expect(refused(long(4000))).toBe(false)
    expect(addressOf(long(4001), { allowPrivate: true })).toEqual({ refusal: 'the address is longer than 4,000 characters' })
  })

  it('lets no way of writing an IPv4 address change the verdict', () => {
    const part = fc.integer({ min: 0, max: 255 })
    fc.assert(
      fc.property(fc.tuple(part, part, part, part), ([a, b, c, d]) => {
        const number = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0
        const octal = (value: number) => `0${value.toString(8)}`
        const forms = [
          `${a}.${b}.${c}.${d}`,
          String(number),
          `0x${number.toString(16)}`,
          `0${number.toString(8)}`,
          `${octal(a)}.${octal(b)}.${octal(c)}.${octal(d)}`,
          `0x${a.toString(16)}.${b}.${octal(c)}.${d}`,
          `${a}.${(b << 16) | (c << 8) | d}`,
          `${a}.${b}.${(c << 8) | d}`,
        ]
        for (const form of forms)
          expect(refusalOf(new URL(`http://${form}/`)) === undefined, form).toBe(isPublicAddress(`${a}.${b}.${c}.${d}`))
        expect(isPublicAddress(`::ffff:${a}.${b}.${c}.${d}`)).toBe(false)
        expect(isPublicAddress(`64:ff9b::${a}.${b}.${c}.${d}`)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})

describe('what a name resolves to', () => {
  const answers =
    (...addresses: string[]): Resolver =>
    (_, __, callback) =>
      callback(
        null,
        addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
  const looked = (resolver: Resolver, options: object, permission = {}) =>
    new Promise<unknown>(fulfil => {
      guardedLookup(permission, resolver)('paper.example', options, (error, address, family) =>
        fulfil(error ? error.code : family === undefined ? address : [address, family]),
      )
    })

  it('is refused where it is private, and let through where that is allowed', async () => {
    expect(await looked(answers('10.0.0.7'), {})).toBe(PRIVATE)
    expect(await looked(answers('::1'), { all: true })).toBe(PRIVATE)
    expect(await looked(answers(), {})).toBe(PRIVATE)
    expect(await looked(answers('10.0.0.7'), {}, { allowPrivate: true })).toEqual(['10.0.0.7', 4])
  })

  it('leaves only the public ones of a name that has both', async () => {
    expect(await looked(answers('127.0.0.1', '93.184.215.14'), {})).toEqual(['93.184.215.14', 4])
    expect(await looked(answers('fd00::1', '93.184.215.14', '2606:4700::1111'), { all: true })).toEqual([
      { address: '93.184.215.14', family: 4 },
      { address: '2606:4700::1111', family: 6 },
    ])
  })

  it('hands on what the resolver has to say', async () => {
    const failing: Resolver = (_, __, callback) => callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), [])
    expect(await looked(failing, {})).toBe('ENOTFOUND')
  })
})

describe('the name under which a page is kept', () => {
  it('has no fragment and no marks of the way that led to it', () => {
    expect(addressKey(new URL('https://paper.example/a?id=7&utm_source=rss&fbclid=x#top'))).toBe('https://paper.example/a?id=7')
    expect(addressKey(new URL('https://paper.example/a?utm_medium=feed'))).toBe('https://paper.example/a')
    expect(addressKey(new URL('https://paper.example/a?b=1%202&c'))).toBe('https://paper.example/a?b=1%202&c')
  })
})
