import type { Finding } from '../../model.ts'
import { compare } from '../../text/group.ts'
import { approximations } from './approximations.ts'
import { changes } from './changes.ts'
import type { Finder, FindingContext } from './context.ts'
import { control } from './control.ts'
import { denials } from './denials.ts'
import { figures } from './figures.ts'
import { escalations } from './labels.ts'
import { likelihoods } from './likelihoods.ts'
import { losses } from './losses.ts'
import { omissions, paraphrases } from './omissions.ts'
import { records } from './records.ts'
import { reservations } from './reservations.ts'
import { responsibility } from './responsibility.ts'
import { rewordings } from './rewordings.ts'
import { speakers } from './speakers.ts'
import { states } from './states.ts'
import { suspicions } from './suspicions.ts'
import { swaps } from './swaps.ts'
import { titles } from './titles.ts'
import { wordings } from './wordings.ts'
import { worn } from './worn.ts'

const finders: readonly Finder[] = [
  responsibility,
  denials,
  states,
  likelihoods,
  control,
  figures,
  losses,
  worn,
  speakers,
  reservations,
  wordings,
  omissions,
  paraphrases,
  suspicions,
  titles,
  swaps,
  approximations,
  rewordings,
  escalations,
  changes,
  records,
]

const WEIGHT = { material: 0, minor: 1, trivial: 2 } as const

/** All findings of the case, each once, the weightiest first. `aside` puts one aside as soon as it is made. */
export function findingsOf(context: FindingContext, aside: (found: Finding) => Finding = found => found): Finding[] {
  const all = new Map<string, Finding>()
  for (const find of finders) for (const found of find(context)) all.set(found.id, aside(found))
  return [...all.values()].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || compare(a.aspect, b.aspect) || compare(a.id, b.id))
}
