import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readInto } from '../../src/io/case.ts'
import { caseOf } from '../../src/io/lists.ts'
import { openStore, type Store } from '../../src/io/store/store.ts'
import type { CaseFile } from '../../src/model.ts'
import { type Effects, workbench } from '../../src/server/app.ts'
import type { Guard } from '../../src/server/guard.ts'
import { twinOf } from '../../src/server/openapi.ts'
import { ROUTES } from '../../src/server/routes.ts'
import type { Board, ClaimRows, ClaimView, CompareView, GraphView, PageView, PartyView, StoryHead } from '../../src/server/views/shapes.ts'

const HOST = '127.0.0.1:4747'
const GUARD: Guard = { hosts: [HOST], token: 'right-token' }
const ASSETS = new Map([
  ['/index.html', { bytes: new TextEncoder().encode('<meta name="hearsay-token" content="%TOKEN%">'), type: 'text/html; charset=utf-8' }],
])

let place: string
let store: Store
let file: CaseFile
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'hearsay-workbench-'))
  writeFileSync(
    join(place, 'hostile.html'),
    '<html><head><title>Mayor of Ostvik resigns</title></head><body><article><h1>Mayor of Ostvik resigns</h1><p>Mayor Odd Lien said on Monday that &lt;script&gt;alert(1)&lt;/script&gt; he would resign at noon.</p><p>The council of Ostvik met on Sunday, two officials told the Fjord Post.</p></article></body></html>',
  )
  store = openStore(join(place, 'a.db'), { create: true })
  await readInto(store, ['examples/korsen-dam/pages', join(place, 'hostile.html')], { jobs: 1 })
  file = caseOf(store)
})
afterAll(() => {
  store.database.close()
  rmSync(place, { recursive: true, force: true })
})

const effects: Effects = { keep: () => place, run: () => undefined, judge: () => 1 }
const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}, guard = GUARD, own = effects) =>
  workbench(store, ASSETS, guard, own).request(`http://${HOST}${path}`, { ...init, headers: { host: HOST, ...init.headers } })
const view = async <View>(path: string): Promise<View> => {
  const response = await ask(path)
  expect(response.status, path).toBe(200)
  return (await response.json()) as View
}

