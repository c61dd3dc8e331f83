// node scripts/golden.mjs [DIST] [SEEDS] [GOLDEN] [-- check.mjs flags]: reads a folder in memory with the build in DIST and compares it.
// A developer's short cut past store and command line; CI runs the real command.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const split = process.argv.indexOf('--')
const own = process.argv.slice(2, split < 0 ? undefined : split)
const flags = split < 0 ? ['--verbose'] : process.argv.slice(split + 1)
const shared = process.env.HEARSAY_SHARED ?? '../shared'
const dist = resolve(own[0] ?? 'dist')
const seeds = resolve(own[1] ?? join(shared, 'seeds'))
const golden = resolve(own[2] ?? join(shared, 'golden/golden.json'))
if (!existsSync(seeds)) {
  console.log(`${seeds} is absent: skipped`)
  process.exit(0)
}
const { ingest, read, investigate } = await import(pathToFileURL(join(dist, 'index.js')).href)
const { loadModels } = await import(pathToFileURL(join(dist, 'io/models.js')).href)
const models = loadModels()
const sha256 = bytes => createHash('sha256').update(bytes).digest('hex')
const readings = []
for (const file of readdirSync(seeds).sort()) {
  for await (const capture of ingest(readFileSync(join(seeds, file)), join(seeds, file), sha256)) readings.push(read(capture, models))
}
const out = join(mkdtempSync(join(tmpdir(), 'hearsay-')), 'case.json')
writeFileSync(out, JSON.stringify(investigate(readings), null, 1))
console.log(out)
process.stdout.write(execFileSync('node', [join(shared, 'golden/check.mjs'), out, '--golden', golden, '--seeds', seeds, ...flags]))
