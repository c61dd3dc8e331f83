import { codeOf, UserError } from '../errors.ts'
import type { Database } from '../store/database.ts'
import { openSqlite } from '../store/sqlite.ts'

/** What SQLite says of the watch's memory, in words: it is another file than the case, and may lie on another disk. */
const WORDS: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: 'is damaged: take it away. The pages beside it are kept, and the addresses are asked anew.',
  SQLITE_CORRUPT: 'is damaged: take it away. The pages beside it are kept, and the addresses are asked anew.',
  SQLITE_READONLY: 'cannot be written: check the rights on it and its folder, or name another folder with --pages.',
  SQLITE_CANTOPEN: 'cannot be written: check the rights on it and its folder, or name another folder with --pages.',
  SQLITE_PERM: 'cannot be written: check the rights on it and its folder, or name another folder with --pages.',
  SQLITE_FULL: 'has no room left on its disk: make room and run the same command again; it carries on.',
  SQLITE_IOERR: 'could not be read or written: check its disk, then run the same command again.',
}

/** Opens the small database in which a watch remembers addresses. What goes wrong with it is told of this file, not of the case. */
export function openMemory(file: string): Database {
  const told = <Result>(work: () => Result): Result => {
    try {
      return work()
    } catch (error) {
      const words = WORDS[codeOf(error).replace(/^(SQLITE_[A-Z]+)_.*/, '$1')]
      throw words === undefined ? error : new UserError(`The watch's memory ${file} ${words}`)
    }
  }
  const database = told(() => openSqlite(file))
  return {
    kind: database.kind,
    run: (sql, values) => told(() => database.run(sql, values)),
    first: (sql, values) => told(() => database.first(sql, values)),
    rows: (sql, values) => told(() => database.rows(sql, values)),
    insert: (table, columns, rows) => told(() => database.insert(table, columns, rows)),
    script: sql => told(() => database.script(sql)),
    transaction: (work, manner) => told(() => database.transaction(work, manner)),
    close: () => database.close(),
  }
}
