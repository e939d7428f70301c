/**
 * The foot of a figure: what is drawn, or what could not be drawn; the button for another draw; and the link to the
 * whole explorer at this setting.
 */
import { Shuffle } from 'lucide-react'
import { useActions, useExplorer } from '../explorer/context.ts'
import { writeLasting } from '../link/codec.ts'
import { Mark } from '../kit/Mark.tsx'
import { useLanguage, useSpeech, useWords, type Saying } from '../words/shelf.ts'
import { WORDMARK } from '../words/wordmark.ts'
import css from './FigureFoot.module.css'
import { siteIn } from './siteIn.ts'

interface Props {
  readonly resample: boolean
  /** The address of the whole explorer; null where it is not known. */
  readonly site: string | null
  readonly notes: readonly Saying[]
  /** What is drawn, where it is not one draw on the plane. */
  readonly said?: string
}

export function FigureFoot({ resample, site, notes, said }: Props) {
  const words = useWords('inFigure')
  const { together } = useWords('linkNotes')
  const speak = useSpeech()
  const language = useLanguage()
  const actions = useActions()
  const hash = useExplorer(writeLasting)
  return (
    <footer className={css.foot} part="foot">
      {notes.length > 0 ? (
        <p className={css.notes} role="status">
          {together(notes.map(speak))}
        </p>
      ) : (
        <p className={css.words}>{said ?? words.oneDraw}</p>
      )}
      <div className={css.actions}>
        {resample && (
          <button
            type="button"
            className={css.resample}
            part="resample"
            title={words.newSeed}
            onClick={actions.resample}
          >
            <Shuffle size={15} aria-hidden />
            <span>{words.resample}</span>
          </button>
        )}
        {site === null ? (
          <span className={css.name} lang="en">
            <Mark className={css.mark} />
            {WORDMARK}
          </span>
        ) : (
          <a
            className={css.name}
            part="link"
            href={`${siteIn(language, site)}${hash}`}
            target="_blank"
            rel="noopener"
            title={words.openThere}
          >
            <Mark className={css.mark} />
            <span lang="en">{WORDMARK}</span> <span aria-hidden="true">↗</span>
          </a>
        )}
      </div>
    </footer>
  )
}
