import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { capture, exact } from './labelled.ts'

const title = 'Mill at Oln burns down'
const paragraphs = [
  'The old mill at Oln burned down on Friday night, the fire brigade of the county said, after lightning had struck its roof.',
  'Nobody was in the building, which had stood empty since the spring, and the houses beside it were not harmed, according to the brigade.',
]
const read = (body: string, head = '', url?: string) =>
  extract(
    capture(`<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`, 'html', url ? { url } : {}),
  )
const article = (...more: readonly string[]) =>
  `<main><article><h1>${title}</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}${more.join('')}</article></main>`

describe('notes of a newsroom about its own article', () => {
  test.each([
    ['correction-note', 'Correction: The mill burned on Friday; this article first said Saturday.'],
    ['correction-note', '[Corrections (5 May): The name of the brigade’s head is Ada Roe.]'],
    ['correction-note', 'An earlier version of this story misstated the age of the mill.'],
    ['correction-note', '*This article has been corrected to give the right year of the flood.'],
    ['correction-note', 'Korrektur: In einer früheren Fassung stand, die Mühle sei bewohnt gewesen.'],
    ['correction-note', 'Fe de errores: el molino no estaba habitado.'],
    ['editors-note', "Editor's Note: The writer’s sister lives in the house beside the mill."],
    ['editors-note', 'Anmerkung der Redaktion: Wir haben den Namen der Straße geändert.'],
    ['editors-note', 'Note de la rédaction – Le prénom a été changé.'],
  ])('%s: %s', (kind, line) => {
    for (const page of [read(article(`<p>${line}</p>`)), extract(capture(`${title}\n\n${paragraphs.join('\n\n')}\n\n${line}\n`))]) {
      expect(page.traces.filter(trace => trace.kind === kind).map(trace => exact(page, trace.at))).toEqual([line])
      expect(page.blocks.find(block => exact(page, block) === line)?.role).toBe('other')
      expect(page.blocks.filter(block => block.role === 'body')).toHaveLength(2)
    }
  })

  test.each([
    'Correction officers found the door open: two men had left in the night, the county said.',
    'The correction of the map took a year, the office of the county said on Friday.',
    'Clarification was asked for by the mayor, who said: nobody told us that the mill was for sale.',
  ])('news is none: %s', line => {
    expect(read(article(`<p>${line}</p>`)).traces.map(trace => trace.kind)).not.toContain('correction-note')
  })
})

describe('an article of which the page has a part', () => {
  const url = 'https://gazette.example/oln/mill-burns.html'

  test.each([
    '/oln/mill-burns-2.html',
    'https://gazette.example/oln/mill-burns.html?page=2',
    '/oln/mill-burns/2',
    '/oln/mill-burns/page/2/',
  ])('goes on at %s', next => {
    for (const page of [
      read(article(), `<link rel="next" href="${next}">`, url),
      read(article(`<a rel="next" href="${next}">2</a>`), '', url),
    ])
      expect(page.problems.join()).toContain(`goes on at "${next}"`)
  })

  test('the next article is no part of this one', () => {
    for (const next of ['/oln/ferry-runs.html', '/oln/', '/oln/mill-burns-again.html', '#comments'])
      expect(read(article(), `<link rel="next" href="${next}">`, url).problems).toEqual([])
  })

  test.each(['Page 2 of 3', 'Seite 2 von 3', 'Part 1 / 2'])('“%s” is told', line => {
    expect(read(article(`<p>${line}</p>`)).problems.join()).toMatch(/this is part [12] of [23] of an article/)
  })

  test.each(['Load more updates', 'Weitere Einträge laden'])('the button “%s” is told, one under other articles is not', line => {
    const button = `<button>${line}</button>`
    expect(read(article(button, `<p>${paragraphs[0]} ${paragraphs[1]}</p>`)).problems.join()).toContain('loads more of the article')
    const list = Array.from({ length: 12 }, (_, at) => `<li><a href="/${at}">Ferry ${at} runs again</a></li>`).join('')
    expect(read(`${article()}<section><ul>${list}</ul>${button}</section>`).problems).toEqual([])
  })
})
