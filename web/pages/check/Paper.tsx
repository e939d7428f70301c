/** The published sweep, drawn over ours: the switch for it, and how far the two agree. */
import { Pieces } from '../../gap/Pieces.tsx'
import { useWords } from '../../words/shelf.ts'
import { showPaper, useLook } from './look.ts'
import css from './Paper.module.css'
import { agreementWithPaper, PAPER_DRAWS, PAPER_SOFTWARE } from './paperSweep.ts'
import type { Sweeps } from './columnReading.ts'
import type { ReadSweeps } from './readSweeps.ts'

export function Paper({ read }: { readonly read: ReadSweeps | null }) {
  const words = useWords('check')
  const shown = useLook(look => look.paper)
  return (
    <div className={css.paper}>
      <label className={css.switch} title={PAPER_SOFTWARE}>
        <input type="checkbox" checked={shown} onChange={event => showPaper(event.target.checked)} />
        <svg className={css.swatch} width="26" height="8" aria-hidden>
          <path d="M2 4h22" />
        </svg>
        <span>{words.published(PAPER_DRAWS)}</span>
      </label>
      {read && <Agreement sweeps={read.sweeps} />}
    </div>
  )
}

function Agreement({ sweeps }: { readonly sweeps: Sweeps }) {
  const { points, agreeing } = agreementWithPaper(sweeps)
  const words = useWords('check')
  const error = (text: string) => <abbr title={words.combined}>{text}</abbr>
  return (
    <p className={css.agreement}>
      <Pieces of={words.agreement(agreeing, points)} set={{ error }} />
    </p>
  )
}
