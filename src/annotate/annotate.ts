import type { Annotation, Article } from '../model.ts'
import { completed } from './attribution/sayings.ts'
import { clauses } from './clauses/clauses.ts'
import { namesIn } from './entities/names.ts'
import { mentions } from './mentions/mentions.ts'
import type { Models } from './models.ts'
import { quantities } from './quantities.ts'
import { quotations } from './quotations.ts'
import { sayings } from './sayings/sayings.ts'
import { type Syntax, syntaxOf } from './syntax.ts'
import { times } from './times/times.ts'
import { words } from './words.ts'

/** One article → who says what, whom and when it names, on its own: candidates and symbolic times. */
export function annotate(article: Article, models: Models): Annotation {
  return annotateWith(article, models).annotation
}

/** The same with the page's syntax, for those who read on. */
export function annotateWith(article: Article, models: Models): { readonly annotation: Annotation; readonly syntax: Syntax } {
  const { tokens, sentences } = words(article, models)
  const quoted = quotations(article)
  const syntax = syntaxOf(article, { tokens, sentences, quotations: quoted })
  const byRule = sayings(article, { tokens, sentences, quotations: quoted }, syntax)
  const said = models.attribution ? completed(syntax.words, { tokens, sentences, quotations: quoted }, byRule, models.attribution) : byRule
  const annotation = {
    tokens,
    sentences,
    quotations: quoted,
    mentions: mentions(article, tokens, sentences, namesIn(article.text, tokens, sentences, models.entities)),
    times: times(article, sentences),
    quantities: quantities(article, { tokens, sentences }, syntax.words.lower),
    sayings: said,
    clauses: clauses(article, { tokens, sentences, quotations: quoted, sayings: said }, syntax),
  }
  return { annotation, syntax }
}
