import { development } from '../development/pack.mjs'
import { names } from '../third/names.mjs'
import { matters } from './matters.mjs'
import { spin, translation } from './rewording.mjs'
import { headlines, sources, speech } from './speech.mjs'

/** A check on what was built on the others: its totals by kind are read, its failures are not. */
export const fourth = {
  key: 'fourth',
  dateOrder: 'date-first',
  leaders: [
    { title: 'Chief Minister', post: 'the chief minister' },
    { title: 'President', post: 'the president' },
  ],
  groups: ['Iron Lily', 'Highland Column', 'Popular Salvation Army', 'Circle of the Oak'],
  names,
  matters,
  speech,
  sources,
  pages: { ...development.pages, ...headlines },
  spin,
  translation,
}
