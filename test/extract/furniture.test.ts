import { expect, test } from 'vitest'
import { furnitureLines, ownNames } from '../../src/language/en/furniture.ts'

test('every rule of furniture matches its example, before any other rule', () => {
  for (const rule of furnitureLines)
    expect([rule.name, furnitureLines.find(other => other.pattern.test(rule.example))?.name]).toEqual([rule.name, rule.name])
})

test('every rule for own names reads the name out of its example', () => {
  for (const { pattern, example } of ownNames) expect(pattern.exec(example)?.[1]).toMatch(/(?:Gazette|Courier)$/)
})

test('sentences of news are no furniture', () => {
  for (const line of [
    'The temperature fell to -14 C in Varrenport.',
    'Wind and rain hit the coast.',
    'Three days ago the mayor resigned.',
    'Source close to the mayor said so.',
    'Photos of the bridge were shared 2,000 times.',
    '12 Downing Street was empty.',
    'Home is where they want to go, the refugees said.',
    'Weather permitting, the bridge opens on Monday.',
    'More stories like hers are told in Varrenport.',
  ])
    expect([line, furnitureLines.find(rule => rule.pattern.test(line))?.name]).toEqual([line, undefined])
})
