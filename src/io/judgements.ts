import { findingKey, partiesMeant } from '../corroborate/judged-places.ts'
import type { Claim, Entity, Finding, Judged, Judgement, Origin, Statement } from '../model.ts'
import { foldName } from '../text/names.ts'
import { UserError } from './errors.ts'
import { SEALED_DECISION, sealedDecision } from './seal.ts'
import { numberOf, type Row, textOf } from './store/database.ts'
import { addLog } from './store/log.ts'
import { type Store, touch } from './store/store.ts'

/** What a person can say, and of how many things: parties, claims, origins, a finding. `add` names a claim and a witness outside the pile. */
export const VERDICTS = {
  same: 2,
  different: 2,
  merge: 2,
  split: 1,
  dismiss: 1,
  interested: 1,
  disinterested: 1,
  one: 2,
  two: 2,
  add: 2,
} as const satisfies Readonly<Record<Judgement['kind'], 1 | 2>>

/** A decision as a person words it: ids, places or names. */
export interface Verdict {
  readonly kind: Judgement['kind']
  readonly a: string
  readonly b?: string
  readonly note?: string
  readonly address?: string
}

/** A decision as it was written down, with its number in the log. */
export type Logged = Judgement & { readonly number: number; readonly takenBack: boolean }

/** Every decision that was made, also those taken back, in order. */
export function judgementLog(store: Store): readonly Logged[] {
  const rows = store.database.rows('SELECT number, kind, a, b, note, address, at FROM decisions ORDER BY number')
  const back = new Set(rows.filter(row => textOf(row, 'kind') === 'undo').map(row => Number(textOf(row, 'a'))))
  return rows
    .filter(row => textOf(row, 'kind') !== 'undo')
    .map(row => ({ ...judgementOf(row), number: numberOf(row, 'number'), takenBack: back.has(numberOf(row, 'number')) }))
}

/** People's decisions that stand, in the order in which they were made; also those about what is not in the case now. */
export function allJudgements(store: Store): readonly Judgement[] {
  return judgementLog(store)
    .filter(judgement => !judgement.takenBack)
    .map(({ takenBack: _, ...judgement }) => judgement)
}

function judgementOf(row: Row): Judgement {
  const [b, note, address] = [textOf(row, 'b'), textOf(row, 'note'), textOf(row, 'address')]
  return {
    kind: textOf(row, 'kind'),
    a: textOf(row, 'a') ?? '',
    ...(b !== undefined && { b }),
    ...(address !== undefined && { address }),
    ...(note !== undefined && { note }),
    at: textOf(row, 'at') ?? '',
  } as Judgement
}

/** Of what decisions came to, those that speak of a party. */
export function judgedOn(entity: Entity, judged: readonly Judged[]): readonly Judged[] {
  const isMeant = (words: string): boolean => partiesMeant([entity], words).size > 0
  return judged.filter(({ judgement }) => {
    const { kind, a } = judgement
    if (kind === 'merge' || kind === 'split' || kind === 'dismiss') return false
    return (kind !== 'add' && isMeant(a)) || ('b' in judgement && isMeant(judgement.b))
  })
}

/**
 * Writes a decision down, by places that stay when the case grows; the lists of the case no longer follow from what is there until it is brought up
 * to date. Its number. Throws UserError where the case has nothing that is so called.
 */
export function judge(store: Store, verdict: Verdict, at = new Date().toISOString()): number {
  const { a, b } = placed(store, verdict)
  const { kind, note, address } = verdict
  return addDecision(store, [kind, a, b, note, address, at])
}

