/** The panels of the Check page as one figure: a row for each role, a column for each measure. */
import { columnAxis, spreadsOf } from '../../pages/check/axis.ts'
import { useCheck } from '../../pages/check/checkRun.ts'
import { PanelPicture } from '../../pages/check/PanelPicture.tsx'
import { panelPlot } from '../../pages/check/panelPlot.ts'
import { PAPER_NAME, PAPER_OF, PAPER_SPREADS } from '../../pages/check/paperSweep.ts'
import { namedSetting, PAPER_MIDDLE, sameMiddle } from '../../pages/check/recipe.ts'
import { useLook } from '../../pages/check/look.ts'
import { MEASURE_OPTIONS } from '../../terms/measures.ts'
import { CURVE_FROM, CURVE_TO } from '../../../src/experiment/curve-settings.ts'
import { ROLE_OF } from '../../../src/experiment/roles.ts'
import { LEVERS, PARAMETERS } from '../../../src/parameters.ts'
import { formatCount } from '../../terms/format.ts'
import { VERSION } from '../about.ts'
import { paperInWords, toolInWords } from '../citations.ts'
import type { Figure } from '../svg/draw.tsx'
import type { Block } from './block.ts'
import { settingInWords } from './settingWords.ts'
import { sheetOf } from './sheet.tsx'
import { SymbolWords, Words } from './Words.tsx'

const [HEADS, PANEL, HEIGHT, BETWEEN] = [110, 268, 176, 18]
const HEADING = 34

function panels(): Block {
  const { sweeps, done, middle } = useCheck.getState()
  const paper = useLook.getState().paper && sameMiddle(middle, PAPER_MIDDLE)
  const left = (column: number) => HEADS + column * (PANEL + BETWEEN)
  const top = (row: number) => HEADING + row * HEIGHT
  const foot = top(LEVERS.length) + 10
  const columns = MEASURE_OPTIONS.map(({ value: measure, label }) => {
    const others = paper && measure === 'as-published' ? LEVERS.flatMap(lever => PAPER_SPREADS[lever]) : []
    const axis = columnAxis([...LEVERS.flatMap(lever => spreadsOf(sweeps[measure][lever])), ...others])
    return { measure, label, axis, plot: panelPlot(PANEL, HEIGHT, axis) }
  })
  return {
    width: left(columns.length) - BETWEEN,
    height: foot + 22,
    drawn: (
      <>
        {columns.map(({ measure, label }, column) => (
          <g key={measure} transform={`translate(${left(column)} 0)`}>
            <line x1={0} x2={PANEL} y1={0.5} y2={0.5} stroke="var(--ink)" />
            <Words y={22} size={17} face="serif" weight={600}>{label[0].toUpperCase() + label.slice(1)}</Words>
          </g>
        ))}
        {LEVERS.map((lever, row) => (
          <g key={lever} transform={`translate(0 ${top(row)})`}>
            <g data-role={ROLE_OF[lever]}>
              <SymbolWords component={{ role: ROLE_OF[lever] }} x={0} y={40} size={28} />
              <text x={0} y={62} fontFamily="var(--sans)" fontSize={14} fill="var(--role-ink)">{PARAMETERS[lever].label}</text>
              <Words y={82} size={13} ink="ink-2">{CURVE_FROM} to {CURVE_TO}</Words>
            </g>
            {columns.map(({ measure, axis, plot }, column) => (
              <g key={measure} transform={`translate(${left(column)} 0)`} fontFamily="var(--sans)" fontSize={12.5}>
                <PanelPicture
                  {...{ lever, measure, axis, plot }}
                  spreads={spreadsOf(sweeps[measure][lever])}
                  other={paper && measure === 'as-published' ? PAPER_OF[lever] : null}
                  yours={sameMiddle(middle, PAPER_MIDDLE) ? null : middle[lever]}
                  pointed={null}
                />
              </g>
            ))}
          </g>
        ))}
        <Words y={foot + 12} size={13} ink="ink-2">
          Gap in nats against each lever: median (line) and middle half (band) of {done > 0 ? `${formatCount(done)} draws a point` : 'the first draws'}; above the line, the synthetic data helped.
          {paper && ` Dotted: ${PAPER_NAME}.`}
        </Words>
      </>
    ),
  }
}

export function checkFigure(address: string | null): Figure {
  const parameters = namedSetting(useCheck.getState().middle)
  return {
    title: 'One experiment, four ways to keep score',
    description: `The gap against K, J and L in each of four measures, medians over ${useCheck.getState().done} draws a point.`,
    source: `${settingInWords(parameters)}, one lever at a time from ${CURVE_FROM} to ${CURVE_TO}. `
      + `${paperInWords()}. ${toolInWords(VERSION, address)}`,
    drawing: sheetOf(panels(), parameters, address).drawing,
  }
}
