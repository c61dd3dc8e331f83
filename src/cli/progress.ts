import cliProgress from 'cli-progress'
import type { Step } from '../io/case.ts'
import { colored, tell } from './output.ts'

export interface Progress {
  readonly onStep: (step: Step) => void
  /** Takes the bar away; to be called before anything else is printed. */
  readonly done: () => void
}

/** A plain line at most this often, in milliseconds. */
const PLAIN_EVERY = 5_000

/** A bar with pages a second and time left on a terminal, a line now and then elsewhere, notes only or nothing where `quiet`. On standard error. */
export function showProgress(quiet: boolean): Progress {
  if (quiet) return { onStep: () => {}, done: () => {} }
  return process.stderr.isTTY ? bar() : plainLines()
}

function bar(): Progress {
  const drawn = new cliProgress.SingleBar(
    {
      format: `{what} ${colored(process.stderr) ? '\u001b[36m{bar}\u001b[39m' : '{bar}'} {value}/{total} pages · {rate}/s · {left}`,
      barsize: 24,
      hideCursor: false,
      clearOnComplete: true,
      stopOnComplete: false,
      stream: process.stderr,
    },
    cliProgress.Presets.shades_classic,
  )
  let started = 0
  let stage = ''
  const enter = (name: string, total: number, what: string): void => {
    if (stage === name) return
    if (stage) drawn.stop()
    stage = name
    started = performance.now()
    drawn.start(total, 0, { what, rate: '–', left: '' })
  }
  return {
    onStep: step => {
      if (step.stage === 'note') {
        if (stage) drawn.stop()
        stage = ''
        tell(step.message)
        return
      }
      if (step.stage === 'captured') {
        enter('captured', step.pages, 'opening ')
        drawn.setTotal(step.pages)
        drawn.update(step.pages, { rate: rateOf(step.pages, started), left: '' })
      } else if (step.stage === 'reading') {
        enter('reading', step.total, 'reading ')
        drawn.update(step.done, { rate: rateOf(step.done, started), left: leftOf(step.done, step.total, started) })
      } else {
        enter('investigating', step.pages, 'weighing')
        drawn.update(step.pages, { rate: '–', left: 'comparing all pages' })
      }
    },
    done: () => {
      if (stage) drawn.stop()
      stage = ''
    },
  }
}

function plainLines(): Progress {
  const started = performance.now()
  let last = started
  return {
    onStep: step => {
      if (step.stage === 'note') return tell(step.message)
      const now = performance.now()
      if (now - last < PLAIN_EVERY) return
      last = now
      if (step.stage === 'captured') tell(`opening: ${step.pages} pages`)
      else if (step.stage === 'reading')
        tell(
          `reading: ${step.done} of ${step.total} pages, ${rateOf(step.done, started)} a second, ${leftOf(step.done, step.total, started)}`,
        )
      else tell(`weighing: comparing ${step.pages} pages`)
    },
    done: () => {},
  }
}

function rateOf(pages: number, started: number): string {
  const seconds = (performance.now() - started) / 1000
  const rate = pages / Math.max(seconds, 0.001)
  return rate >= 10 ? String(Math.round(rate)) : rate.toFixed(1)
}

function leftOf(done: number, total: number, started: number): string {
  if (done === 0) return 'time left not known'
  const seconds = Math.round(((performance.now() - started) / 1000 / done) * (total - done))
  if (seconds < 90) return `${seconds} s left`
  return seconds < 5400 ? `${Math.round(seconds / 60)} min left` : `${(seconds / 3600).toFixed(1)} h left`
}
