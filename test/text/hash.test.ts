import { describe, expect, it } from 'vitest'
import { contentId, contentIdOf } from '../../src/text/hash.ts'

describe('ids from content', () => {
  it('are the same of parts handed over one by one and as a list', () => {
    expect(contentIdOf('story', ['page-a', 'page-b'])).toBe(contentId('story', 'page-a', 'page-b'))
    expect(contentIdOf('story', ['page-a', 'page-b'])).not.toBe(contentId('story', 'page-ap', 'age-b'))
  })

  it('are made of as many parts as there are', () => {
    const parts = Array.from({ length: 500_000 }, (_, at) => `page-${at}`)
    expect(contentIdOf('story', parts)).toMatch(/^story-[0-9a-f]{16}$/)
  })
})
