import { setFlagsFromString } from 'node:v8'
import type { Command } from 'commander'
import { extract } from '../extract/extract.ts'
import { isAgency } from '../extract/person.ts'
import { captures } from '../io/files.ts'
import { modelsFor } from '../io/models.ts'
import { newsroomsWith, outletFile } from '../io/outlets.ts'
import { checkPaths } from '../io/paths.ts'
import { bareReading } from '../io/reading.ts'
import { fullName, type Newsrooms, newsrooms, outlet } from '../language/outlets.ts'
import type { Article, Capture, Reading, When } from '../model.ts'
import { resolve } from '../resolve/resolve.ts'
import { fieldsOption, outletsOption } from './options.ts'
import { print, tell } from './output.ts'

/** A filter stands in a row with others: its heap grows by a fifth where Node.js would let it grow to four times what is in use. */
const SLIM = '--heap-growing-percent=20'

export function addExtract(program: Command): void {
  program
    .command('extract')
    .summary('pages in, articles out, as JSON lines')
    .description(
      'Reads pages without a case and prints one JSON line a page: title, authors, dates, publisher, paragraphs, and every block with its role.',
    )
    .argument('<path...>', 'files, folders, archives, or - for standard input')
    .option('--json', 'JSON lines; there is no other output')
    .addOption(fieldsOption())
    .addOption(outletsOption())
    .action(async (paths: string[], options: { fields?: Record<string, string>; outlets?: string }) => {
      checkPaths(paths)
      setFlagsFromString(SLIM)
      const among = newsroomsWith(options.outlets === undefined ? undefined : outletFile(options.outlets))
      const note = tell
      for await (const capture of captures(paths, { note, ...(options.fields && { fields: options.fields }) })) {
        await print(`${JSON.stringify(await extracted(capture, among))}\n`)
      }
    })
}

/** One capture as the `extract` filter prints it. */
export async function extracted(capture: Capture, among: Newsrooms = newsrooms()): Promise<Readonly<Record<string, unknown>>> {
  const bare = bareReading(capture, '')
  let article: Article = bare.article
  const problems = [...capture.problems]
  let published: When | undefined
  let updated: When | undefined
  let publisher: string | undefined
  try {
    article = extract(capture)
    const { detectLanguage } = await modelsFor(article, {})
    if (detectLanguage) article = extract(capture, detectLanguage)
    const reading: Reading = { ...bare, article, problems: [] }
    const page = resolve([reading], [], among).pages[0]
    published = page?.published
    updated = page?.otherDates.find(date => date.is === 'updated')?.when
    publisher = publisherName(page?.publisher?.name ?? article.publisher?.name, article.publisher?.name, among)
  } catch (error) {
    problems.push(`Hearsay failed on this page (please report this): ${error instanceof Error ? error.message : String(error)}`)
  }
  const words = (at: { start: number; end: number }): string => article.text.slice(at.start, at.end)
  const authors = [...new Set([...article.byline.map(words), ...article.authors, ...(article.houses ?? [])])]
  const agencies = [...new Set([...article.agencies.map(agency => agency.name), ...(article.houses ?? []).filter(isAgency)])]
  const day = (when: When | undefined): string | undefined =>
    when && when.earliest.slice(0, 10) === when.latest.slice(0, 10) ? when.earliest.slice(0, 10) : undefined
  // JSON leaves out what is undefined: unknown is an absent field.
  return {
    id: idOf(capture.location),
    location: capture.location,
    title: article.headline?.text ?? (article.title && words(article.title)),
    subtitle: article.subtitle && words(article.subtitle),
    authors,
    ...(agencies.length > 0 && { agencies }),
    published: day(published),
    updated: day(updated),
    publisher,
    host: article.host,
    url: article.url,
    language: article.language,
    paragraphs: article.blocks.filter(block => block.role === 'body').map(words),
    text: article.text,
    blocks: article.blocks,
    problems: [...problems, ...article.problems],
  }
}

/** The newsroom's name in full: "The Varren Lantern" where that is its name, or how the page itself writes it. */
function publisherName(name: string | undefined, written: string | undefined, among: Newsrooms): string | undefined {
  const listed = name === undefined ? undefined : outlet(name, among)
  return listed && listed.name === name ? fullName(listed, written) : name
}

/** The file's name up to its first dot; a record of an archive keeps what tells it from the others: 'clips#3'. */
function idOf(location: string): string {
  const mark = location.indexOf('#')
  const path = mark < 0 ? location : location.slice(0, mark)
  const name = path.split(/[/\\]/).at(-1) ?? path
  return `${name.replace(/(?<=.)\..*$/s, '')}${mark < 0 ? '' : location.slice(mark)}`
}
