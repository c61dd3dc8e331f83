import { readFileSync } from 'node:fs'
import { readOutlets, withOwn } from '../language/outlet-list.ts'
import { type Newsrooms, newsrooms } from '../language/outlets.ts'
import { UserError } from './errors.ts'
import { sealOf } from './seal.ts'
import { addLog } from './store/log.ts'
import { metaOf, type Store, setMeta, touch } from './store/store.ts'

/** A person's own list of newsrooms, as it stands in the file; an error is one sentence that names file and line. */
export function outletFile(path: string): string {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new UserError(`The list of newsrooms ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  const read = readOutlets(text)
  if ('error' in read) throw new UserError(`The list of newsrooms ${path} ${read.error}`)
  return text
}

/** Our newsrooms with those of a person's list on top. */
export function newsroomsWith(text: string | undefined): Newsrooms {
  if (text === undefined) return newsrooms()
  const read = readOutlets(text)
  return 'error' in read ? newsrooms() : withOwn(read)
}

/** Makes a list an input of the case, in place of an earlier one; it stays until another is given. */
export function keepOutlets(store: Store, text: string): void {
  if (metaOf(store, 'outlets') === text) return
  store.database.transaction(() => {
    setMeta(store, 'outlets', text)
    addLog(store, 'outlets', sealOf([text]))
    touch(store)
  })
}

/** The newsrooms that a case knows: ours, and those of its own list. */
export function caseNewsrooms(store: Store): Newsrooms {
  return newsroomsWith(metaOf(store, 'outlets'))
}

/** Whether newsrooms of one owner count as one in a case: a setting that stays until it is changed. */
export function ownersAsOne(store: Store): boolean {
  return metaOf(store, 'owners-as-one') === 'yes'
}

export function keepOwnersAsOne(store: Store, asOne: boolean): void {
  if (ownersAsOne(store) === asOne) return
  store.database.transaction(() => {
    setMeta(store, 'owners-as-one', asOne ? 'yes' : 'no')
    addLog(store, 'owners-as-one', sealOf([asOne ? 'yes' : 'no']))
    touch(store)
  })
}
