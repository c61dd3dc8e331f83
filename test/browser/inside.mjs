// Functions that the tests run inside the page; each stands alone, since only its source goes there.

export function openAll() {
  for (const details of document.querySelectorAll('details')) details.open = true
}

export function isOpen(node) {
  return node.closest('details')?.open
}

/** Links that lead nowhere or away from the page, and ids that stand twice. */
export function anchors() {
  const ids = [...document.querySelectorAll('[id]')].map(node => node.id)
  const links = [...document.querySelectorAll('a[href]')].map(node => node.getAttribute('href'))
  return {
    missing: links.filter(href => !href.startsWith('#') || !ids.includes(href.slice(1))),
    twice: ids.filter((id, at) => ids.indexOf(id) !== at),
  }
}

export function widths() {
  return { needed: document.documentElement.scrollWidth, given: window.innerWidth }
}

/** @returns {number[]} */
export function headingLevels() {
  return [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(node => Number(node.tagName[1]))
}

/** Text whose contrast with what is behind it is below 4.5 (WCAG 2.2, 1.4.3), as 'element: ratio'. */
export function weakText() {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const solid = colour => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }
  const linear = value => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
  const behind = node => {
    for (let at = node; at; at = at.parentElement) {
      const colour = solid(getComputedStyle(at).backgroundColor)
      if (colour[3] > 250) return colour
    }
    return [255, 255, 255]
  }
  const opacity = node => (node ? Number(getComputedStyle(node).opacity) * opacity(node.parentElement) : 1)
  const weak = new Set()
  for (const node of document.querySelectorAll('body *')) {
    const hasText = [...node.childNodes].some(child => child.nodeType === 3 && child.textContent.trim() !== '')
    const style = getComputedStyle(node)
    if (!hasText || style.fontSize === '0px' || node.closest('script,style,[aria-hidden],option')) continue
    const back = behind(node)
    const front = solid(style.color)
    const share = opacity(node)
    const mixed = front.map((value, at) => value * share + back[at] * (1 - share))
    const [high, low] = [light(mixed), light(back)].sort((a, b) => b - a)
    const ratio = (high + 0.05) / (low + 0.05)
    if (ratio < 4.5) weak.add(`${node.tagName} ${node.className}: ${ratio.toFixed(2)}`)
  }
  return [...weak]
}
