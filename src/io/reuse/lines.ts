import { relationsAmong } from '../../derive/reuse/engine.ts'
import type { Settings } from '../../derive/reuse/join.ts'
import { kindOfReuse } from '../../derive/reuse/kind.ts'
import type { Kin, Relation } from '../../derive/reuse/lineage.ts'
import { type Found, rowsOf, unpacked } from './found.ts'
import type { ReuseFound } from './run.ts'

/** Log odds from which on the way is said. */
const SAID = 1

/** One line for each pair, as the filter prints it, in order of the pages. */
export function* reuseLines({ ids, settings, rows, problems }: ReuseFound): Generator<string> {
  for (const problem of problems) yield `${JSON.stringify({ line: problem.line, problems: [problem.problem] })}\n`
  yield* linesOf(rows, settings, page => ids[page]!)
}

/** One line for each packed pair. Families must be whole: what a pair is in its family hangs on all its pairs. */
export function* linesOf(rows: readonly Int32Array[], settings: Settings, idOf: (page: number) => string): Generator<string> {
  const places = rows.flatMap(list => [...rowsOf(list)].map(at => [list, at] as const))
  const relations = related(places.length, nth => unpacked(...places[nth]!).kin, settings, places)
  for (const [nth, place] of places.entries()) yield `${JSON.stringify(lineOf(unpacked(...place), relations[nth]!, idOf))}\n`
}

/** The relation of every pair, family by family, so that no more than one family's pairs are unpacked at a time. */
function related(
  count: number,
  kinOf: (nth: number) => Kin,
  settings: Settings,
  places: readonly (readonly [Int32Array, number])[],
): Relation[] {
  const roots = Int32Array.from(settings.days.keys())
  const rootOf = (page: number): number => {
    let root = page
    while (roots[root] !== root) {
      roots[root] = roots[roots[root]!]!
      root = roots[root]!
    }
    return root
  }
  const ends = places.map(([list, at]) => [list[at + 1]!, list[at + 2]!] as const)
  for (const [a, b] of ends) {
    const [one, other] = [rootOf(a), rootOf(b)]
    if (one !== other) roots[Math.max(one, other)] = Math.min(one, other)
  }
  const families = new Map<number, number[]>()
  for (let nth = 0; nth < count; nth++) {
    const root = rootOf(ends[nth]![0])
    const family = families.get(root)
    if (family) family.push(nth)
    else families.set(root, [nth])
  }
  const relations = new Array<Relation>(count)
  for (const family of families.values()) {
    const own = relationsAmong(family.map(kinOf), settings)
    for (const [at, nth] of family.entries()) relations[nth] = own[at]!
  }
  return relations
}

/** A pair as the filter prints it, the page that came first in the stream first. */
function lineOf(
  { a, b, score, coverageA, coverageB, nature, stretches }: Found,
  { kind: relation, odds }: Relation,
  idOf: (page: number) => string,
): unknown {
  const forward = odds >= 0
  const [given, taken] = forward ? [coverageA, coverageB] : [coverageB, coverageA]
  const kind = kindOfReuse(nature, given, taken)
  const passages = []
  // What came through a nearer page is told of that page.
  if (relation !== 'ancestor')
    for (let at = 0; at < stretches.length; at += 4) {
      const [startA, endA, startB, endB] = stretches.subarray(at, at + 4) as unknown as [number, number, number, number]
      const [srcOff, srcEnd, suspOff, suspEnd] = forward ? [startA, endA, startB, endB] : [startB, endB, startA, endA]
      passages.push({
        src: idOf(forward ? a : b),
        srcOff,
        srcLen: srcEnd - srcOff,
        susp: idOf(forward ? b : a),
        suspOff,
        suspLen: suspEnd - suspOff,
        kind,
      })
    }
  return {
    a: idOf(Math.min(a, b)),
    b: idOf(Math.max(a, b)),
    ...(relation !== 'sibling' && Math.abs(odds) >= SAID && { dir: forward === a < b ? 'a>b' : 'b>a' }),
    kind,
    score: Math.round(score * 1000) / 1000,
    coverage: Math.round(taken * 1000) / 1000,
    ...(relation === 'sibling' && { siblings: true }),
    ...(relation === 'ancestor' && { through: true }),
    passages,
  }
}
