// Invented pages for measuring and for tests: newsrooms, people and towns that do not exist, the same pages for the same seed.
//   for (const { name, text } of inventedPages(1000, 1)) …

const FIRST = [
  'Ada',
  'Bram',
  'Celia',
  'Dov',
  'Elin',
  'Farid',
  'Greta',
  'Hamid',
  'Irena',
  'Jonas',
  'Kaia',
  'Levan',
  'Mira',
  'Nils',
  'Oda',
  'Pavel',
  'Rosa',
  'Stefan',
  'Tova',
  'Umar',
]
const LAST = [
  'Achterberg',
  'Brandvik',
  'Corvalan',
  'Dalgaard',
  'Elvestad',
  'Fonteyn',
  'Garmash',
  'Holloway',
  'Ispir',
  'Jarnefelt',
  'Kestrel',
  'Lomax',
  'Mirzayan',
  'Norling',
  'Okwuosa',
  'Pellworm',
  'Quist',
  'Rademaker',
  'Selwyn',
  'Thorvald',
]
const TOWNS = [
  'Aldermouth',
  'Brenwick',
  'Carrow',
  'Dunhaven',
  'Estermark',
  'Fallow Bridge',
  'Gorse Point',
  'Hallam Ferry',
  'Inverlune',
  'Jessop',
  'Kelmar',
  'Lowmoor',
  'Merrivale',
  'Northgate',
  'Oxley',
  'Penhallow',
]
const PAPERS = [
  'the Aldermouth Courier',
  'the Brenwick Gazette',
  'the Carrow Observer',
  'the Dunhaven Post',
  'the Estermark Herald',
  'the Kelmar Tribune',
  'the Lowmoor Chronicle',
  'the Penhallow Mercury',
]
const POSTS = [
  'harbour master',
  'fire chief',
  'mayor',
  'police spokesman',
  'transport minister',
  'union leader',
  'hospital director',
  'water board chairwoman',
]
const GROUPS = [
  'two officials',
  'three people familiar with the matter',
  'a person who was in the room',
  'several engineers',
  'four former employees',
  'a senior adviser',
]
const THINGS = ['bridge', 'ferry', 'tunnel', 'reservoir', 'grain store', 'power station', 'dry dock', 'railway depot']
const EVENTS = [
  thing => `the ${thing} was closed after a fire`,
  thing => `a wall of the ${thing} collapsed`,
  thing => `the ${thing} was flooded overnight`,
  thing => `an explosion damaged the ${thing}`,
  thing => `workers found cracks in the ${thing}`,
]
const ORDERS = [
  'to evacuate the lower streets',
  'to stop all traffic',
  'to keep the report from the public',
  'to pay every claim within a month',
  'to prepare for a second storm',
  'to bring in the army',
]
const NUMBERS = ['Two', 'Three', 'Four', 'Six', 'Seven', 'Nine', 'Eleven', 'Fourteen']
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** Mulberry32: a small generator of numbers in [0, 1) that any seed starts anew. */
export function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** `count` pages: per matter an original, relays, an abridged copy, one without sources, one with another figure; half of them HTML. */
export function* inventedPages(count, seed) {
  const random = seeded(seed)
  const pick = list => list[Math.floor(random() * list.length)]
  for (let number = 0; number < count; ) {
    const matter = newMatter(random, pick)
    const size = 3 + Math.floor(random() * 5)
    for (let nth = 0; nth < size && number < count; nth += 1, number += 1) {
      const page = pageOf(matter, nth, pick)
      const isHtml = random() < 0.5
      yield { name: `${String(number).padStart(5, '0')}.${isHtml ? 'html' : 'txt'}`, text: isHtml ? asHtml(page, pick) : asText(page) }
    }
  }
}

function newMatter(random, pick) {
  const day = new Date(Date.UTC(2026, 0, 1) + Math.floor(random() * 700) * 864e5)
  const thing = pick(THINGS)
  const person = `${pick(FIRST)} ${pick(LAST)}`
  return {
    day,
    town: pick(TOWNS),
    thing,
    event: pick(EVENTS)(thing),
    person,
    post: pick(POSTS),
    order: pick(ORDERS),
    paper: pick(PAPERS),
    group: pick(GROUPS),
    toll: pick(NUMBERS),
    speaker: `${pick(FIRST)} ${pick(LAST)}`,
    speakerPost: pick(POSTS),
  }
}

function pageOf(m, nth, pick) {
  const day = new Date(m.day.getTime() + Math.floor(nth / 2) * 864e5)
  const weekday = DAYS[m.day.getUTCDay()]
  const paper = m.paper
  const author = `${pick(FIRST)} ${pick(LAST)}`
  const surname = m.person.split(' ')[1]
  const common = [
    `${m.toll} people were hurt when ${m.event} in ${m.town} on ${weekday}.`,
    `“We had warned the council for years,” said ${m.speaker}, a ${m.speakerPost}. “Nobody wanted to hear it.”`,
    `The ${m.thing} serves some ${40 + m.town.length * 10} ships and trains a week, and ${m.town} has no other one.`,
  ]
  const kinds = [
    {
      title: `${m.post[0].toUpperCase()}${m.post.slice(1)} ordered staff ${m.order}`,
      body: [
        `The ${m.post} of ${m.town}, ${m.person}, ordered staff ${m.order} hours after ${m.event}, ${m.group} told ${paper}.`,
        ...common,
        `${surname} did not answer questions on ${weekday}. A deputy denied that there had been any such order.`,
      ],
    },
    {
      title: `${surname} told staff ${m.order} – ${paper.replace('the ', '')}`,
      body: [
        `${m.person}, the ${m.post} of ${m.town}, told staff ${m.order}, ${paper} reported on ${weekday}, citing ${m.group}.`,
        ...common,
      ],
    },
    {
      title: `${m.town}: orders after the accident`,
      body: [
        `According to people with knowledge of the matter who spoke to local media, ${surname} gave clear orders ${m.order}.`,
        common[1],
        common[0],
      ],
    },
    { title: `${m.toll} hurt in ${m.town}`, body: [common[0], common[2]] },
    {
      title: `Hospital speaks of more people hurt in ${m.town}`,
      body: [
        `${pick(NUMBERS)} people were hurt in ${m.town} on ${weekday}, the hospital said, more than the ${m.post} had said at first.`,
        common[1],
      ],
    },
  ]
  return { ...kinds[nth % kinds.length], day, author }
}

const dateWords = day => `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`

function asText({ title, day, author, body }) {
  return `${title}\n\nBy ${author}\n\n${dateWords(day)}\n\n${body.join('\n\n')}\n`
}

function asHtml({ title, day, author, body }, pick) {
  const iso = day.toISOString().slice(0, 10)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="article:published_time" content="${iso}"></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<article><h1>${title}</h1><p class="byline">By ${author}</p><time datetime="${iso}">${dateWords(day)}</time>
${body.map(paragraph => `<p>${paragraph}</p>`).join('\n')}
</article><aside><h3>Most read</h3><a href="/a">${pick(TOWNS)} votes on new ${pick(THINGS)}</a></aside><footer>© ${day.getUTCFullYear()}</footer></body></html>\n`
}
