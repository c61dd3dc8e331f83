/** Whether `rich` has what `poor` lacks or says otherwise, as an aspect names it. */
export function differ(aspect, rich, poor) {
  const sameClaim = rich.claim === poor.claim
  const sameFact = rich.fact === poor.fact
  switch (aspect) {
    case 'quantity':
    case 'number-changed':
      return sameFact && rich.figure !== undefined && poor.figure !== undefined && rich.figure !== poor.figure
    case 'polarity':
    case 'responsibility':
      return (
        (sameFact && (rich.denies ?? false) !== (poor.denies ?? false)) ||
        (rich.deed !== undefined && poor.deed !== undefined && rich.deed !== poor.deed)
      )
    case 'attribution-lost':
      return sameClaim && rich.origin !== undefined && poor.origin === undefined
    case 'outlet-lost':
      return rich.chain[0]?.is === 'outlet' && !rich.worn && poor.worn === true
    case 'source-count-lost':
      return rich.chain.some(({ is }) => is === 'anonymous') && !rich.uncounted && poor.uncounted === true
    case 'hedge-dropped':
      return sameClaim && rich.hedged === true && !poor.hedged
    case 'hedge-added':
      return sameClaim && !rich.hedged && poor.hedged === true
    case 'condition-widened':
      return sameClaim && rich.condition === true && !poor.condition
    case 'omission':
      return rich.origin !== undefined && rich.origin === poor.origin && (rich.pageId ?? rich.page) !== (poor.pageId ?? poor.page)
    case 'quote-altered':
    case 'quote-boundary':
      return sameClaim && (rich.swapped === true) !== (poor.swapped === true)
    default:
      return false
  }
}
