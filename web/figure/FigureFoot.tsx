/** The foot of a figure: what is drawn, or what could not be; another draw; and the way to the whole explorer at this setting. */
import { Shuffle } from 'lucide-react'
import { useActions, useExplorer } from '../explorer/context.ts'
import { writeLasting } from '../link/codec.ts'
import { Mark } from '../kit/Mark.tsx'
import css from './FigureFoot.module.css'

interface Props {
  readonly resample: boolean
  /** The address of the whole explorer; null where it is not known. */
  readonly site: string | null
  readonly notes: readonly string[]
}

const NAME = 'The Reverse Bottleneck'

export function FigureFoot({ resample, site, notes }: Props) {
  const actions = useActions()
  const hash = useExplorer(writeLasting)
  return (
    <footer className={css.foot} part="foot">
      {notes.length > 0
        ? <p className={css.notes} role="status">{notes.join(' ')}</p>
        : <p className={css.words}>One draw. Inner ellipse: half of a component; outer: 95 %.</p>}
      <div className={css.actions}>
        {resample && (
          <button type="button" className={css.resample} part="resample" title="Take a new seed: everything random is drawn again" onClick={actions.resample}>
            <Shuffle size={15} aria-hidden />Resample
          </button>
        )}
        {site === null ? <span className={css.name}><Mark className={css.mark} />{NAME}</span> : (
          <a className={css.name} part="link" href={`${site}${hash}`} target="_blank" rel="noopener" title="This setting in the whole explorer, in a new tab">
            <Mark className={css.mark} />{NAME} <span aria-hidden="true">↗</span>
          </a>
        )}
      </div>
    </footer>
  )
}
