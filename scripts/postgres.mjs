// Where a PostgreSQL server is that tests and benches can start, how to get one where there is none, and a server of one's own in a folder of its own.
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

/** Unprivileged: the server refuses to run as root. */
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0

/** The folder with `initdb` and `postgres`: POSTGRES_BIN, a usual place, or that of the PATH; undefined where there is none. */
export function postgres() {
  const packaged = '/usr/lib/postgresql'
  const versions = existsSync(packaged) ? readdirSync(packaged).sort((a, b) => Number(b) - Number(a)) : []
  return [
    process.env.POSTGRES_BIN,
    ...versions.map(version => join(packaged, version, 'bin')),
    '/usr/local/pgsql/bin',
    '/opt/homebrew/bin',
    ...(process.env.PATH ?? '').split(':'),
  ].find(folder => folder && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
}

/** The same, installed from the system's packages first where that can be done: as root, with apt-get. */
export function postgresInstalled() {
  const found = postgres()
  if (found || !isRoot || !existsSync('/usr/bin/apt-get')) return found
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  console.log('installing PostgreSQL for its tests')
  if (apt('update', '-qq')) apt('install', '-y', '-qq', '--no-install-recommends', 'postgresql')
  return postgres()
}

/**
 * A server with an empty database, in a folder of its own among the system's temporary files, on a free port of `host`. Undefined where there is no
 * PostgreSQL. `restart` stops it as a crash does and starts it again; `stop` ends it and removes the folder.
 */
export async function startPostgres({ host = '127.0.0.1', from = '127.0.0.1/32', settings = {} } = {}) {
  const bin = postgres()
  if (!bin) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-postgres-'))
  const data = join(folder, 'data')
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
  const run = (name, args) => {
    const { status, stderr } = spawnSync(join(bin, name), args, {
      ...user,
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    })
    if (status !== 0) throw new Error(`${name} failed: ${stderr}`)
  }
  run('initdb', ['-D', data, '-U', 'hearsay', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C.UTF-8'])
  writeFileSync(join(data, 'pg_hba.conf'), `host all all 127.0.0.1/32 trust\nhost all all ${from} trust\n`)
  const port = await freePort()
  const all = { listen_addresses: host, port, unix_socket_directories: '', fsync: 'off', max_connections: 100, ...settings }
  const begin = () =>
    spawn(join(bin, 'postgres'), ['-D', data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
      ...user,
      cwd: folder,
      stdio: 'ignore',
    })
  const address = host === '0.0.0.0' ? '127.0.0.1' : host
  const ready = async () => {
    for (let tries = 0; tries < 200; tries++) {
      if (spawnSync(join(bin, 'pg_isready'), ['-q', '-h', address, '-p', String(port)]).status === 0) return
      await pause(50)
    }
    throw new Error('The server of PostgreSQL did not start.')
  }
  let server = begin()
  const ended = child =>
    child.exitCode === null && child.signalCode === null ? new Promise(resolve => child.once('exit', resolve)) : undefined
  const end = async signal => {
    server.kill(signal)
    await ended(server)
  }
  process.once('exit', () => server.kill('SIGQUIT'))
  await ready()
  return {
    url: `postgres://hearsay@${address}:${port}/postgres`,
    port,
    restart: async () => {
      await end('SIGQUIT')
      server = begin()
      await ready()
    },
    stop: async () => {
      await end('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(postgresInstalled() ?? 'no PostgreSQL here: its tests skip (name the folder of one with POSTGRES_BIN)')
