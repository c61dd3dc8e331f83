// npm test: build, lint, types, all tests. Prints what each prints; the last line is 'N passed, N failed'.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-test-'))
const results = join(folder, 'vitest.json')
let passed = 0
let failed = 0

function step(name, command, args, env = {}) {
  console.log(`\n— ${name}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' })
  return status === 0
}
function count(isFine) {
  if (isFine) passed += 1
  else failed += 1
}

if (!existsSync('node_modules')) count(step('dependencies', 'npm', ['ci']))
const isBuilt = step('build', process.execPath, ['scripts/build.mjs'])
count(isBuilt)
count(step('lint', 'npx', ['--no-install', 'biome', 'check', '--error-on-warnings', '.']))
count(step('types', 'npx', ['--no-install', 'tsc', '--noEmit']))
count(step('types of the workbench', 'npx', ['--no-install', 'tsc', '-p', 'web', '--noEmit']))
step('browser', process.execPath, ['scripts/chromium.mjs'])
step('database', process.execPath, ['scripts/postgres.mjs'])
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
const isFine = step(
  'tests',
  'npx',
  ['--no-install', 'vitest', 'run', ...reporters, ...process.argv.slice(2)],
  isBuilt ? { HEARSAY_DIST: 'dist' } : {},
)
if (existsSync(results)) {
  const report = JSON.parse(readFileSync(results, 'utf8'))
  passed += report.numPassedTests
  failed += report.numFailedTests
  // A file that does not even load has no failed test of its own.
  failed += report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  ).length
  const skipped = report.numPendingTests + report.numTodoTests
  if (skipped > 0) console.log(`\n${skipped} skipped`)
}
if (!isFine && failed === 0) failed += 1
rmSync(folder, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
