import { openSqlite } from '../store/sqlite.ts'
import { guarded } from '../store/store.ts'
import { growIndex, indexLines, prepareIndex } from './gram-index.ts'
import { inputOf, recordsIn } from './input.ts'
import type { ReuseOptions } from './run.ts'

/**
 * Adds the pages of a stream to an index, which is made where it is not there yet, and gives the lines that the filter prints: of the families of pages that
 * changed, or of all. The same pages give the same lines as one run over all of them.
 */
export function* addReuseTo(
  file: string,
  path: string,
  { fields = {}, tell, all }: Pick<ReuseOptions, 'fields' | 'tell'> & { readonly all?: boolean } = {},
): Generator<string> {
  const problems: string[] = []
  const trouble = (line: number, problem: string): number => problems.push(`${JSON.stringify({ line, problems: [problem] })}\n`)
  const database = guarded(file, () => openSqlite(file))
  try {
    guarded(file, () => prepareIndex(database))
    const input = inputOf(path)
    const grown = guarded(file, () => growIndex(database, recordsIn(input, fields, trouble)))
    input.close()
    tell?.('added', grown.added)
    yield* problems
    for (const id of grown.known)
      yield `${JSON.stringify({ id, problems: ['The index has a page of this id already; it stays as it was.'] })}\n`
    yield* indexLines(database, all ? undefined : grown.touched)
    tell?.('told', grown.touched.length)
  } finally {
    database.close()
  }
}
