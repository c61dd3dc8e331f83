import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../src/present/markdown.ts'
import { renderReport } from '../../src/present/report/report.ts'
import { renderShow, VIEWS } from '../../src/present/show.ts'
import { columns, safe, wrap } from '../../src/present/words.ts'
import { caseOf } from '../support/case.ts'
import { denial, elder, relay, second } from '../support/world.ts'
import { caseFile, claim, entity, ferryCase, link, pageOf, saying, spanIn, statement, story } from './made.ts'

const flat = (text: string) => text.replace(/\s+/g, ' ')
/** The lines of the report from one that matches to the next empty one. */
const part = (report: string, begin: RegExp): string => {
  const lines = report.split('\n')
  const from = lines.findIndex(line => begin.test(line))
  const to = lines.findIndex((line, at) => at > from && line === '')
  return lines.slice(from, to < 0 ? undefined : to).join('\n')
}

describe('the report, as a reporter reads it', () => {
  const report = renderReport(ferryCase())

  it('begins with the story and its three numbers', () => {
    expect(report.split('\n').slice(0, 2)).toEqual(['BOATS STAY IN PORT', '3 pages · 1 report, not in this case · 2 origins'])
  })

  it('puts the widest gap between pages and origins first', () => {
    expect(report.indexOf('Two boats sank')).toBeLessThan(report.indexOf('Governor Varnow ordered boats'))
    expect(report.indexOf('Governor Varnow ordered boats')).toBeLessThan(report.indexOf('gave the company no order'))
  })

  it('says of pages that name nobody that there is no stated origin, never how many sources', () => {
    expect(part(report, /^ 1 {2}Two boats sank/)).toContain('unattributed · 2 pages · no stated origin')
    expect(part(report, /^ 1 {2}Two boats sank/)).toMatch(/herald +no source named/)
  })

  it('prints the summary and the chain of each page, with what was lost on the way', () => {
    const order = part(report, /^ 2 /)
    expect(flat(order)).toContain('Both pages rest on one report of the Sund Courier, which cites three unnamed harbour officials.')
    expect(flat(order)).toContain('herald Sund Courier › “three harbour officials” › Ilse Varnow')
    expect(flat(order)).toContain('weekly “local media” ┄ Sund Courier › “people who spoke to local media” ┄ “three harbour officials”')
  })

  it('shows a finding with both sides verbatim, the one nearer the origin first and marked', () => {
    const order = flat(part(report, /^ 2 /))
    expect(order).toContain(
      '! outlet lost: weekly no longer names the newsroom. herald “the Sund Courier” (nearer the origin) weekly “local media”',
    )
  })

  it('tells each finding once, and trivial ones not at all', () => {
    expect(report.match(/! polarity/g)).toHaveLength(1)
    expect(report).not.toContain('Not worth a line')
  })

  it('asks for the report that all of it hangs on', () => {
    expect(flat(part(report, /^WORTH ASKING FOR/))).toMatch(/Sund Courier, 9 May 2033 cited by herald, weekly · 1 claim$/)
  })

  it('keeps unnamed people with their number and their other names', () => {
    const unnamed = flat(part(report, /^UNNAMED SOURCES/))
    expect(unnamed).toContain('“three harbour officials” 3 people · in Sund Courier, 9 May 2033 · behind 1 claim')
    expect(unnamed).toContain('also “people who spoke to local media” (weekly)')
  })

  it('says what each page is, what was set aside, and what could not be read', () => {
    const pages = report.slice(report.indexOf('PAGES'))
    expect(pages).toMatch(/weekly +relay +11 May 2033 .*set aside: 1 teaser/)
    expect(pages).toMatch(/herald +relay +10 May 2033 +Island Herald/)
    expect(flat(pages)).toContain('empty unreadable')
    expect(flat(pages)).toContain('1 page could not be read; it stays in the case with the problem.')
    expect(report).not.toContain('CLIPPINGS/EMPTY')
  })

  it('counts the claims that it does not show, with the command that does', () => {
    expect(renderReport(ferryCase(), { claims: 1 })).toContain('… and 2 more claims: hearsay show claims')
  })

  it('has colours only where asked', () => {
    expect(report).not.toContain('\u001b')
    expect(renderReport(ferryCase(), { color: true })).toContain('\u001b[1mBOATS STAY IN PORT\u001b[22m')
  })
})

describe('headings', () => {
  const headingOn = (text: string, words: string) => {
    const page = pageOf('page', { text })
    const said = statement('statement-a', spanIn(page.id, text, words), [])
    const only = claim('claim-a', words, [said])
    return renderReport(
      caseFile({ pages: [page], statements: [said], claims: [only], stories: [story('story-a', 'Title', [page], [only])] }),
    )
  }
  it('read a piece of a sentence in its sentence, in the words of the page', () => {
    expect(headingOn('The mayor of Ostvik asked the council to close the bridge. It rained.', 'to close the bridge')).toContain(
      ' 1  The mayor of Ostvik asked the council to close the bridge.',
    )
    expect(
      headingOn('It was cold. Nobody in the valley could tell why the siren failed on Monday. It rained.', 'why the siren failed'),
    ).toContain(' 1  Nobody in the valley could tell why the siren failed on Monday.')
  })
  it('leave a whole clause as it is, without the marks of the quotation', () => {
    expect(headingOn('“The bridge was closed at noon,” said Odd Lien.', '“The bridge was closed at noon,”')).toContain(
      ' 1  The bridge was closed at noon\n',
    )
  })
  it('name who says "it" where the words before tell', () => {
    const text = 'The pilots’ union said on Friday that it would not work at night. It rained.'
    const page = pageOf('page', { text })
    const on = (words: string) => spanIn(page.id, text, words)
    const said = saying('attribution-a', on('The pilots’ union'), on('said on Friday'), on('it would not work at night'))
    const only = statement('statement-a', on('it would not work at night'), [link('entity-a', { attribution: said.id })], {
      origin: 'origin-a',
    })
    const made = claim('claim-a', only.at.exact, [only])
    const report = renderReport(
      caseFile({
        pages: [page],
        entities: [entity('entity-a', 'organisation', 'pilots’ union')],
        attributions: [said],
        origins: [{ id: 'origin-a', kind: 'named', label: 'pilots’ union', entity: 'entity-a', interested: false }],
        statements: [only],
        claims: [made],
        stories: [story('story-a', 'Title', [page], [made])],
      }),
    )
    expect(report).toContain(' 1  The pilots’ union said on Friday that it would not work at night\n')
  })
})

