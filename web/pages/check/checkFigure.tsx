/** The panels of the Check page as one figure: a row for each role, a column for each measure. */
import { ROLE_OF } from '../../../src/experiment/roles.ts'
import { LEVERS } from '../../../src/parameters/parameters.ts'
import { VERSION } from '../../export/about.ts'
import { paperInWords, toolInWords } from '../../export/citations.ts'
import type { Block } from '../../export/figures/block.ts'
import { figureWords, type FigureWords } from '../../export/figures/figureWords.ts'
import { settingInWords } from '../../export/figures/settingWords.ts'
import { sheetOf } from '../../export/figures/sheet.tsx'
import { SymbolWords, Words } from '../../export/figures/Words.tsx'
import type { Figure } from '../../export/svg/draw.tsx'
import { CURVE_FROM, CURVE_TO } from '../../../src/experiment/curve-settings.ts'
import { MEASURES } from '../../terms/measures.ts'
import type { Shelf } from '../../words/shelf.ts'
import type { Subjects } from '../../words/subjects.ts'
import { columnAxis, spreadsOf } from './axis.ts'
import { useCheck } from './checkRun.ts'
import { useLook } from './look.ts'
import { PanelPicture } from './PanelPicture.tsx'
import { panelPlot } from './panelPlot.ts'
import { PAPER_DRAWS, PAPER_OF, PAPER_SPREADS } from './paperSweep.ts'
import { namedSetting, PAPER_MIDDLE, sameMiddle } from './recipe.ts'

const [HEADS, PANEL, HEIGHT, BETWEEN] = [110, 268, 176, 18]
const HEADING = 34

const capitalised = (name: string): string => name[0].toUpperCase() + name.slice(1)

function panels({ check, parameters: { named, options } }: Pick<Subjects, 'check' | 'parameters'>): Block {
  const { sweeps, done, middle } = useCheck.getState()
  const paper = useLook.getState().paper && sameMiddle(middle, PAPER_MIDDLE)
  const left = (column: number) => HEADS + column * (PANEL + BETWEEN)
  const top = (row: number) => HEADING + row * HEIGHT
  const foot = top(LEVERS.length) + 10
  const columns = MEASURES.map(measure => {
    const others = paper && measure === 'as-published' ? LEVERS.flatMap(lever => PAPER_SPREADS[lever]) : []
    const axis = columnAxis([...LEVERS.flatMap(lever => spreadsOf(sweeps[measure][lever])), ...others])
    return { measure, axis, plot: panelPlot(PANEL, HEIGHT, axis) }
  })
  const { figure } = check
  const caption = check.sentences([figure.what(done), ...(paper ? [figure.dotted(PAPER_DRAWS)] : [])])
  return {
    width: left(columns.length) - BETWEEN,
    height: foot + 22,
    drawn: (
      <>
        {columns.map(({ measure }, column) => (
          <g key={measure} transform={`translate(${left(column)} 0)`}>
            <line x1={0} x2={PANEL} y1={0.5} y2={0.5} stroke="var(--ink)" />
            <Words y={22} size={17} face="serif" weight={600}>
              {capitalised(options.measure[measure].label)}
            </Words>
          </g>
        ))}
        {LEVERS.map((lever, row) => (
          <g key={lever} transform={`translate(0 ${top(row)})`}>
            <g data-role={ROLE_OF[lever]}>
              <SymbolWords component={{ role: ROLE_OF[lever] }} x={0} y={40} size={28} />
              <text x={0} y={62} fontFamily="var(--sans)" fontSize={14} fill="var(--role-ink)">
                {named[lever].label}
              </text>
              <Words y={82} size={13} ink="ink-2">
                {check.range(CURVE_FROM, CURVE_TO)}
              </Words>
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
          {caption}
        </Words>
      </>
    ),
  }
}

function figureIn(words: FigureWords & Pick<Subjects, 'check'>, address: string | null): Figure {
  const { check, files } = words
  const { middle, done } = useCheck.getState()
  const parameters = namedSetting(middle)
  const swept = check.figure.swept(settingInWords(parameters, words), CURVE_FROM, CURVE_TO)
  return {
    title: check.title,
    description: check.figure.description(done),
    source: files.origin(swept, paperInWords(), toolInWords(VERSION, address)),
    drawing: sheetOf(panels(words), parameters, address, words).drawing,
  }
}

/** The words of the page are loaded already, since the page is shown. */
export async function checkFigure(address: string | null, shelf: Shelf): Promise<Figure> {
  return figureIn({ ...(await figureWords(shelf)), check: shelf.here.check! }, address)
}
