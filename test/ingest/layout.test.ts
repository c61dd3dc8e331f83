import { describe, expect, it } from 'vitest'
import { documentText, type Piece } from '../../src/ingest/layout.ts'

/** Lines of a page, from the top, as `x|gap|text` in 12-point type, six points a letter. */
function page(...lines: readonly string[]): Piece[] {
  let base = 780
  return lines.map(line => {
    const [x, gap, ...rest] = line.split('|')
    base -= Number(gap)
    const str = rest.join('|')
    return { str, width: str.length * 6, height: 12, transform: [12, 0, 0, 12, Number(x), base], hasEOL: true }
  })
}

describe('layout of a PDF', () => {
  it('keeps a sentence whole that runs over the end of a page, past running heads and numbers', () => {
    const pages = [1, 2, 3].map(number =>
      page(
        '72|0|Port Authority – Report',
        `72|40|${number === 1 ? 'The harbour was shut, and nobody in the whole of the town' : 'could say on the day after when it would be open once more to the'}`,
        '72|14|boats of the fishermen and to the ferries that go over to',
        `300|600|${number}`,
      ),
    )
    const { text, leftOut } = documentText(pages)
    expect(text).toBe(
      'Port Authority – Report\n\nThe harbour was shut, and nobody in the whole of the town boats of the fishermen and to the ferries that go over to could say on the day after when it would be open once more to the boats of the fishermen and to the ferries that go over to could say on the day after when it would be open once more to the boats of the fishermen and to the ferries that go over to',
    )
    expect(leftOut).toBe(5)
  })

  it('leaves dates and figures at the head of a page alone', () => {
    expect(documentText([page('72|0|April 2031', '72|40|The harbour was shut.')]).text).toBe('April 2031\n\nThe harbour was shut.')
    expect(documentText([page('72|0|7', '72|40|boats were lost.')]).text).toBe('7\n\nboats were lost.')
  })

  it('parts paragraphs by gaps, bullets, indents and short last lines', () => {
    const wide = 'The harbour of Port Orlane was shut on Monday after a storm, it said,'
    expect(
      documentText([page(`72|0|${wide}`, '72|14|until further notice.', `72|14|${wide}`, '72|14|and so on.')]).text.split('\n\n'),
    ).toHaveLength(2)
    expect(
      documentText([page(`72|0|${wide}`, `72|14|${wide.replace(/,$/, '.')}`, `90|14|${wide}`, '72|14|and so on.')]).text.split('\n\n'),
    ).toHaveLength(2)
    expect(documentText([page(`72|0|${wide}`, '72|14|• the ferry', '72|14|• the lights')]).text.split('\n\n')).toHaveLength(3)
    expect(documentText([page(`72|0|${wide}`, `72|14|${wide}`, '72|30|The ferry stayed in.')]).text.split('\n\n')).toHaveLength(2)
  })

  it('puts a space where the pieces of a line stand apart, and none where they touch', () => {
    const pieces = page('72|0|Har', '90|0|bour', '120|0|shut').map((piece, index) => ({ ...piece, hasEOL: index === 2 }))
    expect(documentText([pieces]).text).toBe('Harbour shut')
  })
})