describe('the JSON twins', () => {
  it('give the numbers of the case, and nothing else', async () => {
    const board = await view<Board>('/index.json')
    expect(board.pages).toBe(file.pages.length)
    expect(board.claims).toBe(file.claims.filter(claim => claim.listed).length)
    const story = file.stories.find(each => each.id === board.stories[0]!.id)!
    expect(board.stories[0]).toMatchObject({ pages: story.pages.length, reports: story.reports, origins: story.origins })
    expect(board.unreadable.map(page => page.location).join()).toContain('empty')
  })

  it('tell as what a person is introduced, and when', async () => {
    const person = file.entities.find(entity => entity.kind === 'person' && (entity.roles?.length ?? 0) > 0)!
    const { roles } = await view<PartyView>(`/parties/${person.id}.json`)
    expect(roles.map(role => role.text).sort()).toEqual(person.roles!.map(role => role.text).sort())
    const days = roles.flatMap(role => role.when?.earliest ?? [])
    expect(days).toEqual([...days].sort())
  })

  it('list every listed claim of a story once, over as many requests as it takes', async () => {
    const { id } = (await view<Board>('/index.json')).stories[0]!
    const listed = file.stories.find(story => story.id === id)!.claims.filter(claim => file.claims.find(each => each.id === claim)!.listed)
    const found: string[] = []
    for (let offset = 0; ; offset += 7) {
      const { claims, total } = await view<ClaimRows>(`/stories/${id}/claims.json?offset=${offset}&limit=7`)
      expect(total).toBe(listed.length)
      if (claims.length === 0) break
      found.push(...claims.map(claim => claim.id))
    }
    expect(found.toSorted()).toEqual(listed.toSorted())
  })

  it('count in each facet as many claims as the list has when it is narrowed by it', async () => {
    const { id } = (await view<Board>('/index.json')).stories[0]!
    const { facets } = await view<StoryHead>(`/stories/${id}.json`)
    for (const [name, values] of Object.entries(facets)) {
      const [facet] = values
      if (!facet) continue
      const { total } = await view<ClaimRows>(`/stories/${id}/claims.json?${name}=${encodeURIComponent(facet.value)}&limit=1`)
      expect(total, `${name} ${facet.label}`).toBe(facet.claims)
    }
  })

  it('show the words of every witness as they stand on its page', async () => {
    for (const claim of file.claims.filter(each => each.listed).slice(0, 30)) {
      const { witnesses } = await view<ClaimView>(`/claims/${claim.id}.json`)
      for (const witness of witnesses) {
        const page = file.pages.find(each => each.id === witness.page.id)!
        expect(page.text.slice(witness.start, witness.start + witness.exact.length)).toBe(witness.exact)
        expect(page.text).toContain(witness.after.replace(/ …$/, ''))
      }
    }
  })

  it('give one origin the same colour and letter wherever it stands', async () => {
    const looks = new Map<string, string>()
    for (const claim of file.claims.filter(each => each.listed)) {
      const shown = await view<ClaimView>(`/claims/${claim.id}.json`)
      for (const { id, mark, hue } of [...shown.looks, ...shown.witnesses.flatMap(witness => witness.look ?? [])]) {
        expect(looks.get(id) ?? `${mark} ${hue}`).toBe(`${mark} ${hue}`)
        looks.set(id, `${mark} ${hue}`)
      }
    }
    expect(looks.size).toBeGreaterThan(3)
  })

  it('compare every witness with the base that is asked for', async () => {
    const claim = file.claims.find(each => each.pages > 2)!
    const { base, others } = await view<CompareView>(`/claims/${claim.id}/compare.json`)
    const other = others[0]!.witness
    const turned = await view<CompareView>(`/claims/${claim.id}/compare.json?base=${other.statement}`)
    expect(turned.base.statement).toBe(other.statement)
    expect(turned.others.map(each => each.witness.statement)).toContain(base.statement)
    for (const { left, witness, right } of others) {
      expect(left.map(piece => piece.text).join('')).toBe(base.exact)
      expect(right.map(piece => piece.text).join('')).toBe(witness.exact)
    }
  })

  it('draw lines only between nodes that are there, and a copy’s sources through the page it was copied from', async () => {
    const { id } = (await view<Board>('/index.json')).stories[0]!
    const { nodes, edges } = await view<GraphView>(`/stories/${id}/graph.json`)
    const known = new Set(nodes.map(node => node.id))
    for (const edge of edges) expect([known.has(edge.from), known.has(edge.to)]).toEqual([true, true])
    const copies = edges.filter(edge => edge.directed && /^(?:copies|abridges|rewrites|translates|spins)$/.test(edge.kind))
    expect(copies.length).toBeGreaterThan(0)
    const heardBy = (page: string) => edges.filter(edge => edge.to === page && edge.kind === 'heard').map(edge => edge.from)
    for (const { from, to } of copies) expect(heardBy(to).filter(source => heardBy(from).includes(source))).toEqual([])
  })

  it('keep the text of a page as it is, so that offsets hold, and label all of it', async () => {
    for (const page of file.pages) {
      const shown = await view<PageView>(`/pages/${page.id}.json`)
      expect(shown.text.length).toBe(page.text.length)
      expect(shown.sha256).toBe(page.sha256)
      for (const mark of shown.marks) expect(mark.end).toBeLessThanOrEqual(shown.text.length)
    }
  })

  it('know an id that a claim had before it grew', async () => {
    const grown = file.claims[0]!
    store.database.run('INSERT OR REPLACE INTO former_ids (former, claim) VALUES (?, ?)', ['claim-of-old', grown.id])
    expect((await view<ClaimView>('/claims/claim-of-old.json')).id).toBe(grown.id)
  })

  it('search exactly as spelt where that is asked for', async () => {
    const words = 'Mayor Odd Lien'
    const loose = (await (await ask('/search.json?q=mayor%20odd%20lien')).json()) as { pages: unknown[] }
    const exact = (await (await ask(`/search.json?q=${encodeURIComponent(words)}&exact=1`)).json()) as { pages: unknown[] }
    const misspelt = (await (await ask('/search.json?q=mayor%20odd%20lien&exact=1')).json()) as { pages: unknown[] }
    expect([loose.pages.length, exact.pages.length, misspelt.pages.length]).toEqual([1, 1, 0])
  })

  it('answer with one sentence and the status where there is nothing', async () => {
    for (const path of [
      '/claims/none.json',
      '/stories/none.json',
      '/stories/none/graph.json',
      '/pages/none.json',
      '/parties/none.json',
      '/none',
    ]) {
      const response = await ask(path)
      expect(response.status).toBe(404)
      expect(await response.json()).toEqual({ status: 404, error: expect.stringMatching(/^[A-Z].*\.$|.*: .*\.$/) })
    }
  })

  it('are all told of in docs/workbench.md and openapi.json', async () => {
    const docs = readFileSync('docs/workbench.md', 'utf8')
    const { paths } = await view<{ paths: Record<string, unknown> }>('/openapi.json')
    for (const { path } of ROUTES) {
      expect(docs).toContain(`\`${path}\``)
      expect(docs).toContain(`\`${twinOf(path)}\``)
      expect(Object.keys(paths)).toContain(twinOf(path).replace(':id', '{id}'))
    }
  })
})

