// Runs a program of Node and tells how long it took, how much memory it had at most, and what it printed.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Seconds, and the peak of memory in MB where the system tells (Linux). Throws where it ended badly, unless `isFine` says that it did not. */
export function runNode(args, { isFine = code => code === 0, stdout = 'ignore', stderr = 'inherit' } = {}) {
  return new Promise((fulfil, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, args, { stdio: ['ignore', stdout, stderr] })
    let [peak, printed] = [0, '']
    child.stdout?.on('data', chunk => {
      printed += chunk
    })
    const look = setInterval(() => {
      try {
        peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? peak)
      } catch {
        // The process is gone, or the system has no /proc.
      }
    }, 50)
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      clearInterval(look)
      if (isFine(code, signal)) fulfil({ seconds: (performance.now() - started) / 1000, peak: Math.round(peak / 1024), code, printed })
      else reject(new Error(`node ${args.join(' ')} ended with ${code ?? signal}`))
    })
  })
}
