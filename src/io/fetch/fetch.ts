import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'

/** Header lines as they went over the line, in order: names as written, with their values. */
export type HeaderLines = readonly (readonly [name: string, value: string])[]

export interface Request {
  readonly url: URL
  readonly headers: HeaderLines
  /** What is sent with it, as a POST; without it the request is a GET. */
  readonly body?: Uint8Array
}

/** An answer as it was sent: the body is still encoded, only the chunks of the transfer are put together. */
export interface Reply {
  readonly status: number
  readonly statusText: string
  readonly httpVersion: string
  readonly headers: HeaderLines
  readonly body: Uint8Array
  /** Address of the machine that answered. */
  readonly address?: string
}

/** How much one request may take. */
export interface FetchLimits {
  /** Bytes of the body as transferred. */
  readonly bytes: number
  /** Milliseconds without anything happening. */
  readonly idle: number
  /** Milliseconds from first to last. */
  readonly whole: number
}

export const FETCH_LIMITS: FetchLimits = { bytes: 20_000_000, idle: 20_000, whole: 90_000 }

/** Asks one address once: no redirect is followed, nothing tried again. */
export type Ask = (request: Request, signal: AbortSignal) => Promise<Reply>

/** What went wrong with a request, in words; `passing` where it may be right another time, `soon` where perhaps in a moment. */
export class FetchError extends Error {
  readonly passing: boolean
  readonly soon: boolean
  constructor(message: string, passing: boolean, soon = passing) {
    super(message)
    this.name = 'FetchError'
    this.passing = passing
    this.soon = soon
  }
}

/** It leads where nobody is asked, or nowhere: a redirect without end, a name that leads home. */
export class AstrayError extends FetchError {
  constructor(message: string) {
    super(message, false)
    this.name = 'AstrayError'
  }
}

/** Why something that was fetched, or was to be, cannot be used: in words that go on behind its address. */
export function reasonOf(error: unknown): string {
  return error instanceof FetchError ? error.message : `it cannot be read here (${error instanceof Error ? error.message : error})`
}

/** Asks over the network, through a look-up that judges where names lead. One connection is opened for each request and closed behind it. */
export function asker(lookup: LookupFunction, limits: FetchLimits = FETCH_LIMITS): Ask {
  return ({ url, headers, body }, signal) =>
    new Promise((fulfil, reject) => {
      const fail = (error: Error): void => {
        clearTimeout(whole)
        request.destroy()
        reject(error)
      }
      // Whoever used up all of the time would use it up again: that is for another round.
      const whole = setTimeout(() => fail(new FetchError(`it took longer than ${limits.whole / 1000} seconds`, true, false)), limits.whole)
      const request = (url.protocol === 'https:' ? https : http).request(url, {
        method: body === undefined ? 'GET' : 'POST',
        headers: headers.flat(),
        agent: false,
        lookup,
        signal,
        maxHeaderSize: 65_536,
      })
      request.setTimeout(limits.idle, () => fail(new FetchError(`nothing came for ${limits.idle / 1000} seconds`, true)))
      request.on('error', error => fail(signal.aborted ? new FetchError('it was stopped', true) : inWords(error)))
      request.on('response', response => {
        const parts: Uint8Array[] = []
        let size = 0
        response.on('data', (part: Buffer) => {
          size += part.length
          if (size > limits.bytes) fail(new FetchError(`it is larger than ${limits.bytes / 1_000_000} MB`, false))
          else parts.push(part)
        })
        response.on('error', error => fail(inWords(error)))
        response.on('end', () => {
          clearTimeout(whole)
          const address = response.socket.remoteAddress
          fulfil({
            status: response.statusCode ?? 0,
            statusText: response.statusMessage ?? '',
            httpVersion: response.httpVersion,
            headers: pairs(response.rawHeaders),
            body: Buffer.concat(parts),
            ...(address !== undefined && { address }),
          })
        })
        response.on('close', () => {
          if (!response.complete) fail(new FetchError('the connection broke before the whole answer was there', true))
        })
      })
      request.end(body)
    })
}

function pairs(raw: readonly string[]): HeaderLines {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as const] : []))
}

/** The value of a header, the names in any case; of several the first. */
export function headerOf(headers: HeaderLines, name: string): string | undefined {
  return headers.find(([own]) => own.toLowerCase() === name)?.[1]
}

const WORDS: Readonly<Record<string, readonly [words: string, passing: boolean, soon?: boolean]>> = {
  ENOTFOUND: ['there is no such host', true, false],
  EAI_AGAIN: ['the name service does not answer', true],
  ECONNREFUSED: ['the host refuses the connection', true],
  ECONNRESET: ['the host broke the connection', true],
  EPIPE: ['the host broke the connection', true],
  ETIMEDOUT: ['the host does not answer', true],
  EHOSTUNREACH: ['the host cannot be reached', true],
  ENETUNREACH: ['there is no network', true],
  CERT_HAS_EXPIRED: ['its certificate has expired', false],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['its certificate is signed by nobody', false],
  SELF_SIGNED_CERT_IN_CHAIN: ['its certificate is signed by nobody known', false],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['its certificate cannot be verified', false],
  ERR_TLS_CERT_ALTNAME_INVALID: ['its certificate is for another host', false],
  HPE_HEADER_OVERFLOW: ['its header lines are too long', false],
}

/** An error of the network in words. */
function inWords(error: Error): Error {
  if (error instanceof FetchError) return error
  // Where a name has several addresses and none answers, the errors come in one.
  const inner = error instanceof AggregateError && error.errors[0] instanceof Error ? error.errors[0] : error
  const code = 'code' in inner ? String(inner.code) : ''
  if (code === 'EPRIVATE') return new AstrayError(inner.message)
  const [words, passing, soon] = WORDS[code] ?? [inner.message || code, !code.startsWith('HPE_')]
  return new FetchError(words, passing, soon)
}
