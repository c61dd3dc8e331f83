import { expect, test } from 'vitest'
import { lemma } from '../../src/text/lemma.ts'

test.each([
  ['denied', 'VBD', 'deny'],
  ['hoping', 'VBG', 'hope'],
  ['hopping', 'VBG', 'hop'],
  ['helping', 'VBG', 'help'],
  ['admitted', 'VBN', 'admit'],
  ['added', 'VBD', 'add'],
  ['accused', 'VBN', 'accuse'],
  ['Announces', 'VBZ', 'announce'],
  ['clashes', 'VBZ', 'clash'],
  ['told', 'VBD', 'tell'],
  ['withdrew', 'VBD', 'withdraw'],
  ['was', 'VBD', 'be'],
  ['’re', 'VBP', 'be'],
  ['left', 'VB', 'left'],
  ['cancelled', 'VBN', 'cancel'],
  ['crises', 'NNS', 'crisis'],
  ['militias', 'NNS', 'militia'],
  ['allies', 'NNS', 'ally'],
  ['spokeswomen', 'NNS', 'spokeswoman'],
  ['attacks', 'NNS', 'attack'],
  ['Roes', 'NNP', 'roes'],
])('%s as %s is %s', (word, tag, expected) => expect(lemma(word, tag)).toBe(expected))
