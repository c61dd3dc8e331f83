/** Why two parties of different pages are one, with the names that showed it. */
export interface Join {
  readonly a: number
  readonly b: number
  readonly rule: string
  readonly detail: string
}

/** One name as the parties of all pages bear it. */
export interface Bearer<Name> {
  readonly written: string
  readonly name: Name
  readonly parties: number[]
}
