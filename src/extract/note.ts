import { correctionSentences, noteOpenings } from '../language/notes.ts'

const opening = (kind: keyof typeof noteOpenings) =>
  new RegExp(`^(?:${[...new Set(noteOpenings[kind].flatMap(([, words]) => words as readonly string[]))].map(escaped).join('|')})$`, 'i')
const [corrections, editors] = [opening('correction'), opening('editors')]

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/['’]/g, "['’]?")
}

/**
 * What a line is that a newsroom writes about its own article: "Correction (4 May): An earlier version misspelt …", "Editor's note: …", with or without
 * brackets and stars round it. It tells of the article and not of the news: nothing in it is a statement.
 */
export function noteOf(line: string): 'correction-note' | 'editors-note' | undefined {
  const bare = line.replace(/^[\s[(*_–—•-]+/, '')
  if (correctionSentences.test(bare)) return 'correction-note'
  const lead =
    /^(\p{L}[\p{L}\p{M}'’. ]{2,40}?)\s*(?:\([^()]{3,40}\)|,? (?:on )?\p{Lu}?\p{L}{2,9}\.? \d{1,2}(?:, \d{4})?)?\s*(?::|\s[–—-]\s)\s*\S/u.exec(
      bare,
    )
  if (!lead) return undefined
  const words = lead[1]!.trim()
  return corrections.test(words) ? 'correction-note' : editors.test(words) ? 'editors-note' : undefined
}
