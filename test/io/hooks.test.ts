import { createHmac, timingSafeEqual } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { guardedLookup } from '../../src/io/fetch/address.ts'
import { asker } from '../../src/io/fetch/fetch.ts'
import { command, commandWords } from '../../src/io/hooks/command.ts'
import { deliverAll, type Hook } from '../../src/io/hooks/hooks.ts'
import { signature, webhook } from '../../src/io/hooks/webhook.ts'
import { openWatch } from '../../src/io/watch/state.ts'
import { newsFeed } from '../../src/present/news/atom.ts'
import type { News } from '../../src/present/news/kinds.ts'
import { workplace } from '../cli/hearsay.ts'
import { site } from '../support/site.ts'

const quiet = () => new AbortController().signal
const SECRET = 'a secret of the desk'

describe('a command', () => {
  it('gets the news on its input, and nothing of them as an argument', async () => {
    const place = workplace()
    const out = join(place, 'out.json')
    const body = JSON.stringify({ news: ['$(touch pwned)', '; touch pwned', '"quoted"'] })
    const program = `let text = ''; process.stdin.on('data', part => { text += part }).on('end', () => require('fs').writeFileSync(process.argv[1], JSON.stringify([process.argv.slice(2), text, process.env.HEARSAY_WEBHOOK_SECRET])))`
    process.env.HEARSAY_WEBHOOK_SECRET = SECRET
    await command(JSON.stringify([process.execPath, '-e', program, out, '$HOME; echo `id`'])).deliver('1', body, quiet())
    delete process.env.HEARSAY_WEBHOOK_SECRET
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual([['$HOME; echo `id`'], `${body}\n`, null])
  })

  it('fails with words where it is not there, fails, or does not end', async () => {
    await expect(command('/no such program').deliver('1', '{}', quiet())).rejects.toThrow('there is no such program')
    await expect(command('cat > news.json').deliver('1', '{}', quiet())).rejects.toThrow(
      'there is no such program; arguments are given as a JSON list, a line of the shell as ["sh","-c","cat > news.json"]',
    )
    await expect(command(JSON.stringify([process.execPath, '-e', 'process.exit(3)'])).deliver('1', '{}', quiet())).rejects.toThrow(
      'it ended with 3',
    )
    await expect(
      command(JSON.stringify([process.execPath, '-e', 'setInterval(() => {}, 50)']), 300).deliver('1', '{}', quiet()),
    ).rejects.toThrow('it was ended (SIGKILL)')
  })

  it('is a path as a whole, or a JSON list of words', () => {
    expect(commandWords('/opt/my tools/notify --now')).toEqual(['/opt/my tools/notify --now'])
    expect(commandWords('["node", "notify.mjs"]')).toEqual(['node', 'notify.mjs'])
    expect(() => commandWords('["node", 3]')).toThrow('JSON list of words')
    expect(() => commandWords('[]')).toThrow('JSON list of words')
  })
})

/** As docs/watching.md tells a receiver to do it. */
function isGenuine(headers: Readonly<Record<string, string | undefined>>, body: string, secret: string, now: number): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': given } = headers
  if (!id || !time || !given || Math.abs(now / 1000 - Number(time)) > 300) return false
  const expected = Buffer.from(`v1,${createHmac('sha256', secret).update(`${id}.${time}.${body}`).digest('base64')}`)
  return given.split(' ').some(each => each.length === expected.length && timingSafeEqual(Buffer.from(each), expected))
}

describe('a webhook', () => {
  const hook = (url: string, allowPrivate = true) =>
    webhook(new URL(url), {
      secret: SECRET,
      ask: asker(guardedLookup({ allowPrivate })),
      permission: { allowPrivate },
      agent: 'hearsay/1',
      now: Date.now,
    })

  it('sends the news so that the receiver can tell that they are genuine and fresh', async () => {
    const got: { headers: Record<string, string>; body: string }[] = []
    const { at, port } = await site({
      '/hook': request => {
        let body = ''
        request.on('data', part => {
          body += part
        })
        request.on('end', () => got.push({ headers: request.headers as Record<string, string>, body }))
        return { status: 204, wait: 30 }
      },
      '/full': { status: 507 },
      '/moved': { status: 302, headers: { Location: '/hook' } },
    })
    const body = '{"news":["ü"]}'
    await hook(at('/hook')).deliver('delivery-1', body, quiet())
    expect(got).toHaveLength(1)
    const [{ headers, body: sent }] = got as [(typeof got)[0]]
    expect(sent).toBe(body)
    expect(headers['content-type']).toBe('application/json')
    expect(isGenuine(headers, sent, SECRET, Date.now())).toBe(true)
    expect(isGenuine(headers, sent.replace('ü', 'u'), SECRET, Date.now())).toBe(false)
    expect(isGenuine(headers, sent, 'another secret', Date.now())).toBe(false)
    expect(isGenuine(headers, sent, SECRET, Date.now() + 600_000)).toBe(false)
    await expect(hook(at('/full')).deliver('1', body, quiet())).rejects.toThrow('it answered 507')
    await expect(hook(at('/moved')).deliver('1', body, quiet())).rejects.toThrow('it answered 302')
    await expect(hook(`http://127.0.0.1:${port}/hook`, false).deliver('1', body, quiet())).rejects.toThrow('private network')
    expect(got).toHaveLength(1)
  })

  it('signs as Standard Webhooks does', () => {
    // The example of the specification's own libraries.
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
    expect(signature(secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, '{"test": 2432232314}')).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    )
  })
})

