// node bench/extract.mjs [DIST] [SET…]: extraction measured on the development halves of the shared page sets (aeb, fundus-parsers,
// htmldate, wcxb-articles, trafilatura) with their own scorer. Needs a build and HEARSAY_SHARED (default ../shared); else it skips.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'

const [dist = 'dist', ...wanted] = process.argv.slice(2)
const data = resolve(process.env.HEARSAY_SHARED ?? '../shared', 'data/extraction')
if (!existsSync(data)) {
  console.log(`${data} is absent: skipped`)
  process.exit(0)
}
const { extract } = await import(pathToFileURL(resolve(dist, 'index.js')).href)

/** What each set is measured by: metric of score.mjs, field of the prediction, field of the gold. */
const measures = {
  aeb: [['shingle', 'body']],
  'fundus-parsers': [
    ['title', 'title', 'title'],
    ['names', 'names', 'authors'],
    ['date', 'date', 'publishing_date'],
    ['shingle', 'body'],
  ],
  htmldate: [['date', 'date']],
  'wcxb-articles': [
    ['wordf1', 'body'],
    ['title', 'title', 'title'],
    ['names', 'names', 'author'],
    ['date', 'date', 'publish_date'],
  ],
  trafilatura: [['segments', 'body']],
}

function decode(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const named = /charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1]
    return new TextDecoder(named && !/utf/i.test(named) ? named : 'windows-1252').decode(bytes)
  }
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
for (const set of wanted.length > 0 ? wanted : Object.keys(measures)) {
  const gold = JSON.parse(readFileSync(join(data, set, 'gold.json'), 'utf8'))
  const predictions = { body: {}, title: {}, names: {}, date: {} }
  const times = []
  for (const [id, { url }] of Object.entries(gold)) {
    const text = decode(gunzipSync(readFileSync(join(data, set, 'html', `${id}.html.gz`))))
    const started = performance.now()
    const article = extract({
      sha256: id,
      location: id,
      mediaType: 'text/html',
      content: { kind: 'html', text },
      declared: url ? { url } : {},
      problems: [],
    })
    times.push(performance.now() - started)
    const exact = at => article.text.slice(at.start, at.end)
    predictions.body[id] = article.blocks
      .filter(({ role }) => ['body', 'heading', 'dateline'].includes(role))
      .map(exact)
      .join('\n')
    if (article.title) predictions.title[id] = exact(article.title)
    predictions.names[id] = [...article.byline.map(exact), ...article.authors]
    const [date] = article.dates.filter(({ is }) => is === 'published').sort((a, b) => b.reliability - a.reliability)
    if (date) predictions.date[id] = date.earliest
  }
  times.sort((a, b) => a - b)
  console.log(`\n${set}: median ${times[times.length >> 1].toFixed(1)} ms a page`)
  for (const [metric, field, goldField] of measures[set]) {
    const file = join(folder, 'prediction.json')
    writeFileSync(file, JSON.stringify(predictions[field]))
    const flags = ['--metric', metric, join(data, set, 'gold.json'), file, '--boot', '1', ...(goldField ? ['--field', goldField] : [])]
    process.stdout.write(execFileSync('node', [join(data, 'score.mjs'), ...flags]))
  }
}
rmSync(folder, { recursive: true })
