import { useEffect, useRef, useState } from 'preact/hooks'
import { rangeWords } from '../../../src/present/words.ts'
import type { ClaimView, SearchView } from '../../../src/server/views/shapes.ts'
import { fetchView } from '../load.ts'
import { Decided, type Decision, JudgeError } from './judged.tsx'

/** What the reader decides about a claim: another claim says the same, origins are one or two, somebody outside the pile says so too. */
export function Decide({
  view,
  judge,
  error,
}: {
  readonly view: ClaimView
  readonly judge: (decision: Decision) => void
  readonly error: string | undefined
}) {
  const [isOpen, setOpen] = useState(false)
  const same = useRef<HTMLInputElement>(null)
  const who = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.metaKey || event.ctrlKey || event.altKey) return
      if (event.target instanceof HTMLElement && event.target.matches('input, select, textarea')) return
      const stop = event.key === 'm' ? same : event.key === 'a' ? who : undefined
      if (stop) {
        event.preventDefault()
        setOpen(true)
        // The field is there once the form is open.
        requestAnimationFrame(() => stop.current?.focus())
      } else if (event.key === 'u') {
        const last = view.judged.at(-1)
        if (last) judge({ kind: 'undo', number: last.number })
      }
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [view, judge])
  return (
    <section class="judging" aria-labelledby="decisions">
      <h2 id="decisions">Your decisions</h2>
      {view.machine.length > 0 && (
        <p class="machine">
          The machine alone counts{' '}
          {view.machine.map((one, at) => (
            <span key={at}>
              {at > 0 && ' and '}
              <b>
                {one.origins.max === 0 ? 'no stated origin' : `${rangeWords(one.origins)} ${one.origins.max === 1 ? 'origin' : 'origins'}`}
              </b>{' '}
              on {one.pages} {one.pages === 1 ? 'page' : 'pages'}
            </span>
          ))}
          .
        </p>
      )}
      <Decided judged={view.judged} judge={judge} />
      <JudgeError error={error} />
      <details open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>Decide</summary>
        <SaysTheSame view={view} input={same} judge={judge} />
        {view.looks.length > 1 && <OneOrTwo view={view} judge={judge} />}
        <AddWitness view={view} input={who} judge={judge} />
      </details>
    </section>
  )
}

const FOUND = 8

/** Finds the claim that says the same, and merges the two. */
function SaysTheSame({
  view,
  input,
  judge,
}: {
  readonly view: ClaimView
  readonly input: { current: HTMLInputElement | null }
  readonly judge: (decision: Decision) => void
}) {
  const [words, setWords] = useState('')
  const [found, setFound] = useState<SearchView['claims']>([])
  useEffect(() => {
    let isCurrent = true
    const query = words.trim()
    if (query.length < 3) setFound([])
    else
      fetchView<SearchView>(`/search.json?q=${encodeURIComponent(query)}`).then(
        ({ claims }) => isCurrent && setFound(claims.filter(claim => claim.id !== view.id).slice(0, FOUND)),
        () => isCurrent && setFound([]),
      )
    return () => {
      isCurrent = false
    }
  }, [words, view.id])
  return (
    <div class="decision">
      <label>
        Another claim says the same{' '}
        <input
          ref={input}
          type="search"
          placeholder="words of that claim"
          value={words}
          onInput={event => setWords(event.currentTarget.value)}
        />
      </label>
      {found.length > 0 && (
        <ul class="found" aria-label="Claims with these words">
          {found.map(claim => (
            <li key={claim.id}>
              <button
                type="button"
                aria-label={`merge with: ${claim.text}`}
                onClick={() => judge({ kind: 'merge', a: view.id, b: claim.id })}
              >
                merge
              </button>{' '}
              <span dir="auto">{claim.text}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function OneOrTwo({ view, judge }: { readonly view: ClaimView; readonly judge: (decision: Decision) => void }) {
  const choose = (name: string, first: number) => (
    <select name={name} aria-label={name === 'a' ? 'one origin' : 'the other origin'}>
      {view.looks.map((look, at) => (
        <option key={look.id} value={look.id} selected={at === first}>
          {look.mark} {look.label}
        </option>
      ))}
    </select>
  )
  return (
    <form
      class="decision"
      onSubmit={event => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const kind = (event.submitter as HTMLButtonElement | null)?.value === 'two' ? 'two' : 'one'
        judge({ kind, a: String(form.get('a')), b: String(form.get('b')) })
      }}
    >
      {choose('a', 0)} and {choose('b', 1)}{' '}
      <button type="submit" value="one">
        are one origin
      </button>{' '}
      <button type="submit" value="two">
        are independent
      </button>
    </form>
  )
}

function AddWitness({
  view,
  input,
  judge,
}: {
  readonly view: ClaimView
  readonly input: { current: HTMLInputElement | null }
  readonly judge: (decision: Decision) => void
}) {
  return (
    <form
      class="decision"
      onSubmit={event => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const word = (name: string): string => String(form.get(name) ?? '').trim()
        judge({ kind: 'add', a: view.id, b: word('who'), note: word('note'), address: word('address') })
      }}
    >
      <label>
        Somebody outside these pages says so too <input ref={input} name="who" required placeholder="who" />
      </label>{' '}
      <label>
        Note <input name="note" placeholder="how you know" />
      </label>{' '}
      <label>
        Address <input name="address" placeholder="where it can be looked up" />
      </label>{' '}
      <button type="submit">add the witness</button>
    </form>
  )
}
