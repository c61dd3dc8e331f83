import { existsSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { codeOf, EXIT, UserError } from '../io/errors.ts'
import { isAddress } from '../io/paths.ts'
import { VERSION } from '../io/version.ts'
import { neutral } from '../present/words.ts'
import { tell } from './output.ts'

type Add = (program: Command) => void

/** Every command and where it lives. Only the one that is asked for is loaded, so that the program starts fast. */
const COMMANDS: Readonly<Record<string, () => Promise<Add>>> = {
  read: async () => (await import('./read.ts')).addRead,
  watch: async () => (await import('./watch.ts')).addWatch,
  find: async () => (await import('./find.ts')).addFind,
  judge: async () => (await import('./judge.ts')).addJudge,
  remove: async () => (await import('./remove.ts')).addRemove,
  work: async () => (await import('./work.ts')).addWork,
  rebuild: async () => (await import('./rebuild.ts')).addRebuild,
  show: async () => (await import('./show.ts')).addShow,
  explain: async () => (await import('./explain.ts')).addExplain,
  search: async () => (await import('./search.ts')).addSearch,
  ask: async () => (await import('./ask.ts')).addAsk,
  diff: async () => (await import('./diff.ts')).addDiff,
  serve: async () => (await import('./serve.ts')).addServe,
  export: async () => (await import('./export.ts')).addExport,
  import: async () => (await import('./import.ts')).addImport,
  extract: async () => (await import('./extract.ts')).addExtract,
  annotate: async () => (await import('./annotate.ts')).addAnnotate,
  names: async () => (await import('./names.ts')).addNames,
  entities: async () => (await import('./entities.ts')).addEntities,
  reuse: async () => (await import('./reuse.ts')).addReuse,
  events: async () => (await import('./events.ts')).addEvents,
  cluster: async () => (await import('./cluster.ts')).addCluster,
  times: async () => (await import('./times.ts')).addTimes,
  mcp: async () => (await import('./mcp.ts')).addMcp,
  verify: async () => (await import('./verify.ts')).addVerify,
  doctor: async () => (await import('./doctor.ts')).addDoctor,
  completion: async () => (await import('./completion.ts')).addCompletion,
}

/** Commands that tell of all the others. */
const TELLING = ['completion']

export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS)

/** The program with some of its commands, or all of them. Also what the documentation is tested against. */
export async function buildProgram(names: readonly string[] = COMMAND_NAMES): Promise<Command> {
  const program = new Command('hearsay')
    .description('Tells who said it, who they heard it from, and how many independent origins there really are.')
    .version(VERSION, '--version')
    .helpOption('--help', 'show help')
    .showSuggestionAfterError()
    .showHelpAfterError('`hearsay help` lists the commands, `hearsay help COMMAND` tells of one.')
    .exitOverride()
    // What is wrong quotes words of the command line, which may be names of other people's files.
    .configureOutput({ writeErr: text => void process.stderr.write(neutral(text)) })
  for (const name of names) (await COMMANDS[name]!())(program)
  return program
}

function isCommand(name: string): boolean {
  return COMMAND_NAMES.includes(name) || name === 'help' || name.startsWith('-')
}

function namesFor(word: string | undefined): readonly string[] {
  if (word === '--version') return []
  return word !== undefined && COMMAND_NAMES.includes(word) && !TELLING.includes(word) ? [word] : COMMAND_NAMES
}

/** Runs one command line; the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  // Whoever reads our output may stop early (`| head`): that is no error.
  process.stdout.on('error', error => {
    if (codeOf(error) === 'EPIPE') process.exit(EXIT.fine)
    const reason = codeOf(error) === 'ENOSPC' ? 'there is no room left on the disk' : error.message
    tell(`hearsay: Cannot write the result to standard output: ${reason}. What was read into a case is kept.`)
    process.exit(EXIT.usage)
  })
  const [name] = argv.slice(2)
  try {
    if (name !== undefined && !isCommand(name) && (isAddress(name) || existsSync(name)))
      throw new UserError(`'${name}' is no command: \`hearsay read ${name}\` reads what is there.`)
    const program = await buildProgram(namesFor(name))
    if (name === undefined) {
      program.outputHelp()
      return EXIT.fine
    }
    await program.parseAsync([...argv])
    return Number(process.exitCode ?? EXIT.fine)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage
    if (error instanceof UserError) {
      tell(`hearsay: ${error.message}`)
      return error.exitCode
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    tell(`hearsay: this is a bug in Hearsay; the case file is as the last finished step left it. Please report what follows.\n${detail}`)
    return EXIT.bug
  }
}
