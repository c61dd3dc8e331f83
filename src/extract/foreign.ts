import { type Furniture, furnitureByLanguage } from '../language/furniture.ts'
import type { BlockRole } from '../model.ts'
import { countWords } from './piece.ts'

const languages = Object.values(furnitureByLanguage)
const words = (key: keyof Furniture) => [...new Set(languages.flatMap(language => language[key]))].map(escaped).join('|')

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]")
}

const lines = (key: keyof Furniture) => new Set(languages.flatMap(language => language[key].map(plain)))
const [advertisements, buttons] = [lines('advertisements'), lines('buttons')]

/** A line in small letters, without marks and spaces round it. */
function plain(line: string): string {
  return line
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
}

const credit = new RegExp(`^[\\s(\\[©]*(?:${words('credits')})\\s*(?::|：|\\/|\\||©|–\\s)\\s*\\S`, 'iu')
/** A site's offer and a word that speaks to its reader, of one language. */
const offers = languages.map(({ offers, address }) => ({
  offer: new RegExp(`(?<![\\p{L}\\p{N}])(?:${offers.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
  address: new RegExp(`(?<![\\p{L}\\p{N}])(?:${address.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
}))

/** Signs without which there is nothing of that kind, in small letters: a quick no for most lines. */
const sign = (key: keyof Furniture) => new RegExp(words(key).toLowerCase(), 'u')
const [offerSign, embedSign] = [sign('offers'), sign('embeds')]

/** What a line of another language is, if it is furniture by its own words: "Anzeige", "Foto: Ada Roe", "Abonnieren Sie unseren Newsletter". */
export function foreignFurniture(line: string): BlockRole | undefined {
  if (line.length > 420) return undefined
  if (line.length <= 60) {
    const bare = plain(line)
    if (advertisements.has(bare)) return 'widget'
    if (buttons.has(bare)) return 'navigation'
  }
  if (line.length <= 120 && credit.test(line) && countWords(line) <= 14) return 'caption'
  const small = line.toLowerCase()
  if (embedSign.test(small)) return 'widget'
  if (!offerSign.test(small)) return undefined
  const count = countWords(line)
  if (count < 3 || count > 45 || /^[“"„«‘»]/u.test(line)) return undefined
  return offers.some(({ offer, address }) => offer.test(line) && address.test(line)) ? 'registration' : undefined
}
