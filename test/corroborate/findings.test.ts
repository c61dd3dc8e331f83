import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model.ts'
import { caseOf } from '../support/case.ts'

const page = (title: string, date: string, ...paragraphs: string[]) => `${title}\n\n${date}\n\n${paragraphs.join('\n\n')}\n`

/** Findings of one aspect, each as its sides joined. */
async function sidesOf(aspect: Finding['aspect'], pages: Readonly<Record<string, string>>): Promise<string[]> {
  const found = await caseOf(pages)
  return found.findings.filter(finding => finding.aspect === aspect).map(finding => finding.sides.map(side => side.exact).join(' | '))
}

describe('claim, accusation and denial of one deed', () => {
  test.each([
    ['The River Front claimed responsibility for the bombing.', 'Tarsia denied any involvement in the bombing.'],
    ['The Northern Guard claimed responsibility for the raid.', 'Velmark accused Tarsia of being behind the raid.'],
    ['The ministry accused the miners of setting the depot on fire.', 'The miners denied setting the depot on fire.'],
  ])('%s – %s', async (first, second) => {
    expect(
      (await sidesOf('responsibility', { 'page.txt': page('A night of fire on the border', 'March 5, 2031', `${first} ${second}`) }))
        .length,
    ).toBeGreaterThan(0)
  })

  test('two denials are no conflict', async () => {
    const text = 'Tarsia denied any involvement in the raid. Velmark denied any involvement in the raid.'
    expect(await sidesOf('responsibility', { 'page.txt': page('Nobody owns the raid on the depot', 'March 5, 2031', text) })).toEqual([])
  })
})

describe('tolls', () => {
  const told = (toll: string, who: string) =>
    `${toll} people were killed when a ferry sank off the harbour of Osterby on Sunday, ${who} said on Monday. The ferry sank off the harbour of Osterby in a storm.`
  test.each([
    ['Six', 'Nine'],
    ['Twelve', 'Fifteen'],
    ['Four', 'Forty'],
  ])('%s against %s', async (low, high) => {
    const found = await sidesOf('quantity', {
      'a.txt': page('Ferry sinks off Osterby', 'March 4, 2031', told(low, 'harbour master Ada Roe')),
      'b.txt': page('Ferry lost off Osterby', 'March 4, 2031', told(high, 'coast guard captain Ben Tal')),
    })
    expect(found.join()).toContain(low)
    expect(found.join()).toContain(high)
  })

  test.each([
    ['Six passengers drowned', 'Nine passengers lost their lives'],
    ['Six passengers were found dead', 'the sinking cost nine passengers their lives'],
    ['the bodies of six passengers were recovered', 'nine passengers perished'],
  ])('whatever the words for dying: %s against %s', async (low, high) => {
    const told = (words: string, who: string) => `${words} on Sunday when a ferry sank off the harbour of Osterby, ${who} said on Monday.`
    const found = await sidesOf('quantity', {
      'a.txt': page('Ferry sinks off Osterby', 'March 4, 2031', told(low, 'harbour master Ada Roe')),
      'b.txt': page('Ferry lost off Osterby', 'March 4, 2031', told(high, 'coast guard captain Ben Tal')),
    })
    expect(found).toHaveLength(1)
  })

  test('every page that tells one of two figures is quoted', async () => {
    const found = await sidesOf('quantity', {
      'a.txt': page('Ferry sinks off Osterby', 'March 4, 2031', told('Six', 'harbour master Ada Roe')),
      'b.txt': page('Ferry lost off Osterby', 'March 4, 2031', told('Nine', 'coast guard captain Ben Tal')),
      'c.txt': page('A ferry and a storm', 'March 5, 2031', told('Nine', 'coast guard captain Ben Tal')),
    })
    expect(found).toHaveLength(1)
    expect(found[0]!.split(' | ')).toHaveLength(3)
  })

  test('figures that agree are silent', async () => {
    const found = await sidesOf('quantity', {
      'a.txt': page('Ferry sinks off Osterby', 'March 4, 2031', told('Six', 'harbour master Ada Roe')),
      'b.txt': page('Ferry lost off Osterby', 'March 4, 2031', told('Some six', 'coast guard captain Ben Tal')),
    })
    expect(found).toEqual([])
  })
})

