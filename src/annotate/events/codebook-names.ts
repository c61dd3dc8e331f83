import type { ActorCode, AgentCode, Discard } from './codebook.ts'
import { bracketed, dictionaryLines, plural, wordsOf } from './codebook-lines.ts'

export type Entry<Value> = readonly [words: readonly string[], value: Value]

/** Actors: "NAME [CODE]", synonyms below as "+NAME", codes bound to dates below as "[CODE 19910101-19951231]", "[CODE <950601]", "[CODE >950601]". */
export function actorEntries(text: string): Entry<readonly ActorCode[]>[] {
  const blocks: { readonly names: string[]; readonly codes: ActorCode[] }[] = []
  for (const line of dictionaryLines(text)) {
    const name = line.replace(/\[.*$/, '').trim()
    if (name !== '' && !name.startsWith('+')) blocks.push({ names: [], codes: [] })
    const block = blocks.at(-1)
    if (!block) continue
    if (name !== '') block.names.push(name.replace(/^\+/, ''))
    block.codes.push(...bracketed(line).flatMap(actorCode))
  }
  return blocks.flatMap(({ names, codes }) => names.map((name): Entry<readonly ActorCode[]> => [wordsOf(name), codes]))
}

function actorCode(inside: string): ActorCode[] {
  const parts = /^(\S+?)\s*(?:([<>])\s*(\d+)|(?:\s(\d+)\s*-\s*(\d+)))?$/.exec(inside)
  if (!parts) return []
  const [, code, side, bound, from, to] = parts
  if (!code || /^(?:---|\+\+\+|###)$/.test(code)) return from || bound ? [{ code: '', ...limits(side, bound, from, to) }] : []
  return [{ code, ...limits(side, bound, from, to) }]
}

function limits(side?: string, bound?: string, from?: string, to?: string): { from?: string; to?: string } {
  // The day after "<" and ">" is itself outside.
  if (side === '<') return { to: dayOf(bound!, -1) }
  if (side === '>') return { from: dayOf(bound!, 1) }
  return from && to ? { from: dayOf(from), to: dayOf(to) } : {}
}

/** "950601" and "19950601" → "19950601"; of two figures up to 40 are years of this century. Shifted by days, for comparison only. */
function dayOf(digits: string, shift = 0): string {
  const full = digits.length === 6 ? `${Number(digits.slice(0, 2)) > 40 ? '19' : '20'}${digits}` : digits
  return String(Number(full) + shift)
}

/** Agents: "NOUN [~GOV]" with a regular plural, "NOUN {PLURAL} [~GOV]", "NOUN {} [~GOV]" without one; "!PERSON! = MAN, MEN" names words to put in. */
export function agentEntries(text: string): Entry<AgentCode>[] {
  const substitutes = new Map<string, readonly string[]>()
  const entries: Entry<AgentCode>[] = []
  for (const line of dictionaryLines(text)) {
    const definition = /^(!\w+!)\s*=\s*(.*)$/.exec(line)
    if (definition) {
      substitutes.set(
        definition[1]!,
        definition[2]!
          .split(',')
          .map(word => word.trim())
          .filter(Boolean),
      )
      continue
    }
    const inside = bracketed(line)[0]
    const forms = /\{([^}]*)\}/.exec(line)
    const noun = line
      .replace(/[[{].*$/, '')
      .trim()
      .replace(/_$/, '')
    const code = inside?.replace('~', '').trim()
    if (!code || noun === '') continue
    const value = { code, before: inside!.endsWith('~') }
    const mark = /!\w+!/.exec(noun)?.[0]
    const nouns = mark ? (substitutes.get(mark) ?? []).map(word => noun.replace(mark, word)) : [noun]
    const plurals = forms ? forms[1]!.split(/[,\s]+/).filter(Boolean) : mark ? [] : nouns.map(plural)
    for (const form of [...nouns, ...plurals]) entries.push([wordsOf(form), value])
  }
  return entries
}

/** Discards: a phrase a line; with "+" it silences the whole text, else its sentence. */
export function discardEntries(text: string): Entry<Discard>[] {
  return dictionaryLines(text).map(line => {
    const phrase = line.trim()
    return phrase.startsWith('+') ? [wordsOf(phrase.slice(1)), { scope: 'text' }] : [wordsOf(phrase), { scope: 'sentence' }]
  })
}
