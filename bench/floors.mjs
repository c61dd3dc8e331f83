// The table that every bench prints, and its floors (bench/floors.json: bench → measure → figure). A figure under its floor ends the run with 1;
// `--pin` writes the figures of this run as floors where they are better than what is pinned, and never lowers one.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const file = join(import.meta.dirname, 'floors.json')

/** @returns {Record<string, Record<string, number>>} */
const readFloors = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})

/**
 * Prints rows and checks them. A row: `measure` (its name, also in floors.json), `figure`, and where known `must`, `aim`, `peers` ({name: figure}),
 * `less` (smaller is better), `unit` ('ms', '%', 's', 'MB'), `free` (never pinned: it tells of the machine).
 */
export function report(bench, rows, { pin = process.argv.includes('--pin'), json = process.argv.includes('--json') } = {}) {
  const floors = readFloors()
  const pinned = floors[bench] ?? {}
  const peers = [...new Set(rows.flatMap(row => Object.keys(row.peers ?? {})))]
  const below = rows.filter(row => !row.free && row.measure in pinned && worse(row, row.figure, pinned[row.measure]))
  if (json) console.log(JSON.stringify({ bench, rows, below: below.map(row => row.measure) }))
  else print([['measure', 'figure', 'must', 'aim', 'floor', ...peers], ...rows.map(row => cells(row, pinned, peers))])
  for (const row of below)
    console.log(`UNDER ITS FLOOR  ${row.measure}: ${shown(row, row.figure)}, pinned ${shown(row, pinned[row.measure])}`)
  if (pin) {
    const raised = { ...pinned }
    for (const row of rows)
      if (!row.free && row.figure !== undefined && (!(row.measure in pinned) || worse(row, pinned[row.measure], row.figure)))
        raised[row.measure] = Number(row.figure.toFixed(4))
    // read again: another bench may have pinned its own meanwhile
    writeFileSync(file, `${JSON.stringify({ ...readFloors(), [bench]: raised }, undefined, 2)}\n`)
  }
  if (below.length > 0) process.exitCode = 1
  return below
}

/** Whether `figure` is worse than `floor`, beyond rounding. */
function worse(row, figure, floor) {
  if (figure === undefined) return true
  return row.less ? figure > floor + 0.00051 : figure < floor - 0.00051
}

function cells(row, pinned, peers) {
  const met = row.must === undefined || row.figure === undefined ? '' : worse(row, row.figure, row.must) ? ' –' : ' ✓'
  return [
    row.measure,
    `${shown(row, row.figure)}${met}`,
    shown(row, row.must),
    shown(row, row.aim),
    row.free ? '' : shown(row, pinned[row.measure]),
    ...peers.map(peer => shown(row, row.peers?.[peer])),
  ]
}

function shown(row, figure) {
  if (figure === undefined || Number.isNaN(figure)) return ''
  if (row.unit === undefined) return figure.toFixed(3).replace(/^0(?=\.)/, '')
  return `${row.unit === 'MB' ? figure.toFixed(0) : row.unit === 's' ? figure.toFixed(2) : figure.toFixed(1)} ${row.unit}`
}

function print(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map(row => (row[column] ?? '').length)))
  for (const row of table)
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : (cell ?? '').padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    )
}
