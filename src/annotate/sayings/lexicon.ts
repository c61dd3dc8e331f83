import { REPORTING_PHRASES } from '../../language/en/reporting/phrases.ts'
import { type Complement, REPORTING, type ReportingClass } from '../../language/en/reporting/verbs.ts'

type Stance = ReportingClass['stance']

/** What one verb takes, and the stance that each way of taking it gives. */
export interface Entry {
  readonly takes: ReadonlySet<Complement>
  readonly stance: ReadonlyMap<Complement, Stance>
}

/** Lemma → entry of every reporting verb. */
export const ENTRIES: ReadonlyMap<string, Entry> = entries()

/** A fixed phrase behind a verb; `spoken`: see `REPORTING_PHRASES`. */
export interface Phrase {
  readonly words: readonly string[]
  readonly stance: Stance
  readonly spoken?: true
}

/** Lemma → fixed phrases that follow it, longest first. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phrases()

export const PHRASE_TAKES: ReadonlySet<Complement> = new Set<Complement>(['clause', 'of', 'about', 'for', 'infinitive'])

function entries(): ReadonlyMap<string, Entry> {
  const table = new Map<string, { takes: Set<Complement>; stance: Map<Complement, Stance> }>()
  for (const { stance, takes, verbs } of REPORTING) {
    for (const lemma of verbs.split(/\s+/)) {
      const entry = table.get(lemma) ?? { takes: new Set<Complement>(), stance: new Map<Complement, Stance>() }
      for (const complement of takes) {
        entry.takes.add(complement)
        if (!entry.stance.has(complement)) entry.stance.set(complement, stance)
      }
      table.set(lemma, entry)
    }
  }
  return table
}

function phrases(): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>()
  for (const { verb, rest, stance, spoken } of REPORTING_PHRASES) {
    const list = table.get(verb) ?? []
    for (const phrase of rest) list.push({ words: phrase.split(' '), stance, ...(spoken && { spoken }) })
    table.set(verb, list)
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  return table
}
