import { ROLE_SYNONYMS } from '../../language/en/roles.ts'
import { SOLE_OFFICES } from '../../language/en/titles.ts'
import type { Mention } from '../../model.ts'
import { foldName } from '../../text/names.ts'
import { countryOf } from '../names/organisations.ts'
import type { PageView, Party } from '../parties.ts'

const SOLE = [...SOLE_OFFICES].sort((a, b) => b.length - a.length)
const SHORT_TITLES: Readonly<Record<string, string>> = {
  gen: 'general',
  maj: 'major',
  col: 'colonel',
  lt: 'lieutenant',
  capt: 'captain',
  adm: 'admiral',
  sgt: 'sergeant',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  brig: 'brigadier',
  cmdr: 'commander',
  supt: 'superintendent',
  insp: 'inspector',
  det: 'detective',
  prof: 'professor',
  dr: 'doctor',
}

/** What a nominal says of whom it stands for. */
export interface Description {
  /** Folded words before any complement, determiner left out. */
  readonly words: readonly string[]
  readonly head: string
  readonly definite: boolean
  readonly countries: ReadonlySet<string>
  readonly former: boolean
  /** A sole office ("foreign minister") where the phrase names one. */
  readonly office?: string
}

export function describe(view: PageView, mention: Mention): Description {
  const written = view.exact(mention)
  const folded = foldName(written.replace(/['’]s\b/g, ' '))
  const all = folded.split(' ')
  const stop = all.findIndex((word, index) => index > 0 && /^(?:of|for|to|in|at|on|from|with)$/.test(word))
  const main = stop > 0 ? all.slice(0, stop) : all
  const determiner = /^(?:the|a|an|this|that|his|her|its|their|our|one|another)$/.test(main[0]!) ? main[0]! : undefined
  const words = determiner ? main.slice(1) : main
  const head = words.at(-1) ?? ''
  const countries = new Set<string>()
  for (let at = 0; at < all.length; at++) {
    const country =
      (at + 1 < all.length ? countryOf(`${all[at]} ${all[at + 1]}`) : undefined) ??
      (all[at] === 'us' && !/U\.?S/.test(written) ? undefined : countryOf(all[at]!))
    if (country) countries.add(country)
  }
  // Which titles end the words is asked of each nominal and each title: the cheaper question first.
  const joined = words.join(' ')
  const office = SOLE.find(title => joined.endsWith(title) && ` ${joined} `.includes(` ${title} `))
  return {
    words,
    head,
    definite: determiner !== 'a' && determiner !== 'an' && determiner !== 'one' && determiner !== 'another',
    countries,
    former: words.includes('former') || words.includes('ex'),
    ...(office ? { office } : {}),
  }
}

/** Words of the same class as a role's head: "chief" and "commander". */
export function sameRole(a: string, b: string): boolean {
  return a === b || ROLE_SYNONYMS.some(group => (group as readonly string[]).includes(a) && (group as readonly string[]).includes(b))
}

function roleWords(role: string): string[] {
  return role.split(' ').map(word => SHORT_TITLES[word] ?? word)
}

/** How well a party's roles meet a description: 0 not at all, 1 by a word of the class, 2 by the word itself, 3 by office. */
export function roleFit(party: Party, description: Description): number {
  let best = 0
  for (const role of party.roles) {
    const words = roleWords(role)
    const former = words.includes('former') || words.includes('ex')
    if (former !== description.former) continue
    const cut = words.findIndex((word, index) => index > 0 && /^(?:of|for|to|in|at)$/.test(word))
    const main = cut > 0 ? words.slice(0, cut) : words
    if (description.office && ` ${main.join(' ')} `.includes(` ${description.office} `))
      best = Math.max(best, description.office.includes(' ') ? 3 : 2)
    else if (description.office?.includes(' ')) continue
    else if (main.includes(description.head)) best = Math.max(best, 2)
    else if (main.some(word => sameRole(word, description.head))) best = Math.max(best, 1)
  }
  return best
}

/** Whether a party and a description belong to different countries, as far as both tell. */
export function countriesClash(party: Party, description: Description): boolean {
  if (description.countries.size === 0) return false
  const own = new Set(party.countries)
  for (const role of party.roles)
    for (const word of role.split(' ')) {
      const country = countryOf(word)
      if (country && !(word === 'us' && country !== 'United States')) own.add(country)
    }
  return own.size > 0 && ![...own].some(country => description.countries.has(country))
}
