import { development } from './development/pack.mjs'
import { heldOut } from './held-out/pack.mjs'

const packs = { development, 'held-out': heldOut }

/** The grammar of that name. Rules are developed on one and measured on the other; they share no sentence form and no name. */
export function packOf(name) {
  const pack = packs[name]
  if (!pack) throw new Error(`no grammar ${name}; there are: ${Object.keys(packs).join(', ')}`)
  return pack
}
