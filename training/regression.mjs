// Logistic regression by Newton's method, on rows of numbers; ridge `lambda` on every weight. Standardised inside, weights come back in raw units.

/** @returns {{weights: number[], bias: number}} */
export function logistic(rows, labels, { lambda = 0.1, bias = true, importance } = {}) {
  const width = rows[0].length
  const mean = Array.from({ length: width }, (_, at) => (bias ? rows.reduce((sum, row) => sum + row[at], 0) / rows.length : 0))
  const spread = mean.map((own, at) => Math.sqrt(rows.reduce((sum, row) => sum + (row[at] - own) ** 2, 0) / rows.length) + 1e-9)
  const data = rows.map(row => [...row.map((value, at) => (value - mean[at]) / spread[at]), ...(bias ? [1] : [])])
  const size = data[0].length
  const weights = new Array(size).fill(0)
  for (let round = 0; round < 30; round++) {
    const gradient = weights.map(weight => lambda * weight)
    const hessian = Array.from({ length: size }, (_, at) => Array.from({ length: size }, (_, other) => (at === other ? lambda : 0)))
    data.forEach((row, nth) => {
      const sum = row.reduce((total, value, at) => total + value * weights[at], 0)
      const chance = 1 / (1 + Math.exp(-sum))
      const weight = importance?.[nth] ?? 1
      const error = weight * (chance - labels[nth])
      const curve = weight * chance * (1 - chance)
      for (let at = 0; at < size; at++) {
        gradient[at] += error * row[at]
        for (let other = 0; other <= at; other++) hessian[at][other] += curve * row[at] * row[other]
      }
    })
    for (let at = 0; at < size; at++) for (let other = at + 1; other < size; other++) hessian[at][other] = hessian[other][at]
    const step = solved(hessian, gradient)
    for (let at = 0; at < size; at++) weights[at] -= step[at]
  }
  const raw = spread.map((own, at) => weights[at] / own)
  return { weights: raw, bias: bias ? weights[width] - raw.reduce((sum, weight, at) => sum + weight * mean[at], 0) : 0 }
}

/** Gauss with pivots. */
function solved(matrix, values) {
  const rows = matrix.map((row, at) => [...row, values[at]])
  const size = rows.length
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let row = column + 1; row < size; row++) if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row
    ;[rows[column], rows[pivot]] = [rows[pivot], rows[column]]
    for (let row = 0; row < size; row++) {
      if (row === column) continue
      const factor = rows[row][column] / rows[column][column]
      if (factor !== 0) for (let at = column; at <= size; at++) rows[row][at] -= factor * rows[column][at]
    }
  }
  return rows.map((row, at) => row[size] / row[at])
}
