/**
 * The experiment as one compact figure for other people's pages: plane, gap, levers and curve. The layout follows the
 * width that the page gives it.
 */
import { useId, useRef, useState, type ComponentType, type ReactNode } from 'react'
import { GapNumber } from '../gap/GapNumber.tsx'
import type { EmbedOptions } from '../link/embedKeys.ts'
import { PlaneFigure } from '../plane/PlaneFigure.tsx'
import { panelId, tabId } from '../kit/useTabs.ts'
import { FaceTabs, type Face } from './FaceTabs.tsx'
import { TAGS } from '../words/languages.ts'
import { useWords, type Saying } from '../words/shelf.ts'
import css from './Figure.module.css'
import { FigureCheck } from './FigureCheck.tsx'
import { FigureCurve } from './FigureCurve.tsx'
import { FigureDoubts } from './FigureDoubts.tsx'
import { FigureFoot } from './FigureFoot.tsx'
import { FigureKey } from './FigureKey.tsx'
import { FigureLevers } from './FigureLevers.tsx'
import { MeasureSelect } from './MeasureSelect.tsx'
import { Trouble } from './Trouble.tsx'
import { useNarrow } from './useNarrow.ts'

export interface FigureProps {
  readonly options: EmbedOptions
  /** The address of the whole explorer; null where it is not known. */
  readonly site: string | null
  /** Friendly words about each thing that could not be shown as requested. */
  readonly notes: readonly Saying[]
}

/** Shows a drawing of the story in place of the explorer. Only pages that can load it later have it. */
export type DiagramComponent = ComponentType<FigureProps>

/** A static figure has no controls, and only its draw is computed. */
export function Figure({ options, site, notes }: FigureProps) {
  const words = useWords('inFigure')
  const { show, static: still, lang } = options
  const controls = still ? [] : options.controls
  const has = {
    plane: show.includes('plane'),
    gap: show.includes('gap'),
    levers: show.includes('levers'),
    curve: show.includes('curve') && !still,
  }
  const figure = useRef<HTMLDivElement>(null)
  const narrow = useNarrow(figure)
  const [face, setFace] = useState<Face>('levers')
  const id = useId()
  // A narrow figure has no room for both levers and curve: tabs choose one of them.
  const turned = narrow && has.levers && has.curve
  const measure = <MeasureSelect fixed={!controls.includes('measure')} />
  const part = (own: Face, content: ReactNode) => (
    <section
      className={css[own]}
      part={own}
      hidden={turned && face !== own}
      {...(turned
        ? { role: 'tabpanel', id: panelId(id, own), 'aria-labelledby': tabId(id, own) }
        : { 'aria-label': words.parts[own] })}
    >
      {content}
    </section>
  )
  return (
    <div
      ref={figure}
      className={css.figure}
      part="figure"
      lang={TAGS[lang]}
      data-parts={has.plane && (has.gap || has.levers || has.curve) ? 'both' : 'one'}
    >
      <div className={css.body}>
        {has.plane && (
          <section className={css.plane} part="plane" aria-label={words.parts.plane}>
            <div className={css.square}>
              <PlaneFigure embedded compact={still} />
            </div>
            <FigureKey />
          </section>
        )}
        {(has.gap || has.levers || has.curve) && (
          <div className={css.side}>
            {has.gap && (
              <section className={css.gap} part="gap" aria-label={words.parts.gap}>
                <GapNumber form="terse" doubts={<FigureDoubts />} check={site !== null && <FigureCheck site={site} />}>
                  {has.curve ? undefined : measure}
                </GapNumber>
              </section>
            )}
            {has.levers && part('levers', <FigureLevers controls={controls} still={still} />)}
            {has.curve && part('curve', <FigureCurve controls={controls} measure={turned ? null : measure} />)}
            {turned && (
              <div className={css.turn}>
                <FaceTabs id={id} chosen={face} onChoose={setFace} />
                {measure}
              </div>
            )}
          </div>
        )}
      </div>
      {!still && <Trouble />}
      <FigureFoot resample={controls.includes('resample')} site={site} notes={notes} />
    </div>
  )
}
