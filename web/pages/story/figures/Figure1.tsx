/** Chapter 1: the points that the reader has, the rings that the reader places, and then the truth. */
import { useMemo, useRef } from 'react'
import { DEFAULTS } from '../../../../src/parameters/parameters.ts'
import { Still } from '../../../kit/Still.tsx'
import { useSize } from '../../../kit/useSize.ts'
import { Swatch } from '../../../plane/key/Swatch.tsx'
import { useWords } from '../../../words/shelf.ts'
import { WithSymbols } from '../../../terms/WithSymbols.tsx'
import { useWorld } from '../world.ts'
import css from './Figure1.module.css'
import type { ChapterFigure } from './figure.ts'
import { FigureHead } from './FigureHead.tsx'
import { RingPlane } from './RingPlane.tsx'

export function Figure1({ phase, guess, onGuess }: ChapterFigure<1>) {
  const words = useWords('rings')
  const world = useWorld()
  const area = useRef<HTMLDivElement>(null)
  const size = useSize(area)
  const rings = useMemo(() => guess ?? [], [guess])
  const after = phase === 'after'
  const { K, J, N_k } = DEFAULTS
  return (
    <div className={css.figure}>
      <FigureHead
        title={after ? words.whatThereIs : words.whatYouHave}
        setting={after ? <WithSymbols text={words.seenAndNot(K, J)} live /> : words.nothingElse}
      />
      <div ref={area} className={css.plane}>
        {size && world ? (
          <RingPlane world={world} size={size} rings={rings} truth={after} onRings={after ? null : onGuess} />
        ) : (
          <Still of="plane" />
        )}
      </div>
      <ul className={css.key}>
        {after && (
          <li>
            <Swatch layer="truth" />
            <span>{words.key.truth}</span>
          </li>
        )}
        <li>
          <Swatch layer="anchorData" />
          <span>
            <WithSymbols text={after ? words.key.anchorData : words.key.anchorDataOf(N_k, K)} />
          </span>
        </li>
        {after && rings.length > 0 && (
          <li>
            <svg className={css.swatch} width={18} height={18} aria-hidden>
              <circle cx={9} cy={9} r={6.5} />
            </svg>
            <span>{words.key.guess}</span>
          </li>
        )}
      </ul>
    </div>
  )
}
