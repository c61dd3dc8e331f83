// How the filter grows: pages made in numbers, phase by phase (--million), and pages added to an index (--incremental).
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { makePages } from './million.mjs'

/** Prints the processor time and the memory of the process as it ends. */
const REPORTER = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();console.error(JSON.stringify({cpu:(u.userCPUTime+u.systemCPUTime)/1e6,memory:u.maxRSS/1024}))})`

/** A file of so many pages made of `source` and the pairs planted in them, made where they are not there yet. */
function pagesOf(count, source) {
  const [file, goldFile] = ['pages', 'gold'].map(name => join(tmpdir(), `hearsay-${name}-${count}.jsonl`))
  if (!existsSync(goldFile)) {
    const began = performance.now()
    makePages(source, count, file, goldFile)
    console.log(`${count} pages made in ${((performance.now() - began) / 1000).toFixed(1)} s (not counted below)`)
  }
  return { file, goldFile }
}

/**
 * Makes 10,000, 100,000 … pages up to so many (a count that is kept is not made again); time, processor time and memory of the filter phase by phase as
 * it runs, recall of the planted copies, growth.
 */
export async function million(most, { dist, source }) {
  const steps = []
  for (let count = 10_000; count < most; count *= 10) steps.push(count)
  let before
  for (const count of [...steps, most]) {
    const { file, goldFile } = pagesOf(count, source)
    const output = join(tmpdir(), `hearsay-pairs-${count}.jsonl`)
    const started = performance.now()
    const { cpu, memory } = await watched(dist, file, output)
    const seconds = (performance.now() - started) / 1000
    const found = new Set()
    for (const line of readFileSync(output, 'utf8').split('\n')) {
      const ids = /^\{"a":"(p\d+)","b":"(p\d+)"/.exec(line)
      if (ids) found.add(`${ids[1]} ${ids[2]}`).add(`${ids[2]} ${ids[1]}`)
    }
    const gold = readFileSync(goldFile, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line))
    const recall = gold.filter(({ a, b }) => found.has(`${a} ${b}`)).length / gold.length
    const growth =
      before === undefined
        ? ''
        : `, processor time grows as n^${(Math.log(cpu / before.cpu) / Math.log(count / before.count)).toFixed(2)} from ${before.count}`
    console.log(
      `${count} pages (${(statSync(file).size / 1e9).toFixed(2)} GB): ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} pages/s; processor ${cpu.toFixed(1)} s, ` +
        `${((2 * count) / cpu).toFixed(0)} pages/s on two free cores; ${memory.toFixed(0)} MB; planted copies found ${recall.toFixed(4)}${growth}`,
    )
    before = { count, cpu }
  }
}

/** Runs the filter over a file, prints what it tells of its phases as it tells it; its processor time and memory. */
function watched(dist, file, output) {
  const child = spawn(process.execPath, ['--import', REPORTER, join(dist, 'cli/main.js'), 'reuse', file, '--json', '--verbose'], {
    stdio: ['ignore', openSync(output, 'w'), 'pipe'],
  })
  return new Promise((done, fail) => {
    let last = ''
    createInterface({ input: child.stderr }).on('line', line => {
      if (!line.startsWith('{')) console.log(`  ${line}`)
      last = line
    })
    child.on('close', status => (status === 0 ? done(JSON.parse(last)) : fail(new Error(last))))
  })
}

/** Puts so many pages into an index, then a thousand more; processor time and memory of both, and whether all is as one run over all pages has it. */
export function incremental(count, { dist, source }) {
  const { file } = pagesOf(count + 1000, source)
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-index-'))
  const [first, more, none, index] = ['first', 'more', 'none', 'index'].map(name => join(folder, name))
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  for (const [name, part] of [
    [first, lines.slice(0, count)],
    [more, lines.slice(count)],
    [none, []],
  ])
    writeFileSync(name, part.join('\n'))
  const run = (what, input, ...options) => {
    const out = join(folder, 'out')
    const told = spawnSync(process.execPath, ['--import', REPORTER, join(dist, 'cli/main.js'), 'reuse', input, ...options], {
      stdio: ['ignore', openSync(out, 'w'), 'pipe'],
      encoding: 'utf8',
    })
    if (told.status !== 0) throw new Error(told.stderr)
    const { cpu, memory } = JSON.parse(told.stderr.trim().split('\n').at(-1))
    console.log(`${what}: processor ${cpu.toFixed(1)} s; ${memory.toFixed(0)} MB`)
    return readFileSync(out, 'utf8').split('\n').sort().join('\n')
  }
  run(`${count} pages into an index`, first, '--index', index)
  run('1000 more', more, '--index', index)
  console.log(`the index has ${(statSync(index).size / 1e6).toFixed(0)} MB`)
  const same = run('every pair of the index', none, '--index', index, '--all') === run('one run over all', file)
  console.log(same ? 'the same pairs, byte for byte' : 'NOT the same pairs')
  rmSync(folder, { recursive: true })
  if (!same) process.exitCode = 1
}
