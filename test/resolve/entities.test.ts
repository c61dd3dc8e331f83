import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entity, PartyJudgement } from '../../src/model.ts'
import { resolveEntities } from '../../src/resolve/entities.ts'
import { readingsOf } from '../support/case.ts'

/** Text pages, each with a title line of its own, resolved; helpers to ask who is who. */
async function resolved(pages: Readonly<Record<string, string>>, judgements: readonly PartyJudgement[] = []) {
  const readings = await readingsOf(pages)
  const { entities, pages: settled } = resolveEntities(readings, judgements)
  const byId = new Map(entities.map(entity => [entity.id, entity]))
  const page = (name: string) => readings.find(reading => reading.locations[0] === name)!
  return {
    readings,
    entities,
    /** The entity of the first mention that has these words. */
    of(name: string, words: string): Entity | undefined {
      const reading = page(name)
      const at = reading.annotation.mentions.findIndex(mention =>
        [mention, mention.name ?? mention].some(piece => reading.article.text.slice(piece.start, piece.end) === words),
      )
      const id = settled.get(reading.id)!.mentions[at]
      return id === undefined ? undefined : byId.get(id)
    },
    speakers(name: string, source: string): string[] {
      const reading = page(name)
      const at = reading.annotation.sayings.findIndex(saying =>
        saying.source.some(piece => reading.article.text.slice(piece.start, piece.end).includes(source)),
      )
      expect(at).toBeGreaterThanOrEqual(0)
      return settled.get(reading.id)!.speakers[at]!.map(id => byId.get(id)!.name)
    },
  }
}

const page = (title: string, ...paragraphs: string[]): string => `${title}\n\n${paragraphs.join('\n\n')}\n`

