/**
 * Numbers that look random and are the same for the same keys: `chance(seed, 'nation', 3)` starts anew wherever it is called, so that any part of a
 * world can be made without the parts before it.
 */
export function chance(...keys) {
  let state = 0x811c9dc5
  for (const character of keys.join('/')) {
    state = Math.imul(state ^ character.codePointAt(0), 0x01000193) >>> 0
  }
  /** A number in [0, 1). */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  next()
  const whole = (low, high) => low + Math.floor(next() * (high - low + 1))
  const pick = list => list[Math.floor(next() * list.length)]
  const shuffled = list => {
    const copy = [...list]
    for (let at = copy.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1))
      ;[copy[at], copy[other]] = [copy[other], copy[at]]
    }
    return copy
  }
  return { next, whole, pick, shuffled, sample: (list, count) => shuffled(list).slice(0, count), is: share => next() < share }
}
