/**
 * Records that hold nothing but a key: a field is made whenever it is looked at. They are taken apart by name; nothing of them is seen by spreading.
 */
export function light<Key, Fields extends object>(
  names: readonly (keyof Fields & string)[],
  fieldOf: (key: Key, name: keyof Fields & string) => unknown,
): (key: Key) => Fields {
  const shared = {}
  for (const name of names)
    Object.defineProperty(shared, name, {
      get(this: { readonly key: Key }) {
        return fieldOf(this.key, name)
      },
    })
  return key => like(shared, { key }) as unknown as Fields
}

/** A record of its own fields that has those of another besides. Made so that all records of one kind share one shape, as engines have it. */
export function like<Own extends object>(shared: object, own: Own): Own {
  return Object.assign(Object.create(shared), own)
}

/** The same for records that are held for a while: a field is made when it is looked at first. */
export function lazy<Key, Fields extends object>(
  names: readonly (keyof Fields & string)[],
  fieldOf: (key: Key, name: keyof Fields & string) => unknown,
): (key: Key) => Fields {
  const shared = {}
  for (const [nth, name] of names.entries())
    Object.defineProperty(shared, name, {
      get(this: { readonly key: Key; readonly made: unknown[] }) {
        const known = this.made[nth]
        if (known !== undefined) return known
        const value = fieldOf(this.key, name)
        this.made[nth] = value
        return value
      },
    })
  return key => like(shared, { key, made: [] }) as unknown as Fields
}
