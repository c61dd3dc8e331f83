import { addressOf, type Permission } from '../fetch/address.ts'
import type { Polite } from '../fetch/polite.ts'

/** As much of each host as fits into a round with the pauses that it asks for: a slow host must not hold up what the others have. */
export interface HostShare {
  /** Of addresses in their order those that fit, `most` of them at most; what is left over waits for another round. At least one of each host fits. */
  readonly take: <Item extends { readonly address: string }>(items: readonly Item[], most?: number) => Promise<readonly Item[]>
  /** Milliseconds that the host of an address needs for what was taken of it. */
  readonly time: (address: string) => number
}

/** Milliseconds of a round that one host may take. */
const HOST_TIME = 10 * 60_000

export function hostShare({
  polite,
  permission,
  signal,
}: {
  readonly polite: Polite
  readonly permission: Permission
  readonly signal: AbortSignal
}): HostShare {
  const hosts = new Map<string, { readonly pause: number; readonly most: number; taken: number }>()
  const meet = async (host: string, address: string): Promise<void> => {
    const judged = addressOf(address, permission)
    const pause = 'refusal' in judged || signal.aborted ? 0 : await polite.pause(judged.url).catch(() => 0)
    const most = pause === 0 ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(HOST_TIME / pause))
    // Two who ask at once about a host that is new have one share together.
    if (!hosts.has(host)) hosts.set(host, { pause, most, taken: 0 })
  }
  return {
    take: async (items, most = items.length) => {
      const strangers = new Map(items.map(({ address }) => [hostOf(address), address] as const).filter(([host]) => !hosts.has(host)))
      await Promise.all([...strangers].map(([host, address]) => meet(host, address)))
      let room = most
      return items.filter(({ address }) => {
        const host = hosts.get(hostOf(address))!
        const fits = room > 0 && host.taken < host.most
        if (fits) {
          host.taken += 1
          room -= 1
        }
        return fits
      })
    },
    time: address => {
      const host = hosts.get(hostOf(address))
      return host === undefined ? 0 : host.taken * host.pause
    },
  }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : ''
}
