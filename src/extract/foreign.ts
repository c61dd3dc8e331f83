import { type Furniture, furnitureByLanguage } from '../language/furniture.ts'
import type { BlockRole } from '../model.ts'
import { countWords } from './piece.ts'

const languages = Object.values(furnitureByLanguage)
const words = (key: keyof Furniture) => [...new Set(languages.flatMap(language => language[key]))].map(escaped).join('|')

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]")
}

const around = '[\\s\\p{P}\\p{S}]*'
const advertisement = new RegExp(`^${around}(?:${words('advertisements')})${around}$`, 'iu')
const button = new RegExp(`^${around}(?:${words('buttons')})${around}$`, 'iu')
const credit = new RegExp(`^[\\s(\\[©]*(?:${words('credits')})\\s*(?::|：|\\/|\\||©|–\\s)\\s*\\S`, 'iu')
const embed = new RegExp(words('embeds'), 'iu')
/** A site's offer and a word that speaks to its reader, of one language. */
const offers = languages.map(({ offers, address }) => ({
  offer: new RegExp(`(?<![\\p{L}\\p{N}])(?:${offers.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
  address: new RegExp(`(?<![\\p{L}\\p{N}])(?:${address.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
}))

const anyOffer = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words('offers')})(?![\\p{L}\\p{N}])`, 'iu')

/** What a line of another language is, if it is furniture by its own words: "Anzeige", "Foto: Ada Roe", "Abonnieren Sie unseren Newsletter". */
export function foreignFurniture(line: string): BlockRole | undefined {
  if (line.length > 420) return undefined
  if (line.length <= 60) {
    if (advertisement.test(line)) return 'widget'
    if (button.test(line)) return 'navigation'
  }
  if (line.length <= 120 && credit.test(line) && countWords(line) <= 14) return 'caption'
  if (embed.test(line)) return 'widget'
  if (!anyOffer.test(line)) return undefined
  const count = countWords(line)
  if (count < 3 || count > 45 || /^[“"„«‘»]/u.test(line)) return undefined
  return offers.some(({ offer, address }) => offer.test(line) && address.test(line)) ? 'registration' : undefined
}
