/** Opens and closes More. While More is closed, this line shows the sample sizes. */
import { ChevronRight } from 'lucide-react'
import { useActions, useExplorer } from '../explorer/context.ts'
import { useWords } from '../words/shelf.ts'
import css from './More.module.css'
import { atDefaults, MORE_DEFAULTS, moreSummary } from './moreRows.ts'

interface Props {
  readonly open: boolean
  /** The id of the part that it opens. */
  readonly controls: string
  /** Leaves the sample sizes out where there is no room for them. */
  readonly brief?: boolean
  readonly onToggle: () => void
}

export function MoreToggle({ open, controls, brief = false, onToggle }: Props) {
  const words = { controls: useWords('controls'), parameters: useWords('parameters') }
  const summary = useExplorer(state => moreSummary(state.parameters, words))
  return (
    <div className={css.head}>
      <button type="button" className={css.toggle} aria-expanded={open} aria-controls={controls} onClick={onToggle}>
        <ChevronRight size={16} className={css.chevron} aria-hidden />
        <span>{words.controls.moreHeading}</span>
      </button>
      {open && <ResetMore />}
      {!open && !brief && <span className={css.summary}>{summary}</span>}
    </div>
  )
}

export function ResetMore() {
  const { setParameters } = useActions()
  const words = useWords('controls')
  const untouched = useExplorer(state => atDefaults(state.parameters))
  return (
    <button
      type="button"
      className={css.reset}
      disabled={untouched}
      title={untouched ? words.untouched : undefined}
      onClick={() => setParameters(MORE_DEFAULTS)}
    >
      {words.reset}
    </button>
  )
}
