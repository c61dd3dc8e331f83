import { neutral, safe } from '../words.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => ENTITIES[character]!)
}

/** Words from the case, or about it, as HTML that shows them and does nothing else; for text and for attribute values in quotes. */
export function text(words: string): string {
  return escaped(safe(words))
}

/** A piece of a page with its white space kept, as HTML that shows it and does nothing else. */
export function piece(words: string): string {
  return escaped(neutral(words))
}
