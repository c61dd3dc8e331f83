// Readability and Defuddle on linkedom, in a thread of their own: a page that takes longer than `limit` ends the thread and counts as empty.
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

export const peers = ['readability', 'defuddle']
const limit = 20_000

/** A reader that asks the thread for one page after another: (peer, html, url) → prediction, with the milliseconds it took. */
export function peerReader() {
  let worker
  const ask = (peer, html, url) =>
    new Promise(done => {
      worker ??= new Worker(new URL(import.meta.url))
      const finish = (result, dead) => {
        clearTimeout(timer)
        worker.off('message', onMessage)
        worker.off('error', onError)
        if (dead) {
          worker.terminate()
          worker = undefined
        }
        done(result)
      }
      const onMessage = result => finish(result, false)
      const onError = () => finish({ ms: 0 }, true)
      const timer = setTimeout(() => finish({ ms: limit }, true), limit)
      worker.on('message', onMessage)
      worker.on('error', onError)
      worker.postMessage({ peer, html, url })
    })
  return { ask, close: () => worker?.terminate() }
}

if (!isMainThread) {
  const { parseHTML } = await import('linkedom')
  const { Readability } = await import('@mozilla/readability')
  const { Defuddle } = await import('defuddle/node')
  const blocks = 'p,li,h1,h2,h3,h4,h5,h6,blockquote,pre,td,th,dd,dt,figcaption'
  /** The innermost blocks of an article's HTML as lines, and text that stands outside of them. */
  const linesOf = html => {
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
    const lines = []
    const walk = node => {
      if (node.nodeType === 3) lines.push(node.textContent)
      else if (node.nodeType === 1) {
        if (node.matches(blocks) && !node.querySelector(blocks)) lines.push(node.textContent)
        else for (const child of node.childNodes) walk(child)
      }
    }
    walk(document.body)
    return lines.map(line => line.replace(/\s+/g, ' ').trim()).filter(Boolean)
  }
  const read = {
    async readability(html) {
      const { document } = parseHTML(html)
      const article = new Readability(document).parse()
      return {
        content: article?.content,
        title: article?.title,
        names: article?.byline,
        date: article?.publishedTime,
        outlet: article?.siteName,
      }
    },
    async defuddle(html, url) {
      const article = await Defuddle(parseHTML(html).document, url, { useAsync: false })
      return { content: article.content, title: article.title, names: article.author, date: article.published, outlet: article.site }
    },
  }
  for (const method of ['log', 'warn', 'error', 'info', 'debug']) console[method] = () => {}
  parentPort.on('message', async ({ peer, html, url }) => {
    const started = performance.now()
    try {
      const { content, ...rest } = await read[peer](html, url)
      const ms = performance.now() - started
      const paragraphs = content ? linesOf(content) : []
      parentPort.postMessage({ ms, prediction: { ...rest, body: paragraphs.join('\n'), paragraphs } })
    } catch {
      parentPort.postMessage({ ms: performance.now() - started })
    }
  })
}
