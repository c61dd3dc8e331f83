import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Command } from 'commander'
import { readInto } from '../io/case.ts'
import { UserError } from '../io/errors.ts'
import { isBelow } from '../io/files.ts'
import { caseTools } from '../mcp/tools.ts'
import { caseOption } from './options.ts'
import { withCase, withStore } from './session.ts'

interface McpCommand {
  readonly case: string
  readonly allow?: readonly string[]
  readonly readOnly?: boolean
}

export function addMcp(program: Command): void {
  program
    .command('mcp')
    .summary('serve the case to a language model')
    .description(
      'Serves the case by the Model Context Protocol on standard input and output: stories, claims, how many origins a sentence stands on and why, search, and reading pages.',
    )
    .addOption(caseOption())
    .option('--allow <folder>', 'pages below this folder may be read; may be said again (default: the working folder)', gathered)
    .option('--read-only', 'no tool that reads pages')
    .action(async (options: McpCommand) => {
      if (!options.readOnly && !existsSync(options.case)) await withStore(options.case, { create: true }, () => undefined)
      await withCase(options.case, async store => {
        const allowed = (options.allow ?? ['.']).map(folder => realpathSync(resolve(folder)))
        const read = async (paths: readonly string[]) => {
          for (const path of paths) checkAllowed(path, allowed)
          return readInto(store, paths, { within: allowed })
        }
        const server = caseTools(store, program.version() ?? '', options.readOnly ? {} : { read })
        const closed = new Promise<void>(done => {
          server.server.onclose = done
          process.stdin.once('end', done)
        })
        await server.connect(new StdioServerTransport())
        await closed
      })
    })
}

function gathered(folder: string, before: readonly string[] = []): readonly string[] {
  if (!existsSync(folder)) throw new UserError(`Cannot allow ${folder}: there is no such folder. Check the spelling.`)
  return [...before, folder]
}

/** A model must not make Hearsay read the whole disk: links are followed before the check. */
function checkAllowed(path: string, allowed: readonly string[]): void {
  if (path === '-') throw new UserError('Standard input is where the model speaks: name a file or folder.')
  const real = existsSync(path) ? realpathSync(resolve(path)) : resolve(path)
  if (!isBelow(real, allowed))
    throw new UserError(`${path} is not below a folder that may be read: start \`hearsay mcp\` with --allow FOLDER.`)
}
