import { describe, expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'
import { dated } from './dated.ts'

const page = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`
const html = (head: string, ...paragraphs: string[]): string =>
  `<!doctype html><html lang="en"><head><title>Ferry line to close</title>${head}</head><body><article><h1>Ferry line to close</h1>${paragraphs
    .map(text => `<p>${text}</p>`)
    .join('')}</article></body></html>`
const FILLER =
  'The ferry line between Sandmark and Lower Brenn has carried coal, cattle and schoolchildren for ninety years, and its owners said that it no longer paid for its fuel.'

describe('publication: what the page prints or declares', () => {
  test('a stamp beats the site clock, the caption and the teaser', async () => {
    const { published, others } = await dated({
      'a.txt': page(
        'Friday, May 30, 2031',
        'Ferry line to close, owners say',
        'Ferry passengers wait at Sandmark, April 2, 2029 (Osterby Post/Ben Roe)',
        `The owners announced the end of the line on Tuesday. ${FILLER}`,
        'Read more',
        'Coal barges queue at Lower Brenn, March 3, 2030',
        'Coal trade falls again',
        'May 07, 2031 at 09:15PM',
      ),
    })
    expect(published('a.txt')).toBe('2031-05-07')
    expect(others('a.txt').some(other => other.includes('2031-05-30'))).toBe(true)
  })

  test.each([
    ['meta', '<meta property="article:published_time" content="2031-05-07T18:00:00Z">'],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry line to close","datePublished":"2031-05-07"}</script>',
    ],
    ['the canonical address', '<link rel="canonical" href="https://example.org/2031/05/07/ferry-line-to-close">'],
  ])('%s', async (_name, head) => {
    const { published, time } = await dated({ 'a.html': html(head, `The owners announced the end of the line on Tuesday. ${FILLER}`) })
    expect(published('a.html')).toBe('2031-05-07')
    expect(time('a.html', 'Tuesday')).toBe('2031-05-06')
  })

  test('an update is no publication', async () => {
    const { published, others } = await dated({
      'a.html': html(
        '<meta property="article:published_time" content="2031-05-07T18:00:00Z"><meta property="article:modified_time" content="2031-06-01T08:00:00Z">',
        FILLER,
      ),
    })
    expect(published('a.html')).toBe('2031-05-07')
    expect(others('a.html')).toContain('updated 2031-06-01')
  })
})

describe('publication: what the words allow', () => {
  test.each([
    ['2031-05-05', 'Monday', 'May 5, 2031'],
    ['2029-11-14', 'Wednesday', 'November 14, 2029'],
    ['2032-03-05', 'Friday', 'March 5, 2032'],
  ])('a picture of the week and the weekdays named: %s', async (day, weekday, written) => {
    const { published, time, how } = await dated({
      'a.txt': page(
        'Abbess speaks of the flood at last',
        `Abbess Ada Roe leads a prayer for the drowned in Sandmark, ${written}. (Osterby Post/Ben Oster)`,
        `The abbess told her sisters to open the gates, the Osterby Post reported ${weekday}. ${FILLER}`,
      ),
    })
    const [earliest] = published('a.txt')!.split('..')
    expect(earliest).toBe(day)
    expect(time('a.txt', weekday)).toBe(day)
    expect(how('a.txt')).toMatch(/picture/)
  })

  test('an archive picture dates nothing', async () => {
    const { published } = await dated({
      'a.txt': page(
        'Abbess speaks of the flood at last',
        'File photo: Abbess Ada Roe in Sandmark, May 5, 2031. (Osterby Post/Ben Oster)',
        `The abbess told her sisters to open the gates, the Osterby Post reported Monday. ${FILLER}`,
      ),
    })
    expect(published('a.txt')).toBeUndefined()
  })

  test('a page without any date is dated by a page that tells of the same event', async () => {
    const event = 'Six miners died when the roof of the Korsen silver mine fell in'
    const { published, time, how } = await dated({
      'dated.txt': page(
        'Six die in Korsen mine',
        `${event} on Sunday, the mine inspector Ada Roe said.`,
        FILLER,
        'May 06, 2031 at 10:15AM',
      ),
      'undated.txt': page(
        'Mine roof kills six',
        `${event} on Sunday. Inspector Ada Roe went down on Monday to see the Korsen silver mine.`,
      ),
    })
    expect(published('undated.txt')).toMatch(/^2031-05-05/)
    expect(time('undated.txt', 'Sunday')).toBe('2031-05-04')
    expect(how('undated.txt')).toMatch(/no date of its own/)
  })

  test.each([
    ['relative words alone', 'The owners announced the end of the line on Tuesday, two days after a strike.'],
    ['no words of time', 'The owners announced the end of the line.'],
    ['a span of lengths', 'The strike lasted three days and the talks for weeks.'],
  ])('nothing known stays absent: %s', async (_name, sentence) => {
    const { published } = await dated({ 'a.txt': page('Ferry line to close, owners say', `${sentence} ${FILLER}`) })
    expect(published('a.txt')).toBeUndefined()
  })

  test.each([
    ['earlier this year', '2031-05-19..2031-12-31'],
    ['last year', '2032-01-01..2032-12-31'],
    ['last month', '2031-06-01..2031-06-30'],
  ])('a look back at a death that another page tells with its day gives the year or month: %s', async (words, value) => {
    const { published, how, time } = await dated({
      'dated.txt': page(
        'Envoy killed',
        'A bomb killed the Tarsian envoy, Olav Renn, at Sandmark airport on Sunday.',
        FILLER,
        'May 06, 2031 at 10:15AM',
      ),
      'undated.txt': page(
        'Envoys asked to stay at home',
        `Quarrels between the two ports reached their height ${words} with the blast that killed the senior envoy Olav Renn in Sandmark.`,
        FILLER,
      ),
    })
    expect(published('undated.txt')).toBe(value)
    expect(how('undated.txt')).toMatch(/^no date of its own; only the (?:year|month) is known/)
    expect(time('undated.txt', words)).toContain('20')
  })

  test.each([
    ['another victim', 'with the blast that killed the senior envoy Ben Oster in Sandmark.', 'dated'],
    ['a page that itself looks back', 'with the blast that killed the senior envoy Olav Renn in Sandmark.', 'history'],
  ])('no year from %s', async (_name, rest, which) => {
    const { published } = await dated({
      ...(which === 'dated' && {
        'dated.txt': page('Envoy killed', 'A bomb killed the Tarsian envoy, Olav Renn, on Sunday.', FILLER, 'May 06, 2031 at 10:15AM'),
      }),
      ...(which === 'history' && {
        'dated.txt': page(
          'A feud and its dead',
          'A bomb killed the Tarsian envoy, Olav Renn, at Sandmark airport on 3 March 2024.',
          FILLER,
          'May 06, 2031 at 10:15AM',
        ),
      }),
      'undated.txt': page('Envoys asked to stay at home', `Quarrels between the two ports reached their height last year ${rest}`, FILLER),
    })
    expect(published('undated.txt')).toBeUndefined()
  })

  test('a page known by its year joins no story of that year by a like event', async () => {
    const { stories } = await caseOf({
      'dated.txt': page('Envoy killed', 'A bomb killed the Tarsian envoy, Olav Renn, on Sunday.', FILLER, 'May 06, 2031 at 10:15AM'),
      'undated.txt': page(
        'Envoys asked to stay at home',
        'Quarrels reached their height earlier this year with the blast that killed the Tarsian envoy Olav Renn.',
        'The court of Lower Brenn jailed nine smugglers of silver on Thursday.',
      ),
      'autumn.txt': page('Smugglers jailed', 'The court of Lower Brenn jailed four smugglers of silver on Thursday.', 'October 10, 2031'),
    })
    expect(stories).toHaveLength(3)
  })

  test('an undated page of another matter is not dated by its neighbour', async () => {
    const { published } = await dated({
      'dated.txt': page('Six die in mine', 'Six miners died in Korsen on Sunday.', FILLER, 'May 06, 2031 at 10:15AM'),
      'undated.txt': page('Choir wins prize', 'The cathedral choir of Tarsis won the silver harp on Sunday. Its leader, Olav Renn, wept.'),
    })
    expect(published('undated.txt')).toBeUndefined()
  })
})

const STAMP = 'May 09, 2031 at 10:15AM' // a Friday
const told = (...paragraphs: string[]) => ({ 'a.txt': page('Ferry line to close, owners say', ...paragraphs, FILLER, STAMP) })

describe('values, in the order of the text', () => {
  test.each([
    ['The owners met on Tuesday.', 'Tuesday', '2031-05-06'],
    ['The owners met on Friday.', 'Friday', '2031-05-09'],
    ['The owners will meet on Friday.', 'Friday', '2031-05-09'],
    ['The owners will meet on Tuesday.', 'Tuesday', '2031-05-13'],
    ['The owners met yesterday.', 'yesterday', '2031-05-08'],
    ['The owners met three days ago.', 'three days ago', '2031-05-06'],
    ['The owners met over the weekend.', 'the weekend', '2031-05-03..2031-05-04'],
    ['The owners met last week.', 'last week', '2031-04-28..2031-05-04'],
    ['The owners met last month.', 'last month', '2031-04-01..2031-04-30'],
    ['The owners met earlier this year.', 'earlier this year', '2031-01-01..2031-05-09'],
    ['The owners met in April.', 'April', '2031-04-01..2031-04-30'],
    ['The owners met on April 3.', 'April 3', '2031-04-03'],
    ['The owners met in December.', 'December', '2030-12-01..2030-12-31'],
    ['The owners will meet on January 12.', 'January 12', '2032-01-12'],
    ['The line opened on 4 May 1941.', '4 May 1941', '1941-05-04'],
    ['The owners met on Christmas Eve.', 'Christmas Eve', '2030-12-24'],
    ['The owners met at Easter.', 'Easter', '2031-04-13'],
    ['Over the past two days the owners met.', 'the past two days', '2031-05-07..2031-05-09'],
  ])('from publication: %s', async (text, words, value) => {
    const { time } = await dated(told(text))
    expect(time('a.txt', words)).toBe(value)
  })

  test.each([
    ['The owners met on Monday. A day later they spoke.', 'A day later', '2031-05-06'],
    ['The owners met on April 3. Two days later they spoke.', 'Two days later', '2031-04-05'],
    ['The owners met on Tuesday, and the next day they spoke.', 'the next day', '2031-05-07'],
    ['The owners met on Monday. The crews struck the same day.', 'the same day', '2031-05-05'],
    ['The owners met on Monday. A day later they spoke. A day later they fell silent.', 'A day later', '2031-05-06'],
  ])('from the last date told: %s', async (text, words, value) => {
    const { time } = await dated(told(text))
    expect(time('a.txt', words)).toBe(value)
  })

  test('days told one after another add up', async () => {
    const { said } = await dated(
      told(
        'The owners met on Monday.',
        'Captain Ada Roe said a day later that the crews would strike.',
        'In a similar letter two days later, Captain Ben Oster said: “No ship will sail.”',
      ),
    )
    expect(said('a.txt', 'Ada Roe')).toBe('2031-05-06')
    expect(said('a.txt', 'Ben Oster')).toBe('2031-05-08')
  })

  test('a date in furniture is never the story’s last date', async () => {
    const { time } = await dated(
      told('The owners met on Monday.', 'Passengers at Sandmark, April 2, 2029 (Osterby Post/Ben Roe)', 'A day later they spoke.'),
    )
    expect(time('a.txt', 'A day later')).toBe('2031-05-06')
  })

  test('an unknown publication leaves weekdays unknown and written days known', async () => {
    const { time } = await dated({
      'a.txt': page('Ferry line to close', 'The owners met on Tuesday. The line opened on 4 May 1941. A day later it closed.'),
    })
    expect(time('a.txt', 'Tuesday')).toBeUndefined()
    expect(time('a.txt', '4 May 1941')).toBe('1941-05-04')
    expect(time('a.txt', 'A day later')).toBe('1941-05-05')
  })
})

describe('dates of sayings and of what they tell', () => {
  test('a Tuesday saying about an attack on Sunday', async () => {
    const { said, happened } = await dated(told('Captain Ada Roe said on Tuesday that a storm sank the ferry on Sunday.'))
    expect(said('a.txt', 'Ada Roe')).toBe('2031-05-06')
    expect(happened('a.txt', 'sank the ferry')).toBe('2031-05-04')
  })

  test.each([
    ['On Monday, a harbour master told reporters that the pier was safe.', 'harbour master', '2031-05-05'],
    ['Officials on Wednesday told the crews that the pier was safe.', 'Officials', '2031-05-07'],
    ['The pier was safe, harbour master Ada Roe said Thursday.', 'Ada Roe', '2031-05-08'],
    ['According to reports by the Osterby Post on Wednesday, the pier was unsafe.', 'Osterby Post', '2031-05-07'],
  ])('%s', async (text, words, day) => {
    const { said } = await dated(told(text))
    expect(said('a.txt', words)).toBe(day)
  })

  test('the same speaker goes on', async () => {
    const { said } = await dated(told('Harbour master Ada Roe said on Tuesday that the pier was safe. She added that the crane was not.'))
    expect(said('a.txt', 'the crane was not')).toBe('2031-05-06')
  })

  test('two dates before one verb: the one beside it is its own', async () => {
    const { said } = await dated(
      told('A crew that was blamed for a fire at the pier over the weekend announced on Tuesday that it would leave.'),
    )
    expect(said('a.txt', 'it would leave')).toBe('2031-05-06')
  })

  test.each([
    ['Asked about the strike, harbour master Ben Oster said at a briefing: “Let them row.”', '2031-05-08..2031-05-09'],
    ['Responding to the strike, harbour master Ben Oster said: “Let them row.”', '2031-05-08..2031-05-09'],
  ])('who is asked answers between the news and the page: %s', async (text, value) => {
    const { said } = await dated(
      told('The crews, idle since Monday, struck on Thursday.', 'Coal prices rose as barges lay in the harbour for want of hands.', text),
    )
    expect(said('a.txt', 'Let them row')).toBe(value)
  })

  test('a saying without a day takes it from a page that has the same saying with its day', async () => {
    const pages = {
      'dated.txt': page('Roe blames storm', 'Mayor Ada Roe said on Tuesday that no gate of the harbour had been left open.', FILLER, STAMP),
      'undated.txt': page(
        'Gates were shut, says mayor',
        '“No gate of the harbour was left open,” Mayor Ada Roe told a conference in Sandmark.',
        FILLER,
        'May 10, 2031 at 08:00AM',
      ),
      'stranger.txt': page(
        'Gates were shut, says abbess',
        '“No gate of the harbour was left open,” Abbess Olga Renn told a conference in Sandmark.',
        FILLER,
        'May 10, 2031 at 08:00AM',
      ),
      'elder.txt': page(
        'Gates were shut in the old storm',
        '“No gate of the harbour was left open,” Mayor Ada Roe told a conference in Sandmark.',
        FILLER,
        'May 10, 2029 at 08:00AM',
      ),
    }
    const { said } = await dated(pages)
    expect(said('undated.txt', 'No gate')).toBe('2031-05-06')
    expect(said('stranger.txt', 'No gate')).toBeUndefined()
    expect(said('elder.txt', 'No gate')).toBeUndefined()
  })

  test('what is said is not dated by when it was said', async () => {
    const { happened } = await dated(told('Captain Ada Roe said on Tuesday that raiders had burned the ferry.'))
    expect(happened('a.txt', 'burned the ferry')).toBeUndefined()
  })

  test.each([
    ['The council met on Wednesday, less than 24 hours after raiders burned the ferry.', 'burned', '2031-05-06..2031-05-07'],
    ['The council met on Wednesday, two days after raiders burned the ferry.', 'burned', '2031-05-05'],
    ['Two days after raiders burned the ferry, the council met on Wednesday.', 'council met', '2031-05-07'],
  ])('a clause before its neighbour: %s', async (text, words, value) => {
    const { happened } = await dated(told(text))
    expect(happened('a.txt', words)).toBe(value)
  })
})
