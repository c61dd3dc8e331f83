import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model.ts'
import { caseOf } from '../support/case.ts'

/** The sides of what one page of these paragraphs is found to contradict. */
async function found(aspect: Finding['aspect'], ...paragraphs: string[]): Promise<string[]> {
  const { findings } = await caseOf({
    'page.txt': `A week on the Skane coast\n\nMarch 5, 2031\n\nThe people of the coast had a hard week behind them.\n\n${paragraphs.join('\n\n')}\n`,
  })
  return findings.filter(finding => finding.aspect === aspect).map(finding => finding.sides.map(side => side.exact).join(' | '))
}

describe('figures that differ and do not contradict each other', () => {
  test.each([
    ['the page itself tells both', ['Twelve people were arrested at the mill.', 'Thirty people were arrested at the harbour gate.']],
    [
      'one speaker tells both',
      [
        'Harbour master Ada Roe said two boats were lost in the storm. “Nine boats were lost in the storm, with the ones from Vell,” Roe said.',
      ],
    ],
    [
      'one counts several events',
      [
        'One person was killed in a fire in Vell, police captain Ada Roe said.',
        'A string of four fires left seven people dead, fire chief Ben Tal said.',
      ],
    ],
    [
      'the parts make the whole',
      [
        'Eleven people were killed in the flood, police captain Ada Roe said.',
        'Six people were killed at the mill and five people were killed at the gate, fire chief Ben Tal said.',
      ],
    ],
    [
      'some were hurt worse',
      [
        'Two people were critically injured in the fire, fire chief Ben Tal said.',
        'Seven people were injured in the fire, police captain Ada Roe said.',
      ],
    ],
    ['other people did it', ['Ben Tal stopped 22 shots, coach Ida Sund said.', 'Olav Renn stopped 35 shots, coach Pim Orsk said.']],
    [
      'at other places',
      ['Six people were killed in Lund, police captain Ada Roe said.', 'Fourteen people were killed in Vell, fire chief Ben Tal said.'],
    ],
    [
      'at a place and in the whole country',
      ['Six people were killed in Osterby, police captain Ada Roe said.', 'Minister Ben Tal said 41 people had been killed.'],
    ],
    [
      'only measured alike',
      ['Sales of heavy lorries fell by 3 percent, dealer Ada Roe said.', 'Dealer Ben Tal said sales of small cars fell by 12 percent.'],
    ],
    [
      'some on top of others',
      ['Another five people were arrested on Tuesday, police captain Ada Roe said.', 'Minister Ben Tal said 378 people had been arrested.'],
    ],
    [
      'a part and the whole',
      ['Ada Roe, who keeps the register, said nine of these boats were found.', 'Harbour master Ben Tal said 300 boats were found.'],
    ],
    [
      'one of several and each of all',
      ['Clerk Ada Roe said each of the guards faces two counts of theft.', 'Clerk Ben Tal said the guards face nine counts of theft.'],
    ],
    [
      'some of the hurt beside the dead',
      ['Captain Ada Roe said four others were wounded in the storm.', 'Doctor Ben Tal said seven people were wounded in the storm.'],
    ],
    [
      'one many times the other',
      [
        'Doctor Ada Roe said three people died of the fever at the mill.',
        'Minister Ben Tal said the sickness had taken the lives of 4,000 people.',
      ],
    ],
    [
      'of this year and of last year',
      ['Dealer Ada Roe said 40 boats were sold this year.', 'Dealer Ben Tal said 70 boats were sold last year.'],
    ],
    [
      'long ago and now',
      ['Doctor Ada Roe said three people were killed by the fever.', 'Doctor Ben Tal said 26 people were killed by the fever in 2019.'],
    ],
  ])('%s', async (_, paragraphs) => {
    expect(await found('quantity', ...paragraphs)).toEqual([])
  })

  test('a log of many cases', async () => {
    const cases = ['Two', 'Five', 'Nine', 'Fourteen', 'Thirty'].map(
      (count, at) =>
        `${count} people were wounded in an attack at night, captain ${['Ada Roe', 'Ben Tal', 'Ida Sund', 'Olav Renn', 'Pim Orsk'][at]} said.`,
    )
    expect(await found('quantity', ...cases)).toEqual([])
  })

  test('two people who count one thing on one page do contradict each other', async () => {
    const sides = await found(
      'quantity',
      'Six people were killed when the ferry sank, harbour master Ada Roe said. The mayor of the town, Ben Tal, said nine people were killed when the ferry sank.',
    )
    expect(sides).toHaveLength(1)
  })
})

