// node scripts/tutorial.mjs [DIST]: runs every command of docs/tutorial.md in an empty folder, in order, and pastes what it printed.
// A fence "```console 12" keeps twelve lines of output, a bare one all; "```console 0" is a command that is only shown.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const dist = resolve(process.argv[2] ?? 'dist')
const file = resolve('docs/tutorial.md')
const folder = mkdtempSync(join(tmpdir(), 'hearsay-tutorial-'))
symlinkSync(resolve('examples'), join(folder, 'examples'))

/** The claim that the first answer of `hearsay ask` points to; `explain` opens it. */
let claim
function run(command) {
  const asked = claim === undefined ? command : command.replace(/claim-[0-9a-f]{16}/, claim)
  const line = asked.replace(/^hearsay /, `"${process.execPath}" "${join(dist, 'cli/main.js')}" `)
  const output = execFileSync('sh', ['-c', `${line} 2>&1`], { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  if (claim === undefined && /^hearsay ask /.test(command)) claim = /^hearsay explain (claim-[0-9a-f]{16})/m.exec(output)?.[1]
  return { asked, output: output.replaceAll(`${folder}/`, '').trimEnd() }
}

const text = readFileSync(file, 'utf8').replace(/^```console(?: (\d+))?\n\$ (.*)\n[\s\S]*?^```$/gm, (_, lines, command) => {
  const fence = lines === undefined ? '```console' : `\`\`\`console ${lines}`
  if (lines === '0') return `${fence}\n$ ${command}\n\`\`\``
  const { asked, output } = run(command)
  const printed = output.split('\n')
  const kept = lines === undefined || printed.length <= Number(lines) ? printed : [...printed.slice(0, Number(lines)), '…']
  return `${fence}\n$ ${asked}\n${kept.join('\n')}\n\`\`\``.replace(/\n\n```$/, '\n```')
})
writeFileSync(file, text)
console.log(`${file}: written from ${dist}`)
