/** Words of time that are neither months nor weekdays. */
export * from './times/amounts.ts'
export * from './times/nouns.ts'
export * from './times/references.ts'
export * from './times/sequence.ts'
export * from './times/tenses.ts'
export * from './times/units.ts'
