import { expect, test } from 'vitest'
import { partsByRole } from '../../../src/experiment/parts.ts'
import type { DensityMeasure } from '../../../src/divergence/measures.ts'
import { drawExperiment } from '../../../src/index.ts'
import { parts as en } from '../../words/en/parts.ts'
import { parts as zh } from '../../words/zh/parts.ts'
import { reason } from './reasons.ts'

const reasons = (setting: Parameters<typeof drawExperiment>[0], measure: DensityMeasure, words = en) => {
  const draw = drawExperiment(setting)
  return partsByRole(draw, measure).map(part => reason(draw, measure, part, words))
}

test('each role of the opening has its reason, in every measure', () => {
  expect(reasons({}, 'jensen-shannon')).toEqual([
    'the anchor fit stakes all it has on these',
    'the anchor fit has never been here; the generator has',
    'a quarter of the synthetic fit is spent on nothing real',
  ])
  expect(reasons({}, 'truth-to-fit')[2]).toBe('no term of its own: the mass it takes, ln(8/6) = 0.29 nats')
  expect(reasons({}, 'fit-to-truth')[2]).toBe('a quarter of the synthetic fit lies where the truth has nothing')
})

test('a share that is no common fraction is a percentage', () => {
  expect(reasons({ L: 5 }, 'jensen-shannon')[2]).toBe('45\u00a0% of the synthetic fit is spent on nothing real')
  expect(reasons({ L: 5 }, 'jensen-shannon', zh)[2]).toBe('合成拟合有 45% 落在不存在的地方')
})

test('roles without components have none', () => {
  expect(reasons({ J: 0, L: 0 }, 'jensen-shannon').slice(1)).toEqual([en.none.unsampled, en.none.irrelevant])
})

test('in Chinese', () => {
  expect(reasons({}, 'jensen-shannon', zh)).toEqual([
    '锚点拟合全押在这几处',
    '锚点拟合没到过这里，生成模型到过',
    '合成拟合有四分之一落在不存在的地方',
  ])
  expect(reasons({}, 'truth-to-fit', zh)[2]).toBe('没有自己的一项，只计它占去的份额：ln(8/6) = 0.29 nat')
})
