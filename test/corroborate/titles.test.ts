import { describe, expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

/** What else the page tells: without it there would be no article. */
const rest = [
  'The roads were dry all week, and the fair opened on time with two brass bands and a man who swallowed keys.',
  'Visitors came from both sides of the river, most of them on foot, and ate all the smoked eel by noon.',
  'A lost child was found asleep under the stall of the basket weavers.',
  'The stalls will be taken down on Friday, and the meadow goes back to the geese.',
].join(' ')

/** Whether a page's title is told to be unsupported. */
async function isUnsupported(title: string, body: string): Promise<boolean> {
  const { findings } = await caseOf({
    'page.txt': `${title}\n\nMarch 5, 2031\n\n${body}\n\n${rest}\n`,
  })
  return findings.some(({ aspect }) => aspect === 'title-unsupported')
}

describe('a title that its body tells in other words', () => {
  test.each([
    [
      'a frame behind',
      'Roe wanted keeper freed, insiders reveal',
      'Mayor Ada Roe leaned on the court to set the lighthouse keeper free, two clerks said.',
    ],
    [
      'a frame before',
      'Sources: Roe shelved harbour survey',
      'Mayor Ada Roe had the survey of the harbour put away until spring, two clerks said.',
    ],
    [
      'in brief',
      'Nine drown as Osterby ferry sinks',
      'Nine passengers lost their lives when the ferry from Osterby went down off the mole on Sunday.',
    ],
  ])('%s', async (_, title, body) => {
    expect(await isUnsupported(title, body)).toBe(false)
  })

  test.each([
    ['Roe on the brink of ruin, insiders reveal', 'Mayor Ada Roe opened the new swimming bath in the harbour quarter on Sunday.'],
    ['Report: Osterby braces for famine', 'The council of Osterby painted the benches along the river green.'],
    ['Panic in the capital as banks close', 'Mayor Ada Roe opened the new swimming bath in the harbour quarter on Sunday.'],
  ])('%s has nothing in the body', async (title, body) => {
    expect(await isUnsupported(title, body)).toBe(true)
  })
})

test('a page that has only the first line of its article is not judged', async () => {
  const { findings } = await caseOf({
    'page.txt': 'Osterby braces for famine\n\nMarch 5, 2031\n\nLog in to read on. A newsletter comes every day.\n',
  })
  expect(findings).toEqual([])
})

describe('a loaded word for a death', () => {
  const pages = (first: string, second: string) => ({
    'a.txt': `A night in Carrow\n\nMarch 4, 2031\n\n${first}, district vet Ada Roe said on Monday.\n`,
    'b.txt': `After the night in Carrow\n\nMarch 5, 2031\n\n${second}, district vet Ada Roe said on Monday.\n`,
  })
  const loaded = async (files: Readonly<Record<string, string>>) =>
    (await caseOf(files)).findings.filter(({ why }) => why[0]!.rule === 'loaded-death').length

  test('is the name of a charge beside a word of the law', async () => {
    expect(
      await loaded(
        pages(
          'Nine stokers died on Sunday at the gas works in Carrow',
          'A man was charged with murdering the nine stokers who died on Sunday at the gas works in Carrow',
        ),
      ),
    ).toBe(0)
  })

  test('is the teller’s where people died, and plain where livestock was', async () => {
    expect(
      await loaded(
        pages(
          'Nine stokers died on Sunday at the gas works in Carrow',
          'Nine stokers were slaughtered on Sunday at the gas works in Carrow',
        ),
      ),
    ).toBe(1)
    expect(
      await loaded(
        pages('Nine oxen died on Sunday at the cattle yard in Carrow', 'Nine oxen were slaughtered on Sunday at the cattle yard in Carrow'),
      ),
    ).toBe(0)
  })
})
