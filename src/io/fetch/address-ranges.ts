import { BlockList, isIP } from 'node:net'

/**
 * IPv4 addresses that are no public host, after the IANA registry of special-purpose addresses: this network, private (RFC 1918), carriers'
 * own (RFC 6598), loopback, link-local, protocol assignments, documentation, 6to4 relays, benchmarking, multicast, reserved and broadcast.
 */
const NOT_PUBLIC_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
] as const

/**
 * Of IPv6 only global unicast addresses are public. Everything else is not: unspecified, loopback, IPv4 within IPv6 (mapped, compatible,
 * translated, NAT64), unique local, link-local, multicast.
 */
const GLOBAL_6 = ['2000::/3'] as const
/** Not public within them: protocol assignments with Teredo and ORCHID, documentation, 6to4 (which carries any IPv4 address). */
const NOT_PUBLIC_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'] as const

function listOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [network, prefix] = range.split('/')
    list.addSubnet(network!, Number(prefix), family)
  }
  return list
}

const closed4 = listOf(NOT_PUBLIC_4, 'ipv4')
const global6 = listOf(GLOBAL_6, 'ipv6')
const closed6 = listOf(NOT_PUBLIC_6, 'ipv6')

/** Whether a literal IP address belongs to a public host. What is no IP address is not public. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '')
  const family = isIP(bare)
  if (family === 4) return !closed4.check(bare, 'ipv4')
  return family === 6 && global6.check(bare, 'ipv6') && !closed6.check(bare, 'ipv6')
}
