import { existsSync, readFileSync } from 'node:fs'

/** Which code made a record: a change of any stage's code, words or weights changes its name here. */
export interface StageVersions {
  /** Of extract and annotate: names the readings in the store. */
  readonly map: string
  /** Of everything after: names the lists in the store. */
  readonly fold: string
  /** Of what compares texts: names an index of reuse. */
  readonly reuse: string
}

/** Written beside the code by scripts/build.mjs; straight from source there is one version, 'source'. */
export function stageVersions(): StageVersions {
  const file = new URL('../stages.json', import.meta.url)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { map: 'source', fold: 'source', reuse: 'source' }
}
