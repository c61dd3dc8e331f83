import { fileURLToPath } from 'node:url'
import { comparePairs, joinShard, readPiece, siftBlock } from './tasks.ts'

const tasks = { readPiece, joinShard, siftBlock, comparePairs }
type Tasks = typeof tasks
/** Runs a task; what it takes over needs no copy for its thread. */
export type Run = <Name extends keyof Tasks>(
  name: Name,
  input: Parameters<Tasks[Name]>[0],
  over?: readonly ArrayBufferLike[],
) => Promise<ReturnType<Tasks[Name]>>

/** Tasks waiting or running at one time. */
const AHEAD = 6

/** Runs tasks a few at a time; results are handed on in the order of the tasks, and gathered where nobody takes them. */
export async function inOrder<Input, Output>(
  inputs: Iterable<Input>,
  work: (input: Input) => Promise<Output>,
  take?: (output: Output) => void,
): Promise<Output[]> {
  const waiting: Promise<Output>[] = []
  const all: Output[] = []
  const settle = async (): Promise<void> => {
    const output = await waiting.shift()!
    if (take) take(output)
    else all.push(output)
  }
  for (const input of inputs) {
    waiting.push(work(input))
    if (waiting.length >= AHEAD) await settle()
  }
  while (waiting.length > 0) await settle()
  return all
}

/** Runs tasks in this thread, or in several; threads need the compiled code. */
export async function runner(jobs: number): Promise<{ readonly run: Run; readonly end: () => Promise<void> }> {
  if (jobs <= 1 || !import.meta.url.endsWith('.js')) {
    const run: Run = async (name, input) => (tasks[name] as (input: unknown) => never)(input)
    return { run, end: async () => {} }
  }
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./tasks.js', import.meta.url)),
    runtime: 'worker_threads',
    minThreads: jobs,
    maxThreads: jobs,
  })
  return { run: (name, input, over = []) => pool.run(input, { name, transferList: over as ArrayBuffer[] }), end: () => pool.destroy() }
}