describe('on one page', () => {
  test('a surname, a title and a late full name are one person', async () => {
    const { of } = await resolved({
      'a.txt': page(
        'Roe orders the dam opened',
        'Water Minister Ada Roe said on Monday that the gates would be opened at noon.',
        'Ms. Roe added that nobody was in danger. She spoke in Vienna.',
      ),
    })
    expect(of('a.txt', 'Roe')?.name).toBe('Ada Roe')
    expect(of('a.txt', 'Ms. Roe')).toBe(of('a.txt', 'Ada Roe'))
    expect(of('a.txt', 'She')).toBe(of('a.txt', 'Ada Roe'))
  })

  test('letters in brackets, a second name and common nouns stand for one organisation', async () => {
    const { of } = await resolved({
      'a.txt': page(
        'Guard to leave the coast',
        'The Inland Guard Corps (IGC) said on Monday that its boats would leave. The IGC gave no reason.',
        'The militia, Liwa Sahra, or Lions of the Dawn, said that it would stay. The militia holds two ports.',
      ),
    })
    expect(of('a.txt', 'IGC')).toBe(of('a.txt', 'Inland Guard Corps'))
    expect(of('a.txt', 'Lions of the Dawn')).toBe(of('a.txt', 'Liwa Sahra'))
    expect(of('a.txt', 'it')).toBe(of('a.txt', 'Liwa Sahra'))
    expect(of('a.txt', 'Liwa Sahra')).not.toBe(of('a.txt', 'Inland Guard Corps'))
  })

  test('the newspaper, the paper, the report and a short name are the newsroom cited last', async () => {
    const { of } = await resolved({
      'a.txt': page(
        'Ferries to stop',
        'The ferries will stop in May, the Northern Gazette reported on Monday. The port has not agreed, the newspaper wrote.',
        'According to the Gazette, two captains refused. The report said that others may follow.',
        'The Marnian News Agency reported on Tuesday that a third captain had left. The agency gave no name.',
      ),
    })
    for (const words of ['the newspaper', 'Gazette', 'The report']) expect(of('a.txt', words)?.name).toBe('Northern Gazette')
    expect(of('a.txt', 'The agency')?.name).toBe('Marnian News Agency')
  })

  test.each([
    ['The council met all night, the Northern Herald reported.', 'Northern Herald'],
    ['Six ferries sank, the Sorn Press Agency reported on Sunday.', 'Sorn Press Agency'],
    ['Fire broke out at noon, Meridian TV said on Friday.', 'Meridian TV'],
    ['The bank will close, the Red Valley Post wrote.', 'Red Valley Post'],
    ['The road is shut, the Orlandish Mail reported on Monday.', 'Orlandish Mail'],
    ['Two men fled, the Evening Lantern Star said.', 'Evening Lantern Star'],
  ])('a newsroom keeps its whole name: %s', async (sentence, name) => {
    const { of, entities } = await resolved({ 'a.txt': page('News of the day', sentence) })
    expect(of('a.txt', name)).toMatchObject({ name, kind: 'outlet' })
    expect(entities.filter(entity => /outlet|organisation/.test(entity.kind))).toHaveLength(1)
  })

  test.each([
    ['Northern Herald', 'Herald'],
    ['Sornburg Post', 'Post'],
    ['Inland Journal', 'Journal'],
  ])('the newsroom of the page comes before any other of that last word: %s', async (name, short) => {
    const { of } = await resolved({
      'a.txt': page(`Quay to close, ${short} writes`, `The quay will close, the ${name} reported. A clerk told the ${short} so.`),
    })
    expect(of('a.txt', short)).toBe(of('a.txt', name))
    expect(of('a.txt', name)?.name).toBe(name)
  })

  test.each([
    ['The safety report, dated 3 May, warned of rust.', 'The safety report'],
    ['The power station stood still.', 'The power station'],
    ['The website of the port was down.', 'The website'],
    ['The shipping channel is too shallow.', 'The shipping channel'],
    ['A report on the dam is due in May, and the report will be read.', 'the report'],
  ])('documents and works are no newsroom: %s', async (sentence, words) => {
    const { of } = await resolved({
      'a.txt': page('News of the day', `The Northern Gazette reported on Monday that it rained. ${sentence}`),
    })
    expect(of('a.txt', 'Northern Gazette')).toBeDefined()
    expect(of('a.txt', words)?.kind).not.toBe('outlet')
  })

  test.each([
    ['The Orla Water Authority shut the gates. The authority gave no reason.', 'The authority', 'Orla Water Authority'],
    ['Sornburg General Hospital took in nine people. The hospital said that it was full.', 'The hospital', 'Sornburg General Hospital'],
    ['The Inland City Council met on Monday. The council will pay.', 'The council', 'Inland City Council'],
  ])('a common noun is what was named with it: %s', async (text, words, name) => {
    const { of } = await resolved({ 'a.txt': page('News of the day', text) })
    expect(of('a.txt', words)?.name).toBe(name)
  })

  test.each([
    ['Velland said on Monday that it would pay. Officials in Velland denied it. Vellandish ships left.', 'Velland'],
    ['Orvania said that it would pay. A clip of Orvania Star TV shows the ship. Officials in Orvania agreed.', 'Orvania'],
    ['Marnia denied on Monday that it had fired. Marnian boats came back to Marnia.', 'Marnia'],
  ])('a country that no list has is a place: %s', async (text, name) => {
    const { of } = await resolved({ 'a.txt': page('News of the day', text) })
    expect(of('a.txt', name)).toMatchObject({ name, kind: 'place' })
  })

  test('particles belong to a name', async () => {
    for (const name of ['Mirza Shah dal Sudarto', 'Ada dos Ventos', 'Ivo ould Lenk']) {
      const { of } = await resolved({ 'a.txt': page('News of the day', `Gen. ${name} said that he would go.`) })
      expect(of('a.txt', name)?.name).toBe(name)
    }
  })

  test.each([
    ['High Guide Devan Lenk ordered a march. The High Guide was ill.', 'The High Guide', 'Devan Lenk'],
    ['Grand Mufti Karim Wasti spoke on Monday. The grand mufti asked for calm.', 'The grand mufti', 'Karim Wasti'],
    ['Supreme Elder Ivo Roe left Lima. The Supreme Elder gave no reason.', 'The Supreme Elder', 'Ivo Roe'],
  ])('an exalted title is its bearer: %s', async (text, words, name) => {
    const { of } = await resolved({ 'a.txt': page('News of the day', text) })
    expect(of('a.txt', words)?.name).toBe(name)
  })

  test.each([
    ['The Federal Border Guard Corps stayed. The Federal regime denied it.', 'Federal Border Guard Corps', 'Federal'],
    ['The Royal Harbour Board met. The Royal family was away.', 'Royal Harbour Board', 'Royal'],
  ])('an adjective is no short name: %s', async (text, name, word) => {
    const { of } = await resolved({ 'a.txt': page('News of the day', text) })
    expect(of('a.txt', name)).toBeDefined()
    expect(of('a.txt', word)).not.toBe(of('a.txt', name))
  })

  test('hospitals and bridges named with a rank are no persons', async () => {
    const { of } = await resolved({
      'a.txt': page('Nine hurt', 'Nine people were taken to the Orla General Hospital over the King Ivo Bridge, said General Ada Roe.'),
    })
    expect(of('a.txt', 'Orla General Hospital')?.kind).toBe('facility')
    expect(of('a.txt', 'King Ivo Bridge')?.kind).toBe('facility')
    expect(of('a.txt', 'General Ada Roe')).toMatchObject({ kind: 'person', name: 'Ada Roe' })
  })

  test('somebody described first is named later, by role or by the quotation that follows', async () => {
    const { of } = await resolved({
      'a.txt': page(
        'Dam may fail',
        'On Monday a top engineer of the river board said that the dam was weak.',
        'Ivo Lenk, chief engineer of the river board, said: “The wall moves every night.”',
      ),
      'b.txt': page(
        'Emir warned',
        'An adviser to the emir warned on Friday that talks could end.',
        '“We are tired of waiting,” said Karim Wasti, who taught law before the war.',
      ),
    })
    expect(of('a.txt', 'a top engineer of the river board')?.name).toBe('Ivo Lenk')
    expect(of('b.txt', 'An adviser to the emir')?.name).toBe('Karim Wasti')
  })

  test('a government is its country, and so is its capital where it acts', async () => {
    const { of } = await resolved({
      'a.txt': page(
        'Oslo answers',
        'The Norwegian government said on Monday that it would pay. Oslo denies any fault. Ministers met in Oslo on Tuesday.',
      ),
    })
    expect(of('a.txt', 'The Norwegian government')?.name).toBe('Norway')
    expect(of('a.txt', 'Oslo')?.name).toBe('Norway')
  })
})

