import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { capture, exact, expectRoles } from './labelled.ts'

const first = 'The river Oss broke its banks near Varrenport on Monday night and flooded the lower quarter of the town, the mayor said.'
const second = 'Some 300 people were brought to schools on higher ground. Nobody was hurt, according to the county.'
const third = 'Engineers expect the water to fall by Thursday, but warned that the old bridge may not be safe before spring.'

describe('head of the page', () => {
  test('title, standfirst, byline, stamp', () => {
    const article = expectRoles(`
title    | Flood closes lower quarter of Varrenport
subtitle | Three hundred people spend the night in schools on higher ground

byline   | By Ada Roe and Ben Tal, Northern Press
date     | Published: 3 May 2031

body     | ${first}
body     | ${second}`)
    expect(exact(article, article.title)).toBe('Flood closes lower quarter of Varrenport')
    expect(article.byline.map(at => exact(article, at))).toEqual(['Ada Roe', 'Ben Tal'])
    expect(article.dates).toMatchObject([{ earliest: '2031-05-03', is: 'published' }])
  })

  test('weather and running clock are no publication date; the printed stamp is', () => {
    for (const [weather, clock, stamp] of [
      ['14 °C', 'Friday, May 30, 2031', 'May 05, 2031 at 07:12AM'],
      ['Mostly cloudy', 'Friday 30 May 2031', 'Posted on 5 May 2031'],
      ['Humidity: 81%', 'Fri, 30 May 2031 18:22 GMT', 'Last updated: 2031-05-05 10:00'],
    ]) {
      const article = expectRoles(`
widget | ${weather}
date   | ${clock}

title  | Flood closes lower quarter of Varrenport

body   | ${first}

body   | ${second}

date   | ${stamp}`)
      expect(article.dates.map(date => [date.earliest, date.is])).toEqual([
        ['2031-05-30', 'site-clock'],
        ['2031-05-05', stamp!.startsWith('Last') ? 'updated' : 'published'],
      ])
    }
  })

  test('place and day under the title of a statement', () => {
    for (const [line, day] of [
      ['*Port of Osk, 5 March 2031*', '2031-03-05'],
      ['Ministry of Roads and Bridges, Varrenport, 5 March 2031', '2031-03-05'],
      ['_Town Hall of New Varren, March 6, 2031_', '2031-03-06'],
    ]) {
      const article = expectRoles(`
title | Statement on the ferry to Osk and Varrenport

date  | ${line}

body  | ${first}

body  | ${second}`)
      expect(article.dates.map(date => [date.earliest, date.is])).toEqual([[day, 'published']])
    }
  })

  test('a caption is no title', () => {
    for (const caption of [
      'File photo: the town hall of Varrenport (Ministry of Works/NPA)',
      'Mayor Ada Roe, left, visits the flooded quarter of Varrenport, May 2, 2031. (Cai Lund/Northern Press)',
      'In this photo released by the county, boats pass the old bridge (County of Oss via NPA)',
    ]) {
      const article = expectRoles(`
caption | ${caption}

body    | ${first}

body    | ${second}`)
      expect(article.title).toBeUndefined()
    }
  })

  test('a date glued before a caption is cut off', () => {
    const article = expectRoles(`
date     | date 2031-05-04
~caption | Archive photo – Mayor Ada Roe at the old bridge (Office of the Mayor/WNA) via northern press

body     | ${first}`)
    expect(article.dates).toMatchObject([{ earliest: '2031-05-04', is: 'published' }])
    expect(article.title).toBeUndefined()
  })

  test('breadcrumbs, menus, section names and proxy addresses', () => {
    for (const trail of [
      'Home https://p4.webproxy.example/servlet/redirect.srv/a/b/ Region https://p4.webproxy.example/servlet/redirect.srv/a/c/ Flood closes lower quarter',
      'Home > Region > Flood closes lower quarter of Varrenport',
      'Home » News » Flood closes lower quarter of Varrenport',
    ]) {
      const article = expectRoles(`
navigation | ${trail}

title      | Flood closes lower quarter of Varrenport

body       | ${first}`)
      expect(article.publisher).toBeUndefined()
      expect(article.host).toBeUndefined()
      expect(article.traces.some(trace => trace.kind === 'proxy-address')).toBe(trail.includes('proxy'))
    }
    expectRoles(`
navigation | Skip to main content
navigation | Home
navigation | News
navigation | Farming
navigation | Letters
title      | Flood closes lower quarter of Varrenport
body       | ${first}`)
  })

  test('the address of a theme', () => {
    for (const address of [
      ['Physical Address', '210 West Larch Ave.', 'Fairhollow, ND 58019'],
      ['Mailing Address', '17 Harbour Street', 'Port Ellis, OR 97001'],
      ['Our Office', '4400 N Mill Rd, Suite 12', 'New Dale, TX 75001-1234'],
    ]) {
      const article = expectRoles(`
placeholder | ${address[0]}

placeholder | ${address[1]}
placeholder | ${address[2]}

title       | Flood closes lower quarter of Varrenport: County News Live

body        | ${first}`)
      expect(article.traces.some(trace => trace.kind === 'theme-placeholder')).toBe(true)
    }
  })

  test('a page like those of public broadcasters', () => {
    const article = expectRoles(`
title   | Varrenport flood: Three hundred moved to schools
date    | 3 May 2031
byline  | By Ada Roe
navigation | Share
caption | Image source, Northern Press
caption | Image caption, The old bridge was closed on Monday
body    | ${first}
heading | What happens next?
body    | ${third}
teaser  | More on this story
teaser  | Dalmark farmers fear for the harvest
teaser  | Why the river Oss rises so fast`)
    expect(exact(article, article.title)).toBe('Varrenport flood: Three hundred moved to schools')
  })

  test('exclusive, video, opinion before a colon still make a title', () => {
    expectRoles(`
title | Exclusive: Minister knew of cracks in Varrenport bridge
body  | ${first}
body  | ${second}`)
  })
})

