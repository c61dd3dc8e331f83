import { Argument, type Command } from 'commander'
import { outlineOf } from './outline.ts'
import { print } from './output.ts'
import { SHELLS } from './shells.ts'

export function addCompletion(program: Command): void {
  program
    .command('completion')
    .summary('what a shell needs to complete command lines')
    .description('Prints a script that completes commands, options and their words in a shell.')
    .addArgument(new Argument('<shell>', 'which shell').choices(Object.keys(SHELLS)))
    .action((shell: keyof typeof SHELLS) => print(SHELLS[shell](outlineOf(program))))
}
