// npm start                 reads the bundled example and prints its report
// npm start -- PATH…        reads your pages into ./hearsay.db and prints the report
// npm start -- COMMAND …    any command of Hearsay, as in docs/cli.md
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { built } from './built.mjs'

const dist = built()
const main = join(dist, 'cli/main.js')
const given = process.argv.slice(2)
const { COMMAND_NAMES } = await import(pathToFileURL(join(dist, 'cli/run.js')).href)
const known = [...COMMAND_NAMES, 'help']

const hearsay = args => spawnSync(process.execPath, [main, ...args], { stdio: 'inherit' })
const finish = ({ status, signal }) => process.exit(status ?? (signal === 'SIGINT' ? 130 : 1))

if (given.length > 0) {
  const isCommand = known.includes(given[0]) || (given[0].startsWith('-') && !given.some(word => existsSync(word)))
  finish(hearsay(isCommand ? given : ['read', ...given]))
}

const example = readdirSync('examples')
  .sort()
  .map(name => join('examples', name, 'pages'))
  .find(folder => existsSync(folder))
if (!example) {
  console.error('hearsay: no folder in examples/ has pages/: give your own with `npm start -- PATH…`.')
  process.exit(2)
}
mkdirSync('.hearsay', { recursive: true })
const file = join('.hearsay', 'example.db')
const run = hearsay(['read', example, '--case', file])
if (run.status !== 0) finish(run)
console.log(`
The bundled example (${example}) is now a case: ${file}
  one SQLite file, open it in any SQLite tool: sqlite3 ${file} 'SELECT * FROM claims_listed'
  ask it:         npm start -- ask "a sentence from the pages" --case ${file}
  look closer:    npm start -- explain 1 --case ${file}
  in a browser:   npm start -- serve --case ${file}
Your own pages:   npm start -- PATH…      (the case is then ./hearsay.db)`)
