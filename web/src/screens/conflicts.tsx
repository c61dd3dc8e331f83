import { whenWords } from '../../../src/present/words.ts'
import type { ConflictsView } from '../../../src/server/views/shapes.ts'
import { useView } from '../load.ts'
import { FindingBox } from '../parts/finding.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { Strip } from '../parts/origin.tsx'
import { StoryParts } from '../parts/story-parts.tsx'
import { useTitle } from '../parts/title.ts'

/** Where pages contradict each other. */
export function ConflictsScreen({ story }: { readonly story: string }) {
  const loading = useView<ConflictsView>(`/stories/${story}/conflicts.json`)
  useTitle(loading.is === 'here' ? `Conflicts: ${loading.view.story.title}` : undefined)
  return (
    <Loaded of={loading}>
      {view => (
        <>
          <header class="head">
            <h1 dir="auto">{view.story.title}</h1>
            <StoryParts story={story} now="/conflicts" />
          </header>
          {view.figures.length + view.opposed.length === 0 && (
            <div class="empty">
              <p>Nothing in this story contradicts anything else. Figures that agree or can both be right are not listed.</p>
            </div>
          )}
          {view.figures.map((table, at) => (
            <section key={at}>
              <h2>
                How many: {table.of} <small class="dim">in</small> <a href={`/claims/${table.claim.id}`}>{table.claim.text}</a>
              </h2>
              <section class="scroll" tabIndex={0} aria-label={`Figures for ${table.of}`}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">Figure</th>
                      <th scope="col">Who says so</th>
                      <th scope="col">Day</th>
                    </tr>
                  </thead>
                  <tbody>
                    {table.rows.map(row => (
                      <tr key={row.witness.statement + row.value}>
                        <td class="figure">{row.value}</td>
                        <td>
                          <Strip witness={row.witness} />
                          <q dir="auto">{row.witness.exact}</q>
                        </td>
                        <td>{row.witness.page.when ? whenWords(row.witness.page.when) : 'undated'}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </section>
            </section>
          ))}
          {view.opposed.length > 0 && (
            <section>
              <h2>Yes and no, claim and denial</h2>
              {view.opposed.map(finding => (
                <FindingBox key={finding.id} finding={finding} />
              ))}
            </section>
          )}
        </>
      )}
    </Loaded>
  )
}
