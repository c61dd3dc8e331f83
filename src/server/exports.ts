import { caseOf, csvOf, jsonOf, LISTS } from '../io/lists.ts'
import type { Store } from '../io/store.ts'
import { renderHtml } from '../present/html.ts'
import { renderMarkdown } from '../present/markdown.ts'

/** The case as a file to keep: case.json, report.html, report.md, or a list as LIST.csv. Undefined for any other name. */
export function exported(store: Store, name: string): Response | undefined {
  const list = LISTS.find(each => `${each}.csv` === name)
  if (list) return file(name, 'text/csv; charset=utf-8', streamed(csvOf(store, list)))
  switch (name) {
    case 'case.json':
      return file(name, 'application/json', streamed(jsonOf(store)))
    case 'report.html':
      return file(name, 'text/html; charset=utf-8', renderHtml(caseOf(store)))
    case 'report.md':
      return file(name, 'text/markdown; charset=utf-8', renderMarkdown(caseOf(store)))
    default:
      return undefined
  }
}

function file(name: string, type: string, body: string | ReadableStream<Uint8Array>): Response {
  return new Response(body, { headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` } })
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
