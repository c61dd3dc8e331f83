// The trees that the parser learns: CoreNLP's of the training articles, over words alone, with tags as the tagger gives them to articles that it did
// not learn from.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { silver } from './data.mjs'
import { FOLDS, foldOf } from './folds.mjs'

/** The taggers of the folds, each trained without one of them; trained anew where `folder` has none. */
function foldTaggers(dist, folder = mkdtempSync(join(tmpdir(), 'hearsay-taggers-'))) {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const file = join(folder, `fold${fold}.bin`)
    if (!existsSync(file)) {
      const trainer = new URL('tagger.mjs', import.meta.url).pathname
      const { status } = spawnSync(process.execPath, [trainer, dist, file, String(fold)], { stdio: 'inherit' })
      if (status !== 0) throw new Error(`the tagger without fold ${fold} was not trained`)
    }
    return brotliDecompressSync(readFileSync(file))
  })
}

/** Trees { text, tokens, tags, heads, labels, article, publisher }: `tags` of all tokens, `heads` (-1: root) and `labels` of the words that are no marks. */
export async function trees(dist, folder) {
  const load = path => import(pathToFileURL(resolve(dist, path)).href)
  const { isMark } = await load('annotate/parse/words.js')
  const { tagsOf } = await load('annotate/tags/tags.js')
  const taggers = foldTaggers(dist, folder)
  return silver('train')
    .filter(({ tokens }) => tokens.length > 1 && tokens.length < 120)
    .flatMap(tree => {
      const tags = tagsOf(tree.text, tree.tokens, 0, tree.tokens.length, taggers[foldOf(tree.article)])
      const words = withoutMarks(tree, tags, isMark)
      return words ? [{ ...tree, tags, ...words }] : []
    })
}

/** Heads and labels of the words alone; undefined where two words would have no head, or arcs cross. */
function withoutMarks(tree, tags, isMark) {
  const number = new Int32Array(tree.tokens.length).fill(-1)
  let count = 0
  tags.forEach((tag, index) => {
    if (!isMark(tag)) number[index] = count++
  })
  const heads = []
  const labels = []
  for (const [index, tag] of tags.entries()) {
    if (isMark(tag)) continue
    let head = tree.heads[index]
    while (head >= 0 && number[head] < 0) head = tree.heads[head]
    heads.push(head < 0 ? -1 : number[head])
    labels.push(tree.labels[index])
  }
  return heads.filter(head => head < 0).length === 1 && !crosses(heads) ? { heads, labels } : undefined
}

const crosses = heads =>
  heads.some((head, child) => {
    if (head < 0) return false
    const [from, to] = head < child ? [head, child] : [child, head]
    for (let inner = from + 1; inner < to; inner++) if (heads[inner] >= 0 && (heads[inner] < from || heads[inner] > to)) return true
    return false
  })
