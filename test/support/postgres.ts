import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { postgres, startPostgres } from '../../scripts/postgres.mjs'

/** Whether a server can be started here; where not, the tests that need one skip. */
export const hasPostgres = postgres() !== undefined

export type Server = NonNullable<Awaited<ReturnType<typeof startPostgres>>>

export async function server(): Promise<Server> {
  const started = await startPostgres()
  if (!started) throw new Error('There is no PostgreSQL here.')
  return started
}

/** A module as it is shipped: a connection needs a thread, and threads need the compiled code. */
export const built = <Module>(path: string): Promise<Module> =>
  import(pathToFileURL(join(process.env.HEARSAY_DIST ?? 'dist', path)).href) as Promise<Module>

/** The address of a case of its own on a server. */
export const caseOn = (url: string, schema: string): string => `${url}?schema=${schema}`
