import { describe, expect, it } from 'vitest'
import { curve } from '../../words/en/curve.ts'
import { numbers } from '../../words/en/numbers.ts'
import { parameters } from '../../words/en/parameters.ts'
import { curve as zhCurve } from '../../words/zh/curve.ts'
import { numbers as zhNumbers } from '../../words/zh/numbers.ts'
import { parameters as zhParameters } from '../../words/zh/parameters.ts'
import { failureInWords } from './failure.ts'
import { madeUpCurve } from './madeUp.ts'
import { curveInWords } from './words.ts'

const english = { curve, numbers, parameters }
const chinese = { curve: zhCurve, numbers: zhNumbers, parameters: zhParameters }

const along = (slope: number) =>
  madeUpCurve((value, noise) => [0.3 + slope * value + 0.02 * noise(), 0.1], [2, 8, 15], 40)

describe('a curve', () => {
  it('rises, falls, or merely goes', () => {
    expect(curveInWords(english, along(0.02), 'J', 'jensen-shannon', 8)).toMatch(
      /^By Jensen–Shannon, the median gap rises from plus 0\.2\d\d at J = 2 to plus 0\.[45]\d\d at J = 15, in nats, over 40 draws a point\. At the present setting it is plus 0\.\d+ at J = 8\.$/,
    )
    expect(curveInWords(english, along(-0.05), 'L', 'jensen-shannon', 8)).toMatch(/falls from plus .* to minus /)
    expect(curveInWords(english, along(0), 'K', 'jensen-shannon', 8)).toMatch(/goes from/)
  })
  it('says nothing of a present setting that it does not have yet, and of itself when it has no points', () => {
    expect(curveInWords(english, along(0.02), 'J', 'jensen-shannon', 5)).not.toMatch(/present/)
    const nothing = curveInWords(english, [], 'J', 'jensen-shannon', 5)
    expect(nothing).toBe('The curve of the gap against J is being computed.')
  })
  it('goes in Chinese by the same numbers, in an order of its own', () => {
    expect(curveInWords(chinese, along(-0.05), 'L', 'truth-to-fit', 8)).toMatch(
      /^用“漏掉什么”来量，净收益的中位数下降：L = 2 时，正 [\d.]+；L = 15 时，负 [\d.]+。单位为 nat，每点 40 次实验。当前设定下，L = 8 时，负 [\d.]+。$/,
    )
  })
})

describe('a failure', () => {
  it('tells which attempt is under way, and what is safe', () => {
    expect(failureInWords(curve, { attempt: 1, attempts: 3, reason: '' })).toBe(
      'The calculation stopped by itself. Trying again, 2nd of 3. Your settings are as they were; the curve is from before.',
    )
  })
  it('after the last attempt, tells what to do', () => {
    expect(failureInWords(curve, { attempt: 3, attempts: 3, reason: '' })).toMatch(/stopped 3 times over.*may help/)
  })
})
