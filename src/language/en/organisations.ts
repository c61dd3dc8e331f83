/** Words by which organisations are named and spoken of. */
export * from './organisations/heads.ts'
export * from './organisations/known.ts'
export * from './organisations/names.ts'
export * from './organisations/nouns.ts'
export * from './organisations/seats.ts'
