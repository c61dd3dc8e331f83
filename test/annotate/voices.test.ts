import { describe, expect, it } from 'vitest'
import { annotated } from '../../src/cli/annotate.ts'
import { loadModels } from '../../src/io/models.ts'

const { tagger } = loadModels()
const models = { ...(tagger && { tagger }) }

/** The chain of what stands between ⟦ and ⟧. */
function chain(marked: string, context?: string): readonly string[] {
  const start = marked.indexOf('⟦')
  const text = marked.replace(/[⟦⟧]/g, '')
  const record = { id: 'x', text, targetSpan: [start, marked.indexOf('⟧') - 1], ...(context !== undefined && { context }) }
  return annotated(record, models, {}).chain as string[]
}

describe('voices round a place', () => {
  it.each([
    ['Ada Roe said the union welcomed ⟦the plan⟧.', ['w', 'Ada Roe', 'the union']],
    ['The port opposes ⟦the new ferry⟧.', ['w', 'The port']],
    ['Two officials said the drivers were angry at ⟦the council⟧.', ['w', 'Two officials', 'the drivers']],
    ['Ines Vold said: “I am sure ⟦the bridge⟧ will hold.”', ['w', 'Ines Vold', 'Ines Vold']],
    ['According to Radio Vell, Pello Marsk rejected ⟦the offer⟧.', ['w', 'Radio Vell', 'Pello Marsk']],
    ['Roe voiced the sailors’ anger at ⟦the mayor⟧.', ['w', 'Roe', 'the sailors']],
    ['The minister explained his resolve to ⟦rebuild the dam⟧.', ['w', 'The minister', 'The minister']],
    ['The boats left the harbour before ⟦the storm⟧.', ['w']],
    ['“We support ⟦the strike⟧ and always have.”', ['w', 'We', 'We']],
    ['The mill burned down (according to ⟦a baker⟧).', ['w']],
    ['⟦The mill⟧ burned down (according to a baker).', ['w', 'a baker']],
  ])('%s', (marked, expected) => expect(chain(marked)).toEqual(expected))

  it('looks names up in the text around', () => {
    const context = 'Mayor Ada Roe came late. She said the union welcomed the plan. Nobody clapped.'
    expect(chain('She said the union welcomed ⟦the plan⟧.', context)).toEqual(['w', 'Ada Roe', 'the union'])
  })
})
