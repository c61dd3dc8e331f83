import { judgedOf } from './judging.mjs'
import { groupBy, matchedOf, share } from './matching.mjs'

/** How well a case reads an invented world: measures 0..1, with the failures behind them, one line each. */
export function scored(file, truths) {
  const matched = matchedOf(file, truths)
  const { statements } = matched
  const failures = []
  const intervals = intervalsOf(
    statements,
    truths.flatMap(({ claims }) => claims),
    file,
    failures,
  )
  return {
    measures: {
      ...intervals,
      'statements found': share(statements.filter(({ found }) => found).length, statements.length),
      'origin of a statement': originsOf(statements, failures),
      'claims B3 F1': bcubed(statements),
      'look-alikes merged': lookalikes(statements, failures),
      ...judgedOf(file, matched, failures),
    },
    failures,
  }
}

/** Claims with a source, or told on two pages: the rest is never listed. */
function intervalsOf(statements, claims, file, failures) {
  const told = groupBy(statements, ({ claim }) => claim)
  const claimById = new Map(file.claims.map(claim => [claim.id, claim]))
  let [exact, covers, naive, all] = [0, 0, 0, 0]
  for (const truth of claims) {
    const members = told.get(truth.claim) ?? []
    if (truth.max === 0 && truth.naive < 2) continue
    all += 1
    if (truth.naive === truth.min && truth.naive === truth.max) naive += 1
    const votes = [
      ...groupBy(
        members.filter(({ predicted }) => predicted),
        ({ predicted }) => predicted.id,
      ),
    ].sort((a, b) => b[1].length - a[1].length)
    const claim = votes.length > 0 ? claimById.get(votes[0][0]) : undefined
    const got = claim?.origins ?? { min: -1, max: -1 }
    if (got.min <= truth.actual && truth.actual <= got.max) covers += 1
    if (got.min === truth.min && got.max === truth.max) exact += 1
    else
      failures.push({
        measure: 'interval',
        claim: truth.claim,
        detail: `${truth.min}–${truth.max} read as ${got.min}–${got.max}`,
        lines: members.map(line),
      })
  }
  return {
    'origin interval exactly right': share(exact, all),
    'origin interval covers the truth': share(covers, all),
    'counting outlets': share(naive, all),
  }
}

const line = one =>
  `${one.page} ${one.chain.map(({ name }) => name).join(' › ') || '(own voice)'}: ${one.at?.sentence ?? '(not found)'} → ${one.found ? `${one.predicted?.id.slice(-6)} “${one.found.at.exact.slice(0, 60)}” ${one.found.origin ? 'origin' : 'no origin'} ${one.found.chain.length}` : 'nothing'}`

/** Whether a statement has an origin where it should, and none where not. */
function originsOf(statements, failures) {
  const found = statements.filter(one => one.found)
  const right = found.filter(one => (one.origin === undefined) === (one.found.origin === undefined))
  for (const one of found)
    if (!right.includes(one))
      failures.push({
        measure: 'origin',
        claim: one.claim,
        detail: one.origin === undefined ? 'has an origin that nobody gave' : 'its origin is not read',
        lines: [line(one)],
      })
  for (const one of statements)
    if (!one.found) failures.push({ measure: 'statement', claim: one.claim, detail: 'not found', lines: [line(one)] })
  return share(right.length, found.length)
}

function bcubed(statements) {
  const gold = groupBy(statements, ({ claim }) => claim)
  const predictedOf = (one, at) => one.predicted?.id ?? `none-${at}`
  const keys = new Map(statements.map((one, at) => [one, predictedOf(one, at)]))
  const predicted = groupBy(statements, one => keys.get(one))
  let [precision, recall] = [0, 0]
  for (const one of statements) {
    const [mates, found] = [gold.get(one.claim), predicted.get(keys.get(one))]
    const both = mates.filter(other => keys.get(other) === keys.get(one)).length
    precision += both / found.length
    recall += both / mates.length
  }
  precision /= statements.length
  recall /= statements.length
  return (2 * precision * recall) / (precision + recall)
}

/** Share of the pairs of one fact in look-alike matters (same place and people, another year) that stand in one claim. */
function lookalikes(statements, failures) {
  let [merged, all] = [0, 0]
  for (const list of groupBy(
    statements.filter(({ found }) => found),
    ({ twins, fact }) => `${twins}|${fact}`,
  ).values()) {
    const [a, b] = [...groupBy(list, ({ matter }) => matter).values()]
    if (!b) continue
    for (const one of a)
      for (const other of b) {
        all += 1
        if (one.predicted === undefined || one.predicted !== other.predicted) continue
        merged += 1
        failures.push({ measure: 'look-alike', claim: one.claim, detail: `merged with ${other.claim}`, lines: [line(one), line(other)] })
      }
  }
  return share(merged, all)
}
