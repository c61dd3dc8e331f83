import type { Tree } from './tree.ts'

/** A tree with what hangs on each token, in order. */
export interface Branches extends Tree {
  readonly children: readonly (readonly number[])[]
}

export function branchesOf(tree: Tree): Branches {
  const children: number[][] = Array.from(tree.heads, () => [])
  tree.heads.forEach((head, token) => {
    if (head >= 0) children[head]!.push(token)
  })
  return { ...tree, children }
}

/** What hangs on a token by one of some relations, in order. */
export function by({ children, relations }: Branches, token: number, wanted: ReadonlySet<string>): readonly number[] {
  return children[token]!.filter(child => wanted.has(relations[child]!))
}

/** The token and all that hangs under it, in order. */
export function under({ children }: Branches, token: number): readonly number[] {
  const found = [token]
  for (let at = 0; at < found.length; at++) found.push(...children[found[at]!]!)
  return found.sort((a, b) => a - b)
}
