import { expect, it } from 'vitest'
import { drawExperiment } from '../../src/index.ts'
import { type Domain, holdDomain } from './domain.ts'
import { ellipseOf, enlarge, gaussianOf, OUTER, outlineAt } from './ellipse.ts'
import { plotOf, toX, toY, viewOf } from './view.ts'

const contains = (outer: Domain, inner: Domain) =>
  outer.x0 <= inner.x0 && outer.x1 >= inner.x1 && outer.y0 <= inner.y0 && outer.y1 >= inner.y1

it('shows the square with a margin, whatever the draw', () => {
  for (const seed of [1, 2, 3]) {
    const { domain } = holdDomain(null, drawExperiment({ seed, J: 0, L: 0 }))
    expect(contains(domain, { x0: -2.3, x1: 12.3, y0: -2.3, y1: 12.3 })).toBe(true)
  }
})

it('holds every component of truth, generator and both fits inside the plot', () => {
  // At J = 12 of the opening seed, a fitted component reaches further than all components that it was fitted to.
  for (const setting of [
    { seed: 1, K: 6, J: 6, L: 6 },
    { seed: 2, K: 6, J: 6, L: 6 },
    { seed: 458, J: 12 },
  ]) {
    const draw = drawExperiment(setting)
    const size = { width: 640, height: 500 }
    const plot = plotOf(size)
    const view = viewOf(holdDomain(null, draw).domain, size)
    for (const mixture of [draw.truth, draw.generator, draw.anchorFit.mixture, draw.syntheticFit.mixture]) {
      for (let component = 0; component < mixture.weights.length; component++) {
        const outer = enlarge(ellipseOf(gaussianOf(mixture, component)), OUTER)
        for (let turn = 0; turn < 6.3; turn += 0.1) {
          const { x, y } = outlineAt(outer, turn)
          expect(toX(view, x)).toBeGreaterThan(plot.left)
          expect(toX(view, x)).toBeLessThan(plot.right)
          expect(toY(view, y)).toBeGreaterThan(plot.top)
          expect(toY(view, y)).toBeLessThan(plot.bottom)
        }
      }
    }
  }
})

it('grows with L and does not shrink again until the seed changes', () => {
  const few = holdDomain(null, drawExperiment({ L: 0, seed: 3 }))
  const many = holdDomain(few, drawExperiment({ L: 16, seed: 3 }))
  expect(contains(many.domain, few.domain)).toBe(true)
  expect(holdDomain(many, drawExperiment({ L: 0, seed: 3 }))).toBe(many)
  const other = holdDomain(many, drawExperiment({ L: 0, seed: 4 }))
  expect(other).toEqual(holdDomain(null, drawExperiment({ L: 0, seed: 4 })))
})
