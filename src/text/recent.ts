/** What was looked at last, so much of it at least and twice as much at most; what was not looked at for long is forgotten. */
export interface Recent<Key, Value> {
  readonly get: (key: Key) => Value | undefined
  readonly set: (key: Key, value: Value) => void
}

export function recent<Key, Value>(size: number): Recent<Key, Value> {
  let young = new Map<Key, Value>()
  let old = young
  const set = (key: Key, value: Value): void => {
    if (young.size >= size) {
      old = young
      young = new Map()
    }
    young.set(key, value)
  }
  return {
    get: key => {
      const known = young.get(key)
      if (known !== undefined) return known
      const older = old.get(key)
      if (older !== undefined) set(key, older)
      return older
    },
    set,
  }
}
