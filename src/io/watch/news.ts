import { deflateSync, inflateSync } from 'node:zlib'
import type { News, Told } from '../../present/news/kinds.ts'
import { contentId } from '../../text/hash.ts'
import { bytesOf, numberOf, textOf } from '../store/database.ts'
import type { WatchState } from './state.ts'

/** What the case was when news were last told of it, and the number that it had then among its changes. */
export function toldBefore({ sqlite }: WatchState): { readonly told: Told; readonly revision: number } | undefined {
  const row = sqlite.first('SELECT revision, deflated FROM told')
  return row && { told: JSON.parse(inflateSync(bytesOf(row, 'deflated')).toString('utf8')), revision: numberOf(row, 'revision') }
}

/** Notes what is told now: news, what the hooks still have to get, and the case that they follow from, all or nothing. */
export function keepNews(
  { sqlite }: WatchState,
  told: Told,
  revision: number,
  news: readonly News[],
  at: string,
  hooks: readonly string[],
): void {
  sqlite.transaction(() => {
    const deflated = deflateSync(Buffer.from(JSON.stringify(told)), { level: 3 })
    sqlite.run('INSERT OR REPLACE INTO told (one, revision, deflated) VALUES (1, ?, ?)', [revision, deflated])
    for (const item of news) sqlite.run('INSERT OR IGNORE INTO news (id, at, json) VALUES (?, ?, ?)', [item.id, at, JSON.stringify(item)])
    if (news.length === 0) return
    const id = contentId('delivery', ...news.map(item => item.id))
    const body = JSON.stringify({ format: NEWS_FORMAT, id, at, news })
    for (const hook of hooks) sqlite.run('INSERT INTO outbox (hook, id, body, due) VALUES (?, ?, ?, 0)', [hook, id, body])
  })
}

/** The format of news as JSON: to hooks, and line by line. */
export const NEWS_FORMAT = 'hearsay-news/1'

/** News that nobody at the terminal has seen, in order; `done` marks one of them as shown. */
export function unshownNews({ sqlite }: WatchState): readonly { readonly news: News; readonly at: string; readonly done: () => void }[] {
  return sqlite.rows('SELECT number, at, json FROM news WHERE shown = 0 ORDER BY number').map(row => ({
    news: JSON.parse(textOf(row, 'json')!),
    at: textOf(row, 'at')!,
    done: () => void sqlite.run('UPDATE news SET shown = 1 WHERE number = ?', [numberOf(row, 'number')]),
  }))
}

/** The latest news, newest first. */
export function latestNews({ sqlite }: WatchState, most: number): readonly { readonly news: News; readonly at: string }[] {
  return sqlite
    .rows('SELECT at, json FROM news ORDER BY number DESC LIMIT ?', [most])
    .map(row => ({ news: JSON.parse(textOf(row, 'json')!), at: textOf(row, 'at')! }))
}
