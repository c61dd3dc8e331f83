/** Titles of people. */

export * from './titles/exalted.ts'
export * from './titles/honorifics.ts'
export * from './titles/modifiers.ts'
export * from './titles/offices.ts'
export * from './titles/ranks.ts'
