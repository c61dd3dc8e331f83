import type { CaseFile, Span } from '../../model.ts'
import { type CaseIndex, indexCase, nameOf } from '../case-index.ts'
import { safe } from '../words.ts'

/** Characters before and after a quotation that tell it from the same words elsewhere. */
const AROUND = 32

/** Every attribution as a Web Annotation (W3C Recommendation, 2017), one a line of a collection; positions count code points, as the standard says. */
export function annotations(file: CaseFile): unknown {
  const index = indexCase(file)
  const counted = new Map<string, Uint32Array>()
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: 'Attributions',
    total: file.attributions.length,
    first: {
      type: 'AnnotationPage',
      items: file.attributions.map(attribution => ({
        id: `urn:hearsay:${attribution.id}`,
        type: 'Annotation',
        motivation: 'identifying',
        body: [
          { type: 'TextualBody', purpose: 'describing', value: `${attribution.quoted}, ${attribution.stance}` },
          ...attribution.speakers.map(id => ({ type: 'TextualBody', purpose: 'identifying', value: safe(nameOf(index, id)) })),
        ],
        target: attribution.content.map(at => targetOf(index, at, counted)),
      })),
    },
  }
}

function targetOf(index: CaseIndex, at: Span, counted: Map<string, Uint32Array>): unknown {
  const page = index.pages.get(at.page)
  const text = page?.text ?? ''
  const points = counted.get(at.page) ?? pointsOf(text)
  counted.set(at.page, points)
  return {
    source: page?.locations.find(location => /^https?:/.test(location)) ?? `urn:hearsay:${at.page}`,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: at.exact,
        prefix: text.slice(Math.max(0, at.start - AROUND), at.start).toWellFormed(),
        suffix: text.slice(at.end, at.end + AROUND).toWellFormed(),
      },
      { type: 'TextPositionSelector', start: points[at.start] ?? 0, end: points[at.end] ?? 0 },
    ],
  }
}

/** UTF-16 offset → how many code points stand before it. */
function pointsOf(text: string): Uint32Array {
  const points = new Uint32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    points[at] = count
    const isPair = text.codePointAt(at)! > 0xffff
    if (isPair) points[at + 1] = count
    count += 1
    if (isPair) at += 1
  }
  points[text.length] = count
  return points
}
