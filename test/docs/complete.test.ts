import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildProgram } from '../../src/cli/run.ts'
import { EXIT } from '../../src/io/errors.ts'
import { MIGRATIONS } from '../../src/io/store/schema.ts'

const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const cli = text('docs/cli.md')
const formats = text('docs/formats.md')
const library = text('docs/library.md')
const model = text('src/model.ts')

/** The part of cli.md under one command's heading. */
const section = (name: string): string => new RegExp(`^## ${name}\\n([\\s\\S]*?)(?=^## )`, 'm').exec(cli)?.[1] ?? ''
const program = await buildProgram()

describe('docs/cli.md', () => {
  it.each(program.commands.map(command => [command.name(), command] as const))('tells of %s and all that it takes', (name, command) => {
    const own = section(name)
    for (const option of command.options) expect(own, `option ${option.long} of ${name}`).toContain(`\`${option.long}`)
    for (const argument of command.registeredArguments)
      for (const choice of argument.argChoices ?? []) expect(own).toContain(`\`${choice}\``)
    for (const option of command.options) for (const choice of option.argChoices ?? []) expect(own, choice).toContain(`\`${choice}\``)
  })

  it('tells of no command that is not there', () => {
    const told = [...cli.matchAll(/^hearsay ([a-z]+)/gm)].map(([, name]) => name!)
    expect([...new Set(told)].sort()).toEqual(program.commands.map(command => command.name()).sort())
  })

  it('tells of no option that is not there', () => {
    for (const command of program.commands) {
      const told = [...section(command.name()).matchAll(/^\| `(--[a-z-]+)/gm)].map(([, name]) => name!)
      expect(told.sort()).toEqual(command.options.map(option => option.long).sort())
    }
  })

  it.each(Object.values(EXIT))('tells of exit code %i', code => expect(cli).toMatch(new RegExp(`^\\| ${code} \\|`, 'm')))

  it('tells of every error of the store', () => {
    const errors = [...text('src/io/store/store.ts').matchAll(/UserError\(\s*[`']([^`']+)/g)].map(([, message]) => message!)
    expect(errors.length).toBeGreaterThan(8)
    for (const message of errors) {
      const beginning = message.replace(/\$\{file\}/g, 'FILE').split(/[:,]| \(its| because| cannot be made| is a folder/)[0]!
      if (beginning.length > 12) expect(cli.includes(beginning), beginning).toBe(true)
    }
  })
})

describe('docs/formats.md', () => {
  it.each([...model.matchAll(/^export (?:interface|type|const) (\w+)/gm)].map(([, name]) => name!))(
    'tells of %s, or docs/library.md does',
    name => {
      expect((formats + library).includes(`\`${name}`)).toBe(true)
    },
  )

  const valuesOf = (record: string, field: string): readonly string[] => {
    const body = new RegExp(`export interface ${record} [\\s\\S]*?\\n}`).exec(model)?.[0] ?? ''
    const values = new RegExp(`readonly ${field}:((?:\\s*\\|?\\s*'[a-z-]+')+)`).exec(body)?.[1] ?? ''
    return [...values.matchAll(/'([a-z-]+)'/g)].map(([, value]) => value!)
  }
  it.each([
    ['Page', 'kind'],
    ['Entity', 'kind'],
    ['Attribution', 'quoted'],
    ['Attribution', 'stance'],
    ['Statement', 'certainty'],
    ['Claim', 'state'],
    ['Origin', 'kind'],
    ['Derivation', 'kind'],
    ['Finding', 'kind'],
    ['Finding', 'aspect'],
    ['Finding', 'severity'],
  ])('tells of every value of %s.%s', (record, field) => {
    const values = valuesOf(record, field)
    expect(values.length).toBeGreaterThan(2)
    for (const value of values) expect(formats, `${record}.${field} ${value}`).toContain(`\`${value}\``)
  })

  it('tells of every table and view of the store, and of every column of the lists', () => {
    const sql = MIGRATIONS.map(migration => migration.sql).join('\n')
    for (const [, name] of sql.matchAll(/CREATE (?:VIRTUAL )?(?:TABLE|VIEW) (\w+)/g)) expect(formats, name).toContain(`\`${name}\``)
    for (const [, table, columns] of sql.matchAll(/CREATE TABLE (\w+) \(\n?([\s\S]*?)\n?\)(?: WITHOUT ROWID)?;/g)) {
      const row =
        formats
          .slice(formats.indexOf('### The lists'))
          .split('\n')
          .find(line => line.startsWith('| ') && line.split('|')[1]!.includes(`\`${table}\``)) ?? ''
      if (!MIGRATIONS[1]!.sql.includes(`CREATE TABLE ${table} `)) continue
      for (const [, column] of columns!.matchAll(/(?:^|,)\s*"?([a-z_0-9]+)"? (?:TEXT|INTEGER|REAL)/gm)) {
        if (!['number', 'id', 'json'].includes(column!)) expect(row, `${table}.${column}`).toContain(`\`${column}\``)
      }
    }
  })
})

describe('docs/library.md', () => {
  const names = [...`${text('src/index.ts')}${text('src/stages.ts')}`.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list]) =>
    list!.split(',').map(name => name.trim().replace(/^type /, '')),
  )
  it.each(names.filter(name => name !== ''))('tells of %s', name => expect(new RegExp(`\`${name}[(\`]`).test(library)).toBe(true))
})
