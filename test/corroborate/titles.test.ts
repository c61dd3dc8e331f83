import { describe, expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

/** Whether a page's title is told to be unsupported. */
async function isUnsupported(title: string, body: string): Promise<boolean> {
  const { findings } = await caseOf({
    'page.txt': `${title}\n\nMarch 5, 2031\n\n${body}\n\nThe roads were dry all week, and the fair opened on time.\n`,
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

describe('a loaded word for a death', () => {
  const pages = (first: string, second: string) => ({
    'a.txt': `A night in Carrow\n\nMarch 4, 2031\n\n${first}, district vet Ada Roe said on Monday.\n`,
    'b.txt': `After the night in Carrow\n\nMarch 5, 2031\n\n${second}, district vet Ada Roe said on Monday.\n`,
  })
  const loaded = async (files: Readonly<Record<string, string>>) =>
    (await caseOf(files)).findings.filter(({ why }) => why[0]!.rule === 'loaded-death').length

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
