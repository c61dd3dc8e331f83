import { matters } from './matters.mjs'
import { names } from './names.mjs'
import { spin, translation } from './rewording.mjs'
import { pages, sources, speech } from './speech.mjs'

export const heldOut = {
  key: 'held-out',
  dateOrder: 'month-first',
  leaders: [
    { title: 'Chancellor', post: 'the chancellor' },
    { title: 'Premier', post: 'the premier' },
  ],
  groups: ['Coastal Liberation Army', 'Sons of the Plain', 'Red Banner Column', 'United Highland Front', 'Dawn Battalion'],
  names,
  matters,
  speech,
  sources,
  pages,
  spin,
  translation,
}
