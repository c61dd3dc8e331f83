import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { likeNames, personName } from '../../src/resolve/names/names.ts'
import { nameScore } from '../../src/resolve/names/score.ts'
import { romanised } from '../../src/text/scripts.ts'
import { spelledAlike } from '../../src/text/spelling.ts'

const SAME = 0.7

describe('two names', () => {
  test.each([
    ['titles', 'Dr. Ada Korrin', 'Ada Korrin'],
    ['another order', 'Korrin, Ada', 'Ada Korrin'],
    ['an initial', 'A. Korrin', 'Ada Korrin'],
    ['a short form', 'Bill Osterby', 'William Osterby'],
    ['accents', 'Inés Sandóval', 'Ines Sandoval'],
    ['a slip', 'Margarethe Lindqvsit', 'Margarethe Lindqvist'],
    ['two words run together', 'OlavRenn', 'Olav Renn'],
    ['spellings of an Arabic name', 'Yousef Al-Haddadi', 'Yusuf el Hadadi'],
    ['another alphabet', 'Олена Волошенко', 'Olena Voloshenko'],
    ['Greek letters', 'Νίκος Παπάς', 'Nikos Papas'],
    ['a middle name', 'Olav Peder Renn', 'Olav Renn'],
    ['legal forms in full and short', 'Velmark Shipping Limited', 'Velmark Shipping Ltd.'],
    ['letters of a legal form with stops', 'Osterby Mills G.m.b.H.', 'Osterby Mills GmbH'],
    ['the word for a body in two spellings', 'Coastal Rescue Organisation', 'Coastal Rescue Organization'],
    ['and, in two ways', 'Renn & Sons Co.', 'Renn and Sons Company'],
    ['a number in words', 'Brigade Twenty-One', 'Brigade 21'],
  ])('are one through %s', (_, a, b) => {
    expect(nameScore(a, b).score, nameScore(a, b).why).toBeGreaterThanOrEqual(SAME)
    expect(nameScore(b, a).score).toBeCloseTo(nameScore(a, b).score, 1)
  })

  test.each([
    ['given names', 'Ada Korrin', 'Olga Korrin'],
    ['family names', 'Ada Korrin', 'Ada Lindqvist'],
    ['fathers’ names', 'Olav Ivanovich Renn', 'Olav Petrovich Renn'],
    ['places in the name of a body', 'Bank of Velmark Limited', 'Bank of Tarsia Limited'],
    ['trades', 'Velmark Gas Company', 'Velmark Salt Company'],
    ['everything', 'Ada Korrin', 'Osterby Mills GmbH'],
  ])('are two for their %s', (_, a, b) => {
    expect(nameScore(a, b).score, nameScore(a, b).why).toBeLessThan(SAME)
  })

  test('say why', () => {
    expect(nameScore('Bill Osterby', 'William Osterby').why).toBe('both have “osterby”; “bill” fits “william” as a form of one name')
    expect(nameScore('Ada Korrin', '').why).toBe('a name is empty')
  })

  test('score between 0 and 1, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }), (a, b) => {
        const { score, why } = nameScore(a, b)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(why).not.toBe('')
      }),
    )
  })
})

describe('spellings', () => {
  test.each([
    ['qassem', 'kasim'],
    ['jamal', 'gamal'],
    ['yousef', 'yusuf'],
    ['ghaffari', 'qafari'],
  ])('%s and %s are one name', (a, b) => expect(spelledAlike(a, b)).toBeGreaterThan(0.5))

  test.each([
    ['mahmoud', 'mohammed'],
    ['hassan', 'hussein'],
    ['salem', 'salman'],
  ])('%s and %s are two names', (a, b) => {
    expect(spelledAlike(a, b)).toBeLessThan(0.5)
    expect(likeNames(personName(`${a} haddadi`), personName(`${b} haddadi`))).toBeUndefined()
  })

  test('letters of other alphabets become Latin ones, others stay', () => {
    expect(romanised('Ада Рое')).toBe('Ada Roe')
    expect(romanised('Ada Roe')).toBe('Ada Roe')
    expect(romanised('აda')).toBe('ada')
  })
})
