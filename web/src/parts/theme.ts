import { useEffect, useState } from 'preact/hooks'

type Theme = 'system' | 'light' | 'dark'
const NEXT: Readonly<Record<Theme, Theme>> = { system: 'dark', dark: 'light', light: 'system' }
const NAME = 'hearsay-colours'

function stored(): Theme {
  const value = localStorage.getItem(NAME)
  return value === 'light' || value === 'dark' ? value : 'system'
}

/** Light or dark: as the system has it until the reader says otherwise. */
export function useTheme(): readonly [Theme, () => void] {
  const [theme, setTheme] = useState<Theme>(stored)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
    localStorage.setItem(NAME, theme)
  }, [theme])
  return [theme, () => setTheme(NEXT[theme])]
}
