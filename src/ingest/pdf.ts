import type { Capture, Declared } from '../model.ts'
import { isoDate } from './dates.ts'
import { type Context, collect, emptyCapture, type Item, textCapture } from './item.ts'
import { documentText, type Piece } from './layout.ts'
import { optional } from './page.ts'

const PDF = 'application/pdf'

/** A PDF's text, its lines put together to paragraphs, pages one after the other. */
export async function* readPdf(item: Item, context: Context): AsyncGenerator<Capture> {
  const { getDocumentProxy } = await import('unpdf')
  const { bytes, sha256 } = await collect(item, context)
  let document: Awaited<ReturnType<typeof getDocumentProxy>> | undefined
  try {
    // The library keeps the array it is given for itself: it gets a copy. 0: no messages on the console.
    document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, stopAtErrors: false })
    const info = (await document.getMetadata().catch(() => undefined))?.info
    const own: Item = { ...item, declared: { ...item.declared, ...declaredIn(info) } }
    const pages: (readonly Piece[])[] = []
    let unread = 0
    for (let number = 1; number <= document.numPages; number++) {
      try {
        const page = await document.getPage(number)
        pages.push((await page.getTextContent()).items as readonly Piece[])
        page.cleanup()
      } catch {
        unread++
      }
    }
    const { text, leftOut } = documentText(pages)
    if (leftOut > 0) context.note(`${item.location}: ${leftOut} running heads and page numbers are left out of its text`)
    if (unread > 0) own.problems.push(`${unread} of the PDF's ${document.numPages} pages could not be read. Download it again.`)
    if (text !== '') yield textCapture(own, sha256, PDF, 'text', text)
    else if (unread > 0) yield emptyCapture(own, sha256, PDF, 'The PDF is damaged: nothing could be read of it. Download it again.')
    else
      yield emptyCapture(
        own,
        sha256,
        PDF,
        'The PDF holds no text, only pictures of pages. Run text recognition (OCR) on it, or give the text.',
      )
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    const problem = locked
      ? 'The PDF is locked with a password. Save a copy without one and give that.'
      : 'The PDF is damaged and could not be read. Download it again, or save it anew from a program that still opens it.'
    yield emptyCapture(item, sha256, PDF, problem)
  } finally {
    await document?.loadingTask.destroy().catch(() => {})
  }
}

/** What the PDF says of itself. Its date of creation is when the file was made, which may be long after publication. */
function declaredIn(info: unknown): Declared {
  const value = (key: string): string | undefined => {
    const found = (info as Record<string, unknown> | undefined)?.[key]
    return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined
  }
  const title = value('Title')
  const created = value('CreationDate')
  const author = value('Author')
  return {
    ...optional(
      'title',
      title === undefined || /\.(docx?|indd|pdf|qxd|html?)$|^(untitled|microsoft word)/i.test(title) ? undefined : title,
    ),
    ...optional('captured', created === undefined ? undefined : isoDate(created)),
    ...optional('language', value('Language')),
    ...(author === undefined ? {} : { authors: author.split(/[;,]/).map(name => name.trim()) }),
  }
}
