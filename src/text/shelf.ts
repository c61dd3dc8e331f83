import type { Reading } from '../model.ts'
import { like } from './light.ts'
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
 * Puts records aside as bytes, and gives light ones for them: the fields `atHand` are held, the `others` are made anew when they are looked at. A light
 * record is not spread (see `amended` and `plain`); as JSON it is the record that was put aside.
 */
export function shelf<Item extends object>(
  atHand: readonly (keyof Item & string)[],
  others: readonly (keyof Item & string)[],
  texts?: KnownTexts,
): (item: Item) => Item {
  const packed = packing(texts)
  const last = recent<number, Item>(READY)
  const whole = (number: number): Item => {
    const known = last.get(number)
    if (known) return known
    const item = packed.take(number) as Item
    last.set(number, item)
    return item
  }
  const shared = {
    toJSON(this: Light) {
      const item = packed.take(this.number) as Item
      return this.since ? { ...item, ...this.since } : item
    },
  }
  for (const name of others)
    Object.defineProperty(shared, name, {
      get(this: Light) {
        return whole(this.number)[name]
      },
    })
  return item => {
    const record: Record<string, unknown> = like(shared, { number: packed.put(item) })
    for (const name of atHand) record[name] = item[name]
    return record as unknown as Item
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
export function packedMap<Value>(texts?: KnownTexts): PackedMap<Value> {
  const packed = packing(texts)
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
