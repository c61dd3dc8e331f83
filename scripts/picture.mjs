// node scripts/picture.mjs   Puts what the command prints for the bundled example into README.md; with --check, tells whether it is there.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { built } from './built.mjs'

const README = join(import.meta.dirname, '../README.md')
const BLOCK = /(<!-- picture -->\n```text\n)[\s\S]*?(\n```\n)/

/** The parts of the report that the README shows: its head, the claim about the order, what to ask for. */
export function picture(dist = built()) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-picture-'))
  const { stdout } = spawnSync(
    process.execPath,
    [join(dist, 'cli/main.js'), 'read', 'examples/korsen-dam/pages', '--case', join(folder, 'a.db'), '--quiet'],
    { cwd: join(import.meta.dirname, '..'), encoding: 'utf8', env: { ...process.env, COLUMNS: '80', NO_COLOR: '1' } },
  )
  rmSync(folder, { recursive: true, force: true })
  const parts = stdout.split('\n\n')
  const order = parts.find(part => /^ ?\d+ {2}.*\border/.test(part.replace(/\n +/g, ' ')) && part.includes('Valk'))
  const named = title => parts.find(part => part.startsWith(title))
  // Two findings are enough for a picture, and the first reports to ask for.
  const findings = order?.split(/\n(?= {6}!)/) ?? []
  const asking = named('WORTH ASKING FOR')?.split(/\n(?= {2}\S)/) ?? []
  const shown = [parts[0], findings.slice(0, 3).join('\n'), asking.slice(0, 4).join('\n')].filter(Boolean)
  return ['$ npm start', ...shown.flatMap(part => [part, '…'])].join('\n')
}

export const shown = () =>
  BLOCK.exec(readFileSync(README, 'utf8'))?.[0].replace(BLOCK, (whole, before, after) => whole.slice(before.length, -after.length))

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const now = picture()
  if (process.argv.includes('--check')) {
    console.log(
      shown() === now
        ? 'README.md shows what the command prints'
        : 'README.md shows what the command printed once: node scripts/picture.mjs',
    )
    process.exit(shown() === now ? 0 : 1)
  }
  const text = readFileSync(README, 'utf8')
  writeFileSync(
    README,
    text.replace(BLOCK, (_, before, after) => before + now + after),
  )
}
