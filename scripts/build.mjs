// Compiles src/ into dist/, copies the weights beside the code, builds the workbench's screens, names the stages by what they are made of.
// `node scripts/build.mjs [OUTDIR] [--web]`: into another folder than dist/ the screens are built only where asked for.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const given = process.argv.slice(2).filter(word => !word.startsWith('--'))
const out = given[0] ?? 'dist'
const hasWeb = out === 'dist' || process.argv.includes('--web')
const files = folder =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name))
        .sort()
    : []

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', out], { stdio: 'inherit' })
if (existsSync('src/annotate/models')) {
  mkdirSync(join(out, 'annotate/models'), { recursive: true })
  cpSync('src/annotate/models', join(out, 'annotate/models'), { recursive: true, filter: path => !path.endsWith('.ts') })
}

// What has no source any more must not be shipped, nor be part of a stage's name.
for (const file of files(out).filter(file => !file.startsWith(join(out, 'web/')))) {
  const source = join('src', relative(out, file)).replace(/\.d\.ts$|\.js$/, '.ts')
  if (/\.(js|d\.ts|bin)$/.test(file) && !existsSync(source)) rmSync(file)
}

// Readings and lists in a case carry these names: code, words or weights that change make them old (see src/io/stages.ts).
const digest = parts => {
  const hash = createHash('sha256')
  for (const file of parts
    .flatMap(part => (part.endsWith('.js') ? [join(out, part)] : files(join(out, part))))
    .filter(file => !file.endsWith('.d.ts'))) {
    hash.update(relative(out, file)).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 12)
}
const stages = {
  map: digest(['text', 'language', 'extract', 'annotate', 'investigate.js']),
  fold: '',
  reuse: digest(['text', 'language', 'derive/reuse', 'io/reuse']),
}
stages.fold = `${stages.map}-${digest(['resolve', 'derive', 'corroborate'])}`
writeFileSync(join(out, 'stages.json'), `${JSON.stringify(stages)}\n`)

let isWebFine = true
if (hasWeb) {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
  const args = [vite, 'build', '--config', 'web/vite.config.ts', '--outDir', resolve(out, 'web'), '--emptyOutDir']
  isWebFine = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

if (existsSync(join(out, 'cli/main.js'))) chmodSync(join(out, 'cli/main.js'), 0o755)
if (status === 0) {
  const module = file => import(pathToFileURL(resolve(out, 'cli', file)).href)
  const [{ buildProgram }, { outlineOf }, { manualPage }] = await Promise.all(['run.js', 'outline.js', 'manual.js'].map(module))
  const program = await buildProgram()
  writeFileSync(join(out, 'hearsay.1'), manualPage(outlineOf(program), program.version(), program.description()))
}
process.exit(isWebFine ? (status ?? 1) : 1)
