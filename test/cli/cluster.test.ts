import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { start, workplace } from './hearsay.ts'

const fire = (town: string, name: string, street: string, toll: string, tail: string) =>
  `${toll} people died when a bakery burned down in ${street} in ${town}, fire chief ${name} said. The bakery stood beside the ${street} school, which was closed. ${tail}`

/** Two fires of one sort, in other towns and weeks, each told by several pages. */
const pages = [
  { id: 'a1', date: '2031-03-04', text: fire('Carrow', 'Ada Quist', 'Lantern Row', 'Four', 'Neighbours formed a chain of buckets.') },
  { id: 'a2', date: '2031-03-05', text: `The Lantern Row bakery in Carrow burned for hours. Fire chief Ada Quist counted four dead.` },
  { id: 'a3', date: '2031-03-06', text: `Carrow mourns four dead of Lantern Row. Quist's firemen found the oven door open.` },
  { id: 'b1', date: '2033-07-18', text: fire('Dunhaven', 'Bram Selwyn', 'Mill Lane', 'Two', 'The wind carried sparks over the river.') },
  {
    id: 'b2',
    date: '2033-07-19',
    text: `Two dead in Mill Lane: fire chief Bram Selwyn blames the wind for the end of the Dunhaven bakery.`,
  },
  { id: 'c1', date: '2033-07-19', text: `The Dunhaven chess club seeks a roof for its tournament of the autumn.` },
]

const run = async (records: readonly unknown[], ...args: string[]) => {
  const input = records.map(record => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n')
  const { code, stdout } = await start(['cluster', '--json', ...args], { input }).outcome
  expect(code).toBe(0)
  return stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
}

describe('hearsay cluster', () => {
  it('puts pages of one event together and look-alikes apart, in the order they came', async () => {
    const out = await run(pages)
    expect(out.map(({ id }) => id)).toEqual(pages.map(({ id }) => id))
    const of = new Map(out.map(({ id, cluster }) => [id, cluster]))
    expect(of.get('a1')).toBe(of.get('a2'))
    expect(of.get('b1')).toBe(of.get('b2'))
    expect(of.get('a1')).not.toBe(of.get('b1'))
    expect(of.get('c1')).not.toBe(of.get('b1'))
  })

  it('gives the same clusters whatever the order', async () => {
    const groups = (out: readonly { id: string; cluster: string }[]) =>
      [...new Set(out.map(({ cluster }) => cluster))].map(cluster =>
        out
          .filter(one => one.cluster === cluster)
          .map(({ id }) => id)
          .sort()
          .join(),
      )
    expect(groups(await run([...pages].reverse())).sort()).toEqual(groups(await run(pages)).sort())
  })

  it('writes pairs, the likest of one event', async () => {
    const file = join(workplace(), 'pairs.jsonl')
    await run(pages, '--pairs', file)
    const pairs = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(pairs).toHaveLength(15)
    const score = (a: string, b: string) => pairs.find(pair => pair.a === a && pair.b === b).score
    expect(score('a1', 'a2')).toBeGreaterThan(score('a1', 'b1'))
    expect(score('b1', 'b2')).toBeGreaterThan(score('a2', 'b2'))
  })

  it('passes on what it cannot read, with the problem', async () => {
    const out = await run([pages[0], '{', { id: 'x', note: 'no text' }, { ...pages[1], source: 'wire' }])
    expect(out[1].problems).toHaveLength(1)
    expect(out[2]).toMatchObject({ id: 'x', note: 'no text' })
    expect(out[2].problems).toHaveLength(1)
    expect(out[3]).toMatchObject({ source: 'wire', cluster: expect.any(String) })
  })
})
