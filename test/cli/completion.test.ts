import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { manualPage } from '../../src/cli/manual.ts'
import { outlineOf } from '../../src/cli/outline.ts'
import { buildProgram } from '../../src/cli/run.ts'
import { SHELLS } from '../../src/cli/shells.ts'

const commands = outlineOf(await buildProgram())
const has = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0

/** What bash offers for a line whose last word is being written. */
function offered(...line: readonly string[]): readonly string[] {
  const script = `${SHELLS.bash(commands)}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _hearsay; printf '%s\\n' "\${COMPREPLY[@]}"`
  return spawnSync('bash', ['-c', script, 'bash', ...line], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter(word => word !== '')
}

describe.skipIf(!has('bash'))('completion in bash (skipped where there is no bash)', () => {
  it('offers every command', () => {
    expect(offered('hearsay', '')).toEqual(expect.arrayContaining(commands.map(command => command.name)))
    expect(offered('hearsay', 'expl')).toEqual(['explain'])
  })
  it('offers the words that an argument or an option takes', () => {
    expect(offered('hearsay', 'show', 'rep')).toEqual(['reports'])
    expect(offered('hearsay', 'export', '--format', 'graph')).toEqual(['graphml'])
  })
  it('offers options after a dash, files elsewhere', () => {
    expect(offered('hearsay', 'read', '--ht')).toEqual(['--html'])
    expect(offered('hearsay', 'read', 'package.js')).toEqual(['package.json'])
    expect(offered('hearsay', 'show', '--case', 'package.js')).toEqual(['package.json'])
  })
})

describe.each(['zsh', 'fish'] as const)('completion in %s', shell => {
  const script = SHELLS[shell](commands)
  it('names every command and option', () => {
    for (const command of commands) {
      expect(script).toContain(command.name)
      for (const option of command.options) expect(script, `${command.name} ${option.name}`).toContain(option.name.slice(2))
    }
  })
  it.skipIf(!has(shell))('is a script that the shell reads (skipped where there is no such shell)', () => {
    expect(spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' }).stderr).toBe('')
  })
})

describe('the manual page', () => {
  const page = manualPage(commands, '1.2.3', 'Tells who said it.')
  it('names every command, option and exit code', () => {
    for (const command of commands) {
      expect(page).toContain(`.SS "hearsay ${command.name}`)
      for (const option of command.options) expect(page).toContain(option.name.replaceAll('-', '\\-'))
    }
    for (const code of [0, 1, 2, 3, 130]) expect(page).toContain(`.B ${code}\n`)
  })
  it('has no line that roff would take for a request of its own', () => {
    const requests = page.split('\n').flatMap(line => /^[.'](\w*)/.exec(line)?.[1] ?? [])
    expect([...new Set(requests)].sort()).toEqual(['B', 'I', 'SH', 'SS', 'TH', 'TP'])
  })
  it.skipIf(!has('groff'))('is set by groff without a warning (skipped where there is none)', () => {
    const { stderr, stdout } = spawnSync('groff', ['-man', '-Tutf8', '-ww'], { input: page, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout).toContain('who said it')
  })
})
