import { describe, expect, test } from 'vitest'
import { compatible, type Group, describe as read } from '../../src/derive/groups.ts'

const group = (words: string): Group => ({ page: 'page', saying: 0, at: { start: 0, end: words.length }, words, ...read(words)! })

describe('unnamed people read from a descriptor', () => {
  test.each([
    ['three Velmark officials familiar with the talks', 3, 'official', ['velmark']],
    ['two senior port engineers who attended', 2, 'engineer', ['senior', 'port']],
    ['a ministry adviser', 1, 'adviser', ['ministry']],
    ['one Tarsian lawmaker', 1, 'lawmaker', ['tarsian']],
    ['four people briefed on the plan', 4, 'people', []],
  ])('%s', (words, count, head, modifiers) => {
    expect(read(words)).toMatchObject({ people: { min: count, max: count }, head, modifiers })
  })

  test.each(['several officials', 'various sources', 'officials', 'diplomats in the capital'])('%s are at least two', words => {
    expect(read(words)?.people).toEqual({ min: 2 })
  })

  test.each(['the sources', 'the officials', 'the paper’s sources', 'those officials'])('%s points back', words => {
    expect(read(words)?.anaphor).toBe(true)
  })

  test.each(['people with knowledge', 'various sources', 'sources'])('%s says nothing of who they are', words => {
    expect(read(words)?.vague).toBe(true)
  })

  test('a stray stop or a dash ends the noun', () => {
    expect(read('two Tarsian politicians. , who attended')?.head).toBe('politician')
    expect(read('the request – made by a general')?.head).toBe('request')
  })
})

describe('whether two descriptions can be of the same people', () => {
  test.each([
    ['three Velmark sources', 'three Velmark sources with knowledge of the talks'],
    ['three Velmark sources', 'the sources'],
    ['two senior officials', 'several officials'],
  ])('%s – %s', (a, b) => {
    expect(compatible(group(a), group(b))).toBe(true)
  })

  test.each([
    ['three Velmark sources', 'four Velmark sources'],
    ['two Velmark officials', 'two Tarsian officials'],
    ['two engineers', 'two lawyers'],
  ])('not %s – %s', (a, b) => {
    expect(compatible(group(a), group(b))).toBe(false)
  })
})
