import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './address-ranges.ts'

/** What a person has allowed beyond public addresses on the usual ports. */
export interface Permission {
  /** Addresses of this machine and its own network, on any port. */
  readonly allowPrivate?: boolean
  /** Public addresses on any port. */
  readonly anyPort?: boolean
}

/** Resolves a name to all of its addresses; `dns.lookup` in the program, a list in tests. */
export type Resolver = (
  hostname: string,
  options: LookupOptions & { readonly all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/** Ports on which pages are served to everybody; the others are mostly services that are not meant for visitors. */
const USUAL_PORTS = ['', '80', '443', '8000', '8080', '8443']
/** Names that lead into one's own network by their ending (RFC 6761, 6762, 7686, 8375, and the names that routers and firms give). */
const OWN_NETWORK = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|onion|test|invalid)$/

/** Characters of an address. What is longer carries something else than the way to a page, and few servers take it. */
const LONGEST = 4_000
/** Characters of one that are shown. */
const SHOWN = 200

/** An address for a sentence, cut where it would fill the screen. */
export function shown(address: string): string {
  return address.length > SHOWN ? `${address.slice(0, SHOWN)}…` : address
}

/**
 * Why an address must not be asked; undefined where it may. The standard address parser has already turned every way of writing an IPv4 address (decimal,
 * octal, hexadecimal, shortened, full-width) into the usual one. Names are judged again, by what they resolve to, when the connection is made.
 */
export function refusalOf(url: URL, permission: Permission = {}): string | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `only http and https addresses are fetched, not ${url.protocol}`
  if (url.href.length > LONGEST) return `the address is longer than ${LONGEST.toLocaleString('en')} characters`
  if (url.username !== '' || url.password !== '') return 'the address holds a user name or password'
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (host === '') return 'the address names no host'
  if (permission.allowPrivate) return undefined
  if (isIP(host) !== 0) {
    if (!isPublicAddress(host)) return `${host} is an address of this machine or of a private network`
  } else if (OWN_NETWORK.test(host.toLowerCase()) || !host.includes('.')) {
    return `${host} is a name of this machine or of a private network`
  }
  if (!permission.anyPort && !USUAL_PORTS.includes(url.port)) return `port ${url.port} is not one on which pages are usually served`
  return undefined
}

/** A text as an address that may be asked, or why not. */
export function addressOf(text: string, permission: Permission = {}): { readonly url: URL } | { readonly refusal: string } {
  if (!URL.canParse(text)) return { refusal: 'it is no whole web address' }
  const url = new URL(text)
  url.hash = ''
  const refusal = refusalOf(url, permission)
  return refusal === undefined ? { url } : { refusal }
}

/** The code of errors for names that resolve to nothing but private addresses. */
export const PRIVATE = 'EPRIVATE'

/**
 * A look-up for one connection, which then goes to an address that was checked: between the check and the connection there is no second
 * look-up that could answer otherwise (DNS rebinding).
 */
export function guardedLookup(permission: Permission, resolver: Resolver = systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    resolver(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0)
      const open = permission.allowPrivate ? found : found.filter(({ address }) => isPublicAddress(address))
      const [first] = open
      if (!first) {
        const message =
          found.length === 0
            ? `${hostname} has no address`
            : `${hostname} leads to ${found[0]!.address}, an address of this machine or of a private network`
        return callback(Object.assign(new Error(message), { code: PRIVATE }), '', 0)
      }
      if (options.all) return callback(null, open)
      return callback(null, first.address, first.family)
    })
  }
}
