import { useEffect } from 'preact/hooks'

/** Names the screen in the browser's tab and history. */
export function useTitle(words: string | undefined): void {
  useEffect(() => {
    document.title = words ? `${words.length > 60 ? `${words.slice(0, 60)}…` : words} – Hearsay` : 'Hearsay'
  }, [words])
}
