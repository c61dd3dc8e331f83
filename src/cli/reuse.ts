import type { Command } from 'commander'
import { type ReusePair, reuseAmong } from '../derive/reuse-engine.ts'
import type { Prepared } from '../derive/reuse-prepare.ts'
import { linesOf } from '../io/jsonl.ts'
import { fieldsOption } from './options.ts'
import { print } from './output.ts'

type Fields = Readonly<Record<string, string>>
interface Given {
  readonly id: string
  readonly text: string
  readonly site?: string
  readonly time?: number
}

export function addReuse(program: Command): void {
  program
    .command('reuse')
    .summary('texts in, one line for each pair of which one took text from the other, as JSON lines')
    .description(
      'Takes JSON lines with id and text (date, outlet, url), prints every pair of pages that share text: which passages, which way, how.',
    )
    .argument('[file]', 'a file of JSON lines; standard input where absent or -', '-')
    .option('--json', 'JSON lines; there is no other output')
    .addOption(fieldsOption())
    .action(async (file: string, options: { fields?: Fields }) => {
      const fields = options.fields ?? {}
      const given: Given[] = []
      for await (const line of linesOf(file)) {
        if (!('record' in line)) continue
        const [id, text, date, outlet] = ['id', 'text', 'date', 'outlet'].map(name => line.record[fields[name] ?? name])
        if (typeof text !== 'string') continue
        const time = typeof date === 'string' ? Date.parse(date) : Number.NaN
        given.push({ id: String(id), text, ...(typeof outlet === 'string' && { site: outlet }), ...(!Number.isNaN(time) && { time }) })
      }
      const { pages, pairs } = reuseAmong(given)
      for (const pair of pairs) await print(`${JSON.stringify(lineOf(pair, given, pages))}\n`)
    })
}

/** Log odds from which on the way is said. */
const SAID = 1

function lineOf({ a, b, score, comparison, relation }: ReusePair, given: readonly Given[], pages: readonly Prepared[]): unknown {
  const [one, other] = [given[a]!, given[b]!]
  const forward = relation.odds >= 0
  const [from, to] = forward ? [a, b] : [b, a]
  const at = (page: number, first: number, last: number) => {
    const { sentenceStarts, sentenceEnds } = pages[page]!.text
    return [sentenceStarts[first]!, sentenceEnds[last]! - sentenceStarts[first]!] as const
  }
  return {
    a: one.id,
    b: other.id,
    ...(relation.kind !== 'sibling' && Math.abs(relation.odds) >= SAID && { dir: forward ? 'a>b' : 'b>a' }),
    kind: 'copies',
    score: Math.round(score * 1000) / 1000,
    coverage: Math.round(1000 * (forward ? comparison.coverageB : comparison.coverageA)) / 1000,
    ...(relation.kind === 'sibling' && { siblings: true }),
    odds: relation.odds,
    rel: relation.kind,
    passages:
      relation.kind === 'ancestor'
        ? []
        : comparison.stretches.map(stretch => {
            const [x, y] = [at(a, stretch.fromA, stretch.toA), at(b, stretch.fromB, stretch.toB)]
            const [src, susp] = forward ? [x, y] : [y, x]
            return {
              src: given[from]!.id,
              srcOff: src[0],
              srcLen: src[1],
              susp: given[to]!.id,
              suspOff: susp[0],
              suspLen: susp[1],
              kind: 'copies',
            }
          }),
  }
}
