import type { When } from '../model.ts'

/**
 * One record for each time, however many pages and statements of a case are of it. It has no place: where a time is told differs from page to page, and who
 * only compares days does not ask.
 */
export function oneOfEachTime(): (when: When) => When {
  const known = new Map<string, When>()
  return ({ earliest, latest, how }) => {
    const key = `${earliest} ${latest} ${how}`
    const same = known.get(key) ?? { earliest, latest, how }
    known.set(key, same)
    return same
  }
}
