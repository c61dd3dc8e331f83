import { type Context, Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Asset } from '../io/assets.ts'
import { UserError } from '../io/errors.ts'
import { VERDICTS, type Verdict } from '../io/judgements.ts'
import type { Told } from '../io/reader.ts'
import type { Store } from '../io/store/store.ts'
import { exported } from './exports.ts'
import { type Guard, guarded, problem } from './guard.ts'
import { openapi, twinOf } from './openapi.ts'
import { ROUTES } from './routes.ts'
import { type Desk, openDesk, versionOf } from './views/desk.ts'

/** What the workbench does outside of its own memory, handed in. */
export interface Effects {
  /** Keeps dropped files beside the case; the folder that they are in. */
  readonly keep: (files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) => string
  /** Reads paths into the case, or brings it up to date, aside; `tell` hears of every step and of the end. */
  readonly run: (paths: readonly string[] | undefined, tell: (told: Told) => void) => void
  /** Writes a decision down, or takes one back; its number. */
  readonly judge: (decision: Decision) => number
}

/** What a reader decides on a screen. */
export type Decision = Verdict | { readonly kind: 'undo'; readonly number: number }

/** Bytes of one drop; larger sets are read from a folder by the command line. */
const LARGEST = 512 * 1024 * 1024

/** The workbench over one case: screens, their JSON twins, and the few things that change the case. */
export function workbench(store: Store, assets: ReadonlyMap<string, Asset>, guard: Guard, effects: Effects): Hono {
  const app = new Hono()
  const listeners = new Set<(told: Told) => void>()
  let isRunning = false
  let desk: Desk | undefined
  const current = (): Desk => {
    if (desk?.version !== versionOf(store)) desk = openDesk(store)
    return desk!
  }
  const run = (paths: readonly string[] | undefined): void => {
    isRunning = true
    effects.run(paths, told => {
      if (!('step' in told)) isRunning = false
      for (const listener of listeners) listener(told)
    })
  }

  app.use(guarded(guard))
  app.onError(error => problem(500, `This is a bug in Hearsay: ${error.message}. The case is unharmed; please report it.`))
  app.notFound(context => {
    const isForPeople = context.req.header('accept')?.includes('text/html') && !context.req.path.endsWith('.json')
    return isForPeople ? screen(assets, guard.token, 404) : problem(404, `There is nothing at ${context.req.path}: the board is at /.`)
  })

  for (const { path, view } of ROUTES) {
    app.get(twinOf(path).replace('/:id.json', '/:id{[^/]+\\.json}'), context => {
      const id = (context.req.param('id') ?? '').replace(/\.json$/, '')
      const found = view(current(), { id, query: name => context.req.query(name) || undefined })
      return found === undefined ? problem(404, `The case has nothing called ${JSON.stringify(id)}: see /search.`) : context.json(found)
    })
  }
  for (const { path } of ROUTES) app.get(path, () => screen(assets, guard.token))
  app.get('/export', () => screen(assets, guard.token))
  app.get('/openapi.json', context => context.json(openapi() as object))
  app.get('/assets/:name', context => asset(assets, `/assets/${context.req.param('name')}`))
  app.get(
    '/export/:name',
    async context => (await exported(store, context.req.param('name'))) ?? problem(404, 'There is no such export: see /export.'),
  )

  app.get('/progress.json', context => context.json({ running: isRunning, version: versionOf(store) }))
  app.get('/progress', context =>
    streamSSE(context, async stream => {
      const send = (told: Told): void => {
        stream.writeSSE({ data: JSON.stringify(told) }).catch(() => listeners.delete(send))
      }
      listeners.add(send)
      await stream.writeSSE({ data: JSON.stringify({ running: isRunning }) })
      await new Promise<void>(resolve => stream.onAbort(resolve))
      listeners.delete(send)
    }),
  )
  app.post('/read.json', async context => {
    if (isRunning) return problem(409, 'The case is being read already: wait until that has come to its end.')
    if (Number(context.req.header('content-length') ?? 0) > LARGEST)
      return problem(413, 'That is more than 512 MB at once: read the folder with `hearsay read FOLDER`.')
    const files = await droppedFiles(context)
    if (files.length === 0) return problem(400, 'No file came along: drop files or a folder.')
    run([effects.keep(files)])
    return context.json({ files: files.length }, 202)
  })
  app.post('/judgements.json', async context => {
    if (isRunning) return problem(409, 'The case is being read already: wait until that has come to its end.')
    const decision = decisionOf(await context.req.json().catch(() => undefined))
    if (!decision)
      return problem(
        400,
        `A judgement has a kind (${Object.keys(VERDICTS).join(', ')} or undo) and what it is on: a and b, or a number to undo.`,
      )
    try {
      const number = effects.judge(decision)
      run(undefined)
      return context.json({ judged: decision.kind, number }, 202)
    } catch (error) {
      if (error instanceof UserError) return problem(400, error.message)
      throw error
    }
  })
  return app
}

/** The page that every screen starts from. */
function screen(assets: ReadonlyMap<string, Asset>, token: string, status = 200): Response {
  const page = assets.get('/index.html')
  if (!page) return problem(503, 'The screens of the workbench were not built: run `npm run build`.')
  const html = new TextDecoder().decode(page.bytes).replace('%TOKEN%', token)
  return new Response(html, { status, headers: { 'Content-Type': page.type, 'Cache-Control': 'no-store' } })
}

function asset(assets: ReadonlyMap<string, Asset>, path: string): Response {
  const found = assets.get(path)
  if (!found) return problem(404, `There is nothing at ${path}.`)
  return new Response(found.bytes, { headers: { 'Content-Type': found.type, 'Cache-Control': 'max-age=31536000, immutable' } })
}

async function droppedFiles(context: Context): Promise<{ readonly name: string; readonly bytes: Uint8Array }[]> {
  const form = await context.req.formData()
  const files: readonly unknown[] = form.getAll('file')
  return Promise.all(
    files.filter(each => each instanceof File).map(async file => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
}

function decisionOf(body: unknown): Decision | undefined {
  const { kind, number, ...rest } = (body ?? {}) as Record<string, unknown>
  if (kind === 'undo') return Number.isInteger(number) ? { kind, number: number as number } : undefined
  if (typeof kind !== 'string' || !Object.hasOwn(VERDICTS, kind)) return undefined
  const told = kind as Verdict['kind']
  const word = (name: 'a' | 'b' | 'note' | 'address'): string | undefined => {
    const value = rest[name]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }
  const [a, b, note, address] = [word('a'), word('b'), word('note'), word('address')]
  if (a === undefined || (b === undefined && VERDICTS[told] === 2)) return undefined
  return {
    kind: told,
    a,
    ...(b !== undefined && { b }),
    ...(note !== undefined && { note }),
    ...(address !== undefined && { address }),
  }
}
