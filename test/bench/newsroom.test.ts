import { describe, expect, it } from 'vitest'

const { packOf } = await import('../../bench/newsroom/packs/packs.mjs')
const { worldOf } = await import('../../bench/newsroom/world.mjs')
const { countedOf } = await import('../../bench/newsroom/counting.mjs')

const development = packOf('development')
const heldOut = packOf('held-out')

/** All forms of a pack, with their slots as blanks: two forms that differ only in a name are one. */
function formsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/\{\w+\}/g, '_').toLowerCase()]
  if (Array.isArray(value)) return value.flatMap(formsOf)
  return value && typeof value === 'object' ? Object.values(value).flatMap(formsOf) : []
}

const written = (pack: unknown, pages: number, seed: number) => [...worldOf(pack, { pages, seed })]

describe('the two grammars', () => {
  it('have at least forty forms each for what people and newsrooms said, and share none', () => {
    const [ours, theirs] = [formsOf(development.speech), formsOf(heldOut.speech)]
    expect(ours.length).toBeGreaterThan(40)
    expect(theirs.length).toBeGreaterThan(40)
    expect(theirs.filter(form => ours.includes(form))).toEqual([])
    const facts = formsOf(development.matters.map(({ facts, context, residents }: Record<string, unknown>) => [facts, context, residents]))
    const others = formsOf(heldOut.matters.map(({ facts, context, residents }: Record<string, unknown>) => [facts, context, residents]))
    const sentences = facts.filter(form => form.split(' ').length > 3)
    expect(others.filter(form => sentences.includes(form))).toEqual([])
  })

  it('share no name of a person, town or newsroom', () => {
    for (const list of ['first', 'last', 'stems', 'townStarts', 'townEnds', 'newspapers'] as const) {
      expect(heldOut.names[list].filter((name: string) => development.names[list].includes(name))).toEqual([])
    }
  })
})

describe('an invented world', () => {
  it('is the same for the same seed, and begins alike whatever its size', () => {
    expect(written(development, 60, 3)).toEqual(written(development, 60, 3))
    const [small, large] = [written(heldOut, 40, 5), written(heldOut, 90, 5)]
    expect(large.slice(0, small.length - 1)).toEqual(small.slice(0, -1))
    expect(written(development, 60, 4)).not.toEqual(written(development, 60, 3))
  })

  it('writes as many pages as asked for, without a slot left open', () => {
    for (const pack of [development, heldOut]) {
      const pages = written(pack, 150, 1).flatMap(batch => batch.pages)
      expect(pages).toHaveLength(150)
      expect(new Set(pages.map(({ name }: { name: string }) => name)).size).toBe(150)
      for (const { text } of pages) expect(text).not.toMatch(/[{}\uE000-\uE002«»]|undefined| {2}|,,|\.\./)
    }
  })

  it('tells where every statement stands', () => {
    for (const { truth } of written(heldOut, 80, 2)) {
      const paragraphs = new Map(truth.pages.map((page: { file: string; paragraphs: string[] }) => [page.file, page.paragraphs]))
      for (const { page, paragraph, start, end } of truth.statements) {
        const words = (paragraphs.get(page) as string[])[paragraph]!.slice(start, end)
        expect(words.length).toBeGreaterThan(4)
        expect(words).toMatch(/^[\p{L}\d“]/u)
      }
    }
  })
})

describe('counting by the rules', () => {
  const heard = (origin: string, through: string, is = 'named') => ({ origin, through, knower: origin, page: through, chain: [{ is }] })

  it('takes two witnesses of one speaker for one origin', () => {
    expect(countedOf([heard('mayor', 'Post@1'), heard('mayor', 'Gazette@1')])).toMatchObject({ min: 1, max: 1 })
  })

  it('takes two speakers for independent only where each reached another newsroom', () => {
    expect(countedOf([heard('mayor', 'Post@1'), heard('doctor', 'Gazette@1')])).toMatchObject({ min: 2, max: 2 })
    expect(countedOf([heard('mayor', 'Post@1'), heard('doctor', 'Post@2')])).toMatchObject({ min: 1, max: 2 })
  })

  it('never shows unnamed people to be independent', () => {
    expect(countedOf([heard('Post@1', 'Post@1', 'anonymous'), heard('Gazette@1', 'Gazette@1', 'anonymous')])).toMatchObject({
      min: 1,
      max: 2,
    })
  })
})
