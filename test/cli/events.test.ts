import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hearsay, workplace, write } from './hearsay.ts'

const record = JSON.stringify({
  id: 'a',
  date: '20310502',
  colour: 'red',
  text: 'Sandmark’s ministers hailed Overhill. Nothing else happened.',
})

describe('hearsay events --dictionaries', () => {
  it('codes by the dictionaries of a folder and passes other files over', async () => {
    const place = workplace()
    mkdirSync(join(place, 'codes'))
    write(place, {
      'in.jsonl': `${record}\n`,
      'codes/my.actors.txt': 'SANDMARK [SAN]\nOVERHILL\n\t[OLD <20310101]\n\t[OVE >20310101]\n',
      'codes/my.agents.txt': 'MINISTER [~GOV]\n',
      'codes/CAMEO.2.0.txt': '--- PRAISE [051] ---\nHAIL\n',
      'codes/readme.md': 'SANDMARK [XXX]\n',
    })
    const { code, stdout } = await hearsay('events', join(place, 'in.jsonl'), '--dictionaries', join(place, 'codes'))
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      ...JSON.parse(record),
      events: [{ code: '051', source: 'SANGOV', target: 'OVE', start: 21, end: 27 }],
    })
  })

  it('says what is missing', async () => {
    const place = workplace()
    mkdirSync(join(place, 'codes'))
    write(place, { 'in.jsonl': `${record}\n`, 'codes/my.actors.txt': 'SANDMARK [SAN]\n' })
    const absent = await hearsay('events', join(place, 'in.jsonl'), '--dictionaries', join(place, 'none'))
    expect(absent.code).not.toBe(0)
    expect(absent.stderr).toContain('There is no folder')
    const poor = await hearsay('events', join(place, 'in.jsonl'), '--dictionaries', join(place, 'codes'))
    expect(poor.code).not.toBe(0)
    expect(poor.stderr).toContain('verbs.txt')
  })
})
