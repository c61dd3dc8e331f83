import type { Entity, Judgement } from '../model.ts'
import { foldName } from '../text/names.ts'
import { UserError } from './errors.ts'
import { numberOf, type Row, textOf } from './sqlite.ts'
import { addLog, type Store, touch } from './store.ts'

/** What a person says of two parties; `undo` takes the last such judgement of the two back. */
export const VERDICTS = ['same', 'different', 'undo'] as const
export type Verdict = (typeof VERDICTS)[number]

/** People's decisions that stand, in the order in which they were made; those that name a page which is not in the case are set aside. */
export function allJudgements(store: Store): readonly Judgement[] {
  return store.sqlite
    .rows(
      `SELECT number, kind, a, b, at FROM judgements
       WHERE number NOT IN (SELECT judgement FROM withdrawals)
       AND NOT EXISTS (SELECT 1 FROM (SELECT a AS id UNION SELECT b) WHERE id LIKE 'page-%' AND substr(id, 1, instr(id || ':', ':') - 1) NOT IN (SELECT page FROM captures))
       ORDER BY number`,
    )
    .map(judgementOf)
}

function judgementOf(row: Row): Judgement {
  return {
    kind: textOf(row, 'kind') === 'same' ? 'same' : 'different',
    a: textOf(row, 'a') ?? '',
    b: textOf(row, 'b') ?? '',
    at: textOf(row, 'at') ?? '',
  }
}

/**
 * Writes a decision down; the lists of the case no longer follow from what is there until it is brought up to date. `a` and `b` are names as
 * written on a page, places of mention ("page-…:start-end") or ids of entities. Throws UserError where the case knows no such party, or
 * nothing is there to take back.
 */
export function judge(store: Store, verdict: Verdict, a: string, b: string, at = new Date().toISOString()): void {
  if (verdict === 'undo') {
    takeBack(store, a, b, at)
    return
  }
  const [one, two] = [partyMeant(store, a), partyMeant(store, b)]
  if (one === two)
    throw new UserError(`'${a}' and '${b}' are one name as written: name two, or two places where it stands (page-…:start-end).`)
  store.sqlite.transaction(() => {
    store.sqlite.run('INSERT INTO judgements (kind, a, b, at) VALUES (?, ?, ?, ?)', [verdict, one, two, at])
    touch(store)
    addLog(store, 'judge', `${verdict} ${one} | ${two}`)
  })
}

function takeBack(store: Store, a: string, b: string, at: string): void {
  const meant = (words: string): readonly string[] => {
    try {
      return [words, partyMeant(store, words)]
    } catch (error) {
      if (error instanceof UserError) return [words]
      throw error
    }
  }
  const [ones, twos] = [JSON.stringify(meant(a)), JSON.stringify(meant(b))]
  const [last] = store.sqlite.rows(
    `SELECT number FROM judgements WHERE number NOT IN (SELECT judgement FROM withdrawals)
     AND ((a IN (SELECT value FROM json_each(?1)) AND b IN (SELECT value FROM json_each(?2)))
       OR (a IN (SELECT value FROM json_each(?2)) AND b IN (SELECT value FROM json_each(?1))))
     ORDER BY number DESC LIMIT 1`,
    [ones, twos],
  )
  if (!last) throw new UserError(`Nobody judged '${a}' and '${b}': \`hearsay judge list\` shows what was judged.`)
  store.sqlite.transaction(() => {
    store.sqlite.run('INSERT INTO withdrawals (judgement, at) VALUES (?, ?)', [numberOf(last, 'number'), at])
    touch(store)
    addLog(store, 'judge', `undo ${a} | ${b}`)
  })
}

/** What a judgement keeps of a person's words: a place of mention, or a name as it is written on some page; never a cluster. */
function partyMeant(store: Store, words: string): string {
  const place = /^(page-[0-9a-f]+):(\d+)-(\d+)$/.exec(words)
  if (place) {
    if (store.sqlite.rows('SELECT 1 FROM captures WHERE page = ?', [place[1]!]).length > 0) return words
    throw new UserError(`No page of ${store.file} is called '${place[1]}': \`hearsay show pages\` lists them.`)
  }
  if (/^entity-[0-9a-f]+$/.test(words)) {
    const found = store.sqlite
      .rows('SELECT json FROM entities WHERE substr(id, 1, length(?1)) = ?1 ORDER BY id LIMIT 2', [words])
      .map(entityOf)
    if (found.length > 1) throw new UserError(`'${words}' begins several ids: give more of it.`)
    const mention = found[0]?.mentions[0]
    if (mention) return `${mention.page}:${mention.start}-${mention.end}`
    throw new UserError(`No party of ${store.file} has the id '${words}': \`hearsay show people\` lists them.`)
  }
  const folded = foldName(words)
  for (const row of store.sqlite.rows('SELECT json FROM entities ORDER BY id')) {
    const entity = entityOf(row)
    if (entity.forms.some(form => foldName(form.text) === folded)) return words
  }
  throw new UserError(
    `Nobody in ${store.file} is called '${words}': give a name as a page writes it, or an id as \`hearsay show people\` lists them.`,
  )
}

function entityOf(row: Row): Entity {
  return JSON.parse(textOf(row, 'json') ?? '{}')
}

/** Every decision that was made, also those taken back, in order. */
export function judgementLog(store: Store): readonly (Judgement & { readonly number: number; readonly takenBack: boolean })[] {
  return store.sqlite
    .rows('SELECT number, kind, a, b, at, number IN (SELECT judgement FROM withdrawals) AS back FROM judgements ORDER BY number')
    .map(row => ({ ...judgementOf(row), number: numberOf(row, 'number'), takenBack: numberOf(row, 'back') === 1 }))
}