describe('body', () => {
  test('no furniture at all, one paragraph, other line ends', () => {
    expectRoles(`body | ${first}`)
    expectRoles(`
body | ${first}
body | ${second}
body | ${third}`)
    const article = expectRoles(
      `
title | Flood closes lower quarter of Varrenport

body  | ${first}

body  | ${second}`,
      { newline: '\r\n' },
    )
    expect(article.text).toContain('\r\n')
  })

  test('short paragraphs stay body', () => {
    for (const line of [
      '“We will win,” Roe said.',
      'The message: stand down.',
      '"Not one more day," she added.',
      'He declined to say more.',
      'Nobody answered.',
    ]) {
      expectRoles(`
title  | Flood closes lower quarter of Varrenport
body   | ${first}

body   | ${line}

body   | ${third}`)
      expectRoles(`
title  | Flood closes lower quarter of Varrenport

body   | ${first}

teaser | Read more

teaser | Boats at the old bridge of Varrenport, May 1, 2031
teaser | Dalmark sends pumps to flooded town

body   | ${line}

body   | ${third}`)
    }
  })

  test('list items stay body', () => {
    expectRoles(`
title | Flood closes lower quarter of Varrenport

body  | ${first}

body  | The county asks people to bring:
body  | - warm clothes
body  | - papers and medicine
body  | - food for one day

body  | ${third}`)
  })

  test('hard-wrapped paragraphs are one block each', () => {
    const wrapped = [first, second, third].map(paragraph => paragraph.replace(/(.{40,60}) /g, '$1\n')).join('\n\n')
    const article = extract(capture(`Flood closes lower quarter of Varrenport\n\n${wrapped}\n`))
    expect(article.blocks.map(block => block.role)).toEqual(['title', 'body', 'body', 'body'])
    expect(exact(article, article.blocks[1])?.replace(/\n/g, ' ')).toBe(first)
  })

  test('news that speaks of registering, subscribing and photographs stays body', () => {
    expectRoles(`
title | Dalmark voters queue to register before the deadline
body  | Register offices in Varrenport stayed open on Sunday, the county said.
body  | Join lines were long, and voters waited for hours under a grey sky.
body  | Subscribers of the largest telephone company were cut off for a day, according to the regulator.
body  | The photo of the queue, taken by a resident, was seen two million times.
body  | ${second}`)
  })

  test('datelines are cut off and name their agency', () => {
    for (const [dateline, agency] of [
      ['VARRENPORT (NPA) –', 'NPA'],
      ['Varrenport, Dalmark (Reuters) -', 'Reuters'],
      ['NEW VARREN, May 3 (Dalmark News Agency) —', 'Dalmark News Agency'],
      ['(AFP) –', 'AFP'],
      ['VARRENPORT — (AP)', 'AP'],
      ['(NPA) VARRENPORT —', 'NPA'],
      ['VARRENPORT/NEW DALE (Reuters) -', 'Reuters'],
      ['AP –', 'AP'],
    ]) {
      const article = expectRoles(`
title    | Flood closes lower quarter of Varrenport

dateline | ${dateline}
~body    | ${first}
body     | ${second}`)
      expect(article.agencies.map(({ name, at }) => [name, exact(article, at)])).toEqual([[agency, agency]])
      expect(article.publisher).toBeUndefined()
    }
    expectRoles(`
title    | Flood closes lower quarter of Varrenport
dateline | VARRENPORT —
~body    | ${first}`)
  })

  test('a page in another language keeps its body and says so', () => {
    const article = expectRoles(`
title | Hochwasser sperrt die Unterstadt von Varrenport
body  | Der Fluss Oss ist am Montagabend bei Varrenport über die Ufer getreten und hat die Unterstadt überschwemmt, wie der Bürgermeister sagte.
body  | Rund 300 Menschen wurden in Schulen gebracht. Verletzt wurde nach Angaben des Kreises niemand.`)
    expect(article.language).toBe('de')
  })
})

