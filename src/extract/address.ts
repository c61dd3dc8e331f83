import { getHostname } from 'tldts'
import { proxyAddresses } from '../language/en/furniture.ts'
import type { Declared } from '../model.ts'
import type { Metadata } from './html/metadata.ts'

/** The page's address and host; addresses of proxies, caches and archives give way to the one they pass on. */
export function pageAddress(metadata: Metadata | undefined, declared: Declared): { readonly url?: string; readonly host?: string } {
  const candidates = [declared.url, metadata?.canonical, metadata?.meta.get('og:url')?.[0], metadata?.linked.url]
  for (const candidate of candidates) {
    if (!candidate || candidate.length > 4000) continue
    const url = candidate.replace(/^https?:\/\/web\.archive\.org\/web\/\w+\/(?=https?:\/\/)/, '')
    if (!/^https?:\/\//i.test(url) || proxyAddresses.test(url)) continue
    const host = getHostname(url)?.replace(/^www\./, '')
    if (host?.includes('.')) return { url, host }
  }
  return declared.url ? { url: declared.url } : {}
}
