/** Ten invented pages as newsrooms build them, with what a reader would copy down from each: title, writers, day, paragraphs. */
export interface InventedPage {
  readonly name: string
  readonly url: string
  readonly html: string
  readonly title: string
  readonly authors: readonly string[]
  readonly published: string
  readonly paragraphs: readonly string[]
  /** Its writers and day stand in JSON-LD alone. */
  readonly onlyLinked?: true
}

const page = (lang: string, head: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}<link rel="stylesheet" href="/style.css"></head><body>${body}</body></html>`
const paragraphs = (texts: readonly string[]) => texts.map(text => `<p>${text}</p>`).join('\n')
const linked = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...fields })}</script>`

const quay = [
  'The quay at Carrow was shut on Monday after divers found cracks in two of its piers, the harbour office said.',
  '“We could see daylight through one of them,” said the harbour master, Levan Corvalan, who ordered ships to the outer roads.',
  'Some 40 fishing boats have to land their catch at Lowmoor until the piers are mended, which may take until spring.',
]
const dam = [
  'Der Stausee oberhalb von Brenwick ist am Dienstag abgelassen worden, weil ein Schieber klemmte, teilte das Wasseramt mit.',
  'Verletzt wurde niemand. Etwa 200 Menschen mussten ihre Häuser am Unterlauf für eine Nacht verlassen, wie die Polizei sagte.',
  'Das Amt will den Schieber in den nächsten Wochen austauschen und den See danach langsam wieder füllen.',
]
const ferry = [
  'Le bac entre Oxley et Penhallow restera à quai jusqu’à vendredi, a annoncé mercredi la compagnie, après une panne de moteur.',
  'Deux cents passagers ont passé la nuit dans un gymnase ; aucun blessé n’est à déplorer, selon la préfecture.',
  'La compagnie promet de rembourser les billets et d’affréter un second navire avant la fin de la semaine.',
]
const tunnel = [
  'Fire broke out in the service gallery of the Gorse Point tunnel early on Thursday and filled both tubes with smoke.',
  'Nobody was hurt, the fire chief said, because the night train had been held at Merrivale for want of a driver.',
  'The tunnel will stay shut for at least three days while cables are laid anew, the railway told passengers.',
]

