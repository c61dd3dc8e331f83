// node scripts/floors.mjs [--raise]   The golden reading of the seeds by the real command, section by section, against test/golden/floors.json.
// --raise lifts the floors that were passed; nothing lowers one. HEARSAY_SHARED names the folder with seeds/ and golden/ (default ../shared).
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { built } from './built.mjs'

const FILE = join(import.meta.dirname, '../test/golden/floors.json')
export const shared = () => resolve(process.env.HEARSAY_SHARED ?? join(import.meta.dirname, '../../shared'))
export const available = () => existsSync(join(shared(), 'golden/check.mjs')) && existsSync(join(shared(), 'seeds'))

/** { corpus: digest of the seeds and their golden reading, sections: { name: checks passed } }, as kept. */
export const floors = () => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : { corpus: '', sections: {} })

/** The same as measured now, with how many checks there are: { corpus, sections: { name: [passed, all] } }. */
export function measure(dist = built()) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-golden-'))
  try {
    const seeds = join(shared(), 'seeds')
    const file = join(folder, 'case.json')
    execFileSync(process.execPath, [join(dist, 'cli/main.js'), 'read', seeds, '--case', join(folder, 'case.db'), '--json', '--quiet'], {
      stdio: ['ignore', openSync(file, 'w'), 'inherit'],
    })
    const lines = execFileSync(process.execPath, [join(shared(), 'golden/check.mjs'), file], { encoding: 'utf8' }).split('\n')
    const sections = Object.fromEntries(
      lines.flatMap(line => {
        const [, name, passed, all] = /^(\S+)\s+(\d+)\/(\d+)$/.exec(line) ?? []
        return name ? [[name, [Number(passed), Number(all)]]] : []
      }),
    )
    const hash = createHash('sha256')
    for (const name of [
      ...readdirSync(seeds)
        .sort()
        .map(name => join('seeds', name)),
      'golden/golden.json',
      'golden/check.mjs',
    ]) {
      hash.update(readFileSync(join(shared(), name)))
    }
    return { corpus: hash.digest('hex').slice(0, 16), sections }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!available()) {
    console.log(`${shared()} has no seeds or no golden reading: the golden check is skipped`)
    console.log('0 passed, 0 failed')
    process.exit(0)
  }
  const kept = floors()
  const now = measure()
  let passed = 0
  let failed = 0
  for (const [name, [got, all]] of Object.entries(now.sections)) {
    const floor = kept.sections[name] ?? 0
    if (got < floor) failed += 1
    else passed += 1
    console.log(`${name.padEnd(20)} ${`${got}/${all}`.padEnd(8)} floor ${floor}${got < floor ? '  BELOW' : got > floor ? '  above' : ''}`)
  }
  const total = Object.values(now.sections).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0])
  console.log(`${total[0]} of ${total[1]} checks`)
  if (kept.corpus && kept.corpus !== now.corpus)
    console.log(`The seeds or their golden reading changed since the floors were set (${kept.corpus}, now ${now.corpus}).`)
  if (process.argv.includes('--raise')) {
    const names = [...new Set([...Object.keys(kept.sections), ...Object.keys(now.sections)])].sort()
    const sections = Object.fromEntries(names.map(name => [name, Math.max(kept.sections[name] ?? 0, now.sections[name]?.[0] ?? 0)]))
    writeFileSync(FILE, `${JSON.stringify({ corpus: now.corpus, sections }, null, 2)}\n`)
    console.log('The floors are raised to what was reached.')
  }
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed > 0 ? 1 : 0)
}
