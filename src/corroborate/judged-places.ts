import type { Entity, Finding, Judgement, Offsets } from '../model.ts'
import { foldName } from '../text/names.ts'
import { overlap } from '../text/spans.ts'

const PLACE = /^(.+):(\d+)-(\d+)$/

/** "page-…:12-40" as what it is; undefined where it is none. */
export function placeOf(words: string): { readonly page: string; readonly at: Offsets } | undefined {
  const match = PLACE.exec(words)
  return match ? { page: match[1]!, at: { start: Number(match[2]), end: Number(match[3]) } } : undefined
}

/** Places say the same words where they overlap by half of the longer: a clause may be cut otherwise by a later version. */
const SAME = 0.5

/** What stands at a place, or nearest to it on that page; several where sources are parallel. */
export function standingAt<Item>(
  items: readonly Item[],
  placed: (item: Item) => { readonly page: string } & Offsets,
  words: string,
): readonly Item[] {
  const place = placeOf(words)
  if (!place) return []
  const share = (item: Item): number => {
    const own = placed(item)
    if (own.page !== place.page) return 0
    return overlap(own, place.at) / Math.max(own.end - own.start, place.at.end - place.at.start, 1)
  }
  const shares = items.map(share)
  const best = shares.reduce((most, one) => Math.max(most, one), 0)
  return best < SAME ? [] : items.filter((_, at) => shares[at] === best)
}

/** The parties that a judgement means: whose mention stands at a place, or who bears a name as written. */
export function partiesMeant(entities: Iterable<Entity>, words: string): ReadonlySet<string> {
  const place = placeOf(words)
  const folded = foldName(words)
  const meant = (entity: Entity): boolean =>
    place
      ? entity.mentions.some(at => at.page === place.page && at.start < place.at.end && place.at.start < at.end)
      : entity.forms.some(form => foldName(form.text) === folded) || foldName(entity.name) === folded
  return new Set([...entities].filter(meant).map(entity => entity.id))
}

/** A finding as a judgement names it: its aspect and the places of its sides. */
export function findingKey(finding: Finding): string {
  return [finding.aspect, ...finding.sides.map(side => `${side.page}:${side.start}-${side.end}`)].join(' ')
}

/** The finding of that aspect whose sides stand where the judgement says. */
export function findingMeant(findings: readonly Finding[], key: string): Finding | undefined {
  const [aspect, ...places] = key.split(' ')
  const alike = findings.filter(finding => finding.aspect === aspect)
  return (
    alike.find(finding => findingKey(finding) === key) ??
    alike.find(
      ({ sides }) =>
        sides.length === places.length && places.every((place, at) => standingAt([sides[at]!], side => side, place).length > 0),
    )
  )
}

/** "By the analyst on 3 May 2033", and the note where there is one. */
export function byAnalyst(judgement: Judgement, words: string): string {
  const [year, month, date] = judgement.at.slice(0, 10).split('-').map(Number)
  const note = judgement.note === undefined ? '' : ` Note: ${judgement.note}`
  return `By the analyst on ${date} ${MONTHS[(month ?? 1) - 1]} ${year}: ${words}.${note}`
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
