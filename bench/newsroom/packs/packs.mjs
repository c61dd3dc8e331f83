import { development } from './development/pack.mjs'
import { heldOut } from './held-out/pack.mjs'
import { second } from './second/pack.mjs'

const packs = { development, second, 'held-out': heldOut }

/** The grammar of that name. Rules are developed on the first two and measured on the last; it shares no sentence form and no name with them. */
export function packOf(name) {
  const pack = packs[name]
  if (!pack) throw new Error(`no grammar ${name}; there are: ${Object.keys(packs).join(', ')}`)
  return pack
}
