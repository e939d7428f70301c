/** The sentences of the number and its bars about the opening draw, as the reader reads them. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { drawExperiment } from '../../src/index.ts'
import { DEFAULTS, type Parameters } from '../../src/parameters/parameters.ts'
import { Seats } from '../../src/worker/seats.ts'
import { ExplorerContext } from '../explorer/context.ts'
import { createExplorer } from '../explorer/explorer.ts'
import { inWords } from '../words/inWords.tsx'
import type { Language } from '../words/languages.ts'
import { GapBars } from './GapBars.tsx'
import { GapNumber } from './GapNumber.tsx'
import { MeasureList } from './MeasureList.tsx'

/** No computation may start in these tests. */
const nobody = () => {
  throw new Error('this is only read')
}
const seats = new Seats({ worker: nobody, local: () => Promise.resolve().then(nobody) }, 1)

function read(part: ReactNode, language: Language, setting: Partial<Parameters> = {}): string {
  const explorer = createExplorer(seats, { draw: drawExperiment(setting), parameters: { ...DEFAULTS, ...setting } })
  return renderToStaticMarkup(inWords(<ExplorerContext value={explorer}>{part}</ExplorerContext>, language))
    .replaceAll(/<(?:span|b|i|var|sub)\b[^>]*>|<\/(?:span|b|i|var|sub)>/g, '')
    .replaceAll(/(<[^>]*>)+/g, '|')
}

test('the verdict is one sentence, in full and in brief', () => {
  expect(read(<GapNumber />, 'en')).toContain(
    'The synthetic data helped: a model fitted to it is far closer to the truth.',
  )
  expect(read(<GapNumber form="brief" />, 'en')).toContain('|The synthetic data helped.|')
  expect(read(<GapNumber form="terse" />, 'en')).toContain('|Synthetic data helped.|')
  expect(read(<GapNumber />, 'zh')).toContain('|合成数据有益：用它训练出的模型离真实分布近得多。|')
  expect(read(<GapNumber form="terse" />, 'zh')).toContain('|合成数据有益。|')
  expect(read(<GapNumber />, 'zh', { measure: 'fit-to-truth' })).toContain('合成数据有害：用它训练出的模型多出的更多。')
})

test('each bar is named by what its fit does, with its size, and the scale by its ends', () => {
  expect(read(<GapBars />, 'en')).toMatch(
    /\|Anchor fit is off by2 components, 100 points\|.*\|0 the truth itselfnothing in common ln 2\|/,
  )
  expect(read(<GapBars />, 'zh')).toMatch(/\|锚点拟合偏离2 个分量，100 个点\|.*\|0 与真实分布一致毫无重叠 ln 2\|/)
  expect(read(<GapBars />, 'zh', { measure: 'truth-to-fit' })).toMatch(/\|合成拟合漏掉8 个分量/)
})

test('the button names the chosen measure', () => {
  expect(read(<MeasureList />, 'en')).toContain('|by Jensen–Shannon|')
  expect(read(<MeasureList />, 'zh')).toContain('|尺子：JS 散度|')
})
