/** The published sweep laid over ours: its switch, and how far the two agree. */
import { showPaper, useLook } from './look.ts'
import css from './Paper.module.css'
import { agreementWithPaper, PAPER_NAME, PAPER_SOFTWARE } from './paperSweep.ts'
import type { Sweeps } from './reading.ts'
import type { ReadSweeps } from './readSweeps.ts'

export function Paper({ read }: { readonly read: ReadSweeps | null }) {
  const shown = useLook(look => look.paper)
  return (
    <div className={css.paper}>
      <label className={css.switch} title={PAPER_SOFTWARE}>
        <input type="checkbox" checked={shown} onChange={event => showPaper(event.target.checked)} />
        <svg className={css.swatch} width="26" height="8" aria-hidden><path d="M2 4h22" /></svg>
        {PAPER_NAME}
      </label>
      {read && <Agreement sweeps={read.sweeps} />}
    </div>
  )
}

function Agreement({ sweeps }: { readonly sweeps: Sweeps }) {
  const { points, agreeing } = agreementWithPaper(sweeps)
  return (
    <p className={css.agreement}>
      Means agree within 3{' '}
      <abbr title="combined standard errors: of the difference of their mean and ours, over the draws of both">s.e.</abbr>
      <span>{` at ${agreeing} of ${points} points.`}</span>
    </p>
  )
}
