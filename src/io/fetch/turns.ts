/** Runs work one at a time for each name. */
export function turns(): <Result>(name: string, work: () => Promise<Result>) => Promise<Result> {
  const tails = new Map<string, Promise<unknown>>()
  return (name, work) => {
    const before = tails.get(name) ?? Promise.resolve()
    const own = before.then(work, work)
    tails.set(name, own)
    const tidy = (): void => {
      if (tails.get(name) === own) tails.delete(name)
    }
    own.then(tidy, tidy)
    return own
  }
}

/** Runs at most so many pieces of work at once; the others wait in the order in which they came. */
export function slots(most: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = []
  let free = most
  return async work => {
    if (free > 0) free -= 1
    else await new Promise<void>(resolve => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
