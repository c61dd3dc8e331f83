/** The page's only script: opens what a link leads to, filters claims, opens everything for printing. Without it the page shows all it has. */
export const SCRIPT = `(() => {
  const claims = [...document.querySelectorAll('.claim')]
  const words = document.querySelector('#words')
  const state = document.querySelector('#state')
  const found = document.querySelector('#found')
  const texts = new Map(claims.map(claim => [claim, claim.textContent.toLowerCase()]))
  const filter = () => {
    const wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean)
    const isFiltering = wanted.length > 0 || state.value !== ''
    let count = 0
    for (const claim of claims) {
      const fits = wanted.every(word => texts.get(claim).includes(word)) &&
        (state.value === '' || (state.value === 'findings' ? 'findings' in claim.dataset : claim.dataset.state === state.value))
      claim.hidden = !fits
      if (fits) count++
    }
    for (const more of document.querySelectorAll('.story > .more')) {
      if (more.querySelector('.claim')) more.open = isFiltering && more.querySelector('.claim:not([hidden])') !== null
    }
    document.body.classList.toggle('filtering', isFiltering)
    found.textContent = isFiltering ? count + (count === 1 ? ' claim' : ' claims') : ''
  }
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target) return
    for (let node = target; node; node = node.parentElement) {
      if (node instanceof HTMLDetailsElement) node.open = true
      if (node.hidden) node.hidden = false
    }
    target.scrollIntoView()
  }
  document.querySelector('#filter').hidden = false
  words.addEventListener('input', filter)
  state.addEventListener('change', filter)
  addEventListener('hashchange', open)
  addEventListener('keydown', event => {
    if (event.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
      event.preventDefault()
      words.focus()
    }
  })
  for (const compare of document.querySelectorAll('.compare')) {
    const choose = compare.querySelector('.choose')
    const panels = [...compare.querySelectorAll('.panel')]
    choose.hidden = false
    choose.querySelector('select').addEventListener('change', event => {
      for (const [at, panel] of panels.entries()) panel.hidden = at !== Number(event.target.value)
    })
    for (const button of choose.querySelectorAll('button')) {
      button.addEventListener('click', () => {
        const all = [...compare.querySelectorAll('.panel:not([hidden]) .pair')]
        const material = all.filter(pair => pair.querySelector('.flag.material'))
        const stops = material.length > 0 ? material : all.filter(pair => pair.querySelector('.flag'))
        const by = Number(button.dataset.step)
        const at = stops.findIndex(stop => stop.classList.contains('here'))
        const next = stops[at < 0 ? (by > 0 ? 0 : stops.length - 1) : at + by]
        if (!next) return
        for (const stop of stops) stop.classList.toggle('here', stop === next)
        next.scrollIntoView({ block: 'center' })
      })
    }
  }
  let closed = []
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')].filter(each => !each.closest('#pages'))
    for (const each of closed) each.open = true
  })
  addEventListener('afterprint', () => {
    for (const each of closed) each.open = false
  })
  open()
})()`
