import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { inventedPages } from '../../bench/invented.mjs'

export const MAIN = resolve(process.env.HEARSAY_DIST ?? 'dist', 'cli/main.js')

export interface Outcome {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  readonly child: ChildProcess
  readonly outcome: Promise<Outcome>
}

interface StartOptions {
  readonly input?: string
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
}

/** Starts the built command line as a user would. */
export function start(args: readonly string[], options: StartOptions = {}): Running {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: options.cwd ?? process.cwd(), env: { ...process.env, ...options.env } })
  const chunks: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] }
  child.stdout.on('data', chunk => chunks.stdout.push(chunk))
  child.stderr.on('data', chunk => chunks.stderr.push(chunk))
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  const outcome = new Promise<Outcome>((fulfil, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      fulfil({ code, signal, stdout: Buffer.concat(chunks.stdout).toString(), stderr: Buffer.concat(chunks.stderr).toString() })
    })
  })
  return { child, outcome }
}

export function hearsay(...args: readonly string[]): Promise<Outcome> {
  return start(args).outcome
}

/** A folder that is gone after the test. */
export function workplace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Files of a folder, made. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** A folder of invented pages. */
export function invented(folder: string, count: number, seed = 1): string {
  return write(folder, Object.fromEntries([...inventedPages(count, seed)].map(({ name, text }) => [name, text])))
}