describe('said to hold and said to be over', () => {
  test.each([
    ['The River Front said the ceasefire was still in place.', 'Guard leader Olav Renn said the ceasefire had ended.'],
    ['The union said the strike was ongoing.', 'Minister Ada Roe said the strike was over.'],
    ['Harbour master Ben Tal said the blockade remained in force.', 'Admiral Ida Sund said the blockade had collapsed.'],
  ])('%s – %s', async (holds, ended) => {
    expect((await sidesOf('status', { 'page.txt': page('Two voices on one day', 'March 5, 2031', `${holds} ${ended}`) })).length).toBe(1)
  })
})

describe('titles', () => {
  test.each([
    [
      'Tarsia Hints It Seeks No Quarrel After Velmark Warning',
      'A miners’ union said on Tuesday that it would end its strike at the northern pits.',
    ],
    ['Premier Plans Sweeping Tax Cuts Before Autumn Vote', 'Rain kept the fishing boats of Osterby in harbour for the third day.'],
    ['Central Bank Chief Quits Over Loan Scandal', 'Farmers in the valley began the plum harvest two weeks early this year.'],
  ])('not carried by the body: %s', async (title, lead) => {
    expect(
      (
        await sidesOf('title-unsupported', {
          'page.txt': page(
            title,
            'March 5, 2031',
            `${lead} The weather was fair and the roads were dry all week. ${'Nobody in the village had seen so many storks, and the postman counted them twice. '.repeat(4)}`,
          ),
        })
      ).length,
    ).toBe(1)
  })

  test.each([
    ['Ferry sinks off Osterby in a storm', 'A ferry sank off Osterby on Sunday in a storm that had been forecast for days.'],
    ['Union ends strike at northern pits', 'The miners’ union said on Tuesday that it would end its strike at the northern pits.'],
    ['Two dead in factory fire', 'Two people died in a fire at a paint factory in Velmark on Monday night.'],
  ])('carried: %s', async (title, lead) => {
    expect(
      await sidesOf('title-unsupported', {
        'page.txt': page(
          title,
          'March 5, 2031',
          `${lead} The weather was fair and the roads were dry all week. ${'Nobody in the village had seen so many storks, and the postman counted them twice. '.repeat(4)}`,
        ),
      }),
    ).toEqual([])
  })

  test.each([
    ['Korrin’s last weeks in office', 'Fears grow over what Korrin may do in her last week in office, aides said.'],
    ['The final months before the vote', 'The parties enter the final month before the vote with empty purses.'],
    ['Crew’s first days in harbour', 'The crew spent its first day in harbour asleep, said the captain.'],
  ])('another length of time: %s', async (title, lead) => {
    expect((await sidesOf('number-changed', { 'page.txt': page(title, 'March 5, 2031', lead) })).length).toBe(1)
  })
})

describe('losses along a report', () => {
  const full =
    'Korrin ordered her generals to avoid an open clash with Tarsia and to keep the river crossings shut, the Osterby Post reported on Tuesday, citing two Velmark officials.'
  test.each([
    'people with knowledge who spoke to local media',
    'people familiar with the meeting who spoke to Velmark media',
    'sources who spoke to foreign media',
  ])('newsroom and number lost: %s', async worn => {
    const pages = {
      'a.txt': page('Korrin seeks quiet', 'March 5, 2031', full),
      'b.txt': page(
        'Korrin seeks calm',
        'March 6, 2031',
        `President Korrin ordered generals to avoid a clash with Tarsia and to keep the river crossings shut, according to ${worn}.`,
      ),
    }
    expect((await sidesOf('outlet-lost', pages)).join()).toContain('Osterby Post')
    expect((await sidesOf('source-count-lost', pages)).join()).toContain('two Velmark officials')
  })

  test.each([
    'Korrin has ordered the river crossings shut and wants to avoid an open clash with Tarsia.',
    'The river crossings are to be kept shut and an open clash with Tarsia avoided, on Korrin’s orders.',
  ])('attribution lost: %s', async bare => {
    const pages = { 'a.txt': page('Korrin seeks quiet', 'March 5, 2031', full), 'b.txt': page('Korrin seeks calm', 'March 6, 2031', bare) }
    expect((await sidesOf('attribution-lost', pages)).length).toBe(1)
  })
})

