import { totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { derive } from '../derive/derive.ts'
import { textsOf } from '../derive/texts.ts'
import { resolved, weigh, weighDerived } from '../investigate.ts'
import type { CaseLists, Lineage, Reading, Resolution } from '../model.ts'
import type { Depot } from '../text/packing/depot.ts'
import { fileDepot } from './depot.ts'
import { UserError } from './errors.ts'
import { heldReadings } from './held-readings.ts'
import { type SpreadOptions, spreadCandidates } from './join/spread.ts'
import { allJudgements } from './judgements.ts'
import { caseNewsrooms, ownersAsOne } from './outlets.ts'
import { numberOf } from './store/database.ts'
import { explained, metaOf, openStore, type Store } from './store/store.ts'
import { audible, wordOf } from './thread-word.ts'
import { foldName, write, writeAside } from './writing.ts'

/** Memory that weighing takes for a page at the peak, in bytes, with what waits to be cleared away: measured on pages of 200 words (docs/scale.md). */
const NEEDED = 45_000
/** Shares of this thread's own limit, and of the machine's memory, that may be used. */
const OWN = 0.7
export const MACHINE = 0.85
const MEGABYTE = 2 ** 20
/** Pages from which on a thread of its own is faster: it may be given more room for what lives only for a moment. */
const LARGE = 20_000
/** That room, in megabytes. */
const YOUNG = 384
/** Pages from which on memory is cleared whenever it has grown by so many hundredths of what is in use; left alone, Node lets it grow to several times of that. */
const MANY = 2_000
const GROWTH = { least: 20, most: 100 }
/** How often it is asked whether a thread should stop, and how much room it may take before it clears up, in milliseconds. */
const OFTEN = 100

export interface FoldOptions extends SpreadOptions {
  /** How many pages are about to be weighed, and whether aside, in a thread of its own, which can be stopped. */
  readonly onPages?: (pages: number, aside: boolean) => void
  /** What this thread may take, in bytes; absent: what Node gives it. */
  readonly limit?: number
  /** What the machine has, in bytes; absent: it is asked. */
  readonly machine?: number
}

/**
 * Weighs all readings where the lists do not follow from them yet; whether that was so. Node allows a process some 4 GB however much there is: a large
 * case is weighed in a thread that may take what the machine has.
 */
export async function fold(store: Store, options: FoldOptions = {}): Promise<boolean> {
  const limit = options.limit ?? getHeapStatistics().heap_size_limit
  let folded = false
  // Another process may add pages while this one folds; then the fold starts over.
  while (foldName(store) !== metaOf(store, 'folded')) {
    options.stopIfAsked?.()
    const pages = numberOf(store.database.first('SELECT count(*) AS pages FROM readings'), 'pages')
    const most = allowed(options.machine)
    const aside = (pages >= LARGE || pages * NEEDED > OWN * limit) && isWorthAThread(limit, most)
    options.onPages?.(pages, aside)
    const run = aside ? foldAside(store, pages, most, options) : thriftily(pages, () => foldHere(store, pages, options))
    folded = (await run) || folded
  }
  return folded
}

/** `aside`: in a thread of its own, as what is large; a file is then written by another one. */
async function foldHere(store: Store, pages: number, options: SpreadOptions = {}, aside = false): Promise<boolean> {
  const name = foldName(store)
  const depot = fileDepot()
  try {
    const lists = await weighedTogether(store, depot, options)
    return aside ? await writeAside(store, name, lists, pages) : write(store, name, lists)
  } finally {
    depot.remove()
  }
}

/** What the readings give, with the decisions, the newsrooms and the wishes of this case. */
export function weighed(store: Store, readings: readonly Reading[], depot?: Depot): CaseLists {
  return weigh(readings, allJudgements(store), caseNewsrooms(store), { ownersAsOne: ownersAsOne(store), ...(depot && { depot }) })
}

/** The same; others may help to find out which texts are worth comparing. */
async function weighedTogether(store: Store, depot: Depot, options: SpreadOptions): Promise<CaseLists> {
  const [judgements, among] = [allJudgements(store), caseNewsrooms(store)]
  const resolution = resolved(heldReadings(store, depot), judgements, among, depot)
  const lineage = await lineageTogether(store, resolution, depot, options)
  return weighDerived(resolution, lineage, judgements, among, { ownersAsOne: ownersAsOne(store), depot })
}

/** Who took what from whom. A function of its own, so that nothing holds on to the texts as they are compared when it is done. */
async function lineageTogether(store: Store, resolution: Resolution, depot: Depot, options: SpreadOptions): Promise<Lineage> {
  const texts = textsOf(resolution.pages)
  const candidates = await spreadCandidates(store, texts.compared, options)
  return derive(resolution, { texts, ...(candidates && { candidates }) }, depot)
}

/** Runs something that holds much while it runs. */
async function thriftily<Result>(pages: number, run: () => Promise<Result>): Promise<Result> {
  if (pages < MANY) return run()
  letGrow(GROWTH.least)
  try {
    return await run()
  } finally {
    letGrow(0)
  }
}

/** By how much memory in use may grow before it is cleared, in hundredths; 0 leaves it to Node. The same for all threads, and heeded from the next clearing on. */
function letGrow(hundredths: number): void {
  setFlagsFromString(`--heap-growing-percent=${hundredths}`)
}

/** What half of the memory that nobody uses leaves room for, in hundredths of what this process uses: the larger a heap, the dearer each clearing. */
function room(): number {
  const free = (50 * process.availableMemory()) / process.memoryUsage.rss()
  return Math.round(Math.min(GROWTH.most, Math.max(GROWTH.least, free)))
}

/** Threads need the compiled code; and where the machine has no more than the process may take, nothing is gained. */
function isWorthAThread(limit: number, most: number): boolean {
  return import.meta.url.endsWith('.js') && most > limit
}

/** What a thread may take, in bytes: of a container's memory where one has less than the machine. */
function allowed(machine = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)): number {
  return MACHINE * machine
}

