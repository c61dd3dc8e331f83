import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDifference } from '../../src/present/difference.ts'
import { renderHtml } from '../../src/present/html.ts'
import { sha256Base64 } from '../../src/text/sha256.ts'
import { caseFile, ferryCase } from './made.ts'

const html = renderHtml(ferryCase())
const digest = (text: string) => createHash('sha256').update(text).digest('base64')
const between = (tag: string) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? ''

describe('the HTML report', () => {
  it('allows its own script and style by their digests, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!.replaceAll('&#39;', "'")
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${digest(between('style'))}'; script-src 'sha256-${digest(between('script'))}'; base-uri 'none'; form-action 'none'`,
    )
    expect(html).not.toMatch(/ style="| on[a-z]+="|unsafe-inline/)
  })

  it('needs nothing from anywhere', () => {
    expect(html).not.toMatch(/(?:src|href)="(?!#)|url\(|@import|<link/)
  })

  it('tells of each claim who says so, through whom, in which words', () => {
    const claim = html.slice(html.indexOf('id="claim-order"'), html.indexOf('id="claim-denied"'))
    expect(claim).toContain('three unnamed harbour officials')
    expect(claim).toMatch(/class="step outlet worn"[^>]*><a href="#report-courier">“local media”/)
    expect(claim).toMatch(/class="arrow lost"[^>]*>┄/)
    expect(claim).toContain('<mark>Governor Varnow ordered boats to stay in port</mark>')
    expect(claim).toMatch(/class="side nearer">.*the Sund Courier/)
  })

  it('gives each origin one colour and one letter, the same everywhere', () => {
    const classes = new Set(
      [...html.matchAll(/class="mark (o\d+)" title="origin ([A-Z]+)"/g)].map(([, name, letter]) => `${name} ${letter}`),
    )
    expect([...classes].sort()).toEqual(['o0 A', 'o1 B'])
  })

  it('greys what is no article, and colours who is quoted', () => {
    expect(html).toMatch(/class="block teaser furniture"[^>]*><span class="role">teaser<\/span> Read also/)
    expect(html).toMatch(/<span class="source o0">Governor Ilse Varnow<\/span>/)
  })

  it('shows any captured text as text', () => {
    const base = ferryCase()
    const evil = '</script><script>alert(1)</script>"\'><img src=x onerror=alert(2)>&amp;\u202e\u0000'
    const wild = renderHtml({
      ...base,
      stories: base.stories.map(story => ({ ...story, title: evil })),
      entities: base.entities.map(entity => ({ ...entity, name: `${entity.name} ${evil}` })),
      claims: base.claims.map(claim => ({ ...claim, summary: evil })),
      findings: base.findings.map(finding => ({ ...finding, message: evil })),
      pages: base.pages.map(page => ({ ...page, location: evil, locations: [evil], problems: [evil] })),
    })
    expect(wild.match(/<script/g)).toHaveLength(1)
    expect(wild).not.toMatch(/<img|\u202e|\u0000/)
  })

  it('is a page even for a case with nothing in it', () => {
    expect(renderHtml(caseFile({}))).toContain('0 pages')
  })
})

describe('digests', () => {
  it('are those of SHA-256', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        text => sha256Base64(text) === digest(new TextDecoder().decode(new TextEncoder().encode(text))),
      ),
    )
  })
})

describe('word differences', () => {
  it('mark what the other side does not have', () => {
    const [left, right] = wordDifference('the ferry will stop at noon', 'the ferry may stop at midnight')
    expect(left.filter(piece => piece.isOwn).map(piece => piece.text.trim())).toEqual(['will', 'noon'])
    expect(right.filter(piece => piece.isOwn).map(piece => piece.text.trim())).toEqual(['may', 'midnight'])
  })
  it('mark one word changed in a text of any length', () => {
    const long = Array.from({ length: 900 }, (_, at) => `word${at}`)
    const [left, right] = wordDifference(long.join(' '), long.with(450, 'other').join(' '))
    expect([left, right].map(side => side.filter(piece => piece.isOwn).map(piece => piece.text.trim()))).toEqual([['word450'], ['other']])
  })
  it('lose no character of either side', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.lorem({ maxCount: 12 }), (a, b) => {
        const [left, right] = wordDifference(a, b)
        expect(left.map(piece => piece.text).join('')).toBe(a)
        expect(right.map(piece => piece.text).join('')).toBe(b)
      }),
    )
  })
})
