import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Command } from 'commander'
import { type Document, groupsOf, kinship, type Likenesses, likenessesOf } from '../corroborate/documents.ts'
import { linesOf } from '../io/jsonl.ts'
import { dayOf, type Fact, type Fields } from './filter.ts'
import { fieldsOption } from './options.ts'
import { print } from './output.ts'

/** Likeness from which on two groups of texts are of one event; tuned on development data (`npm run bench -- lookalike`). */
const SAME = 0.12
/** So many texts at most give every pair, unlike ones with 0 too; of more, only pairs that share something. */
const EVERY_PAIR = 2000

export function addCluster(program: Command): void {
  program
    .command('cluster')
    .summary('texts in, which of them tell of one event, as JSON lines')
    .description(
      'Takes JSON lines with id and text (date, title), adds cluster: texts of one event have one. Look-alikes of other days, places and people stay apart. Reads everything before it prints. Other fields pass through.',
    )
    .argument('[file]', 'a file of JSON lines; standard input where absent or -', '-')
    .option('--json', 'JSON lines; there is no other output')
    .option('--pairs <file>', 'also write how likely each two texts are of one event: {a, b, score}')
    .addOption(fieldsOption())
    .action(async (file: string, options: { pairs?: string; fields?: Fields }) => {
      const { records, documents } = await textsOf(file, options.fields ?? {})
      const likenesses = likenessesOf(documents.map(({ document }) => document))
      const homes = groupsOf(likenesses, SAME)
      const cluster = new Map(documents.map(({ at }, nth) => [at, documents[homes[nth]!]!.id]))
      for (const [at, record] of records.entries()) {
        const home = cluster.get(at)
        await print(`${JSON.stringify(home === undefined ? record : { ...record, cluster: home })}\n`)
      }
      if (options.pairs !== undefined)
        await writePairs(
          options.pairs,
          documents.map(({ id }) => id),
          kinship(likenesses),
        )
    })
}

/** The records with those of them that have a text. A record without one comes out with its problem. */
async function textsOf(
  file: string,
  fields: Fields,
): Promise<{
  readonly records: readonly Fact[]
  readonly documents: readonly { readonly at: number; readonly id: string; readonly document: Document }[]
}> {
  const records: Fact[] = []
  const documents: { at: number; id: string; document: Document }[] = []
  for await (const line of linesOf(file)) {
    const at = records.length
    if (!('record' in line)) {
      records.push({ line: line.number, problems: [line.problem] })
      continue
    }
    const { record } = line
    const name = fields.text ?? 'text'
    const [text, title, date] = [record[name], record[fields.title ?? 'title'], dayOf(record, fields)]
    if (typeof text !== 'string') {
      const before = Array.isArray(record.problems) ? record.problems : []
      records.push({
        ...record,
        problems: [...before, `The record has no text: its field '${name}' is not a string. Name the right one with --fields text=…`],
      })
      continue
    }
    records.push(record)
    const id = record[fields.id ?? 'id']
    documents.push({
      at,
      id: typeof id === 'string' ? id : typeof id === 'number' ? String(id) : `line ${at + 1}`,
      document: { text, ...(typeof title === 'string' && { title }), ...(date !== undefined && { date }) },
    })
  }
  return { records, documents }
}

async function writePairs(file: string, ids: readonly string[], likenesses: Likenesses): Promise<void> {
  const out = createWriteStream(file)
  for (const [at, row] of likenesses.entries()) {
    const others = ids.length <= EVERY_PAIR ? ids.keys() : [...row.keys()].sort((a, b) => a - b)
    let lines = ''
    for (const other of others)
      if (other > at) lines += `${JSON.stringify({ a: ids[at], b: ids[other], score: Number((row.get(other) ?? 0).toFixed(4)) })}\n`
    if (!out.write(lines)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}