type Told = { readonly folded: boolean } | { readonly error: string }

async function foldAside(store: Store, pages: number, most: number, { stopIfAsked }: FoldOptions): Promise<boolean> {
  const worker = new Worker(fileURLToPath(import.meta.url), {
    workerData: { hearsayFold: store.file, hearsayPages: pages },
    resourceLimits: { maxOldGenerationSizeMb: Math.floor(most / MEGABYTE), maxYoungGenerationSizeMb: YOUNG },
  })
  let timer: NodeJS.Timeout | undefined
  const stopped = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      letGrow(room())
      try {
        stopIfAsked?.()
      } catch (error) {
        reject(error)
      }
    }, OFTEN)
  })
  try {
    const told = await Promise.race([wordOf<Told>(worker, { error: outOfMemory(pages, store.name) }), stopped])
    if ('error' in told) throw new UserError(told.error)
    return told.folded
  } finally {
    clearInterval(timer)
    await worker.terminate()
    letGrow(0)
  }
}

function outOfMemory(pages: number, name: string): string {
  return `Weighing the ${pages} pages of ${name} takes more memory than this machine has. All readings are kept: copy the case to a larger machine and run \`hearsay rebuild\` there, or divide the pages into several cases.`
}

const file: string | undefined = parentPort ? workerData?.hearsayFold : undefined
const pages: number = parentPort ? (workerData?.hearsayPages ?? 0) : 0
if (file !== undefined && parentPort) {
  const port = parentPort
  const tell = (told: Told): void => port.postMessage(told)
  const store = openStore(file)
  try {
    tell({ folded: await foldHere(store, pages, {}, store.database.kind === 'sqlite') })
  } catch (error) {
    const reason = explained(file, error)
    if (!(reason instanceof UserError)) throw audible(error)
    tell({ error: reason.message })
  } finally {
    store.database.close()
  }
}
