import { createArchive } from '../archive/written.ts'
import { namedIn } from '../watch/entries.ts'
import { addressOf, type Permission } from './address.ts'
import { addressKey } from './address-key.ts'
import { noPage } from './body.ts'
import type { Polite } from './polite.ts'

/** What came of a list of addresses. */
export interface PagesFetched {
  /** The archive with the pages, where any was had. */
  readonly file?: string
  readonly fetched: readonly string[]
  readonly failed: readonly { readonly address: string; readonly reason: string }[]
}

/** Fetches each address and keeps what came in one archive in `folder`. What was had before a stop is kept. */
export async function fetchPages(
  addresses: readonly string[],
  polite: Polite,
  {
    folder,
    permission,
    agent,
    onDone,
  }: { readonly folder: string; readonly permission: Permission; readonly agent: string; readonly onDone?: (done: number) => void },
): Promise<PagesFetched> {
  const archive = createArchive(folder, new Date(), agent)
  const fetched: string[] = []
  const failed: { readonly address: string; readonly reason: string }[] = []
  let done = 0
  try {
    await Promise.all(
      addresses.map(async address => {
        const judged = addressOf(address, permission)
        if ('refusal' in judged) failed.push({ address, reason: judged.refusal })
        else {
          const found = await polite.fetch(new URL(addressKey(judged.url)))
          const reason = found.is === 'page' ? (noPage(found.reply) ?? (await listIn(found.body, found.url))) : undefined
          if (reason !== undefined) failed.push({ address, reason })
          else if (found.is === 'page') {
            archive.append(found.exchanges)
            fetched.push(address)
          } else failed.push({ address, reason: found.is === 'failed' ? found.reason : 'the server says that it has not changed' })
        }
        done += 1
        onDone?.(done)
      }),
    )
  } finally {
    archive.close()
  }
  return { ...(fetched.length > 0 && { file: archive.file }), fetched, failed }
}

/** Why what was fetched is a list of pages rather than one. */
async function listIn(body: Uint8Array, url: URL): Promise<string | undefined> {
  const is = await namedIn(body, url.href).then(
    named => named.is,
    () => 'page' as const,
  )
  if (is === 'page') return undefined
  const what = {
    feed: 'a feed',
    sitemap: 'a sitemap',
    'sitemap-index': 'an index of sitemaps',
    opml: 'a list of feeds',
    list: 'a list of addresses',
  }
  return `it is ${what[is]}, no page: \`hearsay watch\` follows what it names`
}
