// A worker that takes one shard of the join and is killed while it has it: node mortal-joiner.mjs DIST CASE
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [dist, file] = process.argv.slice(2)
const load = path => import(pathToFileURL(join(dist, path)).href)
const { openStore } = await load('io/store/store.js')
const { openQueue } = await load('io/queue.js')
const { joinLane } = await load('io/join/spread.js')

const queue = await openQueue(openStore(file), [joinLane()])
if (await queue.take()) process.kill(process.pid, 'SIGKILL')
process.exit(1)
