import { describe, expect, test } from 'vitest'
import { readOutlets, withOwn } from '../../src/language/outlet-list.ts'
import { newsrooms, outlet, outletOfHost } from '../../src/language/outlets.ts'

const own = (csv: string) => {
  const read = readOutlets(csv)
  if ('error' in read) throw new Error(read.error)
  return withOwn(read)
}

describe('a list of newsrooms of one’s own', () => {
  test('adds newsrooms', () => {
    const among = own('name,domains,short,owner\nThe Varren Lantern,www.Lantern.example;lantern.test,VL;Lantern,Coast Media\n')
    for (const name of ['the Varren Lantern', 'varren lantern', 'VL', 'Lantern']) expect(outlet(name, among)?.owner).toBe('Coast Media')
    expect(outletOfHost('news.lantern.test', among)?.name).toBe('Varren Lantern')
    expect(outlet('NYT', among)?.name).toBe('New York Times')
    expect(outlet('Varren Lantern')).toBeUndefined()
  })

  test('corrects ours: the same domain or name is the same newsroom, and what is left out stays', () => {
    const among = own('name,domains,owner\nDagbladet,,New Owner\nThe Paris World,lemonde.fr,\n')
    expect(outlet('Dagbladet', among)).toMatchObject({ owner: 'New Owner', domains: ['dagbladet.no'], country: 'NO' })
    expect(outletOfHost('lemonde.fr', among)).toMatchObject({ name: 'Paris World', country: 'FR' })
    expect(outlet('Le Monde', among)?.name).toBe('Paris World')
    expect(among.list.length).toBe(newsrooms().list.length)
  })

  test('quotes, semicolons, remarks, a mark of byte order and CRLF are read', () => {
    expect(readOutlets('\ufeffname,owner\r\n# ours\r\n"Bell, ""The""",Coast; Media\r\n\r\n')).toEqual([
      { name: 'Bell, "The"', owner: 'Coast; Media' },
    ])
  })

  test.each([
    ['', 'is empty: its first line must name its columns, "name" among them.'],
    ['title\nx', 'has a column "title": the columns are name, domains, owner, short, kind, country.'],
    ['owner\nx', 'has no column "name" in its first line.'],
    ['name,owner\n,x', 'has no name in line 2.'],
    ['name,owner\na,b,c', 'has more cells than columns in line 2: put quotes round a cell that holds a comma.'],
    ['name,domains\na,http://', 'has "" in line 2, which is no domain such as lantern.example.'],
    ['name,domains\na,x.test\nb,x.test', 'gives the domain x.test to two newsrooms, in lines 2 and 3.'],
    ['name,country\na,Norway', 'has the country "NORWAY" in line 2: two letters are wanted, such as NO.'],
    ['name\n"a', 'has a quotation mark in line 2 that is never closed.'],
  ])('what is wrong is one sentence: %j', (csv, error) => {
    expect(readOutlets(csv)).toEqual({ error })
  })
})
