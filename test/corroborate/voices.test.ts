import { describe, expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

const page = (title: string, day: number, ...paragraphs: readonly string[]) =>
  `${title}\n\nMarch ${day}, 2031\n\n${paragraphs.join('\n\n')}\n`

/** Whether one claim holds words of both pages. */
async function joined(first: string, second: string, one: string, other: string) {
  const found = await caseOf({ 'a.txt': first, 'b.txt': second })
  const words = new Map(found.statements.map(statement => [statement.id, statement.at.exact]))
  const claim = found.claims.find(({ statements }) => [one, other].every(part => statements.some(id => words.get(id)!.includes(part))))
  return { found, claim }
}

describe('one person heard on two pages', () => {
  test.each([
    [
      'General Olav Renn said: “No insult will be left unpunished.”',
      'General Olav Renn told the assembly: “We will leave no insult unpunished.”',
      'insult',
    ],
    [
      'Harbour master Ada Quist said: “The quay will never be sold to strangers.”',
      'Harbour master Ada Quist told members: “We will never sell the quay to strangers.”',
      'quay',
    ],
    [
      'Bishop Bram Dov said: “The bells shall be rung by the people.”',
      'Bishop Bram Dov told the crowd: “The people shall ring the bells.”',
      'bells',
    ],
  ])('the same quotation in other words is one claim, and a trivial finding: %s', async (first, second, word) => {
    const { found, claim } = await joined(page('A vow in Carrow', 4, first), page('Words from Carrow', 5, second), word, word)
    expect(claim?.pages).toBe(2)
    expect(claim?.origins).toMatchObject({ min: 1, max: 1 })
    const [altered] = found.findings.filter(one => one.aspect === 'quote-altered')
    expect(altered?.severity).toBe('trivial')
  })

  test.each([
    ['Minister Ada Roe', 'ministers, including Ada Roe,', 'is not looking for a strike, but is ready for one', 'is not seeking a strike'],
    [
      'Captain Ben Tal',
      'senior officers, among them Captain Ben Tal,',
      'does not want the harbour closed',
      'does not seek to shut the harbour',
    ],
    [
      'Mayor Celia Moss',
      'city leaders, including Mayor Celia Moss,',
      'will not raise the bridge toll',
      'is not going to increase the toll on the bridge',
    ],
  ])('what %s said is given to %s', async (one, several, said, again) => {
    const { found } = await joined(
      page('Carrow waits', 4, `${one} said on Monday that Carrow ${said}.`),
      page('Carrow is calm', 5, `In Carrow, ${several} have said that Carrow ${again}.`),
      'not',
      'not',
    )
    expect(found.findings.filter(finding => finding.why.some(why => why.rule === 'speaker-widened'))).toHaveLength(1)
  })

  test('an aide to somebody is not that person', async () => {
    const aide = await caseOf({
      'a.txt': page('Carrow waits', 4, 'Minister Ada Roe said on Monday that Carrow does not want the harbour closed.'),
      'b.txt': page('Carrow is calm', 5, 'An aide to Minister Ada Roe has said that Carrow does not want the harbour closed.'),
    })
    expect(aide.findings.filter(finding => finding.aspect === 'actor-changed')).toEqual([])
  })

  test('two promises of one person that share little stay two claims', async () => {
    const { claim } = await joined(
      page('Carrow votes', 4, 'Mayor Celia Moss said: “We will not raise the bridge toll.”'),
      page('Carrow counts', 5, 'Mayor Celia Moss said: “We will not raise the price of bread.”'),
      'toll',
      'bread',
    )
    expect(claim).toBeUndefined()
  })
})

describe('what was turned round', () => {
  test.each([
    [
      'was suspending its patrols',
      'We announce the suspension of all patrols against the smugglers, to spare the Tarsian cabinet shame',
      'would take action against the smugglers to spare the Tarsian cabinet shame',
    ],
    [
      'was halting its rounds',
      'We announce a halt to all rounds on the grain barges, to keep the harvest from rotting',
      'would take action on the grain barges to keep the harvest from rotting',
    ],
    [
      'was stopping its searches',
      'We announce the suspension of searches aboard the ferries, so that the pilgrims may reach Carrow',
      'would take action aboard the ferries so that the pilgrims may reach Carrow',
    ],
  ])('the Guard %s: the words that share most stand beside what was made of them', async (said, quotation, turned) => {
    const found = await caseOf({
      'a.txt': page(
        'Guard steps back',
        4,
        `The Northern Guard said on Monday that it ${said}.`,
        `“${quotation},” the Northern Guard said in a statement.`,
      ),
      'b.txt': page('Guard acts', 5, `In a statement on Monday, the Northern Guard said that it ${turned}.`),
    })
    const [flip] = found.findings.filter(one => one.aspect === 'polarity-flip')
    expect(flip?.sides[0]?.exact).toContain('We announce')
  })
})
