import { describe, expect, it } from 'vitest'
import { stepsOf } from '../../src/cli/session.ts'

describe('Ctrl-C', () => {
  const progress = { onStep: () => {}, done: () => {} }
  /** Whether Ctrl-C is handed back to the system at this step. */
  const handsBack = (step: Parameters<ReturnType<typeof stepsOf>['onStep']>[0], stop = new AbortController()): boolean => {
    let released = false
    const release = (): void => {
      released = true
    }
    stepsOf(progress, { signal: stop.signal, release }).onStep(step)
    return released
  }

  it('is ours while a step can be stopped: pages are read, or a large case is weighed aside', () => {
    expect(handsBack({ stage: 'reading', done: 1, total: 2 })).toBe(false)
    expect(handsBack({ stage: 'investigating', pages: 20_000, aside: true })).toBe(false)
  })

  it('is the system’s while a case is weighed on the spot, where nothing would be heard of it', () => {
    expect(handsBack({ stage: 'investigating', pages: 5, aside: false })).toBe(true)
  })

  it('stays ours where it was pressed already: the run is about to end with a word', () => {
    const stop = new AbortController()
    stop.abort()
    expect(handsBack({ stage: 'investigating', pages: 5, aside: false }, stop)).toBe(false)
  })
})
