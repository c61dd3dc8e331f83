/**
 * Records that hold nothing but a key: a field is made whenever it is looked at. They are taken apart by name; nothing of them is seen by spreading.
 */
export function light<Key, Fields extends object>(
  names: readonly (keyof Fields & string)[],
  fieldOf: (key: Key, name: keyof Fields & string) => unknown,
): (key: Key) => Fields {
  const recordOf = constructorOf<{ readonly key: Key }>(['key'])
  for (const name of names)
    Object.defineProperty(recordOf.prototype, name, {
      get(this: { readonly key: Key }) {
        return fieldOf(this.key, name)
      },
    })
  return key => new recordOf({ key }) as unknown as Fields
}

/**
 * Makes records that have the given fields of another: `new` on what is given. All records of one constructor share one shape, and an engine holds their
 * fields in the record itself; what is defined on its prototype they have besides.
 */
export function constructorOf<Fields extends object>(names: readonly (keyof Fields & string)[]): new (fields: Fields) => Fields {
  function Record(this: Fields, fields: Fields): void {
    for (const name of names) this[name] = fields[name]
  }
  return Record as unknown as new (
    fields: Fields,
  ) => Fields
}

/** The same for records that are held for a while: a field is made when it is looked at first. */
export function lazy<Key, Fields extends object>(
  names: readonly (keyof Fields & string)[],
  fieldOf: (key: Key, name: keyof Fields & string) => unknown,
): (key: Key) => Fields {
  const recordOf = constructorOf<{ readonly key: Key; readonly made: unknown[] }>(['key', 'made'])
  for (const [nth, name] of names.entries())
    Object.defineProperty(recordOf.prototype, name, {
      get(this: { readonly key: Key; readonly made: unknown[] }) {
        const known = this.made[nth]
        if (known !== undefined) return known
        const value = fieldOf(this.key, name)
        this.made[nth] = value
        return value
      },
    })
  return key => new recordOf({ key, made: [] }) as unknown as Fields
}
