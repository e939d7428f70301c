import { describe, expect, it } from 'vitest'
import { drawWorld, resampledGeneratorSteps } from '../experiment/world.ts'
import { logDensity } from '../mixture/density.ts'
import { completeParameters, type Parameters } from '../parameters/parameters.ts'
import { finish } from '../steps/steps.ts'
import { ResampledDensity } from './resampled-density.ts'

const COUNT = 5

describe.each<Partial<Parameters>>([{}, { J: 0, L: 0 }, { dimension: 3, prompt: 1 }])('%j', setting => {
  const parameters = completeParameters(setting)
  const world = drawWorld(parameters)
  const generators = Array.from({ length: COUNT }, (_, r) => finish(resampledGeneratorSteps(world, parameters, r)))
  const density = new ResampledDensity(generators, parameters.K)
  const points = world.truth.means
  const each = generators.map(generator => logDensity(generator, points))
  const meanOf = (i: number, of: (r: number) => boolean) => {
    const some = each.filter((_, r) => of(r)).map(values => values[i])
    const largest = Math.max(...some)
    return largest + Math.log(some.reduce((sum, value) => sum + Math.exp(value - largest), 0) / some.length)
  }

  it('is the density of each generator, of the mean of all, and of that of the others', () => {
    for (let r = 0; r < COUNT; r++) {
      const at = finish(density.ofOneSteps(points, r))
      for (let i = 0; i < at.own.length; i++) {
        expect(at.own[i]).toBeCloseTo(each[r][i], 10)
        expect(at.all[i]).toBeCloseTo(
          meanOf(i, () => true),
          10,
        )
        expect(at.others[i]).toBeCloseTo(
          meanOf(i, s => s !== r),
          10,
        )
      }
    }
  })
  it('has the same values where all are asked for at once', () => {
    let visits = 0
    const one = Array.from({ length: COUNT }, (_, r) => finish(density.ofOneSteps(points, r)))
    finish(
      density.ofAllSteps(points, (i, r, own, all, others) => {
        visits++
        expect(own).toBeCloseTo(one[r].own[i], 10)
        expect(all).toBeCloseTo(one[r].all[i], 10)
        expect(others).toBeCloseTo(one[r].others[i], 10)
      }),
    )
    expect(visits).toBe(COUNT * one[0].own.length)
  })
})
