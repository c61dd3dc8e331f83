import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { annotateWith } from '../../src/annotate/annotate.ts'
import { slotOf } from '../../src/annotate/attribution/chain.ts'
import { TOKEN_FEATURES, toldBy } from '../../src/annotate/attribution/features.ts'
import { unpackAttribution } from '../../src/annotate/attribution/model.ts'
import { attributions } from '../../src/annotate/attribution/sayings.ts'
import { LOWER_WORD, ROW, describe as rowsOf } from '../../src/annotate/tags/features.ts'
import { mix } from '../../src/annotate/weights.ts'
import { loadModels } from '../../src/io/models.ts'
import type { Article, Offsets } from '../../src/model.ts'
import { tokenise } from '../../src/text/tokens.ts'

const models = loadModels()

function read(text: string) {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(line => ({ start: line.index, end: line.index + line[0].length, role: 'body' as const }))
  const article: Article = { text, blocks, byline: [], authors: [], agencies: [], dates: [], traces: [], problems: [] }
  const { annotation, syntax } = annotateWith(article, models)
  const words = (spans: readonly Offsets[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return attributions(syntax.words, annotation, models.attribution!).map(({ source, cue, content, quoted, stance }) => ({
    source: words(source),
    cue: words(cue),
    content: words(content),
    quoted,
    stance,
  }))
}

describe('attributions by the model', () => {
  test.each([
    ['The minister said the ferry to Ostrava Island would sail again on Monday.', 'The minister', 'said'],
    ['According to the harbour union, the cranes have not been checked for a year.', 'the harbour union', 'According to'],
    ['“We will rebuild the school before winter,” Mayor Ada Roe told reporters on Tuesday.', 'Mayor Ada Roe', 'told'],
    ['Mr. Venn argued that the tax would hurt small farms in the valley.', 'Mr. Venn', 'argued'],
  ])('source and cue: %s', (text, source, cue) => {
    const found = read(text)
    expect(found.map(one => one.source)).toContain(source)
    expect(found.some(one => one.cue.includes(cue))).toBe(true)
  })

  test('content ends where the saying ends', () => {
    const [found] = read('“The bridge will be closed for a month,” said Ada Roe, the chief engineer of Marnia.')
    expect(found?.content).toContain('The bridge will be closed for a month')
    expect(found?.content).not.toContain('engineer')
    expect(found?.quoted).toBe('direct')
  })

  test('a denial keeps its stance', () => {
    const found = read('The ministry denied that its drones had crossed the border with Tessaly.')
    expect(found[0]?.stance).toBe('denies')
  })

  test.each([
    ['The envoy reportedly left the port on Sunday.', 'reportedly', 'left the port on Sunday'],
    ['Two engineers were allegedly beaten by the guards.', 'allegedly', 'beaten by the guards'],
    ['The general is believed to have fled to Zoland.', 'is believed', 'to have fled to Zoland'],
  ])('nobody is named for it: %s', (text, cue, content) => {
    const found = read(text).find(one => one.cue.includes(cue))
    expect(found?.source).toBe('')
    expect(found?.content).toContain(content)
  })

  test.each([
    ['The Vold Courier reported, citing two harbour officials, that the ferry had no licence.', 'reported', 'the ferry had no licence'],
    ['The Estral Gazette said, quoting a nurse, that the ward was full.', 'said', 'the ward was full'],
    ['Radio Marnia reported, citing a harbour pilot, that the buoy was missing.', 'reported', 'the buoy was missing'],
  ])('who cites others says it through them: %s', (text, cue, content) => {
    const found = read(text)
    expect(found).toHaveLength(1)
    expect(found[0]?.cue).toContain(cue)
    expect(found[0]?.content).toBe(content)
  })

  test('no two attributions share their words', () => {
    const text = 'Roe said the dam was safe, and Venn insisted that it was not. “It leaks,” he added. “It has leaked for years.”'
    const contents = read(text).map(one => one.content)
    expect(contents.length).toBeGreaterThanOrEqual(3)
    expect(new Set(contents).size).toBe(contents.length)
  })

  test('every feature has words for a reader', () => {
    for (let index = 0; index < TOKEN_FEATURES; index++) expect(toldBy(index).length).toBeGreaterThan(3)
  })

  test('other bytes are refused', () => {
    expect(() => unpackAttribution(new Uint8Array(64))).toThrow('not weights')
  })
})

/** Where the training texts are at hand: what somebody could do who knows every word in them and how the features are made. */
const articles = join(process.env.HEARSAY_SHARED ?? '../shared', 'data/attribution/train.jsonl')

describe('no text can be read out of the weights', () => {
  test.skipIf(!existsSync(articles))('runs of nine training words cannot be rebuilt from their first two (needs ../shared)', () => {
    const { tokens } = unpackAttribution(models.attribution!)
    const weights = new Int8Array(tokens.table.buffer)
    const strength = (key: number): number => {
      const slot = slotOf(tokens.table, key)
      if (slot < 0) return 0
      return [0, 1, 4, 5, 6, 7].reduce((sum, place) => sum + Math.abs(weights[4 * slot + place]!), 0)
    }
    const texts = readFileSync(articles, 'utf8')
      .split('\n')
      .filter(Boolean)
      .filter((_, index) => index % 40 === 0)
      .map(line => JSON.parse(line).text as string)
    const runs = texts.map(text => {
      const list = tokenise(text, 0, text.length)
      const rows = rowsOf(text, list, 0, list.length)
      return Int32Array.from(list, (_, index) => rows[index * ROW + LOWER_WORD]!)
    })
    const vocabulary = [...new Set(runs.flatMap(run => [...run]))]
    const follows = new Map<number, number>()
    // the features "two words together", as attribution/features.ts numbers them: a word with the one before it, and with the one behind
    const likeliestAfter = (word: number): number => {
      const known = follows.get(word)
      if (known !== undefined) return known
      let best = 0
      let most = 0
      for (const next of vocabulary) {
        const pair = mix(word, next)
        const found = strength(mix(pair, 701 + 5)) + strength(mix(pair, 701 + 6))
        if (found > most) {
          best = next
          most = found
        }
      }
      follows.set(word, best)
      return best
    }
    let tried = 0
    let rebuilt = 0
    for (const run of runs)
      for (let at = 0; at + 9 <= run.length; at += 97) {
        tried++
        if (Array.from({ length: 7 }, (_, step) => at + step + 2).every(place => likeliestAfter(run[place - 1]!) === run[place])) rebuilt++
      }
    expect(tried).toBeGreaterThan(100)
    expect(rebuilt).toBe(0)
  })
})
