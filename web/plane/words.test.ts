import { expect, it } from 'vitest'
import { drawExperiment } from '../../src/index.ts'
import { captionOf, describe, fraction, nameOf, summaryOf } from './words.ts'

const draw = drawExperiment({ seed: 7 })
const crowd = drawExperiment({ K: 15, J: 15, L: 15, seed: 5 })

it('names components as the picture does', () => {
  expect(nameOf({ role: 'unsampled', index: 11 })).toBe('J₁₂')
})

it('writes equal weights as unit fractions, others in percent', () => {
  expect([1 / 6, 1 / 45, 1].map(fraction)).toEqual(['1/6', '1/45', 'all'])
  expect(fraction(0.237)).toBe('23.7 %')
})

it('says what the ellipses hold while nothing is pointed at', () => {
  expect(captionOf(draw, null).component).toBeNull()
  expect(captionOf(draw, null).text).toBe('inner ellipse holds 50 % of a component, outer 95 %')
  expect(captionOf(crowd, null).text).toBe('45 components, so the outer ellipse alone: 95 %')
})

it('says what a role is in a crowd, and what a component is anywhere', () => {
  const { text: role } = captionOf(crowd, { role: 'irrelevant' })
  expect(role).toBe('the 15 irrelevant components, and the fits that serve them')
  const { component, text } = captionOf(draw, { role: 'unsampled', index: 0 })
  expect(component).toEqual({ role: 'unsampled', index: 0 })
  expect(text).toMatch(/^unsampled: weight 1\/6 of the truth; .*synthetic fit serves it.*; adds [+−±]\d\.\d+ nats to the gap$/)
  const published = { ...draw, parameters: { ...draw.parameters, measure: 'as-published' as const } }
  expect(captionOf(published, { role: 'unsampled', index: 0 }).text).not.toContain('adds')
})

it('gives each component its own addition: together they are the gap', () => {
  const additions = draw.roles.map(role => Number(/adds (\S+) nats/.exec(describe(draw, role))![1].replace('−', '-').replace('±', '')))
  const sum = additions.reduce((total, addition) => total + addition, 0)
  expect(Math.abs(sum - draw.gaps['jensen-shannon'].gap.value)).toBeLessThan(draw.roles.length * 0.0005)
})

it('does not stumble over a component that is gone', () => {
  expect(captionOf(draw, { role: 'unsampled', index: 15 }).text).toContain('not in this draw')
})

it('tells the picture in a paragraph', () => {
  expect(summaryOf(draw)).toContain('6 components: 2 anchored and 4 unsampled')
})
