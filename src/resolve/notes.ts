import type { Depot } from '../text/packing/depot.ts'
import { packing } from '../text/packing/packing.ts'
import type { KnownTexts } from '../text/packing/tables.ts'
import type { Coreference } from './coreference/coreference.ts'
import type { Joined, Party } from './parties.ts'

/** Why the mentions of a party belong to it, put aside until it is told: nothing else asks for it, and of many pages it is much. */
export interface Notes {
  /** Puts aside what was noted of the parties of a page, which are settled then. */
  readonly put: (page: Coreference) => Coreference
  readonly of: (party: Party) => readonly (readonly [rule: string, note: Joined])[]
}

/** What parties have that have nothing of a kind. Nothing is added to the roles and countries of a party whose page is settled. */
const NONE: Set<string> = new Set()
const UNTOLD: Map<string, Joined> = new Map()

export function notesOf(texts: KnownTexts, depot?: Depot): Notes {
  const packed = packing(texts, depot)
  const numbers = new Map<Party, number>()
  return {
    put: page => {
      for (const party of page.parties) {
        if (party.joins.size > 0) numbers.set(party, packed.put([...party.joins]))
        party.joins = UNTOLD
        if (party.roles.size === 0) party.roles = NONE
        if (party.countries.size === 0) party.countries = NONE
      }
      return page
    },
    of: party => {
      const number = numbers.get(party)
      return number === undefined ? [] : (packed.take(number) as [string, Joined][])
    },
  }
}
