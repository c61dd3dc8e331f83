/**
 * The interval of origins of one claim, by the counting rules, from what its statements show; `actual`: how many truly knew of it and are
 * heard; `naive`: how many pages carry it. Statements: `origin` (an organisation with all who speak for it, a group within its report, a report that names nobody), `through` (the
 * report that heard it), `page`.
 */
export function countedOf(statements) {
  const origins = new Map()
  for (const { origin, through, chain } of statements) {
    if (origin === undefined) continue
    const inner = chain.at(-1)
    const known = origins.get(origin) ?? { named: inner.is === 'named', through: new Set() }
    known.through.add(through)
    origins.set(origin, known)
  }
  const max = origins.size
  const naive = new Set(statements.map(({ page }) => page)).size
  const actual = new Set(statements.flatMap(({ knower }) => knower ?? [])).size
  if (max === 0) return { min: 0, max: 0, actual, naive }
  // Rule 14: shown independent are named people of different organisations who each reached another newsroom.
  const taken = new Set()
  let shown = 0
  for (const { named, through } of [...origins.values()].sort((a, b) => a.through.size - b.through.size)) {
    if (!named) continue
    const newsroom = [...through].map(key => key.replace(/@.*/, '')).find(name => !taken.has(name))
    if (newsroom === undefined) continue
    taken.add(newsroom)
    shown += 1
  }
  return { min: Math.max(1, shown), max, actual, naive }
}
