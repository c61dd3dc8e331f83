import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { signature } from '../../src/io/hooks/webhook.ts'
import { courier, feed, gazette, observer } from '../support/bridge.ts'
import { site } from '../support/site.ts'
import { start, workplace } from './hearsay.ts'

const docs = readFileSync(new URL('../../docs/watching.md', import.meta.url), 'utf8')

describe('docs/watching.md', () => {
  it('shows what a watch prints, to the letter (else: docs/watching.actual has what it prints now)', async () => {
    const place = workplace()
    const { at, pages } = await site({ '/feed': feed('/bridge'), '/bridge': observer('Four'), '/crack': gazette, '/minister': courier })
    const rounds = [
      () => undefined,
      () => {
        pages['/feed'] = feed('/crack')
      },
      () => {
        pages['/feed'] = feed('/minister')
        pages['/bridge'] = observer('Six')
      },
    ]
    const printed: string[] = []
    for (const change of rounds) {
      change()
      const args = [
        'watch',
        at('/feed'),
        '--case',
        join(place, 'case.db'),
        '--once',
        '--recheck',
        '0s',
        '--allow-private',
        '--delay',
        '0s',
        '--quiet',
      ]
      const { stdout } = await start(args, { env: { COLUMNS: '100' } }).outcome
      printed.push(stdout.replaceAll(at(''), 'https://news.example').trimEnd())
    }
    const shown = /<!-- rounds -->\n```text\n([\s\S]*?)\n?```/.exec(docs)?.[1]
    const now = printed.join('\n\n')
    if (shown !== now) writeFileSync(new URL('../../docs/watching.actual', import.meta.url), now)
    expect(shown).toBe(now)
  }, 240_000)

  it('has a check of signatures that takes genuine deliveries and no others', async () => {
    const code = /```js\n([\s\S]*?)```/.exec(docs)?.[1] ?? ''
    const file = join(workplace(), 'check.mjs')
    writeFileSync(file, code)
    const { isGenuine } = await import(pathToFileURL(file).href)
    const secret = 'a secret of the desk'
    const seconds = Math.floor(Date.now() / 1000)
    const headers = (time: number) => ({
      'webhook-id': 'delivery-1',
      'webhook-timestamp': String(time),
      'webhook-signature': signature(secret, 'delivery-1', time, '{"news":[]}'),
    })
    expect(isGenuine(headers(seconds), '{"news":[]}', secret)).toBe(true)
    expect(isGenuine(headers(seconds), '{"news":[1]}', secret)).toBe(false)
    expect(isGenuine(headers(seconds), '{"news":[]}', 'another secret')).toBe(false)
    expect(isGenuine(headers(seconds - 900), '{"news":[]}', secret)).toBe(false)
    expect(isGenuine({}, '{"news":[]}', secret)).toBe(false)
    const two = headers(seconds)
    expect(isGenuine({ ...two, 'webhook-signature': `v1,other ${two['webhook-signature']}` }, '{"news":[]}', secret)).toBe(true)
  })
})
