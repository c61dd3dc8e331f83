import { describe, expect, it } from 'vitest'
import { available, floors, measure, shared } from '../../scripts/floors.mjs'

const kept = floors()

describe.skipIf(!available())(`golden reading of the seeds (skipped where ${shared()} is absent)`, () => {
  const now = available() ? measure() : undefined

  it('was set on the seeds that are there', () => expect(now?.corpus).toBe(kept.corpus))

  it.each(Object.entries(kept.sections))('%s: at least %i checks pass', (section, floor) => {
    expect(now?.sections[section]?.[0] ?? 0).toBeGreaterThanOrEqual(Number(floor))
  })
})