/** Adds a row of `decisions` under the next number, and tells of it in the log as it then stands there; the number. */
function addDecision(store: Store, values: readonly (string | undefined)[]): number {
  const { database } = store
  return database.transaction(() => {
    const number = numberOf(database.first('SELECT max(number) AS number FROM decisions'), 'number') + 1
    database.run('INSERT INTO decisions (number, kind, a, b, note, address, at) VALUES (?, ?, ?, ?, ?, ?, ?)', [
      number,
      ...values.map(value => value ?? null),
    ])
    const row = database.first(`SELECT ${SEALED_DECISION.join(', ')} FROM decisions WHERE number = ?`, [number])!
    touch(store)
    addLog(store, 'judge', sealedDecision(row))
    return number
  })
}

/** Takes a decision back, by its number or by what it is on (then the last one on it). The decision. Throws UserError where there is none. */
export function takeBack(store: Store, which: number | readonly [string, string], at = new Date().toISOString()): Logged {
  const standing = judgementLog(store).filter(judgement => !judgement.takenBack)
  const last = typeof which === 'number' ? standing.find(one => one.number === which) : lastOn(store, standing, which)
  if (!last) {
    const what = typeof which === 'number' ? `No judgement ${which} stands` : `Nobody judged '${which[0]}' and '${which[1]}'`
    throw new UserError(`${what}: \`hearsay judge list\` shows what was judged.`)
  }
  addDecision(store, ['undo', String(last.number), undefined, undefined, undefined, at])
  return last
}

function lastOn(store: Store, standing: readonly Logged[], [one, other]: readonly [string, string]): Logged | undefined {
  const meant = (words: string): ReadonlySet<string> =>
    new Set([words, ...[partyMeant, statementMeant].flatMap(find => whereFound(() => find(store, words)))])
  const [ones, others] = [meant(one), meant(other)]
  return standing.findLast(judgement => {
    if (!('b' in judgement)) return false
    const { a, b } = judgement
    return (ones.has(a) && others.has(b)) || (ones.has(b) && others.has(a))
  })
}

function whereFound(find: () => string): readonly string[] {
  try {
    return [find()]
  } catch (error) {
    if (error instanceof UserError) return []
    throw error
  }
}

/** What a judgement keeps of a person's words. */
function placed(store: Store, { kind, a, b = '', note, address }: Verdict): { readonly a: string; readonly b?: string } {
  switch (kind) {
    case 'merge': {
      const [one, other] = [statementMeant(store, a), statementMeant(store, b)]
      if (claimOf(store, one) === claimOf(store, other)) throw new UserError(`'${a}' and '${b}' are one claim already.`)
      return { a: one, b: other }
    }
    case 'split':
      return { a: statementMeant(store, a) }
    case 'dismiss':
      return { a: findingMeant(store, a) }
    case 'interested':
    case 'disinterested':
      return { a: partyMeant(store, a) }
    case 'add':
      if (b.trim() === '') throw new UserError('Who says so? Name the witness.')
      if (note === undefined && address === undefined)
        throw new UserError(`What shows that ${b.trim()} says so? Give a note, or an address where it can be looked up.`)
      return { a: statementMeant(store, a), b: b.trim() }
    default: {
      const [one, other] = [partyMeant(store, a), partyMeant(store, b)]
      if (one === other)
        throw new UserError(`'${a}' and '${b}' are one name as written: name two, or two places where it stands (page-…:start-end).`)
      return { a: one, b: other }
    }
  }
}

const PLACE = /^(page-[0-9a-f]+):(\d+)-(\d+)$/

function knownPlace(store: Store, words: string): string | undefined {
  const place = PLACE.exec(words)
  if (!place) return undefined
  if (store.database.first('SELECT 1 FROM captures WHERE page = ? LIMIT 1', [place[1]!])) return words
  throw new UserError(`No page of ${store.name} is called '${place[1]}': \`hearsay show pages\` lists them.`)
}

