import { expect, it } from 'vitest'
import { picture, shown } from '../../scripts/picture.mjs'

it('README.md shows what the command prints for the bundled example (else: node scripts/picture.mjs)', () => {
  expect(shown()).toBe(picture())
})
