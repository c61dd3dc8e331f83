import { describe, expect, test } from 'vitest'
import { OUTLETS, outlet, outletKindByName, outletOfHost } from '../../src/language/outlets.ts'

describe('newsrooms', () => {
  test.each([
    ['the new York Times', 'New York Times'],
    ['NYT', 'New York Times'],
    ['reuters', 'Reuters'],
    ['AP', 'Associated Press'],
    ['the Associated Press', 'Associated Press'],
    ['Tasnim news agency', 'Tasnim News Agency'],
    ['NBC', 'NBC News'],
    ['Le Monde', 'Le Monde'],
    ['The Guardian', 'Guardian'],
  ])('%s is listed as %s', (written, name) => {
    expect(outlet(written)?.name).toBe(name)
  })

  test('letters in small print are words, unknown names are unknown', () => {
    expect(outlet('ap')).toBeUndefined()
    expect(outlet('Marnian Gazette')).toBeUndefined()
  })

  test.each([
    ['www.nytimes.com', 'New York Times'],
    ['edition.cnn.com', 'CNN'],
    ['news.bbc.co.uk', 'BBC'],
  ])('%s serves %s', (host, name) => {
    expect(outletOfHost(host)?.name).toBe(name)
  })

  test('a host that only ends alike serves nobody listed', () => {
    expect(outletOfHost('notnytimes.com')).toBeUndefined()
    expect(outletOfHost('localhost')).toBeUndefined()
  })

  test.each([
    ['the Northern Gazette', 'newspaper'],
    ['Xim news agency', 'agency'],
    ['Radio Orla', 'broadcaster'],
    ['Marnian Television', 'broadcaster'],
    ['Inland Guard Corps', undefined],
  ])('%s is by its name a kind of newsroom: %s', (name, kind) => {
    expect(outletKindByName(name)).toBe(kind)
  })

  test('the list is large and well formed', () => {
    expect(OUTLETS.length).toBeGreaterThanOrEqual(300)
    for (const one of OUTLETS) {
      expect(one.name).not.toMatch(/^\s*$|\|/)
      expect(one.country ?? 'XX').toMatch(/^[A-Z]{2}$/)
      for (const host of one.domains) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
    }
  })
})
