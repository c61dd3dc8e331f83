import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Milliseconds before the answer. */
  readonly wait?: number
  /** The connection is broken in the middle of the body. */
  readonly cut?: boolean
}

type Serve = Answer | string | ((request: IncomingMessage) => Answer | string)

export interface Site {
  readonly at: (path: string) => string
  readonly port: number
  /** Paths as they were asked for, in order. */
  readonly asked: string[]
  readonly requests: IncomingMessage[]
  /** How many requests were under way at once, at most. */
  readonly busiest: () => number
  /** What is served; may be changed while it is. */
  readonly pages: Record<string, Serve>
}

/** A site on this machine for one test. What has no page answers 404. */
export async function site(pages: Record<string, Serve>): Promise<Site> {
  const asked: string[] = []
  const requests: IncomingMessage[] = []
  let now = 0
  let busiest = 0
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    asked.push(request.url ?? '')
    requests.push(request)
    now += 1
    busiest = Math.max(busiest, now)
    response.on('close', () => {
      now -= 1
    })
    const serve = pages[request.url ?? ''] ?? { status: 404, body: 'There is no such page.' }
    const given = typeof serve === 'function' ? serve(request) : serve
    const answer: Answer = typeof given === 'string' ? { body: given } : given
    const send = (): void => {
      const body = Buffer.from(answer.body ?? '')
      response.writeHead(answer.status ?? 200, {
        'Content-Type': 'text/html; charset=utf-8',
        ...(answer.cut && { 'Content-Length': String(body.length + 100) }),
        ...answer.headers,
      })
      if (!answer.cut) return void response.end(body)
      response.write(body, () => response.destroy())
    }
    if (answer.wait) setTimeout(send, answer.wait)
    else send()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { at: path => `http://127.0.0.1:${port}${path}`, port, asked, requests, busiest: () => busiest, pages }
}

/** A news page as sites serve it. */
export function newsPage(title: string, day: string, paragraphs: readonly string[], newsroom = 'The Harl Observer'): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} - ${newsroom}</title>
<meta property="og:site_name" content="${newsroom}"><meta property="article:published_time" content="${day}T08:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs.map(each => `<p>${each}</p>`).join('\n')}</article></body></html>`
}