describe('deliveries', () => {
  it('are kept until they went well, in order, with longer and longer waits, and let go in the end', async () => {
    const folder = join(workplace(), 'pages')
    mkdirSync(folder)
    const state = openWatch(folder)
    for (const id of ['one', 'two']) state.sqlite.run("INSERT INTO outbox (hook, id, body, due) VALUES ('h', ?, '{}', 0)", [id])
    const got: string[] = []
    const notes: string[] = []
    let isBroken = true
    let now = 1_000_000
    const hook: Hook = {
      name: 'h',
      deliver: async id => {
        got.push(id)
        if (isBroken) throw new Error('no room')
      },
    }
    const deliver = () => deliverAll(state, [hook], { now: () => now, signal: quiet(), note: message => notes.push(message) })
    await deliver()
    await deliver()
    expect(got).toEqual(['one'])
    now += 61_000
    await deliver()
    expect(got).toEqual(['one', 'one'])
    now += 61_000
    await deliver()
    expect(got).toHaveLength(2)
    isBroken = false
    now += 61_000
    await deliver()
    await deliver()
    expect(got).toEqual(['one', 'one', 'one', 'two'])
    isBroken = true
    state.sqlite.run("INSERT INTO outbox (hook, id, body, due) VALUES ('h', 'three', '{}', 0)")
    for (let time = 0; time < 20; time += 1) {
      now += 7 * 3600_000
      await deliver()
    }
    expect(got.filter(id => id === 'three')).toHaveLength(12)
    expect(notes.at(-1)).toContain('let go')
    state.sqlite.close()
  })
})

describe('the Atom feed', () => {
  const item = (id: string, words: string): News => ({
    id,
    verdict: 'adds-origin',
    page: {
      id: 'page-1',
      name: 'a',
      location: '/pages#https://paper.example/a?b&c',
      url: 'https://paper.example/a?b&c',
      title: `Bridge <shut> & "closed" \u0007`,
    },
    tidings: [
      {
        is: 'adds-origin',
        claim: 'claim-1',
        words,
        origins: ['Ida Morrow'],
        chain: 'Ida Morrow',
        before: { min: 1, max: 1 },
        after: { min: 1, max: 2 },
      },
    ],
  })
  const feed = newsFeed(
    [
      { news: item('news-2', 'it will stay shut ]]> & so on'), at: '2031-03-05T00:00:00.000Z' },
      { news: item('news-1', 'it is shut'), at: '2031-03-04T00:00:00.000Z' },
    ],
    { name: 'case.db', id: 'case.db', now: '2031-03-06T00:00:00.000Z' },
  )

  it('is a feed that readers take, with ids that stay', () => {
    const parsed = parseFeed(feed)
    expect(parsed.format).toBe('atom')
    const { feed: own } = parsed as {
      feed: { id: string; updated: string; entries: { id: string; title: unknown; links: { href: string }[] }[] }
    }
    expect(own.updated).toBe('2031-03-05T00:00:00.000Z')
    expect(new Set(own.entries.map(entry => entry.id)).size).toBe(2)
    for (const id of [own.id, ...own.entries.map(entry => entry.id)])
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(own.entries[0]!.links[0]!.href).toBe('https://paper.example/a?b&c')
    const again = newsFeed([{ news: item('news-1', 'it is shut'), at: '2031-03-04T00:00:00.000Z' }], {
      name: 'case.db',
      id: 'case.db',
      now: 'x',
    })
    expect(again).toContain(own.entries[1]!.id)
    expect(feed).not.toMatch(/[\u0000-\u0008]/)
  })

  it('is a whole feed when there is nothing yet', () => {
    const empty = newsFeed([], { name: 'case.db', id: 'case.db', now: '2031-03-06T00:00:00.000Z' })
    expect(empty).toContain('<updated>2031-03-06T00:00:00.000Z</updated>')
    expect(parseFeed(empty).format).toBe('atom')
  })
})
