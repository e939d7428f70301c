/** What the page Check gives to the export: its panels as a figure, and the draws behind them. */
import type { PageExports } from '../../export/pageExports.ts'
import { CheckData } from './CheckData.tsx'
import { checkFigure } from './checkFigure.tsx'
import { useCheck } from './checkRun.ts'
import { namedSetting } from './recipe.ts'

export const CHECK_EXPORTS: PageExports = {
  name: 'check',
  parameters: () => namedSetting(useCheck.getState().middle),
  figure: checkFigure,
  Data: CheckData,
}
