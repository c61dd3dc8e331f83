import type { NameMarks } from './marks.ts'

/** What each mark of two names tells, in nats; made by training/names.mjs from OpenSanctions' pairs of names (MIT). From 0.7 on: one name. */
export const NAME_WEIGHTS: Readonly<Record<keyof NameMarks | 'start', number>> = {
  start: 0.09,
  exact: 0.7,
  shorter: 0.86,
  longer: 1.19,
  least: 3.67,
  second: -2.28,
  leftShorter: -0.2,
  leftLonger: -0.39,
  firsts: -0.93,
  lasts: 0.26,
  whole: 0.54,
  initials: 0.47,
  lone: 0.9,
  loneOne: -1.07,
  loneSpelled: 3.0,
  loneWhole: -1.19,
  order: -0.03,
  numbers: -0.39,
  forms: -1.75,
  body: -0.3,
  bodyLeast: -0.41,
  bodyLeft: -0.04,
}
