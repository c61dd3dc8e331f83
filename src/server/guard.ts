import type { Context, MiddlewareHandler } from 'hono'
import type { ErrorView } from './views/shapes.ts'

/** Who may ask what. */
export interface Guard {
  /** Host headers that are answered; undefined: any (a password is asked for then). */
  readonly hosts?: readonly string[]
  readonly password?: string
  /** Whoever writes has to show it; only a page of ours has it. */
  readonly token: string
}

/** Nothing from elsewhere runs, loads or frames: captured words are shown, and can do nothing. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Refuses foreign Host headers (DNS rebinding), asks for the password where there is one, and lets only our own pages write. */
export function guarded(guard: Guard): MiddlewareHandler {
  return async (context, next) => {
    const refusal = refusalOf(guard, context)
    if (refusal) context.res = refusal
    else await next()
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value)
  }
}

function refusalOf(guard: Guard, context: Context): Response | undefined {
  const host = context.req.header('host') ?? ''
  if (guard.hosts && !guard.hosts.includes(host.toLowerCase()))
    return problem(403, `This workbench does not answer to the name ${JSON.stringify(host)}: open it at http://${guard.hosts[0]}/.`)
  if (guard.password !== undefined && !hasPassword(context.req.header('authorization'), guard.password)) {
    const asking = problem(401, 'This workbench asks for its password: give it with any user name.')
    asking.headers.set('WWW-Authenticate', 'Basic realm="Hearsay", charset="UTF-8"')
    return asking
  }
  const isWriting = context.req.method !== 'GET' && context.req.method !== 'HEAD'
  if (isWriting && !same(context.req.header('x-hearsay-token') ?? '', guard.token))
    return problem(403, 'Only the workbench itself may change the case: send the token of its page in x-hearsay-token.')
  return undefined
}

function hasPassword(header: string | undefined, password: string): boolean {
  const coded = /^Basic ([\w+/=]+)$/i.exec(header ?? '')?.[1]
  const bytes = coded === undefined ? undefined : decoded(coded)
  if (bytes === undefined) return false
  return same(new TextDecoder().decode(bytes).replace(/^[^:]*:/, ''), password)
}

/** The bytes of a text in base64; undefined where it is none. */
function decoded(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), character => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** Compares in a time that does not tell how much of it was right. */
function same(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let at = 0; at < a.length; at += 1) difference |= a.charCodeAt(at) ^ b.charCodeAt(at % b.length || 0)
  return difference === 0
}

/** Every error has this shape. */
export function problem(status: number, error: string): Response {
  const view: ErrorView = { status, error }
  return Response.json(view, { status })
}
