import { createHmac } from 'node:crypto'
import { type Permission, refusalOf } from '../fetch/address.ts'
import type { Ask } from '../fetch/fetch.ts'
import type { Hook } from './hooks.ts'

/** The environment variable that holds the secret: on a command line everybody on the machine would see it. */
export const SECRET = 'HEARSAY_WEBHOOK_SECRET'

/** Bytes of a secret: 'whsec_' and base64, as Standard Webhooks writes it, or the words themselves. */
function keyOf(secret: string): Uint8Array {
  return secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret, 'utf8')
}

/** The signature of Standard Webhooks (https://www.standardwebhooks.com): HMAC-SHA256 over id, time in seconds and body. */
export function signature(secret: string, id: string, seconds: number, body: string): string {
  return `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${seconds}.${body}`).digest('base64')}`
}

/** Sends news to an address, signed. Redirects are not followed: whoever moves says so to the person who gave the address. */
export function webhook(
  url: URL,
  {
    secret,
    ask,
    permission,
    agent,
    now,
  }: { readonly secret: string; readonly ask: Ask; readonly permission: Permission; readonly agent: string; readonly now: () => number },
): Hook {
  return {
    name: `webhook ${url.href}`,
    deliver: async (id, body, signal) => {
      const refusal = refusalOf(url, permission)
      if (refusal !== undefined) throw new Error(refusal)
      const seconds = Math.floor(now() / 1000)
      const bytes = Buffer.from(body, 'utf8')
      const { status } = await ask(
        {
          url,
          headers: [
            ['Host', url.host],
            ['User-Agent', agent],
            ['Content-Type', 'application/json'],
            ['Content-Length', String(bytes.length)],
            ['Webhook-Id', id],
            ['Webhook-Timestamp', String(seconds)],
            ['Webhook-Signature', signature(secret, id, seconds, body)],
            ['Connection', 'close'],
          ],
          body: bytes,
        },
        signal,
      )
      if (status < 200 || status > 299) throw new Error(`it answered ${status}`)
    },
  }
}
