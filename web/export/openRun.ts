/** Opens a run from a file: the setting, how it is looked at, and word of whether its numbers are still the same. */
import type { Explorer } from '../explorer.ts'
import { useLinkNotes } from '../link/page.ts'
import { sameDraw } from '../engine/draws.ts'
import { readRunFile, type Run } from './run.ts'

const say = (notes: readonly string[]) => useLinkNotes.setState({ notes })

/** Resolves with why the file was refused, or with null once it is open. */
export async function openRun(explorer: Explorer, file: File): Promise<string | null> {
  const reading = await readRunFile(file)
  if ('refusal' in reading) return reading.refusal
  const { run, notes } = reading
  const opened = [`Opened ${file.name}.`, ...notes.map(note => `In it, ${note}.`)]
  say(opened)
  compareLater(explorer, run, same => say([...opened, same ? 'Its gap is the one in the file, to the last bit.' : 'Its gap is not the one in the file: that was computed by another version.']))
  if (run.looks) explorer.store.setState(run.looks)
  explorer.actions.setParameters(run.parameters)
  explorer.actions.showView('explore')
  return null
}

/** Once its draw is there, tells whether it gives the gap of the file; not if the reader has gone on meanwhile. */
function compareLater({ store }: Explorer, { parameters, result }: Run, tell: (same: boolean) => void): void {
  if (!result) return
  const stop = store.subscribe(({ draw, parameters: now }) => {
    if (!sameDraw(now, parameters)) return stop()
    if (!draw || !sameDraw(draw.parameters, parameters)) return
    stop()
    const gap = draw.gaps[result.measure]
    if (gap) tell(gap.gap.value === result.gap)
  })
}
