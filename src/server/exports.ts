import { caseOf, csvOf, jsonOf, LISTS } from '../io/lists.ts'
import type { Store } from '../io/store/store.ts'
import { workbookOf } from '../io/workbook.ts'
import { sheetsOf } from '../present/export/tables.ts'
import { TEXT_FORMATS } from '../present/formats.ts'

/** The case as a file to keep: case.json, case.xlsx, a format of present/formats.ts by its file's name, or a list as LIST.csv. Undefined for any other name. */
export async function exported(store: Store, name: string): Promise<Response | undefined> {
  const list = LISTS.find(each => `${each}.csv` === name)
  if (list) return file(name, 'text/csv; charset=utf-8', streamed(csvOf(store, list)))
  if (name === 'case.json') return file(name, 'application/json', streamed(jsonOf(store)))
  if (name === 'case.xlsx') return file(name, WORKBOOK, await workbookOf(sheetsOf(caseOf(store))))
  const format = Object.values(TEXT_FORMATS).find(each => each.file === name)
  return format && file(name, format.type, [...format.write(caseOf(store))].join(''))
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

function file(name: string, type: string, body: string | Uint8Array | ReadableStream<Uint8Array>): Response {
  return new Response(body as ReadableStream<Uint8Array>, {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
  })
}

function streamed(pieces: Generator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull(controller) {
      const { value, done } = pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
}
