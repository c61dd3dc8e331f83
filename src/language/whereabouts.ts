/** What of a report goes into an address: `{host}`, `{words}` (joined by +), `{name}`, `{from}` and `{to}` (YYYYMMDD), `{after}` and `{before}` (YYYY-MM-DD). */
export interface Finder {
  readonly is: 'archive' | 'search'
  readonly name: string
  readonly address: string
}

/** Web archives that show what a host served on a day. All their addresses are for people to open. */
export const ARCHIVES: readonly Finder[] = [
  { is: 'archive', name: 'Internet Archive, the day’s captures', address: 'https://web.archive.org/web/{from}000000-{to}235959*/{host}/*' },
  { is: 'archive', name: 'archive.today', address: 'https://archive.ph/https://{host}/*' },
  { is: 'archive', name: 'Memento, many archives at once', address: 'http://timetravel.mementoweb.org/list/{from}120000/https://{host}/' },
]

/** Search engines, with the host, the days and the words of the report. */
export const SEARCHES: readonly Finder[] = [
  { is: 'search', name: 'Google', address: 'https://www.google.com/search?q=site:{host}+{words}+after:{after}+before:{before}' },
  { is: 'search', name: 'Bing', address: 'https://www.bing.com/search?q=site:{host}+{words}' },
  { is: 'search', name: 'DuckDuckGo', address: 'https://duckduckgo.com/?q=site:{host}+{words}' },
]

/** Where the newsroom's host is not known: its name with the words. */
export const NAME_SEARCHES: readonly Finder[] = [
  { is: 'search', name: 'Google', address: 'https://www.google.com/search?q=%22{name}%22+{words}+after:{after}+before:{before}' },
  { is: 'search', name: 'Bing', address: 'https://www.bing.com/search?q=%22{name}%22+{words}' },
  { is: 'search', name: 'DuckDuckGo', address: 'https://duckduckgo.com/?q=%22{name}%22+{words}' },
]

/** A web archive whose list of captures can be asked for (CDX), where nothing else is said. */
export const CAPTURE_ARCHIVE = 'https://web.archive.org'
