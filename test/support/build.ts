import { built } from '../../scripts/built.mjs'

/** Once before all tests: the command line is tested as it is shipped. */
export default function setup(): void {
  process.env.HEARSAY_DIST = built()
}
