import { shellQuoted } from '../io/shell-word.ts'
import type { CommandOutline, OptionOutline } from './outline.ts'

/** What a shell runs to complete `hearsay` command lines; pure text made from the commands themselves. */
export const SHELLS: Readonly<Record<'bash' | 'zsh' | 'fish', (commands: readonly CommandOutline[]) => string>> = { bash, zsh, fish }

function bash(commands: readonly CommandOutline[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  return `# bash completion of hearsay: eval "$(hearsay completion bash)"
_hearsay() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words= files=
  if [ "$COMP_CWORD" -eq 1 ]; then
    words='${names} help --help --version'
  else
    case "$command $before" in
${commands.flatMap(command => command.options.filter(option => option.takesValue).map(option => bashValue(command, option))).join('\n')}
      'help help') words='${names}' ;;
${commands.map(bashWords).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  if [ -n "$files" ] && [ "\${word:0:1}" != - ]; then COMPREPLY+=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _hearsay hearsay
`
}

/** What follows an option. */
function bashValue(command: CommandOutline, option: OptionOutline): string {
  return `      '${command.name} ${option.name}') words='${option.choices.join(' ')}' files=${option.takesPath ? 'yes' : ''} ;;`
}

/** What stands anywhere else on the line of a command. */
function bashWords(command: CommandOutline): string {
  const words = [...command.choices, ...command.options.map(option => option.name), '--help'].join(' ')
  return `      '${command.name} '*) words='${words}' files=${command.choices.length > 0 ? '' : 'yes'} ;;`
}

function zsh(commands: readonly CommandOutline[]): string {
  return `#compdef hearsay
# zsh completion of hearsay: hearsay completion zsh > "\${fpath[1]}/_hearsay"
_hearsay() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${shellQuoted(`${name}:${summary.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
    help) _describe command commands;;
${commands.map(zshCommand).join('\n')}
  esac
}
if [ "$funcstack[1]" = _hearsay ]; then _hearsay "$@"; else compdef _hearsay hearsay; fi
`
}

function zshCommand(command: CommandOutline): string {
  const options = command.options.map(option => {
    const told = `${option.name}[${option.description.replace(/[[\]]/g, '')}]`
    if (!option.takesValue) return shellQuoted(told)
    const action = option.choices.length > 0 ? `(${option.choices.join(' ')})` : option.takesPath ? '_files' : ' '
    return shellQuoted(`${told}:value:${action}`)
  })
  const rest = command.choices.length > 0 ? `*:word:(${command.choices.join(' ')})` : '*:file:_files'
  return `    ${command.name}) _arguments ${[...options, shellQuoted(rest)].join(' ')};;`
}

function fish(commands: readonly CommandOutline[]): string {
  const lines = commands.flatMap(command => [
    `complete -c hearsay -n __fish_use_subcommand -a ${command.name} -d ${shellQuoted(command.summary)}`,
    ...(command.choices.length > 0
      ? [`complete -c hearsay -f -n '__fish_seen_subcommand_from ${command.name}' -a ${shellQuoted(command.choices.join(' '))}`]
      : []),
    ...command.options.map(option => {
      const value = option.takesValue ? (option.choices.length > 0 ? ` -x -a ${shellQuoted(option.choices.join(' '))}` : ' -r') : ''
      return `complete -c hearsay -n '__fish_seen_subcommand_from ${command.name}' -l ${option.name.slice(2)}${value} -d ${shellQuoted(option.description)}`
    }),
  ])
  return `# fish completion of hearsay: hearsay completion fish > ~/.config/fish/completions/hearsay.fish\n${lines.join('\n')}\n`
}
