import { matters } from './matters.mjs'
import { names } from './names.mjs'
import { spin, translation } from './rewording.mjs'
import { pages, sources, speech } from './speech.mjs'

export const development = {
  key: 'development',
  dateOrder: 'date-first',
  leaders: [
    { title: 'Prime Minister', post: 'the prime minister' },
    { title: 'President', post: 'the president' },
  ],
  groups: ['River Front', 'Mountain Brigades', 'Northern Resistance', 'People’s Militia', 'Free Valley Movement'],
  names,
  matters,
  speech,
  sources,
  pages,
  spin,
  translation,
}
