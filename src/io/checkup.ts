import { accessSync, constants, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { newsrooms } from '../language/outlets.ts'
import { loadAssets } from './assets.ts'
import { loadModels } from './models.ts'
import { isPostgres } from './postgres/postgres.ts'
import { shellWord } from './shell-word.ts'
import { isSettled, unfinishedPaths } from './state.ts'
import { numberOf, textOf } from './store/database.ts'
import { openSqlite } from './store/sqlite.ts'
import { openStore } from './store/store.ts'

/** One thing that Hearsay needs, and how it stands. */
export interface Check {
  readonly name: string
  readonly fine: boolean
  /** What was found, and where it is wrong what to do. */
  readonly says: string
}

/** Node before this lacks what Hearsay uses; the same as `engines` in package.json. */
const OLDEST_NODE = [20, 19] as const
/** A case of a thousand pages is some tens of megabytes. */
const ENOUGH_DISK = 200_000_000

type Found = Omit<Check, 'name'>

/** What this machine, this installation and, where it is there, this case are like. */
export function checkup(file: string): readonly Check[] {
  const checks: Readonly<Record<string, () => Found>> = {
    node,
    machine,
    sqlite,
    weights,
    newsrooms: outlets,
    workbench,
    folder: () => folder(file),
    case: () => caseFile(file),
  }
  return Object.entries(checks).map(([name, check]) => {
    try {
      return { name, ...check() }
    } catch (error) {
      return { name, fine: false, says: error instanceof Error ? error.message : String(error) }
    }
  })
}

function node(): Found {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const fine = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])
  return { fine, says: fine ? process.version : `${process.version}: install Node.js ${OLDEST_NODE.join('.')} or newer.` }
}

function machine(): Found {
  const memory = Math.round(totalmem() / 1_073_741_824)
  return { fine: true, says: `${availableParallelism()} cores, ${memory} GiB of memory, ${process.platform} ${process.arch}` }
}

/** A database made, searched and thrown away. */
function sqlite(): Found {
  const place = mkdtempSync(join(tmpdir(), 'hearsay-doctor-'))
  const database = openSqlite(join(place, 'check.db'))
  try {
    database.script("CREATE VIRTUAL TABLE words USING fts5 (text); INSERT INTO words VALUES ('the bridge is closed')")
    const found = numberOf(database.first("SELECT count(*) AS found FROM words WHERE words MATCH 'bridge'"), 'found')
    const version = textOf(database.first('SELECT sqlite_version() AS version'), 'version')
    return { fine: found === 1, says: `${version}, with full-text search` }
  } finally {
    database.close()
    rmSync(place, { recursive: true, force: true })
  }
}

function weights(): Found {
  const models = loadModels({ parser: true })
  const missing = (['tagger', 'entities', 'attribution', 'parser'] as const).filter(name => models[name] === undefined)
  return {
    fine: missing.length === 0,
    says:
      missing.length === 0
        ? 'tagger, entities, attribution and parser'
        : `${missing.join(' and ')} not there: pages are read with less care. Install Hearsay anew.`,
  }
}

function outlets(): Found {
  return { fine: newsrooms().list.length > 0, says: `${newsrooms().list.length} known` }
}

function workbench(): Found {
  const fine = loadAssets().has('/index.html')
  return { fine, says: fine ? 'built' : 'not built, `hearsay serve` has no screens: run `npm run build`, or install anew.' }
}

function folder(file: string): Found {
  // Beside a case on a server nothing is kept but what is fetched, where the command runs.
  const place = isPostgres(file) ? process.cwd() : dirname(resolve(file))
  if (!existsSync(place)) return { fine: false, says: `${place} does not exist: make it, or name another case.` }
  try {
    accessSync(place, constants.W_OK)
  } catch {
    return { fine: false, says: `You may not write to ${place}: name a case elsewhere with --case.` }
  }
  const { bavail, bsize } = statfsSync(place)
  const free = bavail * bsize
  const gigabytes = (free / 1e9).toFixed(1)
  return {
    fine: free >= ENOUGH_DISK,
    says: free >= ENOUGH_DISK ? `${gigabytes} GB free` : `${gigabytes} GB free on the disk of ${place}: make room before you read more.`,
  }
}

function caseFile(file: string): Found {
  if (!isPostgres(file) && !existsSync(file)) return { fine: true, says: `there is no ${file} yet` }
  const store = openStore(file)
  try {
    const damage =
      store.database.kind === 'sqlite' ? store.database.rows('PRAGMA quick_check(3)').flatMap(row => Object.values(row).map(String)) : []
    if (damage.join() !== '' && damage.join() !== 'ok') {
      const says = `${file} is damaged (${damage.join('; ')}): restore it from a copy, or save what is left with \`sqlite3 ${file} .recover\`.`
      return { fine: false, says }
    }
    const unfinished = unfinishedPaths(store)
    if (unfinished.length > 0 || !isSettled(store)) {
      const says = `${file} holds a run that was cut off: \`hearsay rebuild --case ${shellWord(file)}\` carries on.`
      return { fine: false, says }
    }
    const pages = numberOf(store.database.first('SELECT count(*) AS pages FROM pages'), 'pages')
    return { fine: true, says: `${store.name}: ${pages} pages, settled` }
  } finally {
    store.database.close()
  }
}
