import { describe, expect, it } from 'vitest'
import { failureInWords } from './failure.ts'
import { madeUpCurve } from './madeUp.ts'
import { curveInWords } from './words.ts'

const along = (slope: number) => madeUpCurve((value, noise) => [0.3 + slope * value + 0.02 * noise(), 0.1], [2, 8, 15], 40)

describe('a curve', () => {
  it('rises, falls, or merely goes', () => {
    expect(curveInWords(along(0.02), 'J', 'jensen-shannon', 8)).toMatch(
      /^By Jensen–Shannon, the median gap rises from plus 0\.2\d\d at J = 2 to plus 0\.[45]\d\d at J = 15, in nats, over 40 draws a point\. At the present setting it is plus 0\.\d+ at J = 8\.$/,
    )
    expect(curveInWords(along(-0.05), 'L', 'jensen-shannon', 8)).toMatch(/falls from plus .* to minus /)
    expect(curveInWords(along(0), 'K', 'jensen-shannon', 8)).toMatch(/goes from/)
  })
  it('says nothing of a present setting that it does not have yet, and of itself when it has no points', () => {
    expect(curveInWords(along(0.02), 'J', 'jensen-shannon', 5)).not.toMatch(/present/)
    expect(curveInWords([], 'J', 'jensen-shannon', 5)).toBe('The curve of the gap against J is being computed.')
  })
})

describe('a failure', () => {
  it('tells which attempt is under way, and what is safe', () => {
    expect(failureInWords({ attempt: 1, attempts: 3, reason: '' })).toBe(
      'The calculation stopped by itself. Trying again, 2nd of 3. Your settings are as they were; the curve is from before.',
    )
  })
  it('after the last attempt, tells what to do', () => {
    expect(failureInWords({ attempt: 3, attempts: 3, reason: '' })).toMatch(/stopped 3 times over.*may help/)
  })
})
