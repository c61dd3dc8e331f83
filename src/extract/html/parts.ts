import { moreButtons, partWords } from '../../language/notes.ts'
import type { Outline } from './outline.ts'
import type { Root } from './root.ts'

const page = new RegExp(`^(?:${partWords.page.join('|')})\\s+(\\d{1,2})\\s*(?:${partWords.of.join('|')})\\s*(\\d{1,2})$`, 'iu')
const buttons = new Set<string>(moreButtons)
/** So many blocks before and behind the article its pager stands at most. */
const near = 8

/** One sentence for each sign that the page has only a part of its article: a link to its next part, "Page 2 of 3", a button that loads more of it. */
export function missingParts(outline: Outline, root: Root, url: string | undefined): readonly string[] {
  const { blocks, metadata } = outline
  const problems: string[] = []
  const here = url ?? metadata.canonical
  const next = here && metadata.next.find(address => isNextPart(here, address))
  if (next) problems.push(`the article goes on at ${JSON.stringify(next)}, which is another page: give it too`)
  let told = false
  for (let index = Math.max(0, root.first - near); index < Math.min(blocks.length, root.end + near); index++) {
    const { text } = blocks[index]!
    if (text.length > 60) continue
    const part = page.exec(text)
    if (part && !told && Number(part[1]) <= Number(part[2]) && Number(part[2]) > 1) {
      told = true
      problems.push(`this is part ${Number(part[1])} of ${Number(part[2])} of an article: the other parts are other pages`)
    }
    if (index >= root.first && index <= root.end && isMoreButton(text)) {
      problems.push(`a button, ${JSON.stringify(text)}, loads more of the article: what is behind it is not on the page`)
      break
    }
  }
  return problems
}

function isMoreButton(text: string): boolean {
  return buttons.has(text.toLowerCase().replace(/[\s\p{P}\p{S}]+$/u, ''))
}

/** Whether an address is that of the same article's next part: "/flood/2", "/flood?page=2", "/flood-2.html" behind "/flood.html". */
function isNextPart(here: string, next: string): boolean {
  const parts = (address: string) =>
    /^(?:https?:\/\/[^/]+)?(.*?)(?:\.[a-z]{3,5})?(?:\?(.*?))?(?:#.*)?$/is.exec(address.trim())?.slice(1, 3) as
      | [string, string | undefined]
      | undefined
  const [own, other] = [parts(here), parts(next)]
  if (!own || !other) return false
  const stem = (path: string) => path.replace(/(?:\/(?:(?:page|seite|p|part)[/-]?)?|[-_](?:page|seite|p|part)?[-_]?)\d{1,2}$/i, '')
  const [path, otherPath] = [own[0].replace(/\/+$/, ''), other[0].replace(/\/+$/, '')]
  // a number behind anything but words is a day or a record's number
  if (!/\p{L}[^/]{4,}$/u.test(stem(path)) || stem(otherPath) !== stem(path)) return false
  return path !== otherPath || /(?:^|&)(?:page|seite|p|part|pagina|sida)=\d{1,2}(?:&|$)/i.test(other[1] ?? '')
}
