import { expect, test } from 'vitest'
import { drawExperiment } from '../../../src/public/draws.ts'
import type { Place } from './chapters.ts'
import { ringsSeen } from './ringsSeen.ts'

const { truth, roles } = drawExperiment({ n: 20, maxIterations: 2 })
const meanOf = (component: number): Place => [truth.means[2 * component], truth.means[2 * component + 1]]
const [anchored, unsampled] = [0, roles.findIndex(({ role }) => role === 'unsampled')]
const NOWHERE: Place = [1000, 1000]

test('no ring is in nothing', () => {
  expect(ringsSeen([], truth, roles)).toEqual({ placed: 0, found: 0, known: 0, hit: null })
  expect(ringsSeen([NOWHERE], truth, roles)).toEqual({ placed: 1, found: 0, known: 0, hit: null })
})

test('a ring in an unseen component names it', () => {
  const last = unsampled + 2
  expect(ringsSeen([NOWHERE, meanOf(last)], truth, roles)).toEqual({ placed: 2, found: 1, known: 0, hit: 2 })
  expect(ringsSeen([meanOf(last), meanOf(unsampled), meanOf(last)], truth, roles)).toMatchObject({ found: 3, hit: 2 })
})

test('a ring in a component that the reader has is told apart', () => {
  expect(ringsSeen([meanOf(anchored)], truth, roles)).toMatchObject({ placed: 1, known: 1 })
})

test('what the generator makes up is no part of the truth', () => {
  const seen = drawExperiment({ n: 20, maxIterations: 2, J: 0, L: 3 })
  const made: Place = [seen.generator.means[4], seen.generator.means[5]]
  expect(ringsSeen([made], seen.truth, seen.roles)).toMatchObject({ found: 0, hit: null })
})

test('the border is that of the outer ellipse, which holds 95 % of the component', () => {
  const [x, y] = meanOf(unsampled)
  const d = Math.sqrt(truth.covariances[4 * unsampled])
  // Along x, the ellipse reaches as far as its radius times the standard deviation of x given y at the mean.
  const [xx, xy, yy] = [0, 1, 3].map(i => truth.covariances[4 * unsampled + i])
  const reach = Math.sqrt(-2 * Math.log(0.05)) * Math.sqrt((xx * yy - xy * xy) / yy)
  expect(reach).toBeLessThanOrEqual(2.45 * d)
  expect(ringsSeen([[x + 0.999 * reach, y]], truth, roles).found).toBe(1)
  const outside = ringsSeen([[x + 1.001 * reach, y]], truth, roles)
  // Another component may reach there.
  expect(outside.hit).not.toBe(0)
})
