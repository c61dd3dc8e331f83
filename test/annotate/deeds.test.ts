import { describe, expect, test } from 'vitest'
import { deedsOf } from '../../src/annotate/events/deeds.ts'
import { words } from '../../src/annotate/words.ts'
import { loadModels } from '../../src/io/models.ts'

const models = loadModels({ parser: true })

/** The deeds of a text as "TYPE source > target". */
function deeds(text: string): string[] {
  const article = {
    text,
    blocks: [{ start: 0, end: text.length, role: 'body' as const }],
    byline: [],
    authors: [],
    agencies: [],
    dates: [],
    traces: [],
    problems: [],
  }
  const { tokens, sentences } = words(article, models)
  const at = (part?: { start: number; end: number }) => (part ? text.slice(part.start, part.end) : '?')
  return deedsOf(article, tokens, sentences, models.parser).map(deed => `${deed.plover} ${at(deed.source)} > ${at(deed.target)}`)
}

describe('deeds', () => {
  test.each([
    ['Velmark demanded an apology from Tarsia on Monday.', 'DEMAND Velmark > an apology'],
    ['The Osterby parliament rejected a treaty with Tarsia.', 'REJECT The Osterby parliament > Tarsia'],
    ['Tarsian troops shelled the town of Brennick.', 'FIGHT Tarsian troops > the town of Brennick'],
    ['President Ada Korrin arrived in Tarsis on Sunday.', 'CONSULT President Ada Korrin > Tarsis'],
  ])('%s', (text, told) => {
    expect(deeds(text)[0]?.startsWith(told.split(' > ')[0]!)).toBe(true)
  })

  test.each([
    ['Velmark refused to meet the Tarsian envoy.', 'REJECT'],
    ['Velmark threatened to expel the Tarsian envoy.', 'THREATEN'],
    ['Velmark agreed to receive the Tarsian envoy.', 'AGREE'],
  ])('the verb before decides: %s', (text, type) => {
    expect(deeds(text)[0]).toMatch(new RegExp(`^${type} Velmark`))
  })

  test.each(['Two Tarsian fishermen were arrested by the coast guard of Velmark.', 'Three miners were detained by the police of Osterby.'])(
    'the passive is turned round: %s',
    text => {
      expect(deeds(text)[0]).toMatch(/^COERCE the (?:coast guard|police) .*> (?:Two|Three) /)
    },
  )

  test.each([
    ['Osterby’s fishermen, who had come by night, attacked the Velmark police.', 'FIGHT Osterby’s fishermen > the Velmark police'],
    ['A minister said on Tuesday that Tarsia must return the stolen bell.', 'DEMAND A minister > Tarsia'],
    ['Velmark denounced the shelling of Tarsian villages.', 'DISAPPROVE Velmark > Tarsian villages'],
    ['Velmark on Friday rejected calls by Tarsia to reopen the border.', 'REJECT Velmark > Tarsia'],
    ['Osterby imposed tough new sanctions on Tarsia after rebels shelled a village.', 'SANCTION Osterby > Tarsia'],
  ])('who does it to whom, wherever they stand: %s', (text, deed) => {
    expect(deeds(text)).toEqual([deed])
  })

  test.each(['Velmark will not meet the Tarsian envoy.', 'The premier said he would not release the prisoners.'])(
    'not to do what is friendly is to refuse it: %s',
    text => {
      expect(deeds(text)[0]).toMatch(/^REJECT/)
    },
  )

  test('without the weights of the parser a deed has no parties', () => {
    const text = 'Velmark rejected a treaty.'
    const block = { start: 0, end: text.length, role: 'body' as const }
    const { tokens, sentences } = words({ text, blocks: [block] }, models)
    expect(deedsOf({ text }, tokens, sentences, undefined)).toEqual([{ start: 8, end: 16, plover: 'REJECT', cameo: '12' }])
  })

  test.each(['The sea was calm.', 'Officials said on Monday that it was cold.', ''])('nothing is done: “%s”', text => {
    expect(deeds(text)).toEqual([])
  })
})