describe('across pages', () => {
  test.each([
    ['Qassem Wahidi', 'Qassim Wahidi'],
    ['Esmail Qorbani', 'Esmail Ghorbani'],
    ['Hassan Nuraldin', 'Hasan Nuraldeen'],
    ['Volodymyr Kravenskyy', 'Volodymyr Kravensky'],
    ['Muhammad al-Tikrani', 'Mohammed Tikrani'],
    ['C.Q. Harrow', 'Charles Harrow'],
    ['Joe Lindner', 'Joseph Lindner'],
    ['Nadia Torhanik', 'Nadia Tohanik'],
  ])('%s and %s are one person', async (a, b) => {
    const { of } = await resolved({
      'a.txt': page('First', `Gen. ${a} said on Monday that the border was closed.`),
      'b.txt': page('Second', `Gen. ${b} told reporters on Tuesday that the border was open.`),
    })
    expect(of('a.txt', a)).toBeDefined()
    expect(of('a.txt', a)).toBe(of('b.txt', b))
  })

  test('a surname with its particle is the full name’s', async () => {
    const { of } = await resolved({
      'a.txt': page('First', 'Gen. Hakim dal Orsi said on Monday that the pass was open. Later dal Orsi told a crowd that he was tired.'),
    })
    expect(of('a.txt', 'dal Orsi') ?? of('a.txt', 'Orsi')).toBe(of('a.txt', 'Hakim dal Orsi'))
  })

  test.each([
    ['Sacred Lantern Guard Corps', 'Lantern Guards'],
    ['Patriotic Harbour Front', 'Harbour Front'],
    ['Supreme River Council', 'River Council'],
  ])('%s is told shorter as %s', async (long, short) => {
    const { of } = await resolved({
      'a.txt': page('First', `The ${long} said on Monday that it would leave.`),
      'b.txt': page('Second', `The ${short} said on Tuesday that it had left.`),
    })
    expect(of('b.txt', short)).toBeDefined()
    expect(of('b.txt', short)).toBe(of('a.txt', long))
  })

  test.each([
    ['Davoud Karvani', 'Davoud Farrokh'],
    ['Ali Moradi', 'Reza Moradi'],
    ['Karl Lindner', 'Karla Lindner'],
    ['Ada Maria Roe', 'Ada Ruth Roe'],
  ])('%s and %s are two', async (a, b) => {
    const { of } = await resolved({
      'a.txt': page('First', `President ${a} said on Monday that the border was closed.`),
      'b.txt': page('Second', `President ${b} told reporters on Tuesday that the border was open.`),
    })
    expect(of('a.txt', a)).not.toBe(of('b.txt', b))
  })

  test('two organisations that share a word stay two, one under two spellings is one', async () => {
    const { of } = await resolved({
      'a.txt': page(
        'First',
        'The militia, Liwa’a Sahra, said that it would stop its attacks. It is separate from the Sahra group in Chad.',
      ),
      'b.txt': page(
        'Second',
        'A militia, Liwaa Sahra, denied on Monday that it had fired.',
        'The Sahra group said on Tuesday that it was not involved.',
      ),
    })
    expect(of('a.txt', 'Liwa’a Sahra')).toBe(of('b.txt', 'Liwaa Sahra'))
    expect(of('a.txt', 'Sahra')).toBe(of('b.txt', 'Sahra'))
    expect(of('a.txt', 'Sahra')).not.toBe(of('a.txt', 'Liwa’a Sahra'))
  })

  test('ministries of two countries stay two', async () => {
    const { of } = await resolved({
      'a.txt': page('First', 'Chad’s Foreign Ministry said on Monday that talks had begun.'),
      'b.txt': page('Second', 'Peru’s Foreign Ministry said on Monday that talks had failed.'),
      'c.txt': page('Third', 'The Chadian Foreign Ministry said on Tuesday that talks went on.'),
    })
    expect(of('a.txt', 'Foreign Ministry')).toBe(of('c.txt', 'Chadian Foreign Ministry') ?? of('c.txt', 'Foreign Ministry'))
    expect(of('a.txt', 'Foreign Ministry')).not.toBe(of('b.txt', 'Foreign Ministry'))
  })

  test('an office alone joins nobody: the foreign minister of one page is not that of another', async () => {
    const { of } = await resolved({
      'a.txt': page('First', 'The foreign minister said on Monday that talks had begun.'),
      'b.txt': page('Second', 'The foreign minister said on Friday that talks had failed.'),
    })
    expect(of('a.txt', 'The foreign minister')).toBeDefined()
    expect(of('a.txt', 'The foreign minister')).not.toBe(of('b.txt', 'The foreign minister'))
  })

  test('a surname with its title joins the one bearer in the case, and nobody where two bear it', async () => {
    const one = await resolved({
      'a.txt': page('First', 'President Ada Korrin said on Monday that she would go.'),
      'b.txt': page('Second', 'The strike began after President Korrin had left, a guard said.'),
    })
    expect(one.of('b.txt', 'Korrin')).toBe(one.of('a.txt', 'Ada Korrin'))
    const two = await resolved({
      'a.txt': page('First', 'President Ada Korrin said on Monday that she would go.'),
      'b.txt': page('Second', 'The strike began after President Korrin had left, a guard said.'),
      'c.txt': page('Third', 'President Ivo Korrin said in 1994 that he would stay.'),
    })
    expect(two.of('b.txt', 'Korrin')).not.toBe(two.of('a.txt', 'Ada Korrin'))
    expect(two.of('b.txt', 'Korrin')).not.toBe(two.of('c.txt', 'Ivo Korrin'))
  })
})

