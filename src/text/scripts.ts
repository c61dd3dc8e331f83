import { LATIN_OF } from '../language/scripts.ts'

/** A name of another alphabet in Latin letters, as far as its letters are known; "Ада Рое" → "Ada Roe". */
export function romanised(name: string): string {
  if (/^[\p{ASCII}\p{Script=Latin}\p{P}]*$/u.test(name)) return name
  let found = ''
  for (const letter of name.normalize('NFC')) {
    const small = letter.toLowerCase()
    const latin = LATIN_OF.get(small)
    if (latin === undefined) found += letter
    else found += small === letter ? latin : latin.charAt(0).toUpperCase() + latin.slice(1)
  }
  return found
}