/** The one record of a list whose id begins so; undefined where there is none. */
function recordMeant<Found>(store: Store, list: string, words: string): Found | undefined {
  const found = store.database.rows(`SELECT json FROM ${list} WHERE substr(id, 1, length(?1)) = ?1 ORDER BY id LIMIT 2`, [words])
  if (found.length > 1 && !store.database.first(`SELECT 1 FROM ${list} WHERE id = ?`, [words]))
    throw new UserError(`'${words}' begins several ids: give more of it.`)
  return found[0] && JSON.parse(textOf(found[0], 'json') ?? '{}')
}

/** A place of mention, or a name as it is written on some page; never a cluster. */
function partyMeant(store: Store, words: string): string {
  const place = knownPlace(store, words)
  if (place !== undefined) return place
  if (/^origin-[0-9a-f]+$/.test(words)) {
    const origin = recordMeant<Origin>(store, 'origins', words)
    if (!origin) throw new UserError(`No origin of ${store.name} has the id '${words}': \`hearsay explain\` tells the origins of a claim.`)
    return origin.entity === undefined ? origin.label : partyMeant(store, origin.entity)
  }
  if (/^entity-[0-9a-f]+$/.test(words)) {
    const entity = recordMeant<Entity>(store, 'entities', words)
    const mention = entity?.mentions[0]
    if (mention) return `${mention.page}:${mention.start}-${mention.end}`
    if (entity) return entity.name
    throw new UserError(`No party of ${store.name} has the id '${words}': \`hearsay show people\` lists them.`)
  }
  const folded = foldName(words)
  for (const row of store.database.rows('SELECT json FROM entities ORDER BY id')) {
    const entity: Entity = JSON.parse(textOf(row, 'json') ?? '{}')
    if (entity.forms.some(form => foldName(form.text) === folded)) return words
  }
  if (store.database.rows('SELECT label FROM origins').some(row => foldName(textOf(row, 'label') ?? '') === folded)) return words
  throw new UserError(
    `Nobody in ${store.name} is called '${words}': give a name as a page writes it, or an id as \`hearsay show people\` lists them.`,
  )
}

/** The place of a statement; of a claim the place of its clearest one. */
function statementMeant(store: Store, words: string): string {
  const place = knownPlace(store, words)
  if (place !== undefined) return place
  const placeOf = ({ at }: Statement): string => `${at.page}:${at.start}-${at.end}`
  if (/^statement-[0-9a-f]+$/.test(words)) {
    const statement = recordMeant<Statement>(store, 'statements', words)
    if (statement) return placeOf(statement)
  }
  if (/^claim-[0-9a-f]+$/.test(words)) {
    const former = textOf(store.database.first('SELECT claim FROM former_ids WHERE former = ?', [words]), 'claim')
    const claim = recordMeant<Claim>(store, 'claims', former ?? words)
    const statements = claim
      ? store.database
          .rows('SELECT json FROM statements WHERE claim = ? ORDER BY number', [claim.id])
          .map((row): Statement => JSON.parse(textOf(row, 'json') ?? '{}'))
      : []
    const [clearest] = [...statements.filter(statement => statement.at.exact === claim?.text), ...statements]
    if (clearest) return placeOf(clearest)
  }
  throw new UserError(
    `Nothing in ${store.name} is called '${words}': give a claim or a statement as \`hearsay show claims\` and \`hearsay explain\` name them.`,
  )
}

function findingMeant(store: Store, words: string): string {
  const finding = /^finding-[0-9a-f]+$/.test(words) ? recordMeant<Finding>(store, 'findings', words) : undefined
  if (finding) return findingKey(finding)
  throw new UserError(`No finding of ${store.name} has the id '${words}': \`hearsay show findings\` lists them.`)
}

/** The claim of the statement at a place; the place itself where there is none. */
function claimOf(store: Store, place: string): string {
  const [, page, start, end] = PLACE.exec(place) ?? []
  const row = store.database.first('SELECT claim FROM statements WHERE page = ? AND start = ? AND "end" = ?', [
    page ?? '',
    Number(start),
    Number(end),
  ])
  return textOf(row, 'claim') ?? place
}
