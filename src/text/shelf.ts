import type { Reading } from '../model.ts'
import { constructorOf } from './light.ts'
import type { Depot } from './packing/depot.ts'
import { packing } from './packing/packing.ts'
import type { KnownTexts } from './packing/tables.ts'
import { recent } from './recent.ts'

/** Records of which all fields are held ready, besides those that are looked at often. */
const READY = 1_000

/** The texts of pages, for putting aside what points into them. */
export function textsIn(pages: readonly { readonly reading: Reading }[]): KnownTexts {
  const texts = pages.map(({ reading }) => reading.article.text)
  const ids = pages.map(({ reading }) => reading.id)
  const numbers = new Map(ids.map((id, number) => [id, number]))
  return { numberOf: page => numbers.get(page), page: number => ids[number]!, text: number => texts[number]! }
}

/** A light record: what is at hand, and what was said of it since it was put aside. */
interface Light {
  readonly number: number
  readonly since?: object
}

/**
 * Puts records aside as bytes, and gives light ones for them: the fields `atHand` are held, all others are made anew when they are looked at. `fields` are
 * all that a record may have then, in their order: as JSON a light record is the one that was put aside. It is not spread (see `amended` and `plain`).
 */
export function shelf<Item extends object>(
  fields: readonly (keyof Item & string)[],
  atHand: readonly (keyof Item & string)[],
  texts?: KnownTexts,
  depot?: Depot,
): (item: Item) => Item {
  const packed = packing(texts, depot)
  const others = fields.filter(name => !atHand.includes(name))
  const last = recent<number, Partial<Item>>(READY)
  const rest = (number: number): Partial<Item> => {
    const known = last.get(number)
    if (known) return known
    const found = packed.take(number) as Partial<Item>
    last.set(number, found)
    return found
  }
  const recordOf = constructorOf<Item>(atHand)
  const shared = recordOf.prototype as object
  Object.defineProperty(shared, 'toJSON', {
    value(this: Light & Item) {
      const aside = rest(this.number)
      const whole: Partial<Item> = {}
      for (const name of fields) {
        const value = Object.hasOwn(this, name) ? this[name] : aside[name]
        if (value !== undefined) whole[name] = value
      }
      return this.since ? { ...whole, ...this.since } : whole
    },
  })
  for (const name of others)
    Object.defineProperty(shared, name, {
      get(this: Light) {
        return rest(this.number)[name]
      },
    })
  return item => {
    const aside: Partial<Item> = {}
    for (const name of others) if (item[name] !== undefined) aside[name] = item[name]
    return Object.assign(new recordOf(item), { number: packed.put(aside) })
  }
}

/** A record, light or not, with other values of some fields. */
export function amended<Item extends object>(item: Item, fields: Partial<Item>): Item {
  if (!isLight(item)) return { ...item, ...fields }
  // Own fields stand before those that are made of bytes.
  return { __proto__: Object.getPrototypeOf(item), ...item, ...fields, since: { ...item.since, ...fields } } as Item
}

/** The record that a light one stands for; any other is itself. */
export function plain<Item extends object>(item: Item): Item {
  return isLight(item) ? item.toJSON() : item
}

function isLight<Item extends object>(item: Item): item is Item & Light & { readonly toJSON: () => Item } {
  return 'toJSON' in item && 'number' in item
}

/** Values by name. */
export interface PackedMap<Value> {
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => void
}

/** A map whose values are kept as bytes, and made anew when they are looked at; those looked at last are held ready. */
export function packedMap<Value>(texts?: KnownTexts, depot?: Depot): PackedMap<Value> {
  const packed = packing(texts, depot)
  const numbers = new Map<string, number>()
  const last = recent<string, Value>(READY)
  return {
    get: key => {
      const number = numbers.get(key)
      if (number === undefined) return undefined
      const known = last.get(key)
      if (known !== undefined) return known
      const value = packed.take(number) as Value
      last.set(key, value)
      return value
    },
    set: (key, value) => {
      numbers.set(key, packed.put(value))
      last.set(key, value)
    },
  }
}
