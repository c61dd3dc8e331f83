export { SPEECH_NOUNS } from './reporting.ts'
export { PEOPLE_NOUNS } from './sources.ts'
