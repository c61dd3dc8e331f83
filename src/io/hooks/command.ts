import { spawn } from 'node:child_process'
import { UserError } from '../errors.ts'
import type { Hook } from './hooks.ts'
import { SECRET } from './webhook.ts'

/** A command has so long, in milliseconds. */
const PATIENCE = 60_000

/**
 * Program and arguments: a path, taken whole, or a JSON list of words. No shell reads it, and nothing of a page ever becomes a part of it: what there
 * is to tell goes to standard input.
 */
export function commandWords(text: string): readonly string[] {
  if (!text.trimStart().startsWith('[')) return [text]
  let words: unknown
  try {
    words = JSON.parse(text)
  } catch {
    words = undefined
  }
  if (Array.isArray(words) && words.length > 0 && words.every(word => typeof word === 'string' && word !== '')) return words
  throw new UserError(`The command ${text} is no JSON list of words: give a program's path, or a list such as ["node", "notify.mjs"].`)
}

/** Who writes a line of a shell is told how it is said here. */
function absent(program: string): string {
  const line = JSON.stringify(['sh', '-c', program])
  return `there is no such program${/\s/.test(program) ? `; arguments are given as a JSON list, a line of the shell as ${line}` : ''}`
}

/** Hands news to a program as JSON on its standard input. */
export function command(text: string, patience = PATIENCE): Hook {
  const [program, ...words] = commandWords(text)
  return {
    name: `command ${text}`,
    deliver: (_, body, signal) =>
      new Promise((fulfil, reject) => {
        const { [SECRET]: _secret, ...env } = process.env
        const child = spawn(program!, words, {
          shell: false,
          stdio: ['pipe', 'ignore', 'inherit'],
          env,
          signal,
          killSignal: 'SIGKILL',
          timeout: patience,
        })
        child.on('error', error => reject(new Error('code' in error && error.code === 'ENOENT' ? absent(program!) : error.message)))
        child.on('close', (code, how) => {
          if (code === 0) fulfil()
          else reject(new Error(code === null ? `it was ended (${how})` : `it ended with ${code}`))
        })
        // A program that does not read what it is given has ended before: its exit code tells.
        child.stdin.on('error', () => {})
        child.stdin.end(`${body}\n`)
      }),
  }
}
