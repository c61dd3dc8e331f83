import type { Candidates } from '../../derive/reuse/candidates.ts'
import type { Compared } from '../../derive/reuse/engine.ts'
import { fingerprint } from '../../derive/reuse/fingerprint.ts'
import { candidatesFrom, kindOfShard, postingsOf } from '../../derive/reuse/shards.ts'
import { defaultJobs } from '../pool.ts'
import { openQueue, takeJobs } from '../queue.ts'
import { inOrder, runner } from '../reuse/runner.ts'
import { stageVersions } from '../stages.ts'
import type { Store } from '../store/store.ts'
import { entriesOf, foundIn, joinKept, keepJoin, openShards } from './kept.ts'

/** Pages from which on other machines are asked, and from which on threads pay for their start. */
const SHARED = 64
const WORTH_THREADS = 50_000
/** Pages for which there is a shard of each kind, and how many shards there are at least and at most. */
const PER_SHARD = 5_000
const [LEAST, MOST] = [2, 64] as const
/** How often it is asked whether all shards are joined, in milliseconds. */
const WAIT = 100

export interface SpreadOptions {
  readonly jobs?: number
  /** Throws where the run is to end. */
  readonly stopIfAsked?: () => void
}

/** The lane of the queue for shards of the join. */
export function joinLane(): string {
  return `join-${stageVersions().reuse}`
}

/**
 * The pairs of texts worth comparing, joined in shards: by every worker of a case in PostgreSQL, and in the threads of this machine where there are
 * very many. Undefined where that is not worth it: then they are found where they are needed.
 */
export async function spreadCandidates(store: Store, compared: Compared, options: SpreadOptions = {}): Promise<Candidates | undefined> {
  const pages = compared.texts.length
  if (store.database.kind === 'postgres') return pages >= SHARED ? joinedByWorkers(store, compared, options) : undefined
  const jobs = options.jobs ?? defaultJobs()
  return pages >= WORTH_THREADS && jobs > 1 ? joinedInThreads(compared, jobs) : undefined
}

async function joinedByWorkers(store: Store, compared: Compared, { stopIfAsked }: SpreadOptions): Promise<Candidates> {
  const { settings } = compared
  const postings = shardsOf(compared)
  const name = keepJoin(store, settings, postings)
  const lane = joinLane()
  const queue = await openQueue(store, [lane])
  try {
    const asked = new Set(queue.waiting().flatMap(work => ('join' in work && work.join === name ? [work.shard] : [])))
    const open = openShards(store, name).filter(shard => !asked.has(shard))
    await queue.add(
      lane,
      open.map(shard => ({ join: name, shard })),
    )
    await takeJobs(queue, async ({ work }) => void ('join' in work && joinKept(store, work.join, work.shard)), {
      wait: WAIT,
      isOver: () => {
        stopIfAsked?.()
        return openShards(store, name).length === 0 || queue.left() === 0
      },
    })
  } finally {
    await queue.close()
  }
  // A shard that was lost, or of which workers died, is joined here.
  return candidatesFrom(postings.map((own, shard) => foundIn(store, name, shard) ?? entriesOf({ postings: own, settings, shard })))
}

/** The same in threads of this process. */
export async function joinedInThreads(compared: Compared, jobs: number): Promise<Candidates> {
  const { settings } = compared
  const { run, end } = await runner(jobs)
  try {
    const found = await inOrder(shardsOf(compared).entries(), ([shard, postings]) =>
      run('joinShard', { postings, settings, kind: kindOfShard(shard) }),
    )
    return candidatesFrom(found.flatMap(blocks => blocks.filter(block => block !== undefined)))
  } finally {
    await end()
  }
}

function shardsOf({ texts }: Compared): readonly Int32Array[] {
  const count = Math.max(LEAST, Math.min(MOST, Math.ceil(texts.length / PER_SHARD)))
  return postingsOf(texts.map(fingerprint), count)
}
