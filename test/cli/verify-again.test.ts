import { describe, expect, it } from 'vitest'
import { hearsay } from './hearsay.ts'
import { caseOfTwo, changeReading, tamper, verified } from './tampered.ts'

describe('hearsay verify --again', () => {
  it('says that the result was not weighed anew', async () => {
    const { file } = await caseOfTwo()
    expect((await hearsay('verify', '--case', file)).stdout).toContain('result   not weighed anew: --again does that')
    expect((await hearsay('verify', '--case', file, '--again')).stdout).not.toContain('not weighed anew')
  })

  it('finds a result that does not follow from the pages', async () => {
    const { file } = await caseOfTwo()
    tamper(file, "UPDATE pages SET text = replace(text, 'June', 'July')")
    expect((await verified(file)).wrong).toEqual([])
    expect((await verified(file, '--again')).wrong.join()).toContain('the pages are not what')
  })

  it('finds a reading that is not what the page gives, though the result follows from it', async () => {
    const { file } = await caseOfTwo()
    changeReading(file, 'June', 'July')
    await hearsay('rebuild', '--case', file, '--quiet')
    expect((await hearsay('show', 'claims', '--case', file)).stdout).toContain('July')
    expect((await verified(file)).wrong).toEqual([])
    expect((await verified(file, '--again')).wrong.join('\n')).toMatch(
      /the reading of page-\w+ at \S+beacon\.txt is not what its text gives/,
    )
    tamper(file, "UPDATE readings SET stages = 'older'")
    expect((await verified(file, '--again')).wrong.join('\n')).toMatch(/beacon\.txt is by another version of Hearsay/)
    await hearsay('rebuild', '--all', '--case', file, '--quiet')
    expect(await verified(file, '--again')).toMatchObject({ code: 0, wrong: [] })
  })

  it('finds a reading of no page, a page made out to be one on which Hearsay fails, and what is damaged', async () => {
    const { file } = await caseOfTwo()
    tamper(file, "INSERT INTO readings SELECT 'page-ffff', stages, deflated FROM readings LIMIT 1")
    expect((await verified(file, '--again')).wrong.join('\n')).toContain('there is a reading of page-ffff, and no such page')
    await hearsay('rebuild', '--all', '--case', file, '--quiet')
    changeReading(file, '"annotation":', '"problems":["Hearsay failed on this page, so nothing but its text is known"],"annotation":')
    expect((await verified(file, '--again')).wrong.join('\n')).toContain('is not what its text gives')
    tamper(file, "UPDATE readings SET deflated = x'00'", "UPDATE contents SET deflated = x'00'")
    expect((await verified(file, '--again')).wrong.join('\n')).toMatch(/is not the text that was read[\s\S]*what was kept of it is damaged/)
  })

  it.each([
    ['claims', 'UPDATE claims SET origins_max = origins_max + 7'],
    ['statements', 'UPDATE statements SET claim = NULL'],
    ['entities', "UPDATE entities SET name = 'Ida Doe' WHERE name = 'Ada Roe'"],
    ['pages', "UPDATE pages SET published_latest = '2031-05-04'"],
    ['effects of decisions', "UPDATE judged SET json = replace(json, 'Ada Roe', 'Ida Doe')"],
  ])('finds the %s changed, be it in a column alone', async (list, statement) => {
    const { file } = await caseOfTwo()
    tamper(file, statement)
    expect((await verified(file, '--again')).wrong.join()).toContain(`the ${list} are not what`)
  })
})
