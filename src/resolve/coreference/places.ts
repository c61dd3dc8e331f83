import { HOMONYMS } from '../../language/homonyms.ts'
import { foldName } from '../../text/names.ts'
import { countryOf } from '../names/organisations.ts'
import { nameOf, type PageView } from '../parties.ts'

/** One of several cities of a name. */
interface City {
  readonly country: string
  /** A state of the USA. */
  readonly state?: string
  /** Thousands of people. */
  readonly people: number
}

const CITIES = new Map<string, readonly City[]>(
  HOMONYMS.trim()
    .split('\n')
    .map(line => {
      const [name, ...places] = line.split('|')
      return [name!, places.map(cityOf)] as const
    }),
)
const STATES = new Set([...CITIES.values()].flatMap(cities => cities.flatMap(city => city.state ?? [])))

function cityOf(place: string): City {
  const [region, people] = place.split('=')
  const state = region!.startsWith('US/') ? region!.slice(3) : undefined
  return { country: state ? 'United States' : region!, ...(state ? { state } : {}), people: Number(people) }
}

/** So many times smaller a city is meant only where the page says so: nobody takes "London" for the one in Ontario. */
const OVERSHADOWED = 8

/**
 * Which of several cities of one name a page means, as words for a key: the one whose country or state stands beside the name somewhere on the
 * page ("Tripoli, Lebanon"), else the largest, or a comparable one where the page speaks of its country and not of the largest one's. Undefined
 * for names of one city, and for the largest.
 */
export function homonymOf(view: PageView, name: string): string | undefined {
  const cities = CITIES.get(name)
  if (!cities) return undefined
  const [largest] = cities
  const chosen = besideName(view, name, cities) ?? bySubject(view, cities)
  return chosen && chosen !== largest ? (chosen.state ?? chosen.country) : undefined
}

function besideName(view: PageView, name: string, cities: readonly City[]): City | undefined {
  for (const mention of view.mentions) {
    if (mention.form !== 'name' || foldName(nameOf(view, mention)) !== name) continue
    const beside = /^,?\s(?:in\s)?(?:\p{Ll}+\s)?((?:\p{Lu}[\p{L}.]*)(?: \p{Lu}[\p{L}.]*)?)/u.exec(
      view.text.slice(mention.end, mention.end + 40),
    )?.[1]
    if (!beside) continue
    for (const words of [beside, beside.split(' ')[0]!]) {
      const bare = words.replace(/[.,]+$/, '')
      const city = cities.find(each => each.state === bare) ?? cities.find(each => each.country === countryOf(bare))
      if (city) return city
    }
  }
  return undefined
}

function bySubject(view: PageView, cities: readonly City[]): City | undefined {
  const spoken = spokenOf(view)
  const isSpokenOf = (city: City): boolean => spoken.has(city.country) || (city.state !== undefined && spoken.has(city.state))
  const [largest] = cities
  if (!largest || isSpokenOf(largest)) return undefined
  return cities.find(city => city.people * OVERSHADOWED >= largest.people && isSpokenOf(city))
}

const SPOKEN = new WeakMap<PageView, ReadonlySet<string>>()

/** Countries and states of the USA that a page names. */
function spokenOf(view: PageView): ReadonlySet<string> {
  let found = SPOKEN.get(view)
  if (!found) {
    found = new Set(
      view.mentions.flatMap(mention => {
        if (mention.form !== 'name' || mention.kind !== 'place') return []
        const name = nameOf(view, mention)
        const country = countryOf(name)
        return [...(country ? [country] : []), ...(STATES.has(name) ? [name] : [])]
      }),
    )
    SPOKEN.set(view, found)
  }
  return found
}
