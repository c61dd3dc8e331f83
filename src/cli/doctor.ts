import type { Command } from 'commander'
import { checkup } from '../io/checkup.ts'
import { EXIT } from '../io/errors.ts'
import { safe } from '../present/words.ts'
import { caseOption } from './options.ts'
import { print } from './output.ts'

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .summary('whether everything that Hearsay needs is there')
    .description('Checks this machine, this installation and the case, and says what to do where something is wrong. Changes nothing.')
    .addOption(caseOption())
    .option('--json', 'print [{name, fine, says}] as JSON')
    .action(async (options: { case: string; json?: boolean }) => {
      const checks = checkup(options.case)
      if (checks.some(check => !check.fine)) process.exitCode = EXIT.usage
      if (options.json) return print(`${JSON.stringify(checks)}\n`)
      return print(checks.map(({ name, fine, says }) => `${fine ? '✓' : '✗'} ${name.padEnd(10)} ${safe(says)}\n`))
    })
}
