import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hearsay, workplace, write } from './hearsay.ts'

const page = `<html lang="en"><head><title>Bridge closed over the Oss</title><meta property="og:url" content="https://www.lantern.example/2031/05/04/bridge"></head>
<body><h1>Bridge closed over the Oss</h1><p>The bridge over the Oss was closed on Monday after an inspection, the county said in a statement.</p>
<p>Nobody was hurt, the mayor of Varrenport told reporters on the quay in the afternoon.</p></body></html>`

describe('a list of newsrooms of one’s own', () => {
  const made = () => {
    const place = workplace()
    write(place, {
      'page.html': page,
      'mine.csv': '# from our archive\nname,domains,owner\n"Varren Lantern",lantern.example,"Coast, Media"\n',
      'none.csv': 'name\n',
      'wrong.csv': 'name,kind\nVarren Lantern,newspaper\nOss Bell,leaflet\n',
    })
    return (name: string) => join(place, name)
  }

  it('names the newsroom and its owner, and stays with the case until another list comes', async () => {
    const at = made()
    const publisher = async (...args: string[]) => {
      const { code, stdout } = await hearsay('read', at('page.html'), '--case', at('case.db'), '--quiet', '--json', ...args)
      expect(code).toBe(0)
      return JSON.parse(stdout).pages[0].publisher
    }
    expect(await publisher()).toBeUndefined()
    expect(await publisher('--outlets', at('mine.csv'))).toMatchObject({ name: 'Varren Lantern', owner: 'Coast, Media' })
    expect(await publisher()).toMatchObject({ name: 'Varren Lantern' })
    expect(await publisher('--outlets', at('none.csv'))).toBeUndefined()
  })

  it('serves extract, too', async () => {
    const at = made()
    const { stdout } = await hearsay('extract', at('page.html'), '--outlets', at('mine.csv'))
    expect(JSON.parse(stdout).publisher).toBe('Varren Lantern')
  })

  it('is refused in one sentence with its line where something is wrong', async () => {
    const at = made()
    const { code, stdout, stderr } = await hearsay('extract', at('page.html'), '--outlets', at('wrong.csv'))
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('"leaflet" in line 3')
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
