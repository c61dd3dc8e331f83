const PARTS: readonly (readonly [string, string])[] = [
  ['', 'Claims'],
  ['/graph', 'Provenance'],
  ['/timeline', 'Timeline'],
  ['/conflicts', 'Conflicts'],
]

/** The four screens of a story. */
export function StoryParts({ story, now }: { readonly story: string; readonly now: string }) {
  return (
    <nav class="parts" aria-label="Screens of this story">
      {PARTS.map(([path, words]) => (
        <a key={path} href={`/stories/${story}${path}`} aria-current={path === now ? 'page' : undefined}>
          {words}
        </a>
      ))}
    </nav>
  )
}