describe('captions', () => {
  test('credits in brackets, duplicates, agency tails', () => {
    const article = expectRoles(`
title   | Flood closes lower quarter of Varrenport

caption | Screen grab from video shows Mayor Ada Roe wading through water at the old bridge, in Varrenport, May 2, 2031. (County TV via NPA)
caption | Screen grab from video shows Mayor Ada Roe wading through water at the old bridge, in Varrenport, May 2, 2031. (County TV via NPA)

body    | ${first}

caption | A rescue worker searches for people on the bus that was swept away in Lower Dal, Dalmark, July 19 (photo credit: Ben Tal/Bildwerk)
caption | A rescue worker searches for people on a bus that was swept away in a flood in Lower Dal, Dalmark, July 19, 2019 (Ben Tal/Bildwerk)

body    | ${second}

caption | The old bridge, which dates from 1890 and crosses the Oss near the mill (Skyview Photos via NPA) Skyview Photos | NPA

body    | ${third}`)
    expect(new Set(article.dates.map(date => date.is))).toEqual(new Set(['caption']))
  })

  test('a sentence with a bracket is no caption', () => {
    expectRoles(`
title | Flood closes lower quarter of Varrenport
body  | ${first}
body  | The Party of the Plain (not to be confused with the Plain People’s Party) holds the county council.
body  | (The mayor is not related to the minister of the same name.)
body  | The bridge was built in 1890 (and repaired in 1961).`)
  })
})