describe('one actor under a heavier label', () => {
  test.each([
    ['a Tarsian-aligned militia', 'Tarsia-backed terrorists'],
    ['a Velmark-linked group', 'Velmark-backed extremists'],
    ['Osterian-backed rebels', 'Osterian-backed terrorists'],
  ])('%s – %s', async (plain, heavy) => {
    const found = await sidesOf('label-escalated', {
      'a.txt': page('Depot struck at night', 'March 5, 2031', `Officials said ${plain} struck the depot on Monday.`),
      'b.txt': page('Depot hit by drones', 'March 6, 2031', `Officials said ${heavy} struck the depot on Monday.`),
    })
    expect(found.join()).toContain(heavy)
  })
})

describe('a deed without antecedent', () => {
  test.each([
    ['A volley of rockets was fired at the harbour on Monday.', 'The River Front denied that it had carried out the embargo.', 'embargo'],
    ['A bomb killed two guards at the depot on Monday.', 'The Guard denied that it had carried out the eviction.', 'eviction'],
    ['Two missiles hit the airfield on Monday.', 'The Front denied that it had launched the parade.', 'parade'],
  ])('%s %s', async (deed, denial, word) => {
    expect((await sidesOf('word-swap', { 'page.txt': page('Fire at night', 'March 5, 2031', deed, denial) })).join()).toContain(word)
  })

  test('a deed that was told is no swap', async () => {
    expect(
      await sidesOf('word-swap', {
        'page.txt': page(
          'Fire at night',
          'March 5, 2031',
          'A volley of rockets was fired at the harbour on Monday.',
          'The River Front denied that it had carried out the attack.',
        ),
      }),
    ).toEqual([])
  })
})

test('one newsroom in two reports is shown as one newsroom', async () => {
  const found = await caseOf({
    'new.txt': page(
      'Korrin seeks quiet',
      'March 5, 2031',
      'Korrin told generals to hold their fire, the Osterby Post reported on Tuesday.',
    ),
    'old.txt': page(
      'Korrin vows revenge',
      'April 2, 2028',
      'Korrin demanded an open answer by the army, the Osterby Post reported on Saturday.',
    ),
  })
  expect(found.findings.some(finding => finding.kind === 'shared-newsroom' && /Osterby Post/.test(finding.message))).toBe(true)
})

test('what one speaker said in other years is a change over time, never a conflict', async () => {
  const found = await caseOf({
    'new.txt': page(
      'Korrin seeks quiet',
      'March 5, 2031',
      '“Our army will avoid any clash with Tarsia on the river border,” President Ada Korrin said on Tuesday.',
    ),
    'old.txt': page(
      'Korrin vows revenge',
      'April 2, 2028',
      '“Our army will seek a clash with Tarsia on the river border,” President Ada Korrin said on Saturday.',
    ),
  })
  expect(found.findings.some(finding => finding.kind === 'changed-over-time')).toBe(true)
  expect(found.findings.filter(finding => finding.kind === 'conflict')).toEqual([])
  expect(found.stories.length).toBe(2)
})

describe('a first time that an older page speaks against', () => {
  test.each([
    [
      'It was the first time that the River Front had declared a halt to its raids.',
      'The River Front said the ceasefire that it kept since spring was still in force.',
    ],
    [
      'It was the first time that the Northern Guard had attacked the port of Osterby.',
      'The Northern Guard said it had bombed the port of Osterby at night.',
    ],
    [
      'It was the first time that the Harbour Council had signed an accord with the ministry.',
      'The Harbour Council said it had reached a deal with the ministry on wages.',
    ],
  ])('%s', async (late, early) => {
    const found = await caseOf({
      'new.txt': page('A first on the border', 'March 5, 2031', `${late} The weather was fair and the roads were dry.`),
      'old.txt': page('A quiet week on the border', 'April 2, 2028', `${early} The weather was fair and the roads were dry.`),
    })
    expect(found.findings.filter(finding => finding.why.some(why => why.rule === 'first-time-against-older-page')).length).toBe(1)
  })

  test('another deed of another group says nothing against it', async () => {
    const found = await caseOf({
      'new.txt': page(
        'A first on the border',
        'March 5, 2031',
        'It was the first time that the River Front had declared a halt to its raids.',
      ),
      'old.txt': page(
        'A quiet week on the border',
        'April 2, 2028',
        'The Miners’ Council said it had reached a deal with the ministry on wages.',
      ),
    })
    expect(found.findings.filter(finding => finding.why.some(why => why.rule === 'first-time-against-older-page'))).toEqual([])
  })
})
