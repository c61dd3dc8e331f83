/** Header lines of HTTP, MIME and WARC: names in lower case, continued lines joined, the first of a name wins. */
export type Headers = ReadonlyMap<string, string>

export function headersIn(text: string): Headers {
  const headers = new Map<string, string>()
  let last: string | undefined
  for (const line of text.split(/\r?\n/)) {
    const field = /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/.exec(line)
    if (/^[ \t]/.test(line)) {
      if (last !== undefined) headers.set(last, `${headers.get(last)} ${line.trim()}`)
    } else if (field === null) last = undefined
    else {
      last = headers.has(field[1]!.toLowerCase()) ? undefined : field[1]!.toLowerCase()
      if (last !== undefined) headers.set(last, field[2]!.trim())
    }
  }
  return headers
}

/** A parameter of a header value: `charset` of `text/html; charset="utf-8"`. */
export function parameter(value: string | undefined, name: string): string | undefined {
  const match = new RegExp(`(?:^|;)\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]*))`, 'i').exec(value ?? '')
  return match?.[1] ?? match?.[2]
}

/** The media type of a content-type value, in lower case. */
export function mediaTypeOf(value: string | undefined): string | undefined {
  const type = value?.split(';')[0]?.trim().toLowerCase()
  return type === '' ? undefined : type
}

const SENDER = ['from', 'return-path', 'received', 'delivered-to']
const MACHINE = ['mime-version', 'message-id', 'received', 'content-type', 'dkim-signature', 'delivered-to', 'return-path']

/**
 * Whether a text is a message: it opens with header lines of which one names a sender and one was written by a mail program. A file
 * called .eml needs only the sender. A browser's page archive is a message with parts that carry locations.
 */
export function mailKind(text: string, called: boolean): 'mail' | 'mailbox' | 'mhtml' | undefined {
  const mailbox = /^From \S[^\n]{0,500}\d{4}\r?\n(?=[!-9;-~]+:)/.exec(text)
  const start = mailbox?.[0].length ?? 0
  const head = /^(?:[!-9;-~]+[ \t]*:.*(?:\r?\n[ \t].*)*\r?\n?)+/.exec(text.slice(start).trimStart())?.[0]
  if (head === undefined) return undefined
  const headers = headersIn(head)
  if (headers.size < 2) return undefined
  const type = headers.get('content-type')
  if (
    headers.has('snapshot-content-location') ||
    (mediaTypeOf(type) === 'multipart/related' && /^<?saved by/i.test(headers.get('from') ?? '')) ||
    (mediaTypeOf(type) === 'multipart/related' &&
      !headers.has('received') &&
      !headers.has('message-id') &&
      /^content-location:/im.test(text))
  ) {
    return 'mhtml'
  }
  const sent = SENDER.some(name => headers.has(name))
  if (!sent || !(called ? headers.size >= 2 : MACHINE.some(name => headers.has(name)))) return undefined
  return mailbox === null ? 'mail' : 'mailbox'
}