describe('end of the page', () => {
  test('registration walls', () => {
    const article = expectRoles(`
title        | Flood closes lower quarter of Varrenport

body         | ${first}

body         | ${second}

teaser       | Related:
registration | Never miss news from the county
registration | Get alerts to stay informed
registration | You're signed up
registration | Sign up for free
registration | to keep reading
registration | Signing up also lets you comment on articles. It takes just a few seconds.
registration | Already a member? Enter your email to log in.
registration | Please wait
registration | Continue with Google
registration | By signing up you accept our terms of use. You will receive our Morning Briefing email for free.
registration | Check your inbox`)
    expect(article.traces.some(trace => trace.kind === 'registration-wall')).toBe(true)
  })

  test('walls that count articles', () => {
    for (const [count, offer] of [
      ['You have used your three free articles', 'An account gives you five more free articles a month. It costs nothing.'],
      ['You’ve reached the end of your monthly free articles', 'A free account lets you save articles and follow writers.'],
      ['You have read all free articles this month', 'An account helps you join the conversation and save stories for the evening.'],
    ])
      expectRoles(`
title        | Flood closes lower quarter of Varrenport

body         | ${first}

body         | ${second}

registration | ${count}
registration | Create an account
registration | and read on
registration | ${offer}
registration | Check your inbox`)
  })

  test('source link, stock author, post count', () => {
    for (const [link, biography, count] of [
      [
        'Source link',
        'Mira is a seasoned reporter. She covers a wide range of topics, including sports and politics, always aiming to inform her readers.',
        'Articles: 412',
      ],
      ['Original Source', 'Tom Lake is a passionate writer and blogger with years of experience. He writes about the world.', '97 posts'],
      ['View original article', 'Our team of journalists is dedicated to delivering accurate news.', 'Posts: 1,204'],
    ]) {
      const article = expectRoles(`
title      | Flood closes lower quarter of Varrenport

body       | ${first}

body       | ${second}

credit     | Reporting was contributed by Ada Roe from Varren City, Ben Tal from New Dale and Cai Lund from Port Ellis.

link       | ${link}


author-box | ${biography}

author-box | ${count}`)
      expect(article.byline.map(at => exact(article, at))).toEqual(['Ada Roe', 'Ben Tal', 'Cai Lund'])
      expect(article.traces.map(trace => trace.kind)).toEqual(expect.arrayContaining(['source-link', 'stock-author']))
    }
  })

  test('a person of the story who is a journalist is no author box', () => {
    expectRoles(`
title | Reporter freed after two years in Dalmark prison
body  | ${first}
body  | Mira Holm is a journalist who was arrested in 2029 after she covered protests in Varrenport.
body  | ${third}`)
  })

  test('contributors, however the note is put', () => {
    for (const note of [
      'Ada Roe contributed reporting from Varren City, Ben Tal from New Dale and Cai Lund from Port Ellis.',
      'Additional reporting by Ada Roe in Varren City, Ben Tal in New Dale and Cai Lund in Port Ellis',
      '(Reporting by Ada Roe, Ben Tal and Cai Lund; Editing by Mira Holm)',
      'Ada Roe in Varren City, Ben Tal in New Dale and Cai Lund in Port Ellis contributed to this report.',
    ]) {
      const article = expectRoles(`
title  | Flood closes lower quarter of Varrenport
body   | ${first}
body   | ${second}
credit | ${note}`)
      expect(article.byline.map(at => exact(article, at))).toEqual(['Ada Roe', 'Ben Tal', 'Cai Lund'])
    }
  })

  test('agency credits', () => {
    for (const [line, name] of [
      ['(With information from NPA)', 'NPA'],
      ['With inputs from Dalmark News Agency', 'Dalmark News Agency'],
      ['© 2031 NPA', 'NPA'],
      ['Source: Reuters', 'Reuters'],
      ['The Associated Press contributed to this report.', 'Associated Press'],
      ['– AFP', 'AFP'],
    ]) {
      const article = expectRoles(`
title  | Flood closes lower quarter of Varrenport
body   | ${first}

body   | ${second}

credit | ${line}`)
      expect(article.agencies.map(agency => agency.name)).toEqual([name])
      expect(article.publisher).toBeUndefined()
    }
    const article = expectRoles(`
title   | Flood closes lower quarter of Varrenport
body    | ${first}
body    | ${second}
~credit | (Reuters)`)
    expect(article.agencies.map(agency => agency.name)).toEqual(['Reuters'])
  })

  test('the page names its newsroom', () => {
    for (const line of [
      '© 2031 The Varren Gazette. All rights reserved.',
      'Follow The Varren Gazette on Facebook',
      'Copyright 2031 The Varren Gazette',
    ]) {
      const article = expectRoles(`
title  | Flood closes lower quarter of Varrenport
body   | ${first}

body   | ${second}

${line.startsWith('F') ? 'navigation' : 'credit'} | ${line}`)
      expect(article.publisher?.name).toBe('The Varren Gazette')
      expect(exact(article, article.publisher?.at)).toBe('The Varren Gazette')
    }
  })

  test('popular lists and headlines of other pages', () => {
    expectRoles(`
title      | Flood closes lower quarter of Varrenport
body       | ${first}

body       | ${second}

navigation | Most Read Stories
teaser     | Dalmark sends pumps to flooded town
teaser     | Why the river Oss rises so fast every spring
teaser     | Mayor of Port Ellis steps down`)
  })
})

