// A worker whose process ends on a page that has the word given: node mortal-worker.mjs DIST CASE WORD
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [dist, file, word] = process.argv.slice(2)
const load = path => import(pathToFileURL(join(dist, path)).href)
const { openStore } = await load('io/store/store.js')
const { openQueue, takeJobs } = await load('io/queue.js')
const { readBatch, readLane } = await load('io/work.js')
const { readSafely } = await load('io/reading.js')
const { stageVersions } = await load('io/stages.js')

const store = openStore(file)
const queue = await openQueue(store, [readLane()])
const readers = {
  read: captures => {
    if (captures.some(({ content }) => content.text?.includes(word))) process.kill(process.pid, 'SIGKILL')
    return Promise.all(captures.map(capture => readSafely(capture, {})))
  },
  end: async () => {},
}
const perform = ({ work, tries }) => readBatch(store, readers, work.pages, tries, stageVersions().map)
await takeJobs(queue, perform, { isOver: () => queue.left() === 0 })
await queue.close()
store.database.close()
