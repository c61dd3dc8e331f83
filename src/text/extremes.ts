/** The greatest measure of some items, or `least`, however many there are: handed over as arguments, more than a hundred thousand are too many. */
export function greatest<Item>(items: Iterable<Item>, measure: (item: Item) => number, least = 0): number {
  let found = least
  for (const item of items) found = Math.max(found, measure(item))
  return found
}
