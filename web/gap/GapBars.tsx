/**
 * The two distances from the truth as aligned bars, each with the size of its fit. The gap is drawn as the difference
 * between their ends.
 */
import type { CSSProperties, ReactNode } from 'react'
import { useExplorer } from '../explorer/context.ts'
import { isHeldBack } from '../explorer/replay.ts'
import { barShares, bracketSide, isInside } from './bars.ts'
import { formatDistance, formatGap } from '../terms/format.ts'
import css from './GapBars.module.css'
import { MEASURE_LOOKS, shownGap } from '../terms/measures.ts'
import { percent } from '../kit/percent.ts'
import { useWords } from '../words/shelf.ts'
import { Pieces } from './Pieces.tsx'
import { SameSize } from './SameSize.tsx'
import { sizesInWords } from './sizes.ts'

interface BarProps {
  readonly role: 'anchored' | 'synthetic'
  /** The name of the bar and its words, in front of the value. */
  readonly name: ReactNode
  readonly size: string
  readonly share: number
  readonly value: string
}

function Bar({ role, name, size, share, value }: BarProps) {
  return (
    <>
      <dt className={css.name} data-role={role}>
        <span className={css.fit}>{name}</span>
        <span className={css.size}>{size}</span>
      </dt>
      <dd
        className={css.track}
        data-role={role}
        data-inside={isInside(share)}
        style={{ '--end': percent(share) } as CSSProperties}
      >
        <span className={css.bar} />
        <span className={css.value} translate="no">
          {value}
        </span>
      </dd>
    </>
  )
}

const FIT = { name: (text: string) => <span>{text}</span> }
const ENDS = { number: (text: string) => <b translate="no">{text}</b>, roomy: (text: string) => <i>{text}</i> }

export function GapBars() {
  const words = useWords('besideGap')
  const measures = useWords('measures').of
  const draw = useExplorer(state => state.draw)
  const asked = useExplorer(state => state.parameters.measure)
  const still = useExplorer(state => state.dragging !== null)
  const held = useExplorer(state => isHeldBack(state.replay))
  if (!draw)
    return (
      <div className={css.frame} aria-busy="true">
        <div className={css.bars} />
      </div>
    )

  const { measure, gap } = shownGap(draw, asked)
  const [anchorSize, syntheticSize] = sizesInWords(draw, words)
  const { bound, fineDecimals } = MEASURE_LOOKS[measure]
  const { anchor, synthetic, bracket } = barShares(gap, measure)
  const { verb } = measures[measure]
  const ends = { '--from': percent(bracket[0]), '--to': percent(bracket[1]) } as CSSProperties
  return (
    <div className={css.frame} data-held={held}>
      <dl className={css.bars} data-still={still} data-old={measure !== asked}>
        <Bar
          role="anchored"
          name={<Pieces of={words.fits.anchored(verb)} set={FIT} />}
          size={anchorSize}
          share={anchor}
          value={formatDistance(gap.anchor.value, fineDecimals)}
        />
        <Bar
          role="synthetic"
          name={<Pieces of={words.fits.synthetic(verb)} set={FIT} />}
          size={syntheticSize}
          share={synthetic}
          value={formatDistance(gap.synthetic.value, fineDecimals)}
        />
        <dt className={css.difference}>{words.difference}</dt>
        <dd className={css.axis} data-bounded={bound !== null} style={ends}>
          <span className={css.bracket} />
          <b className={css.gap} translate="no" data-side={bracketSide(bracket)}>
            {formatGap(gap.gap.value, fineDecimals)}
          </b>
        </dd>
        {bound && (
          <dd className={css.scale} aria-label={words.scale(bound.label)}>
            <span>
              <Pieces of={words.scaleEnds.start('0')} set={ENDS} />
            </span>
            <span>
              <Pieces of={words.scaleEnds.end(bound.label)} set={ENDS} />
            </span>
          </dd>
        )}
        <dd className={css.same}>
          <SameSize />
        </dd>
      </dl>
    </div>
  )
}
