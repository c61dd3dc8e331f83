import { existsSync } from 'node:fs'
import { type Command, InvalidArgumentError } from 'commander'
import { readInto } from '../io/case.ts'
import { serve } from '../server/serve.ts'
import { addOwnersOptions, caseOption, type OwnersOptions, quietOption } from './options.ts'
import { tell } from './output.ts'
import { showProgress } from './progress.ts'
import { countOwners, interruptible, stepsOf, withCase, withStore } from './session.ts'

interface ServeCommand extends OwnersOptions {
  readonly case: string
  readonly host: string
  readonly port: number
  readonly quiet?: boolean
}

export function addServe(program: Command): void {
  const command = program
    .command('serve')
    .summary('open the workbench on a case')
    .description('Serves the workbench, a web application over a case, on this machine alone. Paths are read into the case first.')
    .argument('[path...]', 'files, folders or archives to read first')
    .addOption(caseOption())
    .option('--port <n>', 'the port; 0 for any that is free', portNumber, 4747)
    .option('--host <name>', 'the address to listen on; another one than this machine’s own asks for HEARSAY_PASSWORD', '127.0.0.1')
    .addOption(quietOption())
  addOwnersOptions(command).action(async (paths: string[], options: ServeCommand) => {
    if (paths.length > 0) await readFirst(paths, options)
    // An empty case is a place to drop pages on.
    else if (!existsSync(options.case)) await withStore(options.case, { create: true }, () => undefined)
    await countOwners(options)
    await withCase(options.case, async store => {
      const password = process.env.HEARSAY_PASSWORD || undefined
      const { address, close } = await serve(store, {
        host: options.host,
        port: options.port,
        ...(password !== undefined && { password }),
      })
      if (!options.quiet) tell(`The workbench on ${store.name}: ${address}\nCtrl-C ends it.`)
      await interruptible(({ signal }) => new Promise<void>(resolve => signal.addEventListener('abort', () => resolve())))
      await close()
    })
  })
}

async function readFirst(paths: readonly string[], options: ServeCommand): Promise<void> {
  await withStore(options.case, { create: true }, async store => {
    const progress = showProgress(options.quiet ?? false)
    await interruptible(interruption => readInto(store, paths, stepsOf(progress, interruption))).finally(progress.done)
  })
}

function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new InvalidArgumentError('Give a port from 0 to 65535.')
  return Number(text)
}
