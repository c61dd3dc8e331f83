import { describe, expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

/** Every statement of one sentence as "words: chain". */
async function told(sentence: string): Promise<string[]> {
  const found = await caseOf({ 'page.txt': `Harbour news\n\nMay 3, 2031\n\n${sentence}\n` })
  const names = new Map(found.entities.map(entity => [entity.id, entity.name]))
  return found.statements.map(({ at, chain }) => `${at.exact}: ${chain.map(link => names.get(link.party)).join(' › ')}`)
}

describe('whom a newsroom heard, however it is worded', () => {
  test.each([
    ['The Varren Courier, citing a port official, reported that the ship was empty.', 'Varren Courier › a port official'],
    ['The Varren Courier reported on Monday, citing a port official, that the ship was empty.', 'Varren Courier › a port official'],
    ['The Varren Courier, which cited a port official, said the ship was empty.', 'Varren Courier › a port official'],
    ['Citing Ada Roe, the Varren Courier said the ship was empty.', 'Varren Courier › Ada Roe'],
    ['Citing Ada Roe, a port official, the Varren Courier said the ship was empty.', 'Varren Courier › Ada Roe'],
    ['Citing unnamed officials, the Varren Courier said the ship was empty.', 'Varren Courier › unnamed officials'],
    ['According to the Varren Courier, which said a clerk told it, the ship was empty.', 'Varren Courier › a clerk'],
    [
      'The Varren Courier said that, according to two people with knowledge of the cargo, the ship was empty.',
      'Varren Courier › two people with knowledge of the cargo',
    ],
    ['Ada Roe said in an interview with the Varren Courier published on Monday that the ship was empty.', 'Varren Courier › Ada Roe'],
    ['A source told Radio Vell the ship was empty, the Varren Courier reported.', 'Varren Courier › Radio Vell › A source'],
  ])('%s', async (sentence, chain) => {
    expect(await told(sentence)).toEqual([`the ship was empty: ${chain}`])
  })

  test.each([
    ['The ship was empty, according to the Varren Courier, which cited two officials.', 'Varren Courier › two officials'],
    ['The ship was empty, according to a Varren Courier report that cited a port official.', 'Varren Courier › a port official'],
    ['The ship was empty, a clerk told the Varren Courier on condition of anonymity.', 'Varren Courier › a clerk'],
    ['The ship was empty, Radio Vell reported, citing the Varren Courier.', 'Radio Vell › Varren Courier'],
    // a name that only tells which people they are
    ['The ship was empty, the Varren Courier reported, citing two Velmark officials.', 'Varren Courier › two Velmark officials'],
    [
      'The ship was empty, the Varren Courier reported, citing three Harbour Office engineers.',
      'Varren Courier › three Harbour Office engineers',
    ],
    ['The ship was empty, Ada Roe said, citing Velmark officials.', 'Ada Roe › Velmark officials'],
    ['The ship was empty, Ada Roe said, citing Ben Tal of the harbour office.', 'Ada Roe › Ben Tal'],
    ['The ship was empty, according to Radio Vell, which cited the Varren Courier.', 'Radio Vell › Varren Courier'],
    ['The ship was empty, per the Varren Courier.', 'Varren Courier'],
  ])('%s', async (sentence, chain) => {
    expect(await told(sentence)).toEqual([`The ship was empty: ${chain}`])
  })

  test.each([
    ['Radio Vell said the ship was empty.', 'Radio Vell'],
    ['Daily Lantern reported that the ship was empty.', 'Daily Lantern'],
    ['Morning Courier said the ship was empty, citing a clerk.', 'Morning Courier › a clerk'],
    ['Ada Roe told the Sorn Post’s Mina Holt that the ship was empty.', 'Sorn Post › Ada Roe'],
    ['Ada Roe told the Sorland-language Diário do Vale that the ship was empty.', 'Diário do Vale › Ada Roe'],
    ['Ada Roe told Kanal 4 that the ship was empty.', 'Kanal 4 › Ada Roe'],
  ])('a newsroom by its whole name: %s', async (sentence, chain) => {
    expect(await told(sentence)).toEqual([`the ship was empty: ${chain}`])
  })

  test.each([
    ['The Varren Courier reported, citing Ada Roe and a port official, that the ship was empty.', ['Ada Roe', 'a port official']],
    ['Radio Vell said the ship was empty, citing Ben Tal and two guards.', ['Ben Tal', 'two guards']],
    ['Ada Roe, a nurse, and Ben Tal, a driver, told Radio Vell that the ship was empty.', ['Ada Roe', 'Ben Tal']],
    ['Ben Tal, the harbour master, and a docker told the Varren Courier that the ship was empty.', ['Ben Tal', 'a docker']],
  ])('those in one list stand side by side: %s', async (sentence, people) => {
    const newsroom = sentence.includes('Radio Vell') ? 'Radio Vell' : 'Varren Courier'
    expect((await told(sentence)).sort()).toEqual(people.map(one => `the ship was empty: ${newsroom} › ${one}`).sort())
  })

  test.each([
    ['State media said the ship was empty, citing the navy.', 'State media › the navy'],
    ['Radio Vell said the ship was empty, quoting the port council.', 'Radio Vell › the port council'],
    ['The Varren Courier, which spoke to two guards, said the ship was empty.', 'Varren Courier › two guards'],
    [
      'The Varren Courier, citing Radio Vell, which in turn cited two clerks, said the ship was empty.',
      'Varren Courier › Radio Vell › two clerks',
    ],
    [
      'The Varren Courier quoted two clerks who sat in on the talks as saying that the ship was empty.',
      'Varren Courier › two clerks who sat in on the talks',
    ],
    ['Radio Vell has learned from two clerks that the ship was empty.', 'Radio Vell › two clerks'],
    ['Two of the three guards told Radio Vell that the ship was empty.', 'Radio Vell › Two of the three guards'],
    ['According to Ada Roe, a guard told her that the ship was empty.', 'Ada Roe › a guard'],
    ['Ada Roe said she had heard from a guard that the ship was empty.', 'Ada Roe › a guard'],
    ['In an op-ed for the Varren Courier, Ada Roe said the ship was empty.', 'Varren Courier › Ada Roe'],
  ])('nobody is lost: %s', async (sentence, chain) => {
    expect(await told(sentence)).toEqual([`the ship was empty: ${chain}`])
  })

  test.each([
    ['“The ship was empty,” Radio Vell quoted Ben Tal as saying.', 'Radio Vell › Ben Tal'],
    ['The ship was empty, Ada Roe said, citing Ben Tal.', 'Ada Roe › Ben Tal'],
    ['The ship was empty, said a clerk who was not allowed to brief the press.', 'a clerk who was not allowed to brief the press'],
    ['Ada Roe dismissed a report by the Varren Courier. The ship was empty, she said.', 'Ada Roe'],
  ])('nobody is added: %s', async (sentence, chain) => {
    expect((await told(sentence)).filter(one => /ship was empty/.test(one))).toEqual([`The ship was empty: ${chain}`])
  })

  test('one that no list and no ending shows to be a newsroom comes before whom it cites', async () => {
    expect(await told('Harbour Watch, citing a port official, reported that the ship was empty.')).toEqual([
      'the ship was empty: Harbour Watch › a port official',
    ])
  })

  test('a rate is no source', async () => {
    expect(await told('The ship carried two tonnes per captain, Ada Roe said.')).toEqual([
      'The ship carried two tonnes per captain: Ada Roe',
    ])
  })
})

describe('a clause that its frame tears in two is one statement', () => {
  test.each([
    ['The ship, Radio Vell reported, was empty.', 'Radio Vell'],
    ['The bridge, Ada Roe said on Monday, would be closed for three weeks.', 'Ada Roe'],
    ['“The ship,” Ada Roe said, “was empty.”', 'Ada Roe'],
  ])('%s', async (sentence, speaker) => {
    const [statement, ...others] = await told(sentence)
    expect(others).toEqual([])
    expect(statement).toMatch(new RegExp(`^“?The (?:ship|bridge),.* (?:empty|weeks).*: ${speaker}$`))
  })

  test('two sentences that a frame parts stay two', async () => {
    expect(await told('“We will go,” Ada Roe said. “The ship was empty.”')).toHaveLength(2)
  })
})

describe('a speaker of whom a clause tells more', () => {
  test.each([
    [
      'A union whose members walked out on Tuesday said that talks were over.',
      'A union whose members walked out on Tuesday',
      'talks were over',
    ],
    ['The bank that lent the money last year said it would wait.', 'The bank that lent the money last year', 'it would wait'],
    ['A firm the council hired in May said the wall was sound.', 'A firm the council hired in May', 'the wall was sound'],
    [
      'A militia that the ministry said was probably behind a raid over the weekend declared on Monday that talks were over.',
      'A militia that the ministry said was probably behind a raid over the weekend',
      'talks were over',
    ],
  ])('%s', async (sentence, speaker, words) => {
    const found = await caseOf({ 'page.txt': `Harbour news\n\nMay 3, 2031\n\n${sentence}\n` })
    const attribution = found.attributions.find(one => one.content.some(at => at.exact === words))
    expect(attribution?.source.map(at => at.exact)).toEqual([speaker])
  })
})

describe('what nobody says', () => {
  test.each([
    'The ministry did not confirm that the ship was empty.',
    'The ministry declined to confirm that the ship was empty.',
    'Ada Roe did not deny that the ship was empty.',
    'The Varren Courier could not verify the claim that the ship was empty.',
    'Radio Vell said it could not independently verify the report that the ship was empty.',
  ])('has nobody behind it: %s', async sentence => {
    expect(await told(sentence)).toEqual([])
  })

  test('a question that somebody would not answer is not hers', async () => {
    expect((await told('Was the ship empty? Ada Roe would not say.')).filter(one => one.endsWith('Ada Roe'))).toEqual([])
  })

  test('who denies it says so', async () => {
    expect(await told('Ada Roe denied that the ship was empty.')).toEqual(['the ship was empty: Ada Roe'])
  })

  test('an order not to do a thing is told', async () => {
    expect(await told('Mayor Ada Roe asked the laboratory not to publish its results before the vote, two clerks said.')).not.toEqual([])
  })
})
