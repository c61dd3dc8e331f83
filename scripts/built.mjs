// Builds dist/ where it is absent or older than src/ and web/. Used by start, test, floors and vitest.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

const newest = folder =>
  Math.max(
    0,
    ...readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).map(
      entry => statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    ),
  )

/** The folder with a current build: HEARSAY_DIST where set (and taken as it is), else dist/, built now where it has to be. */
export function built() {
  if (process.env.HEARSAY_DIST) return resolve(process.env.HEARSAY_DIST)
  const dist = join(root, 'dist')
  // stages.json is the last thing that a build writes.
  const made = join(dist, 'stages.json')
  if (!existsSync(made) || statSync(made).mtimeMs < Math.max(newest('src'), newest('web'))) {
    const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    // Type errors leave code that runs; `npm test` has a step of its own for them.
    if (status !== 0 && !existsSync(made)) throw new Error('The build failed: see the lines above.')
  }
  return dist
}
