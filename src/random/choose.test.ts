import fc from 'fast-check'
import { expect, it } from 'vitest'
import { finish } from '../steps/steps.ts'
import { chooseSteps } from './choose.ts'
import { stream } from './random.ts'

it('chooses different numbers below the total', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(200), fc.nat(1000), (total, wanted, seed) => {
      const count = Math.min(total, wanted)
      const chosen = finish(chooseSteps(total, count, stream(seed, 0, 'choose')))
      expect(new Set(chosen).size).toBe(count)
      expect(chosen.every(place => place >= 0 && place < total)).toBe(true)
    }),
  )
})
it('chooses each order alike', () => {
  const random = stream(1, 0, 'choose')
  const counts = new Map<string, number>()
  for (let i = 0; i < 6000; i++) {
    const order = finish(chooseSteps(4, 2, random)).join()
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  // Twelve orders with mean 500 and standard deviation 21: χ² with 11 degrees of freedom is above 31.3 once in 1000.
  const chiSquared = [...counts.values()].reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0)
  expect(counts.size).toBe(12)
  expect(chiSquared).toBeLessThan(31.3)
})
