// npm run bench [-- NOUN [OPTIONS]]: runs bench/NOUN.mjs on the current build; without a noun, the speed of all stages (run.mjs).
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [noun] = process.argv.slice(2)
const named = noun !== undefined && !noun.startsWith('-')
const name = !named || noun === 'speed' ? 'run' : noun
const file = join(import.meta.dirname, `${name}.mjs`)
if (named) process.argv.splice(2, 1)
if (/^[a-z-]+$/.test(name) && existsSync(file)) await import(pathToFileURL(file).href)
else {
  const helpers = ['main', 'floors', 'invented', 'peers', 'pages', 'run', 'command', 'scale-step', 'scale-hosts']
  const nouns = readdirSync(import.meta.dirname)
    .filter(entry => entry.endsWith('.mjs'))
    .map(entry => entry.slice(0, -4))
    .filter(entry => !helpers.includes(entry))
  console.error(`There is no bench ${noun}; there are: speed, ${nouns.join(', ')}`)
  process.exitCode = 2
}