describe('negations that deny nothing that was said', () => {
  test.each([
    [
      'a thing is refused, not denied',
      ['Lawyer Ada Roe said the bail that Olav Renn asked for was small.', 'Captain Ben Tal said the court had denied Renn bail.'],
    ],
    [
      'another deed of the same people is not so',
      ['Harbour master Ada Roe said the crew checked the hull of the ferry.', 'Captain Ben Tal said the crew of the ferry had not slept.'],
    ],
    [
      'none of those who did one thing did another',
      ['Nurse Ada Roe said two keepers of the lighthouse called for help.', 'Captain Ben Tal said no keeper of the lighthouse drowned.'],
    ],
    [
      'one breath holds both',
      ['Lawyer Ada Roe said that when all the papers are read by the court, Olav Renn is not the man that the court has read of.'],
    ],
    [
      'something else is not so',
      [
        'Harbour master Ada Roe said the new gates of the port had been painted in May.',
        'Captain Ben Tal said the new gates of the port had not been insured.',
      ],
    ],
    [
      'both say that it was not done',
      [
        'Inspector Ada Roe said the guards failed to check the cells at night.',
        'Captain Ben Tal said the cells were not checked at night by the guards.',
      ],
    ],
    [
      'it was only supposed',
      [
        'If the court hears the owners, it might close the port of Lund, lawyer Ada Roe said.',
        'Minister Ben Tal said the court would not close the port of Lund.',
      ],
    ],
  ])('%s', async (_, paragraphs) => {
    expect(await found('polarity', ...paragraphs)).toEqual([])
  })

  test('one thing said and denied on one page', async () => {
    const told = [
      'Harbour master Ada Roe said the new gates of the port had been painted in May.',
      'Captain Ben Tal said the new gates of the port had not been painted.',
    ]
    expect(await found('polarity', ...told)).toHaveLength(1)
  })
})

describe('accusations and denials of other deeds', () => {
  test.each([
    [
      'the denial is of something else, by somebody else',
      'The miners’ union accused the ministry of hiding the report. Captain Ben Tal denied any part in the smuggling.',
    ],
    [
      'nobody owns up to it',
      'Tarsia and Velmark blamed the River Front for the raid. The River Front has not claimed responsibility for the raid.',
    ],
    ['somebody only declines to talk', 'The union accused Ada Roe of selling the harbour. Ada Roe declined to be interviewed.'],
    ['somebody is turned away', 'Olav Renn is accused of meddling in the marriage of Ida Sund. She rejected Renn.'],
  ])('%s', async (_, paragraph) => {
    expect(await found('responsibility', paragraph)).toEqual([])
  })

  test('who is accused denies it in other words', async () => {
    expect(
      await found('responsibility', 'The union accused minister Ada Roe of selling the harbour. Roe denied having done anything wrong.'),
    ).toHaveLength(1)
  })
})

describe('what two newsrooms know each by itself', () => {
  const pageOf = (title: string, day: string, ...paragraphs: string[]) => `${title}\n\nMarch ${day}, 2031\n\n${paragraphs.join('\n\n')}\n`
  const aspectsOf = async (pages: Record<string, string>, kind: Finding['aspect']) =>
    (await caseOf(pages)).findings.filter(({ aspect }) => aspect === kind)

  test('nothing is lost where one names its source and the other saw it, too', async () => {
    const pages = {
      'a.txt': pageOf(
        'Fire at the mill',
        '5',
        'Officials said the old mill of Osterby burned down on Tuesday night after a lamp fell over.',
      ),
      'b.txt': pageOf(
        'Osterby mill gone',
        '5',
        'A lamp that the wind had knocked over set fire to the mill of Osterby, which burned down.',
      ),
    }
    expect(await aspectsOf(pages, 'attribution-lost')).toEqual([])
  })

  test('tolls of a page that tells of many events are of none by themselves', async () => {
    const pages = {
      'a.txt': pageOf(
        'A violent month',
        '5',
        'Captain Ada Roe said one person was killed in Osterby on March 4 when a boat rammed the pier.',
        'Four people were killed in Lund.',
        'Eight people were killed in Vell.',
      ),
      'b.txt': pageOf(
        'Boat rams pier',
        '5',
        'One person was killed in Osterby on March 4 when a boat rammed the pier, captain Ada Roe said.',
        'Two people were killed.',
      ),
    }
    expect(await aspectsOf(pages, 'quantity')).toEqual([])
  })

  test('a speed is of no boat but the one that is named', async () => {
    const pages = {
      'a.txt': pageOf(
        'The new Skarv',
        '5',
        'The Skarv is built in Osterby.',
        'In sport mode the top speed is a measured 109 knots, builder Ada Roe said.',
      ),
      'b.txt': pageOf(
        'The new Lom',
        '6',
        'The Lom is built in Osterby.',
        'In sport mode the top speed is a measured 124 knots, builder Ben Tal said.',
      ),
    }
    expect(await aspectsOf(pages, 'quantity')).toEqual([])
  })

  test('what somebody says again, or tells of the past, is no change of mind; another plan is', async () => {
    const later = (words: string) => `Osterby looks back\n\nMay 5, 2031\n\n${words}\n`
    const plan = 'Harbour master Ada Roe said she would close the northern gate of the Osterby harbour to the fishing boats of Skane.'
    const first = pageOf('Osterby harbour', '5', plan)
    const past = 'Harbour master Ada Roe said the northern gate of the Osterby harbour was built by her father and the fishermen of Skane.'
    const other =
      'Harbour master Ada Roe said she would open the northern gate of the Osterby harbour to all, and let the boats of Skane pass.'
    const changed = async (before: string, after: string) =>
      (await caseOf({ 'a.txt': before, 'b.txt': later(after) })).findings.filter(({ kind }) => kind === 'changed-over-time').length
    expect(await changed(first, plan)).toBe(0)
    expect(await changed(pageOf('Osterby harbour', '5', past), past.replace('built by', 'painted by'))).toBe(0)
    expect(await changed(first, other)).toBe(1)
  })
})

