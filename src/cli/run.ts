import { Command, CommanderError } from 'commander'
import { EXIT, UserError } from '../io/errors.ts'
import { addAnnotate } from './annotate.ts'
import { addAsk } from './ask.ts'
import { addDiff } from './diff.ts'
import { addExtract } from './extract.ts'
import { addRead } from './read.ts'
import { addRebuild } from './rebuild.ts'
import { addRemove } from './remove.ts'
import { addSearch } from './search.ts'

/** All commands. Also what the documentation is tested against. */
export function buildProgram(): Command {
  const program = new Command('hearsay')
    .description('Tells who said it, who they heard it from, and how many independent origins there really are.')
    .version('0.1.0', '--version')
    .helpOption('--help', 'show help')
    .exitOverride()
  for (const add of [addRead, addRemove, addRebuild, addSearch, addAsk, addDiff, addExtract, addAnnotate]) add(program)
  return program
}

/** Runs one command line; the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  // Whoever reads our output may stop early (`| head`): that is no error.
  process.stdout.on('error', error => process.exit('code' in error && error.code === 'EPIPE' ? EXIT.fine : EXIT.bug))
  try {
    await buildProgram().parseAsync([...argv])
    return Number(process.exitCode ?? EXIT.fine)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage
    if (error instanceof UserError) {
      process.stderr.write(`hearsay: ${error.message}\n`)
      return error.exitCode
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(
      `hearsay: this is a bug in Hearsay; your case file is as it was before the last step. Please report what follows.\n${detail}\n`,
    )
    return EXIT.bug
  }
}
