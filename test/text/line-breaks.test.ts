import { expect, test } from 'vitest'
import { sentences } from '../../src/text/sentences.ts'

const cut = (text: string) => sentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

test.each([
  ['Bridge closed in Carrow\nMayor Ada Roe said the pier was rotten\nPhoto: Ines Vold', 3],
  ['MILL BURNS\nThe mill burned for two days. Nobody was hurt.\nPolice seek witnesses', 4],
  ['Boats lost: nine\nBoats found: two\nBoats sold: none', 3],
  ['Council\n\nThe council met on Monday and closed the old bridge', 2],
])('a line of its own ends a sentence: %j', (text, count) => {
  expect(cut(text)).toHaveLength(count)
})

test.each([
  'The council met on Monday evening and\nclosed the bridge, which had been old\nand rotten for years, as Mayor Ada\nRoe had told the town in a letter.',
  'Two engineers, both of them from Port\nIlmar, had warned the council that the\nbridge, built by the king, could fall.',
  'The mill burned for two\ndays.',
])('a line that only wraps ends none: %j', text => {
  expect(cut(text)).toEqual([text])
})
