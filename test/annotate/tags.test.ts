import { describe, expect, test } from 'vitest'
import { tags } from '../../src/annotate/tags/tags.ts'
import { words } from '../../src/annotate/words.ts'
import { loadModels } from '../../src/io/models.ts'
import { tokenise } from '../../src/text/tokens.ts'

const models = loadModels()

/** Checks "word/TAG word …": the marked words must have these tags; the text is the sentence without the marks. */
function tagged(marked: string): void {
  const text = marked.replace(/\/\S+/g, '')
  const tokens = tokenise(text, 0, text.length)
  const found = tags(text, tokens, models.tagger)
  const wanted = [...marked.matchAll(/(\S+?)\/(\S+)/g)].map(([, word, tag]) => `${word}/${tag}`)
  const given = tokens.map(({ start, end }, index) => `${text.slice(start, end)}/${found[index]}`)
  expect(given).toEqual(expect.arrayContaining(wanted))
}

describe('part-of-speech tags', () => {
  test.each([
    'The/DT minister/NN denied/VBD the/DT report/NN .',
    'Two officials/NNS told/VBD the Gazette that Ada/NNP Roe/NNP had/VBD left/VBN Marnia/NNP .',
    'The bridge was/VBD closed/VBN by/IN soldiers/NNS , the/DT newspaper/NN reported/VBD .',
    'They/PRP want/VBP to/TO report/VB it, but the reports/NNS differ/VBP .',
    'She said/VBD that/IN the group, which/WDT has/VBZ been/VBN fighting/VBG , would/MD stop/VB .',
  ])('words in their sentence: %s', tagged)

  test('clitics', () => {
    const text = 'Marnia’s army doesn’t say who’s there.'
    const found = tags(text, tokenise(text, 0, text.length), models.tagger)
    expect(found.join(' ')).toBe('NNP POS NN VBZ RB VB WP VBZ RB .')
  })

  test('punctuation by its place', () => {
    const text = 'The ministers’ plan – “not ‘new’” – cost $5 (or so).'
    const tokens = tokenise(text, 0, text.length)
    const found = tags(text, tokens, models.tagger)
    const at = (mark: string) => found[tokens.findIndex(({ start, end }) => text.slice(start, end) === mark)]
    expect([at('’'), at('–'), at('“'), at('‘'), at('”'), at('$'), at('('), at(')'), at('.')]).toEqual([
      'POS',
      ':',
      '``',
      '``',
      "''",
      '$',
      '-LRB-',
      '-RRB-',
      '.',
    ])
  })

  test('without weights, names and numbers are still told from the rest', () => {
    const text = 'In 2031 Roe left.'
    expect(tags(text, tokenise(text, 0, text.length), undefined)).toEqual(['NNP', 'CD', 'NNP', 'NN', '.'])
  })

  test('the same bytes give the same tags, and other bytes are refused', () => {
    const text = 'Nobody left.'
    const tokens = tokenise(text, 0, text.length)
    expect(tags(text, tokens, models.tagger)).toEqual(tags(text, tokens, Uint8Array.from(models.tagger!)))
    expect(() => tags(text, tokens, new Uint8Array(20))).toThrow('not weights of the kind HSTAG1')
  })
})

describe('the words of a page', () => {
  const text = 'Marnia halts talks\nHome\nAda Roe left. Nobody knew.'
  const blocks = [
    { role: 'title', start: 0, end: 18 },
    { role: 'navigation', start: 19, end: 23 },
    { role: 'body', start: 24, end: text.length },
  ] as const

  test('titles and bodies are read, furniture is not; sentences know their block and their tokens', () => {
    const { tokens, sentences } = words({ text, blocks, language: 'en' }, models)
    expect(sentences.map(({ start, end, block }) => [text.slice(start, end), block])).toEqual([
      ['Marnia halts talks', 0],
      ['Ada Roe left.', 2],
      ['Nobody knew.', 2],
    ])
    expect(
      sentences.map(({ firstToken, lastToken }) => tokens.slice(firstToken, lastToken).map(({ start, end }) => text.slice(start, end))),
    ).toEqual([
      ['Marnia', 'halts', 'talks'],
      ['Ada', 'Roe', 'left', '.'],
      ['Nobody', 'knew', '.'],
    ])
  })

  test('a page in another language is not read', () => {
    expect(words({ text, blocks, language: 'es' }, models)).toEqual({ tokens: [], sentences: [] })
  })
})
