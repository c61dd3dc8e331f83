import { COUNTRIES } from '../language/en/countries.ts'
import type { Entity } from '../model.ts'

/** Words and names of countries folded to one concept each, so that "Varnish officials" and "officials of Varn" compare alike. */
export interface Nations {
  /** The concept of a country's name, '~varn', or nothing. */
  ofName(name: string): string | undefined
  /** The concept of a word for its people and things: "Varnish". */
  ofWord(word: string): string | undefined
}

const key = (name: string) => `~${name.toLowerCase()}`
const known = new Map<string, string>()
const words = new Map<string, string>()
for (const country of COUNTRIES) {
  for (const name of [country.name, ...country.aliases]) known.set(name.toLowerCase().replace(/^the /, ''), key(country.name))
  for (const demonym of country.demonyms) words.set(demonym.toLowerCase(), key(country.name))
}

/** Endings by which English makes a word for people and things of a place. */
const ENDINGS = /(?:ian|ean|ish|ese|ic|er|an|i|n)s?$/
/** Letters that an unlisted place and its word must share at the front. */
const FRONT = 4

/** The nations of a case: the world's by list, invented or unlisted ones by the places that the pages name. */
export function nationsOf(entities: Iterable<Entity>): Nations {
  const places = [...entities]
    .filter(entity => entity.kind === 'place' && /^\p{Lu}\p{Ll}{3,}$/u.test(entity.name) && !known.has(entity.name.toLowerCase()))
    .map(entity => entity.name.toLowerCase())
  const byFront = new Map<string, string>()
  for (const place of [...places].sort()) if (!byFront.has(place.slice(0, FRONT))) byFront.set(place.slice(0, FRONT), place)
  return {
    ofName: name => {
      const lower = name.toLowerCase().replace(/^the /, '')
      return known.get(lower) ?? (byFront.get(lower.slice(0, FRONT)) === lower ? key(lower) : undefined)
    },
    ofWord: word => {
      const lower = word.toLowerCase().replace(/[’']s$/, '')
      const listed = words.get(lower) ?? words.get(lower.replace(/s$/, ''))
      if (listed !== undefined) return listed
      if (!/^\p{Lu}/u.test(word) || !ENDINGS.test(lower)) return undefined
      const place = byFront.get(lower.slice(0, FRONT))
      return place !== undefined && place !== lower && Math.abs(place.length - lower.length) <= 4 ? key(place) : undefined
    },
  }
}
