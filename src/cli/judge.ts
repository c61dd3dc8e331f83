import { Argument, type Command } from 'commander'
import { partiesMeant } from '../corroborate/judged-places.ts'
import { bringUpToDate } from '../io/case.ts'
import { UserError } from '../io/errors.ts'
import { judge, judgementLog, takeBack, VERDICTS, type Verdict } from '../io/judgements.ts'
import { caseOf, judgedOf } from '../io/lists.ts'
import type { Store } from '../io/store/store.ts'
import type { CaseFile, Statement } from '../model.ts'
import { labelsOf } from '../present/case-index.ts'
import { originWords } from '../present/counts.ts'
import { findRecords } from '../present/find.ts'
import { safe, shorten } from '../present/words.ts'
import { caseOption, quietOption } from './options.ts'
import { print } from './output.ts'
import { showProgress } from './progress.ts'
import { withCase } from './session.ts'

type Kind = Verdict['kind']
const KINDS = Object.keys(VERDICTS) as Kind[]

interface JudgeOptions {
  readonly case: string
  readonly quiet?: boolean
  readonly note?: string
  readonly source?: string
  readonly address?: string
}

export function addJudge(program: Command): void {
  program
    .command('judge')
    .summary('decide what the machine could not: parties, claims, origins, findings')
    .description(
      'Writes a decision of yours down, or takes one back. A judgement is kept in the case, is an input to every later run, is never overruled, and is shown as yours beside what the machine alone counts.',
    )
    .addArgument(
      new Argument('<verdict>', 'what is so; `undo` takes back, `list` shows what was judged').choices([...KINDS, 'undo', 'list']),
    )
    .argument(
      '[a]',
      'a party, claim, statement, origin or finding: an id or its beginning, a number as in the report, a name, a place; for undo a number',
    )
    .argument('[b]', 'another one; for split the page whose statement leaves the claim')
    .option('--note <words>', 'why, in your words')
    .option('--source <name>', 'for add: the witness outside the pile')
    .option('--address <place>', 'for add: where the witness’s words can be looked up')
    .addOption(caseOption())
    .addOption(quietOption())
    .action(async (word: Kind | 'undo' | 'list', a: string | undefined, b: string | undefined, options: JudgeOptions) => {
      await withCase(options.case, async store => {
        if (word === 'list') return print(listed(store))
        const done = word === 'undo' ? undo(store, a, b) : decide(store, word, a, b, options)
        const progress = showProgress(options.quiet ?? false)
        await bringUpToDate(store, { onStep: progress.onStep })
        progress.done()
        if (!options.quiet) await print(word === 'undo' ? `Taken back: judgement ${done}.\n` : told(store, done))
      })
    })
}

/** Takes a judgement back by its number, or the last one on two things; its number. */
function undo(store: Store, a: string | undefined, b: string | undefined): number {
  if (a === undefined) throw new UserError('Name the judgement: its number, as `hearsay judge list` shows it, or the two that it is on.')
  if (b !== undefined) return takeBack(store, [a, b]).number
  if (!/^\d+$/.test(a)) throw new UserError(`'${a}' is no number of a judgement: \`hearsay judge list\` shows them.`)
  return takeBack(store, Number(a)).number
}

function decide(store: Store, kind: Kind, a: string | undefined, b: string | undefined, options: JudgeOptions): number {
  if (a === undefined) throw new UserError(`What is it that you judge? hearsay judge ${kind} ${EXAMPLES[kind]}`)
  const other = kind === 'add' ? (options.source ?? b) : b
  if (other === undefined && VERDICTS[kind] === 2)
    throw new UserError(`${MISSING[kind] ?? 'Name two.'} hearsay judge ${kind} ${EXAMPLES[kind]}`)
  const { note, address } = options
  const meant = meantBy(store, kind)
  return judge(store, {
    kind,
    a: kind === 'split' && b !== undefined ? statementOn(store, a, b) : meant(a),
    ...(other !== undefined && kind !== 'split' && { b: kind === 'add' ? other : meant(other) }),
    ...(note !== undefined && { note }),
    ...(address !== undefined && { address }),
  })
}

const EXAMPLES: Readonly<Record<Kind, string>> = {
  same: '"Ada Roe" "A. Roe"',
  different: '"Ada Roe" "Roe"',
  merge: '3 2.1',
  split: '3 004',
  dismiss: 'finding-0f3c…',
  interested: '"Ada Roe"',
  disinterested: '"Ada Roe"',
  one: 'origin-1a… origin-2b…',
  two: 'origin-1a… origin-2b…',
  add: '3 --source "Ada Roe" --note "by telephone, 3 May"',
}

const MISSING: Partial<Record<Kind, string>> = {
  add: 'Name the witness with --source.',
  merge: 'Name two claims.',
  same: 'Name two parties.',
}

