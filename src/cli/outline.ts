import type { Command, Option } from 'commander'

/** What a command takes, as the shells' completions and the manual page need it. */
export interface CommandOutline {
  readonly name: string
  readonly summary: string
  readonly description: string
  /** '<sentence...>', '[view]' */
  readonly usage: readonly string[]
  /** Words that an argument may be; empty where it is a path or free. */
  readonly choices: readonly string[]
  readonly options: readonly OptionOutline[]
}

export interface OptionOutline {
  /** '--case' */
  readonly name: string
  /** '--case <file>' */
  readonly flags: string
  readonly description: string
  readonly default?: string
  readonly choices: readonly string[]
  /** Whether its value is a path. */
  readonly takesPath: boolean
  readonly takesValue: boolean
}

/** All commands of a program, in its order. */
export function outlineOf(program: Command): readonly CommandOutline[] {
  return program.commands.map(command => ({
    name: command.name(),
    summary: command.summary(),
    description: command.description(),
    usage: command.registeredArguments.map(argument => {
      const name = argument.variadic ? `${argument.name()}...` : argument.name()
      return argument.required ? `<${name}>` : `[${name}]`
    }),
    choices: command.registeredArguments.flatMap(argument => argument.argChoices ?? []),
    options: command.options.map(optionOf),
  }))
}

function optionOf(option: Option): OptionOutline {
  return {
    name: option.long ?? option.flags,
    flags: option.flags,
    description: option.description,
    ...(option.defaultValue !== undefined && { default: String(option.defaultValue) }),
    choices: option.argChoices ?? [],
    takesPath: /<(?:file|folder|path)>/.test(option.flags),
    takesValue: option.required || option.optional,
  }
}