describe('speakers', () => {
  test.each([
    ['Mines Ministry spokesman Ivo Lenk said that the pit was safe.', 'Lenk', ['Ivo Lenk']],
    ['The head of the Dockers Union, Uwe Brandt, said that work would stop.', 'Brandt', ['Uwe Brandt']],
    ['Two officials said that the pit was closed.', 'officials', []],
    ['The Northern Gazette reported that the pit was closed.', 'Gazette', ['Northern Gazette']],
    ['Ada Roe and the Dockers Union said that work would stop.', 'Roe', ['Ada Roe', 'Dockers Union']],
    ['Ada Roe and several officials said that work would stop.', 'Roe', ['Ada Roe']],
    ['Rescue work is over, Ada Roe, who leads the board, said on Monday.', 'Roe', ['Ada Roe']],
  ])('%s', async (sentence, source, wanted) => {
    const { speakers } = await resolved({ 'a.txt': page('News of the day', sentence) })
    expect(speakers('a.txt', source)).toEqual(wanted)
  })

  test.each([
    ['The leader of the militant Hezar group, Ada Roe, in Peru warned on Friday that talks could end.', 'warned', ['Ada Roe']],
    ['The head of the Dockers Union, Uwe Brandt, in Vienna said that work would stop.', 'said', ['Uwe Brandt']],
    ['Gen. Ada Roe similarly said Sunday said that snow was near.', 'said', ['Ada Roe']],
    ['In his hometown of Orla, the commander of the Guards, Ivo Lenk, threatened to leave.', 'threatened', ['Ivo Lenk']],
    ['In her native Sorn, the president, Ada Lenk, told reporters that she would go.', 'told', ['Ada Lenk']],
    ['Speaking in the village of Hallow, the mayor, Ivo Roe, said that the dam was safe.', 'said', ['Ivo Roe']],
  ])('a place or a day beside the name does not speak: %s', async (sentence, cue, wanted) => {
    const readings = await readingsOf({ 'a.txt': page('News of the day', sentence) })
    const { entities, pages } = resolveEntities(readings)
    const { article, annotation, id } = readings[0]!
    const at = annotation.sayings.findIndex(({ cue: [first] }) => first && article.text.slice(first.start, first.end).includes(cue))
    const speakers = pages.get(id)!.speakers[at]!
    expect(speakers.map(speaker => entities.find(entity => entity.id === speaker)!.name)).toEqual(wanted)
  })

  test('he and she speak for whom they stand', async () => {
    const { speakers } = await resolved({
      'a.txt': page('News of the day', 'Gen. Ivo Lenk said on Monday that the pass was open. He added that snow was melting.'),
    })
    expect(speakers('a.txt', 'He')).toEqual(['Ivo Lenk'])
  })
})

