/** Groups of indices 0..size-1 that grow by joining; pairs that must stay apart are never joined, not even through others. */
export interface Clusters {
  find(index: number): number
  /** Joins two groups unless something forbids it; tells whether they are one now. */
  join(a: number, b: number): boolean
  forbid(a: number, b: number): void
  /** Whether something forbids that two groups become one. */
  isApart(a: number, b: number): boolean
  groups(): number[][]
}

/**
 * Whether all of a list are one group, for lists that are asked about again and again: groups only grow, and so each is looked at once up to the first
 * that is of another group.
 */
export function oneness({ find }: Pick<Clusters, 'find'>): (list: readonly number[]) => boolean {
  const upTo = new WeakMap<readonly number[], number>()
  return list => {
    let at = upTo.get(list) ?? 1
    while (at < list.length && find(list[at]!) === find(list[0]!)) at++
    upTo.set(list, at)
    return at >= list.length
  }
}

export function clusters(size: number): Clusters {
  const parent = Int32Array.from({ length: size }, (_, index) => index)
  const apart = new Map<number, Set<number>>()
  const find = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root]!
    for (let at = index; parent[at] !== root; ) {
      const next = parent[at]!
      parent[at] = root
      at = next
    }
    return root
  }
  const join = (a: number, b: number): boolean => {
    const [x, y] = [find(a), find(b)]
    if (x === y) return true
    if (apart.get(x)?.has(y)) return false
    const [root, child] = x < y ? [x, y] : [y, x]
    parent[child] = root
    for (const other of apart.get(child) ?? []) {
      mark(root, other)
      apart.get(other)!.delete(child)
      mark(other, root)
    }
    apart.delete(child)
    return true
  }
  const mark = (a: number, b: number): void => {
    const set = apart.get(a) ?? new Set()
    set.add(b)
    apart.set(a, set)
  }
  return {
    find,
    join,
    forbid: (a, b) => {
      const [x, y] = [find(a), find(b)]
      if (x === y) return
      mark(x, y)
      mark(y, x)
    },
    isApart: (a, b) => apart.get(find(a))?.has(find(b)) ?? false,
    groups: () => {
      const found = new Map<number, number[]>()
      for (let index = 0; index < size; index++) {
        const root = find(index)
        const group = found.get(root)
        if (group) group.push(index)
        else found.set(root, [index])
      }
      return [...found.values()]
    },
  }
}
