import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shellWord } from '../../src/io/shell-word.ts'

it('is one word to a shell, whatever stands in it, and as it was where it needs no marks', () => {
  const word = fc.string({ minLength: 1, unit: fc.constantFrom(...`aZ9 ./~-_'"$\`\\!*?;&|<>(){}[]#=é\n\t`) })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), words => {
      const said = execFileSync('sh', ['-c', `printf '%s\\001' ${words.map(shellWord).join(' ')}`], { encoding: 'utf8' })
      expect(said.split('\u0001').slice(0, -1)).toEqual(words)
    }),
  )
  expect(shellWord('cases/storm-2031.db')).toBe('cases/storm-2031.db')
  expect(shellWord('my case.db')).toBe("'my case.db'")
})
