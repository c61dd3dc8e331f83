// node bench/dates.mjs [DIST]: spans and values of times against the shared gold (the seeds' dates, WikiWars); skips where it is absent.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'

const dist = resolve(process.argv[2] ?? 'dist')
const shared = resolve(process.env.HEARSAY_SHARED ?? '../shared')
const gold = join(shared, 'data/events/dates')
if (!existsSync(gold)) {
  console.log(`${gold} is absent: skipped`)
  process.exit(0)
}
const load = path => import(pathToFileURL(join(dist, path)).href)
const { extract } = await load('index.js')
const { times } = await load('annotate/times.js')
const { storyTimes } = await load('resolve/dates-story.js')
const { timexValue } = await load('resolve/dates-timex.js')

const lines = bytes =>
  bytes
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
const out = mkdtempSync(join(tmpdir(), 'hearsay-dates-'))

function score(name, records, articleOf) {
  const predictions = records.map(record => {
    const article = articleOf(record)
    const annotation = {
      tokens: [],
      sentences: [],
      quotations: [],
      mentions: [],
      times: times(article),
      quantities: [],
      sayings: [],
      clauses: [],
    }
    const reading = { id: record.doc, article, annotation, declared: {} }
    const values = storyTimes(reading, record.dct && { earliest: record.dct, latest: record.dct, how: 'given' })
    const timex = annotation.times.map((time, index) => {
      const value = timexValue(time, values[index])
      return { start: time.start, end: time.end, type: time.type, ...(value && { value }), text: article.text.slice(time.start, time.end) }
    })
    return { doc: record.doc, timex }
  })
  const [goldFile, file] = [join(out, `${name}.gold.jsonl`), join(out, `${name}.jsonl`)]
  writeFileSync(goldFile, records.map(record => JSON.stringify(record)).join('\n'))
  writeFileSync(file, predictions.map(prediction => JSON.stringify(prediction)).join('\n'))
  console.log(`${name}  (${file})`)
  process.stdout.write(execFileSync('node', [join(shared, 'data/events/score/dates.mjs'), goldFile, file]))
}

const seeds = readdirSync(join(shared, 'seeds'))
score('seeds', lines(readFileSync(join(gold, 'seeds.jsonl'))), ({ doc }) => {
  const file = seeds.find(name => name.startsWith(doc))
  const text = readFileSync(join(shared, 'seeds', file), 'utf8')
  return extract({ sha256: '', location: file, mediaType: 'text/plain', content: { kind: 'text', text }, declared: {}, problems: [] })
})
score('wikiwars', lines(gunzipSync(readFileSync(join(gold, 'wikiwars.jsonl.gz')))), ({ text }) => ({
  text,
  blocks: [{ start: 0, end: text.length, role: 'body' }],
  dates: [],
}))
