import { foldName } from '../text/names.ts'
import { comparePairs, organisationKeys } from './blocking.ts'
import type { Clusters } from './clusters.ts'
import type { Join } from './joins.ts'
import { likeOrganisations, needsCountry, type OrganisationName, organisationName } from './names/organisations.ts'
import type { Party } from './parties.ts'

/** One spelling of an organisation's name, with the parties of all pages that bear it. */
interface Form {
  readonly written: string
  readonly name: OrganisationName
  readonly countries: ReadonlySet<string>
  readonly parties: number[]
}

/** Organisations, facilities and newsrooms: the same words, spellings, letters, or a name told shorter, within one country. */
export function joinOrganisations(parties: readonly Party[], groups: Clusters, joins: Join[]): void {
  for (const kind of ['organisation', 'facility', 'outlet'] as const) {
    const forms = formsOf(parties, kind)
    const join = (a: Form, b: Form, rule: string, detail: string): void => {
      const [x, y] = [a.parties[0]!, b.parties[0]!]
      if (groups.join(x, y)) joins.push({ a: x, b: y, rule, detail })
    }
    for (const form of forms) {
      const [first, ...rest] = form.parties
      if (homeless(form)) continue
      // The first tells of all: the others would say the same of one group.
      let told = false
      for (const other of rest) {
        const one = groups.join(first!, other)
        if (one && !told) joins.push({ a: first!, b: other, rule: 'same-name', detail: `“${form.written}” on both pages` })
        told ||= one
      }
    }
    const blocks = new Map<string, number[]>()
    for (const [index, form] of forms.entries())
      for (const key of organisationKeys(form.name, kind)) {
        const block = blocks.get(key)
        if (block) block.push(index)
        else blocks.set(key, [index])
      }
    comparePairs(
      blocks,
      (a, b) => (forms[a]!.written < forms[b]!.written ? -1 : forms[a]!.written > forms[b]!.written ? 1 : a - b),
      (a, b) => {
        const [left, right] = [forms[a]!, forms[b]!]
        const like = likeOrganisations(left.name, right.name, false)
        if (!like) return
        const shared = [...left.countries].some(country => right.countries.has(country))
        if (left.countries.size > 0 && right.countries.size > 0 && !shared) return
        if ((needsCountry(left.name) || needsCountry(right.name)) && !shared) return
        join(left, right, like, `“${left.written}” and “${right.written}” name one organisation (${like.replace(/-/g, ' ')})`)
      },
    )
    if (kind === 'organisation') bringHome(parties, forms, groups, joins)
    if (kind === 'outlet') joinShortNewsrooms(forms, join)
  }
}

function formsOf(parties: readonly Party[], kind: Party['kind']): Form[] {
  const forms = new Map<string, Form>()
  const parsed = new Map<string, OrganisationName>()
  const nameOf = (written: string): OrganisationName => {
    const name = parsed.get(written) ?? organisationName(written)
    parsed.set(written, name)
    return name
  }
  for (const [index, party] of parties.entries()) {
    if (party.kind !== kind) continue
    const names = [...party.names.keys()]
    for (const written of names.length > 1 ? names.sort() : names) {
      const name = nameOf(written)
      // "the House", "the Guard": a common noun is a name on its own page only.
      if (name.generic && name.words.length === 1 && !name.letters && name.countries.length === 0 && party.countries.size === 0) continue
      // Names that say nothing without their country stand once for each country.
      const countries = new Set([...name.countries, ...(name.generic || name.words.length === 1 ? party.countries : [])])
      const key = `${name.words.join(' ')}|${name.letters ?? ''}|${name.generic ? [...countries].sort().join() : ''}`
      const form = forms.get(key)
      if (!form) forms.set(key, { written, name, countries, parties: [index] })
      else if (form.parties.at(-1) !== index) form.parties.push(index)
    }
  }
  return [...forms.values()]
}

function homeless(form: Form): boolean {
  return needsCountry(form.name) && form.countries.size === 0
}

/** "the Water Ministry" without a country is Orland's, where the case knows no other and the page speaks of Orland. */
function bringHome(parties: readonly Party[], forms: readonly Form[], groups: Clusters, joins: Join[]): void {
  const homes = new Map<string, Form[]>()
  for (const form of forms) {
    if (form.countries.size === 0 || !form.name.generic) continue
    const key = form.name.words.join(' ')
    homes.set(key, [...(homes.get(key) ?? []), form])
  }
  const spokenOf = new Set(parties.flatMap(party => (party.key?.startsWith('country:') ? [`${party.page} ${party.key.slice(8)}`] : [])))
  for (const form of forms.filter(homeless)) {
    const options = homes.get(form.name.words.join(' ')) ?? []
    const countries = new Set(options.flatMap(option => [...option.countries]))
    if (countries.size !== 1) continue
    const [country] = countries
    for (const index of form.parties)
      if (spokenOf.has(`${parties[index]!.page} ${country}`) && groups.join(options[0]!.parties[0]!, index))
        joins.push({
          a: options[0]!.parties[0]!,
          b: index,
          rule: 'same-name',
          detail: `“${form.written}” on a page that speaks of ${country}, and the case knows no other`,
        })
  }
}

/** "City Gazette" where one newsroom of the case alone is called so at its end: "Harbour City Gazette". */
function joinShortNewsrooms(forms: readonly Form[], join: (a: Form, b: Form, rule: string, detail: string) => void): void {
  const words = (form: Form): string[] => foldName(form.written.replace(/^the\s+/i, '')).split(' ')
  const tails = new Map<string, Form[]>()
  for (const form of forms) {
    const all = words(form)
    for (let from = 1; from <= all.length - 2; from++) {
      const tail = all.slice(from).join(' ')
      tails.set(tail, [...(tails.get(tail) ?? []), form])
    }
  }
  for (const form of forms) {
    const longer = tails.get(words(form).join(' ')) ?? []
    if (longer.length === 1)
      join(longer[0]!, form, 'shorter-name', `“${form.written}” ends the name of one newsroom of the case alone: ${longer[0]!.written}`)
  }
}
