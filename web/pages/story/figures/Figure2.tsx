/** Chapter 2: the plane with the anchor fit, a slider for the points of each component, and how far the fit is off. */
import { DEFAULTS } from '../../../../src/parameters/parameters.ts'
import { MEASURED } from '../../../diagrams/measured.ts'
import { useActions, useExplorer } from '../../../explorer/context.ts'
import { linearScale } from '../../../kit/scale.ts'
import { useSliding } from '../../../kit/useSliding.ts'
import { Swatch } from '../../../plane/key/Swatch.tsx'
import { PlaneFigure } from '../../../plane/PlaneFigure.tsx'
import { formatDistance } from '../../../terms/format.ts'
import { MEASURE_LOOKS } from '../../../terms/measures.ts'
import { WithSymbols } from '../../../terms/WithSymbols.tsx'
import { useWords } from '../../../words/shelf.ts'
import css from './Figure2.module.css'
import type { ChapterFigure } from './figure.ts'
import { FigureHead } from './FigureHead.tsx'

/** The slider's range: from the points that the reader has to ten times as many. */
const [FEWEST, MOST, STEP] = [DEFAULTS.N_k, 10 * DEFAULTS.N_k, DEFAULTS.N_k]
const KEY = ['truth', 'anchorData', 'anchorFit'] as const
const WIDTH = 420
/** The two settings whose typical distance the story quotes. */
const { anchor50, anchor500 } = MEASURED.values
const TYPICAL: Readonly<Record<number, number>> = { [FEWEST]: anchor50.value, [MOST]: anchor500.value }

export function Figure2({ phase }: ChapterFigure<2>) {
  const words = useWords('floor')
  const { K, J } = DEFAULTS
  return (
    <div className={css.figure}>
      <FigureHead title={words.title} setting={<WithSymbols text={words.setting(K, J)} live />} />
      <div className={css.plane}>
        <PlaneFigure />
      </div>
      <ul className={css.key}>
        {KEY.map(layer => (
          <li key={layer}>
            <Swatch layer={layer} />
            <span>{words.key[layer]}</span>
          </li>
        ))}
      </ul>
      <Off />
      {phase === 'after' && <Points />}
    </div>
  )
}

/** The distance of the anchor fit from the truth, between 0 and ln 2. */
function Off() {
  const words = useWords('floor')
  const gap = useExplorer(({ draw }) => draw?.gaps['jensen-shannon'].anchor.value ?? null)
  const points = useExplorer(({ draw }) => draw?.parameters.N_k ?? FEWEST)
  const typical = TYPICAL[points]
  const x = linearScale([0, Math.LN2], [0, WIDTH])
  const { fineDecimals } = MEASURE_LOOKS['jensen-shannon']
  if (gap === null) return <div className={css.off} />
  const shown = formatDistance(gap, fineDecimals)
  return (
    <div className={css.off}>
      <span className={css.name}>{words.off}</span>
      <div>
        <svg className={css.bar} viewBox={`0 0 ${WIDTH} 30`} role="img" aria-label={words.told(shown, points)}>
          <rect className={css.length} y={2} height={14} width={x(gap)} />
          <path className={css.axis} d={`M0 21H${WIDTH}M0 0V26M${WIDTH} 17V26`} />
          {typical !== undefined && <path className={css.typical} d={`M${x(typical)} -1V20`} />}
        </svg>
        <p className={css.ends}>
          <span>{words.itself}</span>
          <span>{`${words.nothing} ${words.most}`}</span>
        </p>
      </div>
      <p className={css.values}>
        <b>{words.here(shown)}</b>
        {typical !== undefined && <span>{words.typical(formatDistance(typical, fineDecimals))}</span>}
      </p>
    </div>
  )
}

function Points() {
  const words = useWords('floor')
  const { setParameter } = useActions()
  const value = useExplorer(state => state.parameters.N_k)
  const sliding = useSliding(
    value,
    next => setParameter('N_k', next),
    () => {},
  )
  return (
    <label className={css.slider}>
      <span>{words.points}</span>
      <input
        type="range"
        min={FEWEST}
        max={MOST}
        step={STEP}
        value={value}
        aria-valuetext={words.pointsNow(value)}
        {...sliding}
      />
      <output>{value}</output>
    </label>
  )
}
