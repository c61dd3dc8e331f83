import { expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

const told = `Ferry sinks off Selm

4 March 2031

The ferry sank at the mouth of the Oster on Monday, Ada Brannick, the harbour master, said on Tuesday.

Eleven passengers were brought ashore by two trawlers, according to Ada Brannick.

“The hull was rotten,” Brannick told reporters.

The company had sold its second boat in January.
`
const heard = `Selm mourns its ferry

5 March 2031

The ferry sank at the mouth of the Oster on Monday, Ada Brannick, the harbour master, said on Tuesday.

“I swam until I felt the sand,” said Corin Vane, a passenger.

The mayor, Dagny Holt, told a meeting that divers would raise the wreck in April.

Nobody had inspected the hull for six years, said Tobias Elm of the seamen’s union.
`

test('a page with sources of its own is no retelling of another, whatever they share', async () => {
  const found = await caseOf({ 'one.txt': told, 'other.txt': heard })
  expect(found.derivations.filter(({ kind }) => kind !== 'copies' && kind !== 'abridges' && kind !== 'cites')).toEqual([])
})

test('a page printed twice leaves what is known of the others as it was', async () => {
  const alone = await caseOf({ 'one.txt': told, 'other.txt': heard })
  const twice = await caseOf({ 'one.txt': told, 'other.txt': heard, 'again.txt': `${told}\nSource link\n` })
  const between = (file: typeof alone) => {
    const ids = new Set(alone.pages.map(({ id }) => id))
    return file.derivations.filter(({ from, to }) => ids.has(from) && ids.has(to)).map(({ id }) => id)
  }
  expect(between(twice)).toEqual(between(alone))
  expect(Math.max(...twice.claims.map(({ origins }) => origins.max))).toBe(Math.max(...alone.claims.map(({ origins }) => origins.max)))
})
