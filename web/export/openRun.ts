/** Opens a run from a file: sets its parameters and its display, and says whether its numbers are still the same. */
import { sameDraw } from '../explorer/engine/sameDraw.ts'
import type { Explorer } from '../explorer/explorer.ts'
import { settleAddress, useLinkNotes } from '../link/page.ts'
import type { State } from '../explorer/store.ts'
import type { Saying } from '../words/shelf.ts'
import { readRunFile, type Run } from './run.ts'

const say = (notes: readonly Saying[]) => useLinkNotes.setState({ notes })

/** Resolves with the reason for which the file was refused, or with null when it is open. */
export async function openRun(explorer: Explorer, file: File): Promise<Saying | null> {
  const reading = await readRunFile(file)
  if ('refusal' in reading) return reading.refusal
  const { run, notes } = reading
  if (run.looks) explorer.store.setState(run.looks)
  explorer.actions.setParameters(run.parameters)
  explorer.actions.showView('explore')
  // Opening is a step of its own in the history, so the reader can go back. The call also clears earlier notes.
  settleAddress()
  const opened: Saying[] = [wordsOf => wordsOf('runs').opened(file.name), ...notes]
  say(opened)
  compareOnceDrawn(explorer, run, same => say([...opened, wordsOf => wordsOf('runs')[same ? 'same' : 'other']]))
  return null
}

/**
 * When the draw is there, tells whether it gives the gap of the file. It tells nothing if the reader has changed the
 * setting meanwhile.
 */
function compareOnceDrawn({ store }: Explorer, { parameters, result }: Run, tell: (same: boolean) => void): void {
  if (!result) return
  /** Whether the comparison is over. */
  const compare = ({ draw, parameters: now }: State): boolean => {
    if (!sameDraw(now, parameters)) return true
    if (!draw || !sameDraw(draw.parameters, parameters)) return false
    const gap = draw.gaps[result.measure]
    if (gap) tell(gap.gap.value === result.gap)
    return true
  }
  if (compare(store.getState())) return
  const stop = store.subscribe(state => compare(state) && stop())
}
