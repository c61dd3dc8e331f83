// Compiles src/ into dist/ and copies the weights beside the code. `node scripts/build.mjs [OUTDIR]`
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const out = process.argv[2] ?? 'dist'
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', out], { stdio: 'inherit' })
if (existsSync('src/annotate/models')) {
  mkdirSync(join(out, 'annotate/models'), { recursive: true })
  cpSync('src/annotate/models', join(out, 'annotate/models'), { recursive: true, filter: path => !path.endsWith('.ts') })
}
process.exit(status ?? 1)