/** The ids that words stand for, by what a verdict is on; what is no record's number, id or short name stays as it is. */
function meantBy(store: Store, kind: Kind): (words: string) => string {
  const lists: readonly string[] =
    kind === 'dismiss'
      ? ['findings']
      : kind === 'merge' || kind === 'split' || kind === 'add'
        ? ['claims', 'statements']
        : ['entities', 'origins']
  let file: CaseFile | undefined
  return words => {
    if (/^page-[0-9a-f]+:\d+-\d+$/.test(words)) return words
    if (lists.includes('entities') && !/^(?:entity|origin)-/.test(words)) return words
    file ??= caseOf(store)
    const found = findRecords(file, words).filter(({ list }) => lists.includes(list))
    if (found.length > 1)
      throw new UserError(
        `'${words}' begins ${found.length} ids: give more of it.${found
          .slice(0, 8)
          .map(({ record }) => `\n  ${record.id}`)
          .join('')}`,
      )
    return found[0]?.record.id ?? words
  }
}

/** The statement of a claim that stands on a page. */
function statementOn(store: Store, claim: string, page: string): string {
  const file = caseOf(store)
  const [found] = findRecords(file, claim)
  if (found?.list !== 'claims') throw new UserError(`There is no claim '${claim}': \`hearsay show claims\` lists them.`)
  const labels = labelsOf(file.pages)
  const own = new Set(found.record.statements)
  const said = file.statements.filter(statement => own.has(statement.id))
  const here = said.filter(statement => statement.page === page || labels.get(statement.page) === page)
  const places = [...new Map(here.map(statement => [placeOf(statement), statement])).values()]
  if (places.length === 1) return placeOf(places[0]!)
  const list = (places.length > 0 ? places : said).map(
    statement => `\n  ${statement.id}  ${labels.get(statement.page)}  “${shorten(statement.at.exact, 90)}”`,
  )
  throw new UserError(
    places.length > 1
      ? `Page ${page} says it ${places.length} times: name the statement.${list.join('')}`
      : `No statement of that claim stands on '${page}': it has these.${list.join('')}`,
  )
}

const placeOf = ({ at }: Statement): string => `${at.page}:${at.start}-${at.end}`

function listed(store: Store): string {
  const effects = new Map(judgedOf(store).map(one => [one.judgement.number, one]))
  const lines = judgementLog(store).map(judgement => {
    const { number, kind, a, at, takenBack } = judgement
    const effect = effects.get(number)
    const what = 'b' in judgement ? `${safe(a)} | ${safe(judgement.b)}` : safe(a)
    const state = takenBack ? '  (taken back)' : effect && !effect.applies ? '  (not applied: it is not in the case now)' : ''
    const words = effect && !takenBack ? `\n     ${safe(effect.message)}` : ''
    return `${String(number).padStart(3)}  ${at.slice(0, 10)}  ${kind.padEnd(13)}  ${what}${state}${words}`
  })
  return lines.length > 0 ? `${lines.join('\n')}\n` : 'Nothing was judged.\n'
}

/** What the judgement came to: the sentence, and the counts of the claims that it bears on, as they are and as the machine alone has them. */
function told(store: Store, number: number): string {
  const file = caseOf(store)
  const effect = file.judged?.find(one => one.judgement.number === number)
  if (!effect) return `Judgement ${number} is kept.\n`
  const claims = file.claims.filter(claim => effect.claims.includes(claim.id) && claim.listed)
  const lines = claims.slice(0, CLAIMS).flatMap(claim => {
    const alone = claim.machine
      ?.map(one => `${originWords(one.origins)} on ${one.pages === 1 ? '1 page' : `${one.pages} pages`}`)
      .join('; ')
    return [
      `  ${shorten(claim.text, 120)}`,
      `    ${originWords(claim.origins)} on ${claim.pages === 1 ? '1 page' : `${claim.pages} pages`}${alone === undefined ? '' : ` (the machine alone: ${alone})`}`,
    ]
  })
  const parties = partiesOf(file, effect.judgement)
  return `${[`Judgement ${number}. ${safe(effect.message)}`, ...parties, ...lines].join('\n')}\n`
}

/** Claims that are told of after a judgement. */
const CLAIMS = 5

/** Of a judgement on parties: which parties the case has now. */
function partiesOf(file: CaseFile, judgement: NonNullable<CaseFile['judged']>[number]['judgement']): readonly string[] {
  if (judgement.kind !== 'same' && judgement.kind !== 'different') return []
  const meant = [judgement.a, judgement.b].map(words => partiesMeant(file.entities, words))
  const all = file.entities.filter(entity => meant.some(ids => ids.has(entity.id)))
  const isOne = all.length === 1
  return [`  ${isOne ? 'One party' : `${all.length} parties`}: ${all.map(entity => `${safe(entity.name)} (${entity.id})`).join(', ')}`]
}
