import type { Offsets } from '../model.ts'
import type { Depot } from '../text/packing/depot.ts'
import { packing } from '../text/packing/packing.ts'
import type { KnownTexts } from '../text/packing/tables.ts'
import type { Coreference } from './coreference/coreference.ts'
import type { Joined, PageView } from './parties.ts'

/** A mention of a party and the bare name within it. */
export interface Place extends Offsets {
  readonly name?: Offsets
  readonly isPronoun: boolean
}

/** What is told of a party when all parties are told apart. */
export interface Noted {
  /** Its mentions in the order of the page. */
  readonly places: readonly Place[]
  /** Which of them was found first: names come before what stands for them. */
  readonly first: number
  /** Why they belong to it. */
  readonly joins: readonly (readonly [rule: string, note: Joined])[]
}

/** Puts aside what nothing asks for until all parties are told apart: of many pages it is much, and a page made anew for each party takes long. */
export interface Notes {
  /** Puts aside what is known of the parties of a page, which are settled then. Parties are numbered as they come. */
  readonly put: (page: Coreference, view: PageView) => Coreference
  readonly of: (party: number) => Noted
}

/** What parties have that have nothing of a kind. Nothing is added to the names, roles and countries of a party whose page is settled. */
const NONE: Set<string> = new Set()
const UNTOLD: Map<string, Joined> = new Map()
/** Numbers that are kept of each mention. */
const PER_PLACE = 4

export function notesOf(texts: KnownTexts, depot?: Depot): Notes {
  const packed = packing(texts, depot)
  return {
    put: (page, view) => {
      for (const party of page.parties) {
        const order = [...party.mentions].sort((a, b) => a - b)
        packed.put([order.indexOf(party.mentions[0]!), order.flatMap(index => numbersOf(view, index)), [...party.joins]])
        party.joins = UNTOLD
        if (party.roles.size === 0) party.roles = NONE
        if (party.countries.size === 0) party.countries = NONE
        // What grew by and by has room to grow on.
        party.mentions = party.mentions.slice()
      }
      return page
    },
    of: party => {
      const [first, numbers, joins] = packed.take(party) as [number, number[], [string, Joined][]]
      return { first, places: placesIn(numbers), joins }
    },
  }
}

/** Where a mention begins and how long it is; where its name begins in that and how long it is: 0 0 without a name, 1 0 for a pronoun. */
function numbersOf(view: PageView, index: number): number[] {
  const { start, end, name, form } = view.mentions[index]!
  const rest = name ? [name.start - start, name.end - name.start] : [form === 'pronoun' ? 1 : 0, 0]
  return [start, end - start, ...rest]
}

function placesIn(numbers: readonly number[]): Place[] {
  const places: Place[] = []
  for (let at = 0; at < numbers.length; at += PER_PLACE) {
    const [start, length, from, size] = [numbers[at]!, numbers[at + 1]!, numbers[at + 2]!, numbers[at + 3]!]
    const whole = { start, end: start + length }
    places.push(
      size > 0
        ? { ...whole, name: { start: start + from, end: start + from + size }, isPronoun: false }
        : { ...whole, isPronoun: from === 1 },
    )
  }
  return places
}
