// node training/common-words.mjs [DIST]: src/language/en/common-words.ts, on which share of English news pages the commonest words stand. From the press
// releases of the derivation benchmark (US government, public domain) and the news articles of the attribution benchmark, each weighing half: of the
// articles a word counts only if it stands in five of them, of two publishers.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'

const dist = process.argv[2] ?? 'dist'
const shared = resolve(process.env.HEARSAY_SHARED ?? '../shared', 'data')
const { CAPITAL, GRAMMAR, OPENING, readReuse } = await import(pathToFileURL(resolve(dist, 'derive/reuse/words.js')).href)

const FEWEST = 5
const LETTERS = 6
/** A name is written out only where it stands on this share of the pages: months, offices, capitals. */
const COMMON_NAME = 0.02
const NAME = 0.5

const recordsOf = text =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

/** How many of the records have each stem, from how many publishers, and how often it is a name. */
function countsOf(records) {
  const counts = new Map()
  for (const { text, publisher } of records) {
    const read = readReuse(text)
    const here = new Map()
    for (let at = 0; at < read.hashes.length; at++) {
      const word = text.slice(read.starts[at], read.ends[at])
      if (read.flags[at] & GRAMMAR || !/^[a-z]+$/i.test(word)) continue
      const stem = word.toLowerCase().slice(0, LETTERS)
      const own = here.get(stem) ?? { all: 0, names: 0 }
      own.all++
      if (read.flags[at] & CAPITAL && !(read.flags[at] & OPENING)) own.names++
      here.set(stem, own)
    }
    for (const [stem, own] of here) {
      const known = counts.get(stem) ?? { pages: 0, all: 0, names: 0, publishers: new Set() }
      known.pages++
      known.all += own.all
      known.names += own.names
      known.publishers.add(publisher)
      counts.set(stem, known)
    }
  }
  return counts
}

const releases = recordsOf(gunzipSync(readFileSync(join(shared, 'reuse/congress-press.jsonl.gz'))).toString('utf8'))
const articles = recordsOf(readFileSync(join(shared, 'attribution/train.jsonl'), 'utf8'))
const [inReleases, inArticles] = [countsOf(releases), countsOf(articles)]
const tiers = new Map()
for (const stem of new Set([...inReleases.keys(), ...inArticles.keys()])) {
  const [one, other] = [inReleases.get(stem), inArticles.get(stem)]
  const enough = (one?.pages ?? 0) >= FEWEST || ((other?.pages ?? 0) >= FEWEST && other.publishers.size >= 2)
  if (!enough) continue
  const share = ((one?.pages ?? 0) / releases.length + (other?.pages ?? 0) / articles.length) / 2
  const names = ((one?.names ?? 0) + (other?.names ?? 0)) / ((one?.all ?? 0) + (other?.all ?? 0))
  if (names >= NAME && share < COMMON_NAME && !process.argv.includes('--names')) continue
  const tier = Math.round(-2 * Math.log2(share))
  tiers.set(tier, [...(tiers.get(tier) ?? []), stem])
}
const rows = [...tiers]
  .sort(([a], [b]) => a - b)
  .map(([tier, stems]) => `  { share: ${Number((2 ** (-tier / 2)).toPrecision(2))}, stems: '${stems.sort().join(' ')}' },`)
writeFileSync(
  new URL('../src/language/en/common-words.ts', import.meta.url),
  `/** Words, cut to their first ${LETTERS} letters, that stand on about this share of English news pages. */
export interface CommonWords {
  readonly share: number
  readonly stems: string
}

/** How common words are in English news (training/common-words.mjs): what is not here is rare. Grammar is left out, names but the commonest too. */
export const commonWords: readonly CommonWords[] = [
${rows.join('\n')}
]
`,
)
console.log([...tiers].map(([tier, stems]) => `${tier}: ${stems.length}`).join('  '))
