// How many gold arcs each step of an arc-hybrid parser makes impossible (Goldberg and Nivre 2013).

/** Costs of SHIFT, LEFT and RIGHT after `weigh`; infinite where a step may not be taken. */
export const costs = new Float64Array(3)
const [SHIFT, LEFT, RIGHT] = [0, 1, 2]

/** `children`: of each word, and of the root. */
export function weigh(state, { heads, children }) {
  const { stack, depth, next, count } = state
  const s0 = depth > 0 ? stack[depth - 1] : -1
  const s1 = depth > 1 ? stack[depth - 2] : -1
  costs.fill(Infinity)
  let ahead = 0
  if (s0 >= 0) for (const child of children[s0]) if (child >= next) ahead++
  if (next < count) {
    let cost = 0
    for (let at = 0; at < depth; at++) {
      if (heads[stack[at]] === next) cost++
      if (at < depth - 1 && heads[next] === stack[at]) cost++
    }
    costs[SHIFT] = cost
  }
  if (depth > 0 && (next < count || depth === 1))
    costs[LEFT] = ahead + (heads[s0] !== next && (heads[s0] === s1 || heads[s0] > next) ? 1 : 0)
  if (depth > 1) costs[RIGHT] = ahead + (heads[s0] !== s1 && heads[s0] >= next ? 1 : 0)
}
