import { expect, test } from 'vitest'
import { drawExperiment } from '../../src/index.ts'
import { LAYERS } from '../explorer/store.ts'
import { replay } from '../words/en/replay.ts'
import { replay as inChinese } from '../words/zh/replay.ts'
import { stepInWords } from './replayWords.ts'

const told = (draw: ReturnType<typeof drawExperiment>, words = replay) =>
  LAYERS.map(layer => stepInWords(layer, draw, words))

test('each step is told in a sentence, in the order of causes', () => {
  expect(told(drawExperiment())).toEqual([
    'The truth is made of K + J = 6 components. Both fits will be held against it.',
    'Anchor data is drawn from the K anchored components alone: 100 points.',
    'A model is fitted to the anchor data: the anchor fit, with 2 components.',
    'The generator has the K + J of the truth, and L = 2 of its own that the truth has not.',
    'Synthetic data is drawn from the generator: 200 points.',
    'A model is fitted to the synthetic data: the synthetic fit, with 8 components.',
  ])
})

test('and in Chinese', () => {
  expect(told(drawExperiment(), inChinese)).toEqual([
    '真实分布由 K + J = 6 个分量组成。两个拟合都要跟它比。',
    '锚点数据只从有锚点的 K 个分量中抽取：100 个点。',
    '用锚点数据拟合出一个模型，即锚点拟合：2 个分量。',
    '生成模型有真实分布的 K + J 个分量，还有真实分布里没有的 L = 2 个。',
    '合成数据从生成模型中抽取：200 个点。',
    '用合成数据拟合出一个模型，即合成拟合：8 个分量。',
  ])
})

test('what there is none of is not spoken of', () => {
  const words = told(drawExperiment({ K: 1, J: 0, L: 0 }))
  expect(words[0]).toContain('of K = 1 component.')
  expect(words[3]).toBe('The generator has the K of the truth, and nothing else.')
  expect(words.join(' ')).not.toMatch(/\b[JL]\b/)
})

test('no sentence is longer than the place of the number holds', () => {
  for (const sentence of told(drawExperiment({ K: 15, J: 15, L: 15, N_k: 1000, n: 5000 })))
    expect(sentence.length).toBeLessThan(100)
})
