// A worker whose process ends on a page that has the word given: node mortal-worker.mjs DIST CASE WORD
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [dist, file, word] = process.argv.slice(2)
const load = path => import(pathToFileURL(join(dist, path)).href)
const { openStore } = await load('io/store/store.js')
const { openQueue } = await load('io/queue.js')
const { queueName, takeBatches } = await load('io/work.js')
const { readSafely } = await load('io/reading.js')
const { stageVersions } = await load('io/stages.js')

const store = openStore(file)
const queue = await openQueue(store, queueName(stageVersions().map))
const readers = {
  read: captures => {
    if (captures.some(({ content }) => content.text?.includes(word))) process.kill(process.pid, 'SIGKILL')
    return Promise.all(captures.map(capture => readSafely(capture, {})))
  },
  end: async () => {},
}
await takeBatches(store, queue, readers, { isOver: () => queue.left() === 0 })
await queue.close()
store.database.close()
