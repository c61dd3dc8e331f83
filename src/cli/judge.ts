import { Argument, type Command } from 'commander'
import { bringUpToDate } from '../io/case.ts'
import { UserError } from '../io/errors.ts'
import { judge, judgementLog, VERDICTS, type Verdict } from '../io/judgements.ts'
import { caseOf } from '../io/lists.ts'
import type { Store } from '../io/store.ts'
import type { CaseFile, Entity } from '../model.ts'
import { safe } from '../present/words.ts'
import { foldName } from '../text/names.ts'
import { caseOption, quietOption } from './options.ts'
import { print } from './output.ts'
import { showProgress } from './progress.ts'
import { withCase } from './session.ts'

export function addJudge(program: Command): void {
  program
    .command('judge')
    .summary('say that two names mean one party, or two')
    .description(
      'Says that two names mean the same party or different ones, or takes that back. A judgement is kept in the case, is an input to every later run and is never overruled.',
    )
    .addArgument(new Argument('<verdict>', 'what is so; `list` shows what was judged').choices([...VERDICTS, 'list']))
    .argument('[a]', 'a name as a page writes it, an id of a party or its beginning, or a place: page-…:start-end')
    .argument('[b]', 'another one')
    .addOption(caseOption())
    .addOption(quietOption())
    .action(async (verdict: Verdict | 'list', a: string | undefined, b: string | undefined, options: { case: string; quiet?: boolean }) => {
      await withCase(options.case, async store => {
        if (verdict === 'list') return print(listed(store))
        if (a === undefined || b === undefined) throw new UserError(`Name two parties: hearsay judge ${verdict} "Ada Roe" "A. Roe"`)
        judge(store, verdict, a, b)
        const progress = showProgress(options.quiet ?? false)
        await bringUpToDate(store, { onStep: progress.onStep })
        progress.done()
        if (!options.quiet) await print(`${said(caseOf(store), verdict, a, b)}\n`)
      })
    })
}

function listed(store: Store): string {
  const lines = judgementLog(store).map(
    ({ kind, a, b, at, takenBack }) => `${at.slice(0, 10)}  ${kind.padEnd(9)}  ${safe(a)} | ${safe(b)}${takenBack ? '  (taken back)' : ''}`,
  )
  return lines.length > 0 ? `${lines.join('\n')}\n` : 'Nothing was judged.\n'
}

/** What the case holds now. */
function said(file: CaseFile, verdict: Verdict, a: string, b: string): string {
  const done = verdict === 'undo' ? 'Taken back.' : `Judged ${verdict}.`
  const [one, two] = [partiesOf(file, a), partiesOf(file, b)]
  const both = one.find(entity => two.includes(entity))
  if (both && one.length === 1 && two.length === 1)
    return `${done} “${safe(a)}” and “${safe(b)}” are one party: ${safe(both.name)} (${both.id}).`
  const names = [...new Set([...one, ...two])].map(entity => `${safe(entity.name)} (${entity.id})`)
  return `${done} “${safe(a)}” and “${safe(b)}” stand for ${names.join(', ')}.`
}

function partiesOf(file: CaseFile, words: string): readonly Entity[] {
  const place = /^(page-[0-9a-f]+):(\d+)-(\d+)$/.exec(words)
  const folded = foldName(words)
  return file.entities.filter(entity =>
    place
      ? entity.mentions.some(at => at.page === place[1] && at.start < Number(place[3]) && at.end > Number(place[2]))
      : entity.id.startsWith(words) || entity.forms.some(form => foldName(form.text) === folded),
  )
}