describe('on any terminal', () => {
  const widest = (text: string) => Math.max(...text.split('\n').map(columns))
  const long = 'https://archive.example/'.padEnd(300, 'x')
  const nasty = ferryCase()
  const wild = {
    ...nasty,
    pages: nasty.pages.map(page => ({ ...page, location: `${long}/${page.location}`, problems: [...page.problems, long] })),
    claims: nasty.claims.map(each => ({ ...each, summary: `${each.summary} \u001b[31mred\u001b[0m ${long} 世界`.repeat(2) })),
    entities: nasty.entities.map(each => ({ ...each, name: `${each.name} \u001b]0;title\u0007 المتحدث الرسمي \u202eevil` })),
  }

  it.each([48, 60, 80, 120])('never writes past column %i', width => {
    expect(widest(renderReport(wild, { width }))).toBeLessThanOrEqual(width)
    for (const view of VIEWS) expect(widest(renderShow(wild, view, { width, all: true })), view).toBeLessThanOrEqual(width)
  })

  it('takes the force out of escape sequences and turned-round text', () => {
    for (const text of [renderReport(wild), ...VIEWS.map(view => renderShow(wild, view)), renderMarkdown(wild)]) {
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
  })

  it('keeps right-to-left names together and in their place', () => {
    expect(wrap('said المتحدث الرسمي (Ostvik) on Monday', 80)).toEqual(['said \u2068المتحدث الرسمي\u2069 (Ostvik) on Monday'])
  })

  it('wraps any text to any width, and loses nothing but space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 12, max: 90 }), (text, width) => {
        const lines = wrap(safe(text), width, '  ')
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width)
        const bare = (words: string) => words.replace(/[\s\u2066-\u2069]/g, '')
        expect(bare(lines.join(''))).toBe(bare(safe(text)))
      }),
    )
  })

  it('reports a case read from pages within 80 columns', async () => {
    const read = await caseOf({ 'relay.txt': relay, 'second.txt': second, 'denial.txt': denial, 'elder.txt': elder })
    expect(widest(renderReport(read))).toBeLessThanOrEqual(80)
    expect(renderReport(read)).toContain('Osterby Post')
  })
})

describe('lists', () => {
  it('number claims as the report does', () => {
    expect(renderShow(ferryCase(), 'claims')).toMatch(
      /^ {2}1 {2}Two boats sank on Sunday\n {5}unattributed · 2 pages · no stated origin · claim-sank$/m,
    )
  })
  it('say that there is nothing', () => {
    for (const view of VIEWS) expect(renderShow(caseFile({}), view)).toMatch(/^There are no /)
  })
})

describe('Markdown', () => {
  const text = renderMarkdown(ferryCase())
  it('quotes verbatim, with a footnote that can be printed', () => {
    expect(text).toMatch(/ {2}> “Governor Varnow ordered boats to stay in port”\[\^\d+\]/)
    const note = text.split('\n').find(line => line.startsWith('[^') && line.includes('Chain: “local media”'))!
    expect(note).toContain('“Governor Varnow ordered boats to stay in port”')
    expect(note).toContain('clippings/weekly.txt, 11 May 2033.')
    expect(note).toContain(`SHA-256 ${'weekly'.padEnd(64, '0')}.`)
  })
  it('has a note for every mark, and a mark for every note', () => {
    const marks = new Set([...text.matchAll(/(?<!^)\[\^(\d+)\]/gm)].map(match => match[1]))
    const notes = [...text.matchAll(/^\[\^(\d+)\]: /gm)].map(match => match[1])
    expect(notes).toEqual([...marks])
  })
  it('lets no captured text become Markdown or HTML', () => {
    const words = '<script>alert(1)</script> [click](http://evil.example) # *bold* ![x](y) | cell'
    const page = pageOf('hostile', { text: words })
    const said = statement('statement-x', spanIn(page.id, words, words), [link('entity-x')], { origin: 'origin-x' })
    const only = claim('claim-x', words, [said])
    const hostile = renderMarkdown(
      caseFile({
        pages: [page],
        entities: [entity('entity-x', 'person', '<b>Bold</b> [name](x)')],
        origins: [{ id: 'origin-x', kind: 'named', label: 'x', entity: 'entity-x', interested: false }],
        statements: [said],
        claims: [only],
        stories: [story('story-x', words, [page], [only])],
      }),
    )
    expect(hostile).not.toMatch(/(?<!\\)<(?:script|b)|(?<!\\)\]\(|http:\/\/evil|(?<!\\)!\[/)
  })
})
