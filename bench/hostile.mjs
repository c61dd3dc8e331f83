// Pages that mean harm, or are only far too large: each is one that has stopped an extractor. `size` pages grow; the others are read once.
const sentence = 'The bridge at Varrenport fell on Monday night, the mayor of the town said.'
const words = 'Engineers of the county expect that the water will fall by Thursday, but nobody knows what the old bridge can still bear. '

export const hostile = {
  'nested elements': () => `${'<div>'.repeat(100_000)}<p>${sentence}</p>`,
  'nested inline elements': () => `${'<b><i>'.repeat(50_000)}<p>${sentence}</p>`,
  'end tags without a start': () => `<p>${sentence}</p>${'</i></table>'.repeat(100_000)}<p>${sentence}</p>`,
  'an attribute of 10 MB': () => `<p title="${'x'.repeat(10_000_000)}">${sentence}</p>`,
  'a class of 10 MB': () => `<p class="${'related '.repeat(1_250_000)}">${sentence}</p>`,
  'an element of 100,000 attributes': () => `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ')}>${sentence}</p>`,
  'null characters': () => `<p>${'\u0000'.repeat(1_000_000)}${sentence}${'\u0000'.repeat(1_000_000)}</p>`,
  'an endless comment': () => `<p>${sentence}</p><!--${'- '.repeat(5_000_000)}`,
  'an endless script': () => `<p>${sentence}</p><script>${'var a = "<p>";\n'.repeat(500_000)}`,
  'an endless title': () => `<title>${sentence.repeat(50_000)}`,
  'unclosed brackets': () => `<p>${sentence}</p><p>${'('.repeat(2_000_000)}</p>`,
  'entities without end': () => `<p>${sentence}</p><p>${'&amp'.repeat(1_000_000)}</p>`,
  'a million line breaks': () => `<p>${sentence}</p>${'<br>a'.repeat(1_000_000)}`,
  'a million empty elements': () => `<p>${sentence}</p>${'<div></div>'.repeat(1_000_000)}`,
  'a million inline parts': () => `<p>${sentence}</p>${'<span class=author>a</span>'.repeat(300_000)}`,
  'tables in tables': () => `${'<table><tr><td>'.repeat(30_000)}${sentence}`,
  'a word without end': () => `<p>${sentence}</p><p>${'a'.repeat(5_000_000)}</p>`,
  'JSON-LD without end': () =>
    `<script type="application/ld+json">${'[{"@type":"NewsArticle","a":'.repeat(100_000)}</script><p>${sentence}</p>`,
}

/** An honest page of about `megabytes`: paragraphs, headings, pictures, menus, as a very long live blog has them. */
export function longPage(megabytes) {
  const part = at =>
    `<div class="item" id="i${at}"><h2>Update ${at} from the river</h2><p class="time"><time>10:${at % 60}</time></p><p>${words}${words}<a href="/a/${at}">County ${at}</a> said so.</p><figure><img src="${at}.jpg" alt="x"><figcaption>The bridge, seen ${at}</figcaption></figure><ul><li><a href="/b/${at}">Ferry closed</a></li><li>${words}</li></ul></div>\n`
  const count = Math.ceil((megabytes * 1_000_000) / part(1000).length)
  return `<!doctype html><html lang=en><head><title>River live</title></head><body><nav><a href="/">Home</a></nav><main><article><h1>River live</h1>${Array.from({ length: count }, (_, at) => part(at)).join('')}</article></main></body></html>`
}