describe('laws', () => {
  const pages = {
    'a.txt': page(
      'First',
      'President Ada Korrin said on Monday that the Inland Guard Corps (IGC) would leave Chad.',
      'She told the Northern Gazette so.',
    ),
    'b.txt': page('Second', 'Korrin wants peace, the Gazette wrote. Gen. Qassem Wahidi of the IGC denied it.'),
    'c.txt': page('Third', 'Qassim Wahidi, a general, met President Korrin in Lima. Peru’s parliament said that it would watch.'),
    'd.txt': page('Fourth', 'President Ivo Korrin said in 1994 that the Northern Gazette was wrong.'),
  }

  test('every entity has a name, mentions that are verbatim, and reasons', async () => {
    const { entities, readings } = await resolved(pages)
    expect(entities.length).toBeGreaterThan(5)
    const texts = new Map(readings.map(reading => [reading.id, reading.article.text]))
    for (const entity of entities) {
      expect(entity.name).not.toBe('')
      expect(entity.mentions.length).toBeGreaterThan(0)
      expect(entity.why.length).toBeGreaterThan(0)
      for (const reason of entity.why) expect(reason.rule !== '' && reason.detail !== '').toBe(true)
      for (const at of entity.mentions) expect(texts.get(at.page)!.slice(at.start, at.end)).toBe(at.exact)
    }
    expect(new Set(entities.map(entity => entity.id)).size).toBe(entities.length)
  })

  test('the order of the pages changes nothing', async () => {
    const readings = await readingsOf(pages)
    const wanted = JSON.stringify(resolveEntities(readings).entities)
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), shuffled => {
        expect(JSON.stringify(resolveEntities(shuffled).entities)).toBe(wanted)
      }),
      { numRuns: 10 },
    )
  })

  test('a person’s word is never overruled', async () => {
    const apart: PartyJudgement = { kind: 'different', a: 'Qassem Wahidi', b: 'Qassim Wahidi', at: '2031-01-01' }
    const { of } = await resolved(pages, [apart])
    expect(of('b.txt', 'Qassem Wahidi')).not.toBe(of('c.txt', 'Qassim Wahidi'))
    const same: PartyJudgement = { kind: 'same', a: 'Ada Korrin', b: 'Ivo Korrin', at: '2031-01-01' }
    const joined = await resolved(pages, [same])
    expect(joined.of('a.txt', 'Ada Korrin')).toBe(joined.of('d.txt', 'Ivo Korrin'))
  })

  test('a judgement on two mentions of one page parts them', async () => {
    const plain = await resolved(pages)
    const [reading] = plain.readings.filter(one => one.locations[0] === 'a.txt')
    const she = reading!.annotation.mentions.find(mention => mention.form === 'pronoun')!
    const name = reading!.annotation.mentions.find(
      mention => mention.name && reading!.article.text.slice(mention.name.start, mention.name.end) === 'Ada Korrin',
    )!
    expect(plain.of('a.txt', 'She')).toBe(plain.of('a.txt', 'Ada Korrin'))
    const id = (at: { start: number; end: number }) => `${reading!.id}:${at.start}-${at.end}`
    const parted = await resolved(pages, [{ kind: 'different', a: id(name), b: id(she), at: '2031-01-01' }])
    expect(parted.of('a.txt', 'She')).not.toBe(parted.of('a.txt', 'Ada Korrin'))
  })
})