export const INVENTED: readonly InventedPage[] = [
  {
    name: 'json-ld',
    url: 'https://carrow-observer.example/2031/05/05/quay',
    title: 'Cracked piers shut the quay at Carrow',
    authors: ['Ada Quist', 'Ben Lomax'],
    published: '2031-05-05',
    paragraphs: quay,
    html: page(
      'en-GB',
      `<title>Cracked piers shut the quay at Carrow | The Carrow Observer</title>${linked({
        '@type': 'NewsArticle',
        headline: 'Cracked piers shut the quay at Carrow',
        datePublished: '2031-05-05T09:00:00+01:00',
        author: [
          { '@type': 'Person', name: 'Ada Quist' },
          { '@type': 'Person', name: 'Ben Lomax' },
        ],
      })}`,
      `<nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>Cracked piers shut the quay at Carrow</h1><p class="byline">By Ada Quist and Ben Lomax</p>${paragraphs(quay)}</article><footer>© 2031 The Carrow Observer</footer>`,
    ),
  },
  {
    name: 'divs',
    url: 'https://brenwicker-bote.example/stausee',
    title: 'Stausee über Brenwick abgelassen',
    authors: ['Greta Pellworm'],
    published: '2031-06-03',
    paragraphs: dam,
    html: page(
      'de',
      '<title>Stausee über Brenwick abgelassen - Brenwicker Bote</title><meta property="og:title" content="Stausee über Brenwick abgelassen"><meta property="og:site_name" content="Brenwicker Bote">',
      `<div class="top"><div>Startseite</div><div>Sport</div></div><div class="content"><h1>Stausee über Brenwick abgelassen</h1><div class="meta">03.06.2031, 14:07 Uhr | Von Greta Pellworm</div>${dam.map(text => `<div class="text">${text}</div>`).join('')}</div><div class="footer">Impressum</div>`,
    ),
  },
  {
    name: 'breaks',
    url: 'https://courrier-oxley.example/bac',
    title: 'Le bac d’Oxley en panne jusqu’à vendredi',
    authors: ['Celia Fonteyn'],
    published: '2031-06-04',
    paragraphs: ferry,
    html: page(
      'fr',
      '<title>Le bac d’Oxley en panne jusqu’à vendredi</title><meta property="article:published_time" content="2031-06-04T18:20:00+02:00">',
      `<h1>Le bac d’Oxley en panne jusqu’à vendredi</h1><p>Par Celia Fonteyn</p><div id="article-body">${ferry.join('<br><br>')}</div>`,
    ),
  },
  {
    name: 'script-made',
    url: 'https://gorse-gazette.example/tunnel',
    title: 'Fire shuts the Gorse Point tunnel',
    authors: ['Nils Okwuosa'],
    published: '2031-07-10',
    paragraphs: tunnel,
    html: page(
      'en',
      '<title>Gorse Gazette</title>',
      `<div id="app">Loading…</div><script>const texts = ${JSON.stringify(tunnel)};
document.title = 'Fire shuts the Gorse Point tunnel - Gorse Gazette';
document.getElementById('app').innerHTML = '<article><h1>Fire shuts the Gorse Point tunnel</h1><div class="author">By Nils Okwuosa</div><time datetime="2031-07-10T06:30:00Z">10 July 2031</time>' + texts.map(text => '<p>' + text + '</p>').join('') + '</article>'</script>`,
    ),
  },
  {
    name: 'boxes',
    url: 'https://penhallow-mercury.example/quay',
    title: 'Boats of Carrow must land at Lowmoor',
    authors: ['Rosa Selwyn'],
    published: '2031-05-06',
    paragraphs: quay,
    html: page(
      'en-GB',
      '<title>Boats of Carrow must land at Lowmoor - Penhallow Mercury</title>',
      `<div class="cookie-banner"><p>We use cookies to improve your experience on this site and to show you advertising that fits.</p><button>Accept all</button></div><main><article><h1>Boats of Carrow must land at Lowmoor</h1><p class="author">By Rosa Selwyn</p><p class="date">6 May 2031</p>${paragraphs(quay.slice(0, 2))}<aside class="related"><h3>Related</h3><a href="/x">Lowmoor gets a new crane</a></aside>${paragraphs(quay.slice(2))}</article><section id="comments"><h2>Comments</h2><p>I have told the council about those piers for years and nobody ever came to look at them.</p></section></main>`,
    ),
  },
  {
    name: 'frame',
    url: 'https://kelmar-tribune.example/tunnel',
    title: 'Night train held back before tunnel fire',
    authors: ['Dov Garmash'],
    published: '2031-07-11',
    paragraphs: tunnel,
    html: page(
      'en',
      '<title>Night train held back before tunnel fire | Kelmar Tribune</title>',
      `<article><h1>Night train held back before tunnel fire</h1><p>By Dov Garmash</p><p>July 11, 2031</p><iframe src="/frame.html" title="advertisement"></iframe>${paragraphs(tunnel)}</article>`,
    ),
  },
  {
    name: 'picture',
    url: 'https://lowmoor-chronicle.example/quay',
    title: 'Lowmoor makes room for forty boats',
    authors: ['Tova Brandvik'],
    published: '2031-05-07',
    paragraphs: quay,
    html: page(
      'en-GB',
      '<title>Lowmoor makes room for forty boats</title>',
      `<article><h1>Lowmoor makes room for forty boats</h1><div class="byline">By <a rel="author" href="/authors/tova-brandvik">Tova Brandvik</a> · <time datetime="2031-05-07">7 May 2031</time></div><figure><img src="/boats.png" alt="boats"><figcaption>Boats off Carrow on Monday. Picture: Jonas Ispir</figcaption></figure>${paragraphs(quay)}</article>`,
    ),
  },
  {
    name: 'microdata',
    url: 'https://merrivale-post.example/tunnel',
    title: 'Three days without trains at Merrivale',
    authors: ['Umar Thorvald'],
    published: '2031-07-10',
    paragraphs: tunnel,
    html: page(
      'en',
      '<title>Three days without trains at Merrivale</title>',
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Three days without trains at Merrivale</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Umar Thorvald</span></span><meta itemprop="datePublished" content="2031-07-10T11:00:00+02:00"><div itemprop="articleBody">${paragraphs(tunnel)}</div></div>`,
    ),
  },
  {
    name: 'table-layout',
    url: 'https://old-herald.example/quay.html',
    title: 'Harbour master shuts Carrow quay',
    authors: ['Kaia Norling'],
    published: '2031-05-05',
    paragraphs: quay,
    html: page(
      'en',
      '<title>Harbour master shuts Carrow quay</title>',
      `<table><tr><td width="150"><a href="/">Home</a><br><a href="/a">Archive</a></td><td><h2>Harbour master shuts Carrow quay</h2><p><i>By Kaia Norling</i><br>May 5, 2031</p>${paragraphs(quay)}</td></tr></table>`,
    ),
  },
  {
    name: 'amp',
    onlyLinked: true,
    url: 'https://dunhaven-post.example/amp/stausee',
    title: 'Brenwick: Schieber klemmt, See leer',
    authors: ['Irena Rademaker'],
    published: '2031-06-03',
    paragraphs: dam,
    html: page(
      'de',
      `<title>Brenwick: Schieber klemmt, See leer</title>${linked({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2031-06-03T12:00:00+02:00' },
          { '@type': 'Article', headline: 'Brenwick: Schieber klemmt, See leer', author: { '@id': '#irena' } },
          { '@type': 'Person', '@id': '#irena', name: 'Irena Rademaker' },
        ],
      })}`,
      `<article><header><h1>Brenwick: Schieber klemmt, See leer</h1></header><div class="article-content">${paragraphs(dam)}</div></article>`,
    ),
  },
]