describe('teasers within the body', () => {
  test('marks, captions, headlines, then the body goes on', () => {
    for (const mark of ['Read more', 'Related', 'See also:', 'READ NEXT', 'You may also like', 'Also read']) {
      const article = expectRoles(`
title  | Flood closes lower quarter of Varrenport

body   | ${first}

teaser | ${mark}

teaser | Soldiers load sand onto a truck at Camp Oss, Dalmark, February 27, 2019
teaser | Dalmark approves funds for ‘flood walls’ – press

body   | ${third}`)
      expect(article.dates).toMatchObject([{ earliest: '2019-02-27', is: 'teaser' }])
    }
  })

  test('a box whose mark is unknown', () => {
    for (const mark of ['Weiterlesen', 'Von der Redaktion', 'In the archive']) {
      expectRoles(`
title  | Flood closes lower quarter of Varrenport

body   | ${first}

teaser | ${mark}

teaser | Soldiers load sand onto a truck at Camp Oss, Dalmark, February 27, 2019
teaser | Dalmark approves funds for ‘flood walls’ – press

body   | ${third}`)
    }
  })

  test('mark and headline in one line', () => {
    expectRoles(`
title  | Flood closes lower quarter of Varrenport
body   | ${first}
teaser | READ ALSO: Dalmark sends pumps to flooded town
body   | ${second}
teaser | Related | Why the river Oss rises so fast
body   | ${third}`)
  })
})

describe('damage', () => {
  test('cut entities, doubled encodings, glued words, broken sentences are named', () => {
    const article = expectRoles(`
title | Flood closes lower quarter of Varrenport
body  | 7;s council met on Monday in Dalmark, and Dalmarkcomposed of nine counties was asked for help. the county said.
body  | Boats were brought to the county of DalmarkAccording to the mayor, it wasnâ€™t enough. ${second}`)
    expect(article.traces.map(trace => [trace.kind, exact(article, trace.at)])).toEqual([
      ['cut-entity', '7;s'],
      ['double-encoding', 'â€™'],
      ['lower-case-sentence', 'help. the'],
      ['glued-words', 'Dalmarkcomposed'],
      ['glued-words', 'DalmarkAccording'],
    ])
    expect(article.problems.length).toBe(4)
  })

  test('brands and family names are not damage', () => {
    const article = expectRoles(
      `body | McAllister of YouTube told BuzzFeed that MacDonald, an Iranian, left Iran with DeSoto. Approx. three people, e.g. the mayor, saw it.`,
    )
    expect(article.traces).toEqual([])
  })
})

describe('what a container declares', () => {
  test('title, date, people and address join the candidates', () => {
    const article = extract(
      capture(`Bridge closed.\n\n${first}\n`, 'text', {
        title: 'Bridge closed',
        published: '2031-05-03T10:00:00Z',
        authors: ['Ada Roe', 'Newsroom'],
        publisher: 'Dalmark Courier',
        url: 'https://www.courier.example/bridge',
      }),
    )
    expect(exact(article, article.title)).toBe('Bridge closed.')
    expect(article).toMatchObject({ authors: ['Ada Roe'], publisher: { name: 'Dalmark Courier' }, host: 'courier.example' })
    expect(article.dates).toMatchObject([{ earliest: '2031-05-03', is: 'published', source: 'declared' }])
  })
})
