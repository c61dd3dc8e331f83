import { serve as listen } from '@hono/node-server'
import { loadAssets } from '../io/assets.ts'
import { keepDropped } from '../io/drop.ts'
import { UserError } from '../io/errors.ts'
import { judge, takeBack } from '../io/judgements.ts'
import { readAside } from '../io/reader.ts'
import type { Store } from '../io/store/store.ts'
import { workbench } from './app.ts'
import type { Guard } from './guard.ts'

export interface ServeOptions {
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  /** Asked for by every request; needed where `host` is not this machine alone. */
  readonly password?: string
}

export interface Served {
  readonly address: string
  readonly close: () => Promise<void>
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1'])

/** Serves the workbench over a case until it is closed. Throws UserError where the port is taken, or a password is missing. */
export async function serve(store: Store, options: ServeOptions): Promise<Served> {
  const isLocal = LOOPBACK.has(options.host)
  if (!isLocal && options.password === undefined)
    throw new UserError(
      `${options.host} can be reached from other machines, so the workbench needs a password there: set HEARSAY_PASSWORD, or leave out --host.`,
    )
  const hosts: string[] = []
  const guard: Guard = {
    token: Array.from(crypto.getRandomValues(new Uint8Array(24)), byte => byte.toString(16).padStart(2, '0')).join(''),
    ...(isLocal && { hosts }),
    ...(options.password !== undefined && { password: options.password }),
  }
  const app = workbench(store, loadAssets(), guard, {
    keep: files => keepDropped(store.file, files),
    run: (paths, tell) => {
      readAside({ file: store.file, ...(paths && { paths }) }, tell)
    },
    judge: decision => (decision.kind === 'undo' ? takeBack(store, decision.number).number : judge(store, decision)),
  })
  const named = options.host.includes(':') ? `[${options.host}]` : options.host
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: options.host, port: options.port }, ({ port }) => {
      hosts.push(`${named}:${port}`, ...[...LOOPBACK].map(host => `${host.includes(':') ? `[${host}]` : host}:${port}`))
      resolve({ address: `http://${named}:${port}/`, close: () => new Promise(done => server.close(() => done())) })
    })
    server.on('error', error => {
      const isTaken = 'code' in error && error.code === 'EADDRINUSE'
      reject(isTaken ? new UserError(`Port ${options.port} is taken: name another one with --port, or 0 for any that is free.`) : error)
    })
  })
}
