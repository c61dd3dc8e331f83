import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { workplace, write } from '../cli/hearsay.ts'

const text = (path: string): string => readFileSync(path, 'utf8')
const PAGE = { 'beacon.txt': 'The Ostrel Beacon\n3 May 2031\nMayor Ada Roe said on Friday that the ferry to Ostrel would stop in June.\n' }

describe('the GitHub action', () => {
  const run = (env: NodeJS.ProcessEnv) =>
    spawnSync('bash', [resolve('scripts/action.sh')], { encoding: 'utf8', env: { ...process.env, ...env } })

  it('hands its script what it takes', () => {
    const asked = [...text('scripts/action.sh').matchAll(/\$\{?(HEARSAY_[A-Z]+)/g)].map(([, name]) => name!)
    const given = [...text('action.yml').matchAll(/^ {8}(HEARSAY_[A-Z]+):/gm)].map(([, name]) => name!)
    expect(given.sort()).toEqual([...new Set(asked)].sort())
  })

  it('reads a folder, posts the report, and comments where it is asked to', () => {
    const folder = workplace()
    const summary = join(folder, 'summary.md')
    const output = join(folder, 'output')
    const commented = join(folder, 'comment.md')
    write(join(folder, 'bin'), { gh: `#!/bin/sh\necho "$@" > ${commented}; cat >> ${commented}\n` })
    chmodSync(join(folder, 'bin/gh'), 0o755)
    write(join(folder, 'pages'), PAGE)
    const { status, stderr } = run({
      PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
      HEARSAY_PATH: join(folder, 'pages'),
      HEARSAY_CASE: join(folder, 'case.db'),
      HEARSAY_COMMENT: 'true',
      HEARSAY_PULL: '7',
      RUNNER_TEMP: folder,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
    })
    expect(status, stderr).toBe(0)
    expect(text(summary)).toContain('beacon')
    expect(text(commented)).toMatch(/^pr comment 7 --body-file -\n[\s\S]*beacon/)
    for (const [, file] of text(output).matchAll(/=(.*)/g)) expect(existsSync(file!)).toBe(true)
  })

  it('calls nobody by what a page says, and cuts a long comment at the end of a line', () => {
    const folder = workplace()
    const commented = join(folder, 'comment.md')
    write(join(folder, 'bin'), { gh: `#!/bin/sh\ncat > ${commented}\n` })
    chmodSync(join(folder, 'bin/gh'), 0o755)
    const said = (at: number): string =>
      `Mayor Ada Roe said on Friday that @guest${at} of house #12 would board the größte ferry in June.\n`
    const names = Array.from({ length: 300 }, (_, at) => `${at}-${'ü'.repeat(100)}.txt`)
    write(join(folder, '-pages'), Object.fromEntries(names.map((name, at) => [name, said(at)])))
    const { status, stderr } = spawnSync('bash', [resolve('scripts/action.sh')], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
        HEARSAY_PATH: '-pages',
        HEARSAY_CASE: 'case.db',
        HEARSAY_COMMENT: 'true',
        HEARSAY_PULL: '7',
        RUNNER_TEMP: folder,
      },
    })
    expect(status, stderr).toBe(0)
    const comment = text(commented)
    expect(comment).toContain('@<!-- -->guest')
    expect(comment).not.toMatch(/@\w|#\d|\ufffd/)
    expect(Buffer.byteLength(comment)).toBeLessThan(61_000)
    expect(comment).toMatch(/\n_The report is longer than fits here: .*\n$/)
  })

  it('fails where there is nothing to read', () => {
    const folder = workplace()
    const { status } = run({ HEARSAY_PATH: join(folder, 'none'), HEARSAY_CASE: join(folder, 'case.db'), RUNNER_TEMP: folder })
    expect(status).toBe(2)
  })
})

describe('the Dockerfile', () => {
  const lines = text('Dockerfile').split('\n')
  it('copies what is there, and starts the command that the package has', () => {
    const copied = lines.flatMap(line => /^COPY (?!--from)(.*) \S+$/.exec(line)?.[1]?.split(' ') ?? [])
    for (const path of copied) expect(existsSync(path), path).toBe(true)
    const bin: string = JSON.parse(text('package.json')).bin.hearsay
    expect(text('Dockerfile')).toContain(`ENTRYPOINT ["node", "/hearsay/${bin}"]`)
  })
  it('does not run as root', () => {
    expect(lines.indexOf('USER node')).toBeLessThan(lines.findIndex(line => line.startsWith('ENTRYPOINT')))
  })
})

describe('the bill of materials', () => {
  it('names everything that is installed with the package, and is the same every time', () => {
    const folder = workplace()
    const made = ['a.json', 'b.json'].map(name => {
      const file = join(folder, name)
      expect(spawnSync(process.execPath, ['scripts/sbom.mjs', file], { encoding: 'utf8' }).status).toBe(0)
      return text(file)
    })
    expect(made[0]).toBe(made[1])
    const bom = JSON.parse(made[0]!)
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'hearsay' } } })
    const names: readonly string[] = bom.components.map(({ name }: { name: string }) => name)
    for (const name of Object.keys(JSON.parse(text('package.json')).dependencies)) expect(names, name).toContain(name)
    for (const component of bom.components) expect(component.licenses?.length, component.name).toBeGreaterThan(0)
  })
})

describe('SECURITY.md', () => {
  it('names tests that are there', () => {
    const named = [...text('SECURITY.md').matchAll(/`(test\/[\w/.*-]+)`/g)].map(([, path]) => path!)
    expect(named.length).toBeGreaterThan(8)
    for (const path of named.filter(path => !path.includes('*'))) expect(existsSync(path), path).toBe(true)
  })
})
