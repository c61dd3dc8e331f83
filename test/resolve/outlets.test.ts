import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { NEWSROOM_KINDS } from '../../src/language/newsrooms.ts'
import { isCommonOutletName, LONGEST_OUTLET_NAME, newsrooms, outlet, outletKindByName, outletOfHost } from '../../src/language/outlets.ts'

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

  test('the list is large, covers the world, and every line is well formed', () => {
    const { list } = newsrooms()
    expect(list.length).toBeGreaterThanOrEqual(4000)
    expect(new Set(list.map(one => one.country)).size).toBeGreaterThanOrEqual(190)
    for (const one of list) {
      expect(NEWSROOM_KINDS, one.name).toContain(one.kind)
      for (const form of [one.name, ...one.short]) expect(form).toMatch(/^[\p{L}\p{N}¡+].*(?<=\S)$/u)
      expect(one.country, one.name).toMatch(/^[A-Z]{2}$/)
      for (const host of one.domains) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
      for (const form of [one.name, ...one.short]) expect(form.split(' ').length).toBeLessThanOrEqual(LONGEST_OUTLET_NAME)
    }
  })

  test('no two newsrooms share a domain', () => {
    const owners = new Map<string, string>()
    for (const { name, domains } of newsrooms().list)
      for (const host of domains) {
        expect(owners.get(host), host).toBeUndefined()
        owners.set(host, name)
      }
  })

  test('a newsroom under several domains is one, with its owner where known', () => {
    expect(outletOfHost('english.ahram.org.eg')).toBe(outletOfHost('ahram.org.eg'))
    expect(outletOfHost('thesun.ie')?.owner).toBe(outletOfHost('nypost.com')?.owner)
    expect(outlet('Bayerischer Rundfunk')).toBe(outletOfHost('www.br.de'))
  })

  test('everyday words are no newsroom by themselves', () => {
    const files = ['README.md', ...readdirSync('docs').map(name => `docs/${name}`)].filter(name => name.endsWith('.md'))
    const words = new Set(files.flatMap(file => readFileSync(file, 'utf8').match(/(?<![\w-])[a-z]{3,}(?![\w-])/g) ?? []))
    const unguarded = newsrooms()
      .list.flatMap(({ name, short }) => [name, ...short])
      .filter(form => words.has(form.toLowerCase()) && !/^[A-Z]{2,5}$/.test(form) && !isCommonOutletName(form))
    expect(unguarded).toEqual([])
  })
})
