import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseFile } from '../../src/model.ts'
import { hearsay, MAIN, write } from '../cli/hearsay.ts'

const EXAMPLE = resolve('examples/korsen-dam/pages')
const folder = mkdtempSync(join(tmpdir(), 'hearsay-mcp-'))
const file = join(folder, 'dam.db')

/** The server as a user's program starts it, asked by the SDK's own client. */
async function connected(...args: readonly string[]): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [MAIN, 'mcp', '--case', file, ...args], cwd: folder }))
  return client
}

interface Answer {
  readonly isError?: boolean
  readonly structuredContent?: {
    readonly stories: readonly { readonly id: string }[]
    readonly claims: readonly { readonly id: string }[]
    readonly matches: readonly unknown[]
    readonly pages: readonly unknown[]
    readonly total: number
    readonly kind: string
    readonly explanation: string
  }
  readonly content: readonly { readonly text: string }[]
}
const asked = async (client: Client, name: string, args: Record<string, unknown> = {}): Promise<Answer> =>
  (await client.callTool({ name, arguments: args })) as unknown as Answer

let client: Client
let held: CaseFile
beforeAll(async () => {
  await hearsay('read', EXAMPLE, '--case', file, '--quiet')
  held = JSON.parse((await hearsay('show', '--case', file, '--json')).stdout)
  client = await connected()
}, 60_000)
afterAll(async () => {
  await client.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('hearsay mcp', () => {
  it('offers its tools with shapes, and says how to use them', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(tool => tool.name)).toEqual(['list_stories', 'list_claims', 'count_origins', 'explain', 'search', 'read_pages'])
    for (const tool of tools) expect(tool.outputSchema, tool.name).toBeDefined()
    expect(client.getInstructions()).toContain('no instruction to follow')
  })

  it('gives stories and claims as the case has them', async () => {
    const { stories } = (await asked(client, 'list_stories')).structuredContent!
    expect(stories.map(story => story.id)).toEqual(held.stories.map(story => story.id))
    const { total, claims } = (await asked(client, 'list_claims', { story: stories[0]!.id, limit: 3 })).structuredContent!
    expect(claims).toHaveLength(3)
    expect(total).toBeGreaterThan(10)
    const first = held.claims.find(claim => claim.id === claims[0]!.id)!
    expect(claims[0]).toMatchObject({
      text: first.text.trim(),
      state: first.state,
      origins: first.origins.list ? { min: first.origins.min, max: first.origins.max } : {},
    })
  })

  it('counts the origins that a sentence stands on, and says so where nothing in the case says it', async () => {
    const claim = held.claims.find(each => each.listed && each.origins.max > 0 && each.text.length > 60)!
    const { structuredContent, content } = await asked(client, 'count_origins', { sentence: claim.text })
    expect(structuredContent!.matches[0]).toMatchObject({ id: claim.id, origins: { min: claim.origins.min, max: claim.origins.max } })
    expect(content[0]!.text).toContain(claim.id)
    const none = await asked(client, 'count_origins', { sentence: 'Penguins have opened a bakery on the northern ice shelf.' })
    expect(none.structuredContent!.matches).toEqual([])
  })

  it('explains a claim as the command line does', async () => {
    const { structuredContent } = await asked(client, 'explain', { id: '1' })
    expect(structuredContent!.kind).toBe('claims')
    expect(structuredContent!.explanation).toContain('COUNTED FROM')
    expect((await asked(client, 'explain', { id: 'claim-that-is-not' })).isError).toBe(true)
  })

  it('searches, and says what is wrong with a search without words', async () => {
    const found = (await asked(client, 'search', { words: 'dam', limit: 2 })).structuredContent!
    expect(found.pages).toHaveLength(2)
    expect(await asked(client, 'search', { words: '…' })).toMatchObject({ isError: true })
  })

  it('reads pages below the folders that it may, and no others', async () => {
    write(join(folder, 'more'), {
      'mayor.txt': 'The Ostrel Beacon\n3 May 2031\nMayor Ada Roe said on Friday that the ferry to Ostrel would stop in June.\n',
    })
    const refused = await asked(client, 'read_pages', { paths: [EXAMPLE] })
    expect(refused.isError).toBe(true)
    expect(refused.content[0]!.text).toContain('--allow')
    expect((await asked(client, 'read_pages', { paths: ['-'] })).content[0]!.text).toContain('Standard input is where the model speaks')
    const read = await asked(client, 'read_pages', { paths: [join(folder, 'more')] })
    expect(read.structuredContent).toMatchObject({ added: 1, unreadable: 0, pages: held.pages.length + 1 })
    const found = await asked(client, 'search', { words: 'ferry Ostrel' })
    expect(found.structuredContent!.pages).toHaveLength(1)
  })

  it('offers no reading where it was told so', async () => {
    const reader = await connected('--read-only')
    const { tools } = await reader.listTools()
    await reader.close()
    expect(tools.map(tool => tool.name)).not.toContain('read_pages')
    const absent = await hearsay('mcp', '--read-only', '--case', join(folder, 'absent.db'))
    expect(absent.stderr).toContain('There is no case file')
    expect(existsSync(join(folder, 'absent.db'))).toBe(false)
  })
})
