// Hosts of a network of their own on one machine, by network namespaces (Linux, as root): each has an address, and reaches the first one only through
// its wire. What `ip netns exec HOST` starts is on that host.
import { spawnSync } from 'node:child_process'

const BRIDGE = 'hearsay0'
const NET = '10.213.47'

const ip = (...args) => spawnSync('ip', args, { stdio: 'ignore' }).status === 0

/** The names of `count` hosts, the address of this machine on their network, and how to take them away; undefined where the machine allows none. */
export function hosts(count) {
  const names = Array.from({ length: count }, (_, nth) => `hearsay-${nth + 1}`)
  const remove = () => {
    for (const name of names) ip('netns', 'delete', name)
    ip('link', 'delete', BRIDGE)
  }
  remove()
  const isMade =
    process.getuid?.() === 0 &&
    ip('link', 'add', BRIDGE, 'type', 'bridge') &&
    ip('address', 'add', `${NET}.1/24`, 'dev', BRIDGE) &&
    ip('link', 'set', BRIDGE, 'up') &&
    names.every((name, nth) => {
      const [here, there] = [`hearsay0-${nth + 1}`, 'eth0']
      return (
        ip('netns', 'add', name) &&
        ip('link', 'add', here, 'type', 'veth', 'peer', 'name', there, 'netns', name) &&
        ip('link', 'set', here, 'master', BRIDGE, 'up') &&
        ip('-n', name, 'address', 'add', `${NET}.${nth + 2}/24`, 'dev', there) &&
        ip('-n', name, 'link', 'set', there, 'up')
      )
    })
  if (!isMade) {
    remove()
    return undefined
  }
  return { names, address: `${NET}.1`, net: `${NET}.0/24`, remove }
}
