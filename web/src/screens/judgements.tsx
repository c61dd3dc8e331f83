import type { JudgedView } from '../../../src/server/views/shapes.ts'
import { useView } from '../load.ts'
import { Decided, JudgeError, useJudge } from '../parts/judged.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { useTitle } from '../parts/title.ts'

/** All decisions that stand, the last one first. */
export function JudgementsScreen() {
  useTitle('Your decisions')
  const loading = useView<{ readonly judged: readonly JudgedView[] }>('/judgements.json')
  const [judge, error] = useJudge()
  return (
    <Loaded of={loading}>
      {view => (
        <>
          <header class="head">
            <h1>Your decisions</h1>
            <p class="lead">
              They are inputs to every run, and are never overruled by one. What is taken back leaves no trace in the counts.
            </p>
          </header>
          {view.judged.length === 0 ? (
            <p class="empty">Nothing was decided yet. The screens of claims and people have a part “Your decisions”.</p>
          ) : (
            <Decided judged={view.judged} judge={judge} />
          )}
          <JudgeError error={error} />
        </>
      )}
    </Loaded>
  )
}
