import { type MessagePort, workerData } from 'node:worker_threads'
import pg from 'pg'

/** What the thread is asked, one thing at a time, and what it answers. */
export interface Question {
  readonly sql: string
  /** Absent: several statements without values; the rows are those of the last. */
  readonly values?: readonly unknown[]
  /** The statement will come again: it is compiled once a connection. */
  readonly again?: boolean
  /** Within a transaction: on another connection than the one that began it, it would be kept by itself. */
  readonly within?: boolean
}
export type Answer =
  | { readonly rows: readonly Record<string, unknown>[]; readonly count: number; readonly command: string }
  | { readonly error: { readonly message: string; readonly code: string; readonly isLost: boolean } }

export interface ThreadData {
  readonly port: MessagePort
  /** Set to 1 when an answer is there. */
  readonly answered: Int32Array
  readonly url: string
  /** Run once on each new connection. */
  readonly greeting: string
}

/** Codes of a connection that broke, or of a server that goes down or comes up. */
const LOST = /^(?:57P0[123]|08...|53300|ECONNRESET|ECONNREFUSED|EPIPE|ENOENT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/

const number = (text: string): number => Number(text)
const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [16, text => (text === 't' ? 1 : 0)],
  [17, text => new Uint8Array(Buffer.from(text.slice(2), 'hex'))],
  ...[20, 21, 23, 700, 701, 1700].map(type => [type, number] as const),
])
const types = { getTypeParser: (type: number) => PARSERS.get(type) ?? ((text: string) => text) }

/** Answers questions about one database, over one connection that is made anew whenever it broke. */
function serve({ port, answered, url, greeting }: ThreadData): void {
  let client: pg.Client | undefined
  let names = new Map<string, string>()

  const drop = (): void => {
    const old = client
    client = undefined
    old?.end().catch(() => {})
  }
  const connected = async (): Promise<pg.Client> => {
    if (client) return client
    const made = new pg.Client({
      connectionString: url,
      keepAlive: true,
      connectionTimeoutMillis: 15_000,
      types: types as unknown as pg.CustomTypesConfig,
    })
    made.on('error', () => {
      if (client === made) client = undefined
    })
    await made.connect()
    await made.query(greeting)
    client = made
    names = new Map()
    return made
  }
  const nameOf = (sql: string): string => {
    const name = names.get(sql) ?? `hearsay_${names.size}`
    names.set(sql, name)
    return name
  }
  const answer = async ({ sql, values, again, within }: Question): Promise<Answer> => {
    if (within && !client) return { error: { message: 'The connection broke within a transaction.', code: '08006', isLost: true } }
    try {
      const open = await connected()
      const result = await (values === undefined
        ? open.query(sql)
        : open.query({ text: sql, values: [...values], ...(again && { name: nameOf(sql) }) }))
      const last = Array.isArray(result) ? result.at(-1) : result
      return { rows: last.rows, count: last.rowCount ?? 0, command: last.command }
    } catch (error) {
      const { message, code = '' } = error as Error & { code?: string }
      const isLost = LOST.test(code) || /Connection terminated|Client has encountered|timeout expired/.test(message)
      if (isLost) drop()
      return { error: { message, code, isLost } }
    }
  }
  port.on('message', async (question: Question | 'end') => {
    if (question === 'end') {
      await client?.end().catch(() => {})
      port.close()
    } else port.postMessage(await answer(question))
    Atomics.store(answered, 0, 1)
    Atomics.notify(answered, 0)
  })
}

serve(workerData as ThreadData)
