import { eastAsian } from './furniture/east-asian.ts'
import { germanic } from './furniture/germanic.ts'
import { romance } from './furniture/romance.ts'
import type { Furniture } from './furniture/shape.ts'
import { slavicTurkic } from './furniture/slavic-turkic.ts'

export type { Furniture }

/** What sites print beside their articles, by language; English has rules of its own in `en/furniture.ts`. */
export const furnitureByLanguage: Readonly<Record<string, Furniture>> = { ...germanic, ...romance, ...slavicTurkic, ...eastAsian }
