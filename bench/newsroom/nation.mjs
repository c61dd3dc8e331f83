import { expand } from './grammar.mjs'
import { chance } from './random.mjs'

const OFFICES = {
  woman: { she: 'she', her: 'her' },
  man: { she: 'he', her: 'his' },
}

/** One invented country: its towns, people in office and newsrooms; the same for the same seed and index. Names do not repeat within a country. */
export function nationOf(pack, seed, index) {
  const random = chance(seed, pack.key, 'nation', index)
  const { names } = pack
  const combinations = names.stems.length * names.middles.length * names.ends.length
  // A step that shares no factor with the number of names: all of them are used before one comes again.
  const country = nth => {
    const at = (nth * 7919 + seed * 31) % combinations
    const stem = names.stems[at % names.stems.length]
    const middle = names.middles[Math.floor(at / names.stems.length) % names.middles.length]
    const [end, adjective] = names.ends[Math.floor(at / names.stems.length / names.middles.length)]
    return { name: `${stem}${middle}${end}`, adjective: `${stem}${middle}${adjective}` }
  }
  const own = country(2 * index)
  const neighbour = country(2 * index + 1)
  const towns = distinct(40, () => `${random.pick(names.townStarts)}${random.pick(names.townEnds)}`).slice(0, 8)
  const first = random.shuffled(names.first)
  const last = random.shuffled(names.last)
  let taken = 0
  const person = () => {
    const at = taken
    taken += 1
    // Surnames are used once a country, as long as they last: two people of one name are a matter of their own.
    const surname = last[at % last.length]
    return {
      first: first[(at * 3 + Math.floor(at / last.length)) % first.length],
      last: surname,
      ...random.pick([OFFICES.woman, OFFICES.man]),
    }
  }
  const office = random.pick(pack.leaders)
  const leader = { ...person(), title: office.title, post: office.post }
  const spokesman = person()
  const minister = person()
  const abc = name =>
    name
      .split(/[\s-]+/)
      .filter(word => /^\p{Lu}/u.test(word))
      .map(word => word[0])
      .join('')
  const newsrooms = []
  const add = (forms, kind, place) => {
    const name = expand(random.pick(forms), { place, nation: own.name, nationish: own.adjective }, random)
    if (newsrooms.some(other => other.name === name)) return
    newsrooms.push({ name, kind, place, the: !/^(?:Radio|Channel)\b/.test(name), abc: abc(name) })
  }
  for (let tries = 0; newsrooms.length < 9 && tries < 60; tries += 1) add(names.newspapers, 'newspaper', random.pick(towns))
  for (let tries = 0; newsrooms.length < 11 && tries < 60; tries += 1) add(names.broadcasters, 'broadcaster', random.pick(towns))
  add(names.agency, 'agency', towns[0])
  return {
    index,
    own,
    neighbour,
    towns,
    person,
    leader,
    spokesman,
    minister,
    newsrooms,
    agency: newsrooms.find(({ kind }) => kind === 'agency'),
  }
}

function distinct(tries, make) {
  const found = new Set()
  for (let at = 0; at < tries; at += 1) found.add(make())
  return [...found]
}
