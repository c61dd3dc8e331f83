import { EXIT } from '../io/errors.ts'
import type { CommandOutline } from './outline.ts'

const MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  fine: 'done; what could not be read is named in the result',
  bug: 'a bug in Hearsay; the case is as the last finished step left it',
  usage: 'wrong usage or wrong input',
  unreadable: 'it ran to its end, but none of the pages could be read, or a case was found to be changed',
  interrupted: 'stopped by Ctrl-C or SIGTERM; what was read so far is kept',
}

/** The manual page hearsay(1) in roff (man macros), made from the commands themselves. */
export function manualPage(commands: readonly CommandOutline[], version: string, description: string): string {
  const lines = [
    `.TH HEARSAY 1 "" "hearsay ${roff(version)}" "User Commands"`,
    '.SH NAME',
    'hearsay \\- who said it, who they heard it from, and how many independent origins there are',
    '.SH SYNOPSIS',
    '.B hearsay',
    '.I COMMAND',
    '[options]',
    '.SH DESCRIPTION',
    roff(description),
    'Results go to standard output; progress, remarks and errors go to standard error.',
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH EXIT STATUS',
    ...Object.entries(EXIT).flatMap(([name, code]) => ['.TP', `.B ${code}`, roff(MEANINGS[name as keyof typeof EXIT])]),
    '.SH ENVIRONMENT',
    '.TP',
    '.B NO_COLOR',
    'where set to anything, no colours',
    '.TP',
    '.B COLUMNS',
    'how wide to write',
  ]
  return `${lines.join('\n')}\n`
}

function commandLines(command: CommandOutline): readonly string[] {
  return [
    `.SS "hearsay ${roff([command.name, ...command.usage].join(' '))}"`,
    roff(command.description),
    ...command.options.flatMap(option => [
      '.TP',
      `.B "${roff(option.flags)}"`,
      roff(
        [
          option.description,
          option.choices.length > 0 ? ` (one of ${option.choices.join(', ')})` : '',
          option.default !== undefined ? ` (default: ${option.default})` : '',
        ].join(''),
      ),
    ]),
  ]
}

/** Text as roff shows it: backslashes, hyphens, leading dots or quotes and letters beyond ASCII as they are written. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('"', '\\(dq')
    .replace(/^([.'])/gm, '\\&$1')
    .replace(/[^\n -~]/gu, letter => `\\[u${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`)
}
