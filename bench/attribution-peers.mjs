// What a program built on each peer in an afternoon finds: its quotations (compromise) or its tokens and tags (wink-nlp), and for each quotation
// the nearest verb outside it in the same paragraph with the run of nouns beside that verb. Neither ships more of attribution than that.
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const wink = winkNLP(model)

/** Half-open offsets of every piece of `pieces`, in order, in `text`. */
function placed(text, pieces) {
  let at = 0
  return pieces.map(piece => {
    const start = text.indexOf(piece, at)
    if (start >= 0) at = start + piece.length
    return start < 0 ? undefined : [start, at]
  })
}

/** wink-nlp's tokens as { start, end, noun, verb, tag }, and its sentences as offsets. */
export function winkTokens(text) {
  const document = wink.readDoc(text)
  const values = document.tokens().out(wink.its.value)
  const tags = document.tokens().out(wink.its.pos)
  const spans = placed(text, values)
  const tokens = spans.flatMap((span, index) =>
    span
      ? [
          {
            start: span[0],
            end: span[1],
            tag: tags[index],
            noun: /^(?:NOUN|PROPN|PRON|DET|ADJ)$/.test(tags[index]),
            verb: tags[index] === 'VERB',
          },
        ]
      : [],
  )
  const sentences = document
    .sentences()
    .out(wink.its.span)
    .map(([first, last]) => [spans[first]?.[0] ?? 0, spans[last]?.[1] ?? 0])
  return { tokens, sentences }
}

function compromiseTokens(text) {
  const document = nlp(text)
  const tokens = document.json({ offset: true }).flatMap(({ terms }) =>
    terms.map(({ offset, tags }) => ({
      start: offset.start,
      end: offset.start + offset.length,
      noun: tags.includes('Noun') || tags.includes('Determiner') || tags.includes('Adjective'),
      verb: tags.includes('Verb') && !tags.includes('Auxiliary') && !tags.includes('Copula'),
    })),
  )
  const quotations = document
    .quotations()
    .json({ offset: true })
    .map(({ offset }) => [offset.start, offset.start + offset.length])
  return { tokens, quotations }
}

const between = text => [...text.matchAll(/“[^”\n]+”|"[^"\n]+"/g)].map(({ index, 0: words }) => [index, index + words.length])

function attributed(text, tokens, quotations) {
  return quotations.flatMap(([start, end]) => {
    const from = text.lastIndexOf('\n', start) + 1
    const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end)
    const near = tokens.filter(token => token.start >= from && token.end <= to && (token.end <= start || token.start >= end))
    const far = token => (token.end <= start ? start - token.end : token.start - end)
    const verb = near.filter(token => token.verb).sort((a, b) => far(a) - far(b))[0]
    if (!verb) return []
    const at = near.indexOf(verb)
    let last = at
    while (last > 0 && near[last - 1].noun) last--
    let next = at
    while (next + 1 < near.length && near[next + 1].noun) next++
    const source = last < at ? [near[last].start, near[at - 1].end] : next > at ? [near[at + 1].start, near[next].end] : undefined
    return [{ source: source ? [source] : [], cue: [[verb.start, verb.end]], content: [[start, end]] }]
  })
}

/** Name → function from a text to its attributions. */
export const peers = {
  compromise(text) {
    const { tokens, quotations } = compromiseTokens(text)
    return attributed(text, tokens, quotations)
  },
  'wink-nlp': text => attributed(text, winkTokens(text).tokens, between(text)),
}
