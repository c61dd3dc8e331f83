/** What the command line answers with; documented in docs/cli.md. */
export const EXIT = { fine: 0, bug: 1, usage: 2, unreadable: 3, interrupted: 130 } as const

/** Something a person can put right: what was asked for, what is wrong, what to do. Anything else that is thrown is our own bug. */
export class UserError extends Error {
  readonly exitCode: number
  constructor(message: string, exitCode: number = EXIT.usage) {
    super(message)
    this.name = 'UserError'
    this.exitCode = exitCode
  }
}

/** Code of an SQLite or system error: 'SQLITE_BUSY', 'ENOENT'. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
