/** The greatest of some numbers and `least`, however many there are: handed over as arguments, more than a hundred thousand are too many. */
export function greatest(numbers: Iterable<number>, least: number): number {
  let found = least
  for (const number of numbers) if (number > found) found = number
  return found
}