describe('exports', () => {
  it('give the whole case, and lists of it', async () => {
    const whole = (await (await ask('/export/case.json')).json()) as CaseFile
    expect(whole.pages.length).toBe(file.pages.length)
    const csv = await (await ask('/export/claims.csv')).text()
    expect(csv.split('\r\n')[0]).toContain('origins_min')
    expect((await ask('/export/../../etc/passwd')).status).toBe(404)
  })
})

describe('safety', () => {
  it('refuses a foreign Host header', async () => {
    for (const host of ['evil.example', 'evil.example:4747', '127.0.0.1:4748', '']) {
      const response = await ask('/index.json', { headers: { host } })
      expect(response.status, host).toBe(403)
    }
  })

  it('lets nobody write without the token of its own page', async () => {
    const body = JSON.stringify({ kind: 'same', a: 'Ada', b: 'Eda' })
    const judged: unknown[] = []
    const own = { ...effects, judge: (judgement: unknown) => judged.push(judgement) }
    for (const token of ['', 'wrong-token', 'right-toke', 'right-token-and-more'])
      expect((await ask('/judgements.json', { method: 'POST', body, headers: { 'x-hearsay-token': token } }, GUARD, own)).status).toBe(403)
    expect(judged).toEqual([])
    expect(
      (await ask('/judgements.json', { method: 'POST', body, headers: { 'x-hearsay-token': 'right-token' } }, GUARD, own)).status,
    ).toBe(202)
    expect(judged).toEqual([{ kind: 'same', a: 'Ada', b: 'Eda' }])
    const shown = await (await ask('/')).text()
    expect(shown).toContain('right-token')
  })

  it('asks for the password where there is one', async () => {
    const guard: Guard = { token: 't', password: 'pässword:1' }
    const coded = (text: string) => `Basic ${Buffer.from(text, 'utf8').toString('base64')}`
    const refused = await ask('/index.json', {}, guard)
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('Basic')])
    expect((await ask('/index.json', { headers: { authorization: coded('me:wrong') } }, guard)).status).toBe(401)
    expect((await ask('/index.json', { headers: { authorization: coded('me:pässword:1') } }, guard)).status).toBe(200)
    // Four signs of base64 stand for three bytes: one alone, or padding in the middle, stands for none.
    for (const broken of ['a', 'abcde', 'ab=c', '===']) {
      const answer = await ask('/index.json', { headers: { authorization: `Basic ${broken}` } }, guard)
      expect(answer.status, broken).toBe(401)
      expect(answer.headers.get('content-security-policy'), broken).toContain("default-src 'none'")
    }
  })

  it('sends a policy without inline script or style with every answer', async () => {
    for (const path of ['/', '/index.json', '/none', '/export/report.html']) {
      const policy = (await ask(path)).headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
    }
  })

  it('takes a judgement that is none for an error, and runs one at a time', async () => {
    const post = (path: string, body: string | FormData, app = workbench(store, ASSETS, GUARD, effects)) =>
      app.request(`http://${HOST}${path}`, { method: 'POST', body, headers: { host: HOST, 'x-hearsay-token': 'right-token' } })
    for (const body of [
      '',
      '{',
      '[]',
      '{"kind":"same"}',
      '{"kind":"marry","a":"x","b":"y"}',
      '{"kind":"constructor","a":"x"}',
      '{"kind":"same","a":" ","b":"y"}',
    ])
      expect((await post('/judgements.json', body)).status, body).toBe(400)
    for (const body of ['{"kind":"add","a":"x"}', '{"kind":"undo"}', '{"kind":"undo","number":"1"}', '{"kind":"split","a":5}'])
      expect((await post('/judgements.json', body)).status, body).toBe(400)
    const app = workbench(store, ASSETS, GUARD, effects)
    const judgement = '{"kind":"same","a":"x","b":"y"}'
    expect((await post('/judgements.json', judgement, app)).status).toBe(202)
    expect((await post('/judgements.json', judgement, app)).status).toBe(409)
    expect((await post('/read.json', new FormData())).status).toBe(400)
  })
})
