import { useEffect, useRef, useState } from 'preact/hooks'
import { caseChanged, fetchView, RUNNING, send } from '../load.ts'

/** What the server tells of a run (see src/io/reader.ts). */
type Told =
  | { readonly running: boolean }
  | {
      readonly step: {
        readonly stage: string
        readonly done?: number
        readonly total?: number
        readonly pages?: number
        readonly message?: string
      }
    }
  | { readonly result: { readonly captured: number; readonly added: number; readonly unreadable: number } }
  | { readonly error: string }

interface Bar {
  readonly words: string
  readonly share?: number | undefined
  readonly isError?: boolean
}

/** Files and folders dropped anywhere are read into the case; how far that is stands on top of every screen. */
export function Drop() {
  const [bar, setBar] = useState<Bar>()
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    let source: EventSource | undefined
    let version: string | undefined
    // A stream is open only while a run goes on: a browser has six connections for one server, and a reader many tabs.
    const follow = (): void => {
      if (source) return
      source = new EventSource('/progress')
      source.onmessage = ({ data }) => {
        const told = JSON.parse(data) as Told
        if ('running' in told) {
          if (!told.running) end()
          return
        }
        if ('step' in told) setBar(barOf(told.step))
        else {
          setBar(endOf(told))
          end()
        }
      }
    }
    const end = (): void => {
      source?.close()
      source = undefined
      look()
    }
    const look = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return
      const now = await fetchView<{ running: boolean; version: string }>('/progress.json').catch(() => undefined)
      if (!now) return
      if (version !== undefined && version !== now.version) caseChanged()
      version = now.version
      if (now.running) follow()
    }
    look()
    addEventListener(RUNNING, follow)
    document.addEventListener('visibilitychange', look)
    return () => {
      source?.close()
      removeEventListener(RUNNING, follow)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])

  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      filesOf(event.dataTransfer!).then(upload, (error: Error) => setBar({ words: error.message, isError: true }))
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  })

  const upload = async (files: readonly NamedFile[]): Promise<void> => {
    if (files.length === 0) return
    const form = new FormData()
    for (const { file, path } of files) form.append('file', file, path)
    setBar({ words: `Sending ${files.length} ${files.length === 1 ? 'file' : 'files'}` })
    await send('/read.json', form).catch((error: Error) => setBar({ words: error.message, isError: true }))
  }

  return (
    <section aria-label="Reading pages">
      {isOver && <div class="drop-here">Drop pages or a folder to read them</div>}
      <input
        ref={input}
        id="choose"
        type="file"
        multiple
        class="visually-hidden"
        tabIndex={-1}
        aria-label="Pages to read into the case"
        onChange={() => {
          const chosen = [...(input.current?.files ?? [])].map(file => ({ file, path: file.webkitRelativePath || file.name }))
          upload(chosen)
        }}
      />
      {bar && (
        <div class={bar.isError ? 'reading error' : 'reading'} role={bar.isError ? 'alert' : 'status'}>
          <progress aria-label="Reading" max={1} {...(bar.share === undefined ? {} : { value: bar.share })} hidden={bar.isError === true} />
          <span>{bar.words}</span>
          <button type="button" class="quiet" aria-label="Dismiss" onClick={() => setBar(undefined)}>
            ×
          </button>
        </div>
      )}
    </section>
  )
}

/** How a run ended. */
function endOf(told: Exclude<Told, { readonly running: boolean } | { readonly step: object }>): Bar | undefined {
  if ('error' in told) return { words: told.error, isError: true }
  const { captured, added, unreadable } = told.result
  if (captured === 0) return undefined
  return { words: `${captured} read, ${added} new${unreadable > 0 ? `, ${unreadable} without readable text` : ''}.`, share: 1 }
}

function barOf(step: { stage: string; done?: number; total?: number; pages?: number; message?: string }): Bar {
  if (step.stage === 'captured') return { words: `${step.pages} captured` }
  if (step.stage === 'reading')
    return { words: `Reading ${step.done} of ${step.total}`, share: (step.done ?? 0) / Math.max(1, step.total ?? 1) }
  if (step.stage === 'investigating') return { words: `Finding origins over ${step.pages} pages` }
  return { words: step.message ?? 'Reading' }
}

interface NamedFile {
  readonly file: File
  readonly path: string
}

/** All files of a drop, folders walked. */
async function filesOf(transfer: DataTransfer): Promise<readonly NamedFile[]> {
  const entries = [...transfer.items].flatMap(item => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return [...transfer.files].map(file => ({ file, path: file.name }))
  return (await Promise.all(entries.map(walk))).flat()
}

async function walk(entry: FileSystemEntry): Promise<readonly NamedFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    return [{ file, path: entry.fullPath.replace(/^\//, '') }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: NamedFile[] = []
  // A folder is told a hundred entries at a time, until there are none.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return found
    for (const each of some) found.push(...(await walk(each)))
  }
}
