import { expect, it } from 'vitest'
import { drawExperiment } from '../../src/index.ts'
import { holdDomain } from './domain.ts'
import { ease } from '../kit/easing.ts'
import { pictureOf } from './picture.ts'
import { between } from './tween.ts'

const picture = (parameters: Parameters<typeof drawExperiment>[0]) => {
  const draw = drawExperiment(parameters)
  return pictureOf(draw, holdDomain(null, draw).domain)
}

const few = picture({ J: 2, L: 1, seed: 3 })
const more = picture({ J: 3, L: 1, seed: 3 })
const elsewhere = picture({ J: 2, L: 1, seed: 4 })

it('eases from 0 to 1 and never back', () => {
  expect(ease(0)).toBe(0)
  expect(ease(1)).toBe(1)
  // A known point of the CSS easing curve.
  expect(ease(0.5)).toBeCloseTo(0.9, 1)
  let last = 0
  for (let time = 0; time <= 1; time += 0.01) {
    expect(ease(time)).toBeGreaterThanOrEqual(last)
    last = ease(time)
  }
})

it('begins where it was and ends where it should be', () => {
  expect(between(few, more, 0).generator.filter(({ presence }) => presence > 0)).toHaveLength(few.generator.length)
  expect(between(few, more, 1000)).toBe(more)
})

it('lets a new component appear where it is', () => {
  const halfway = between(few, more, 60).generator.find(({ key }) => key === 'J2')
  const there = more.generator.find(({ key }) => key === 'J2')
  expect(halfway).toMatchObject({ x: there?.x, y: there?.y, xx: there?.xx })
  expect(halfway?.presence).toBeGreaterThan(0)
  expect(halfway?.presence).toBeLessThan(1)
})

it('lets a component leave where it was, together with its points', () => {
  const halfway = between(more, few, 40)
  const leaving = halfway.generator.find(({ key }) => key === 'J2')
  expect(leaving?.presence).toBeLessThan(1)
  const points = halfway.clouds.filter(cloud => cloud.presence.some(presence => presence > 0 && presence < 1))
  expect(points.length).toBeGreaterThan(0)
  expect(between(more, few, 200).generator.some(({ key }) => key === 'J2')).toBe(false)
})

it('moves mean and covariance together, and the points with the mean', () => {
  const halfway = between(few, elsewhere, 100)
  const [from, now, to] = [few, halfway, elsewhere].map(({ generator }) => generator.find(({ key }) => key === 'K0')!)
  const share = (now.x - from.x) / (to.x - from.x)
  expect(share).toBeGreaterThan(0)
  expect(share).toBeLessThan(1)
  expect((now.xx - from.xx) / (to.xx - from.xx)).toBeCloseTo(share, 6)
  const anchors = halfway.clouds.find(({ kind, presence }) => kind === 'anchorData' && presence[0] > 0)
  expect(anchors?.shift[0]).toBeCloseTo(now.x - to.x, 9)
})

it('can be interrupted on its way', () => {
  const onTheWay = between(few, more, 80)
  const back = between(onTheWay, few, 0)
  const presence = (key: string, shapes: typeof back.generator) => shapes.find(shape => shape.key === key)?.presence
  expect(presence('J2', back.generator)).toBeCloseTo(presence('J2', onTheWay.generator) ?? NaN)
})
