import { development } from '../development/pack.mjs'
import { headlines, sources, speech } from './speech.mjs'

/** The matters of the development grammar, told in other constructions. */
export const second = { ...development, key: 'second', speech, sources, pages: { ...development.pages, ...headlines } }