describe('states of other things', () => {
  test.each([
    ['a person is held, another is dead', ['Captain Ada Roe said Olav Renn was held.', 'Doctor Ben Tal said Olav Renn was dead.']],
    [
      'flights of two lines',
      ['Pilot Ada Roe said the flights of Vell Air were continuing.', 'Pilot Ben Tal said the flights of Skane Wings had stopped.'],
    ],
    [
      'what two things belong to',
      ['Captain Ada Roe said the strike of the dockers was continuing.', 'Minister Ben Tal said the talks with the dockers had ended.'],
    ],
  ])('%s', async (_, paragraphs) => {
    expect(await found('status', ...paragraphs)).toEqual([])
  })
})

describe('paraphrases beside their quotation', () => {
  test('another thing under the same adjective is told', async () => {
    const told = 'Harbour master Ada Roe said only the complete repair of the northern mole would do for the town.'
    expect(
      await found('quote-altered', told, '“Only the complete removal of the northern mole will do for this town,” Roe said.'),
    ).toHaveLength(1)
  })
  test('more of the same is not', async () => {
    const told = 'Harbour master Ada Roe said the northern mole had to be repaired before the winter.'
    expect(
      await found('quote-altered', told, '“The mole has large holes on its northern side, and the winter will not wait for us,” Roe said.'),
    ).toEqual([])
  })
})

describe('titles whose words are not known or that claim nothing', () => {
  test.each([
    [
      'a question',
      'Will the mayor sell the old town hall?',
      'The ferry to Osterby sank in a storm on Sunday, harbour master Ada Roe said on Monday after a long night.',
    ],
    [
      'another language',
      'Lomu wanatiso kubera besuku elide mafora',
      'Ohapa verenga tsimbo ralu kesheni ovituwe, komiha lenga ndapo tufile oshikwe ronda nawe.',
    ],
  ])('%s', async (_, title, body) => {
    const { findings } = await caseOf({
      'page.html': `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${body}</p></article></body></html>`,
    })
    expect(findings.filter(finding => finding.aspect === 'title-unsupported')).toEqual([])
  })

  test('in any English, a title that the body does not carry is found', async () => {
    const title = 'Mayor sells the old town hall to a circus'
    const body =
      'The ferry to Osterby sank in a storm on Sunday, harbour master Ada Roe said on Monday after a long night. Nobody was on board.'
    const more =
      'The crew had left her an hour before, when the pumps stopped. Two tugs will try to lift her in the spring, and a chain of lamps now marks the place. The company that owns her has eleven other boats, of which three are being looked at by the same engineers this week.'
    const html = `<html lang="en-GB"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${body}</p><p>${more}</p></article></body></html>`
    const { findings } = await caseOf({ 'page.html': html })
    expect(findings.filter(finding => finding.aspect === 'title-unsupported')).toHaveLength(1)
  })

  test.each([
    ['names the same people', 'Roe sells the old town hall to a circus', 'minor'],
    ['has nothing in common with it', 'Mayor sells the old town hall to a circus', 'minor'],
  ])('it is a minor matter where the body %s', async (_, title, severity) => {
    const body =
      'The ferry to Osterby sank in a storm on Sunday, harbour master Ada Roe said on Monday after a long night. Nobody was on board when she went.'
    const more =
      'The crew had left her an hour before, when the pumps stopped. Two tugs will try to lift her in the spring, and lamps mark the place.'
    const html = `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${body}</p><p>${more}</p></article></body></html>`
    const { findings } = await caseOf({ 'page.html': html })
    expect(findings.filter(finding => finding.aspect === 'title-unsupported').map(finding => finding.severity)).toEqual([severity])
  })
})
