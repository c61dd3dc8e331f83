// A thread that reads one file after another with the built stages, all the way to a case. What hangs or dies here does not take the tests with it.
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'

const module = file => import(pathToFileURL(`${workerData.dist}/${file}`).href)
const [{ capturesOf }, { loadModels, modelsFor }, { extract }, { read, investigate }] = await Promise.all(
  ['io/files.js', 'io/models.js', 'extract/extract.js', 'investigate.js'].map(module),
)
const models = loadModels()

parentPort.on('message', async ({ location, bytes }) => {
  try {
    const readings = new Map()
    let captures = 0
    const began = performance.now()
    const file = {
      location,
      size: bytes.length,
      chunks: async function* () {
        yield bytes
      },
    }
    for await (const capture of capturesOf(file)) {
      captures += 1
      const reading = read(capture, await modelsFor(extract(capture), models))
      readings.set(reading.id, reading)
    }
    const { pages } = investigate([...readings.values()])
    const broken = pages.filter(page => page.blocks.some(({ start, end }) => start > end || end > page.text.length))
    parentPort.postMessage({ captures, pages: pages.length, broken: broken.length, milliseconds: performance.now() - began })
  } catch (error) {
    parentPort.postMessage({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
parentPort.postMessage({ ready: true })
