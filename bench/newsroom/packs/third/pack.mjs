import { development } from '../development/pack.mjs'
import { matters } from './matters.mjs'
import { names } from './names.mjs'
import { spin, translation } from './rewording.mjs'
import { headlines, sources, speech } from './speech.mjs'

/** Other matters, other speech, other names; page furniture as in the development grammar. */
export const third = {
  key: 'third',
  dateOrder: 'month-first',
  leaders: [
    { title: 'Chancellor', post: 'the chancellor' },
    { title: 'Premier', post: 'the premier' },
  ],
  groups: ['Black Heron Brotherhood', 'Army of the South', 'Sons of the Ford', 'Liberation League'],
  names,
  matters,
  speech,
  sources,
  pages: { ...development.pages, ...headlines },
  spin,
  translation,
}
