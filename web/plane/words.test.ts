import { expect, it } from 'vitest'
import { drawExperiment } from '../../src/index.ts'
import { picture } from '../words/en/picture.ts'
import { plane } from '../words/en/plane.ts'
import { picture as pictureZh } from '../words/zh/picture.ts'
import { plane as planeZh } from '../words/zh/plane.ts'
import { captionOf, describe, fraction, nameOf, summaryOf } from './words.ts'

const words = { plane, picture }
const inChinese = { plane: planeZh, picture: pictureZh }

const draw = drawExperiment({ seed: 7 })
const crowd = drawExperiment({ K: 15, J: 15, L: 15, seed: 5 })

it('names components as the picture does', () => {
  expect(nameOf({ role: 'unsampled', index: 11 })).toBe('J₁₂')
})

it('writes equal weights as unit fractions, others in percent', () => {
  expect([1 / 6, 1 / 45, 1].map(weight => fraction(weight, plane))).toEqual(['1/6', '1/45', 'all'])
  expect(fraction(0.237, plane)).toBe('23.7 %')
  expect(fraction(0.237, planeZh)).toBe('23.7%')
})

it('says what the ellipses hold while nothing is pointed at', () => {
  expect(captionOf(draw, null, words).component).toBeNull()
  expect(captionOf(draw, null, words).text).toBe('inner ellipse holds 50 % of a component, outer 95 %')
  expect(captionOf(crowd, null, words).text).toBe('45 components, so the outer ellipse alone: 95 %')
})

it('says what a role is in a crowd, and what a component is anywhere', () => {
  const { text: role } = captionOf(crowd, { role: 'irrelevant' }, words)
  expect(role).toBe('the 15 irrelevant components, and the fits that serve them')
  const { component, text } = captionOf(draw, { role: 'unsampled', index: 0 }, words)
  expect(component).toEqual({ role: 'unsampled', index: 0 })
  expect(text).toMatch(
    /^unsampled: weight 1\/6 of the truth; .*synthetic fit serves it.*; adds [+−±]\d\.\d+ nats to the gap$/,
  )
  const published = { ...draw, parameters: { ...draw.parameters, measure: 'as-published' as const } }
  expect(captionOf(published, { role: 'unsampled', index: 0 }, words).text).not.toContain('adds')
})

it('gives each component its own addition: together they are the gap', () => {
  const additions = draw.roles.map(role =>
    Number(
      /adds (\S+) nats/
        .exec(describe(draw, role, plane))![1]
        .replace('−', '-')
        .replace('±', ''),
    ),
  )
  const sum = additions.reduce((total, addition) => total + addition, 0)
  expect(Math.abs(sum - draw.gaps['jensen-shannon'].gap.value)).toBeLessThan(draw.roles.length * 0.0005)
})

it('does not stumble over a component that is gone', () => {
  expect(captionOf(draw, { role: 'unsampled', index: 15 }, words).text).toContain('not in this draw')
})

it('tells the picture in a paragraph', () => {
  expect(summaryOf(draw, plane)).toBe(
    [
      'The truth has 6 components: 2 anchored and 4 unsampled.',
      'The generator has these and 2 irrelevant.',
      'The anchor fit, with 2 components, is taught by 100 points;',
      'the synthetic fit, with 8 components, by 200 points.',
    ].join(' '),
  )
})

it('says the same in Chinese, in its own order', () => {
  expect(captionOf(draw, null, inChinese).text).toBe('内圈含分量的 50%，外圈 95%')
  expect(captionOf(crowd, { role: 'irrelevant' }, inChinese).text).toBe('15 个无关的分量，以及与之对应的拟合分量')
  expect(captionOf(draw, { role: 'unsampled', index: 0 }, inChinese).text).toMatch(
    /^未采样：占真实分布的 1\/6；合成拟合.*与它对应；对净收益贡献 [+−±]\d\.\d+ nat$/,
  )
  expect(summaryOf(draw, planeZh)).toContain('6 个分量：2 个有锚点，4 个未采样。')
})
