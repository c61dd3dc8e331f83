import type { Why } from '../../model.ts'
import type { DirectionFacts } from './facts.ts'
import { directionWeights } from './weights.ts'

/** What each fact says of the page that gave, where it speaks for the way at all. */
const SAID: Readonly<Record<keyof DirectionFacts, string>> = {
  cover: 'More of the other page stands here than of this page there.',
  coverLow: 'What both have is a smaller part of this page.',
  inside: 'The other page leaves out sentences between those that it has.',
  head: 'The other page leaves out how this one begins.',
  tail: 'The other page breaks off before this one ends.',
  typography: 'It has printers’ marks that are flattened in the other.',
  rarity: 'Where their words differ, those of the other are odder.',
  unknown: 'Where their words differ, the other has words that are hardly in use.',
  damage: 'The other has broken words.',
  credit: 'The other names this site beside what it took.',
  wire: 'The other carries a wire’s dateline.',
  names: 'The other calls people by one name before it calls them by both.',
  lead: 'Its lead tells what its title tells; the other’s does not.',
  shorter: 'The other tells the same in fewer words.',
  left: 'Words of its language were left in the other.',
}

/** Log odds from which on a fact is worth saying. */
const WORTH = 0.7

/** The facts that speak most for a page having given text to the other, strongest first; `forward` is false where the second gave. */
export function directionReasons(facts: DirectionFacts, forward: boolean): Why[] {
  return Object.entries(facts)
    .map(([name, value]) => ({
      name: name as keyof DirectionFacts,
      odds: directionWeights[name as keyof DirectionFacts] * value * (forward ? 1 : -1),
    }))
    .filter(({ odds }) => odds >= WORTH)
    .sort((a, b) => b.odds - a.odds)
    .slice(0, 3)
    .map(({ name }) => ({ rule: `gave-${name}`, detail: SAID[name] }))
}
