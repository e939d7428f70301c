import { overlaps, within } from '../../kit/box.ts'
import { describe, expect, it } from 'vitest'
import { drawExperiment, type Parameters } from '../../../src/index.ts'
import { attentionTo } from '../attention.ts'
import { holdDomain } from '../domain.ts'
import { pictureOf } from '../picture.ts'
import type { Target } from '../../explorer/target.ts'
import { styleOf } from '../style.ts'
import { viewOf } from '../view.ts'
import { picture as english } from '../../words/en/picture.ts'
import { picture as chinese } from '../../words/zh/picture.ts'
import { crossesBox } from './boxes.ts'
import { type Memory, remember } from './place.ts'
import { placeAll } from './useLabels.ts'

interface Circumstances {
  readonly side?: number
  readonly memory?: Memory
  readonly target?: Target
  readonly words?: typeof english
}

function place(parameters: Partial<Parameters>, { side = 640, memory, target, words = english }: Circumstances = {}) {
  const draw = drawExperiment(parameters)
  const picture = pictureOf(draw, holdDomain(null, draw).domain)
  const size = { width: side, height: side }
  const style = styleOf(size, picture.components)
  const view = viewOf(picture.domain, size)
  const attention = attentionTo(target ?? null, style.crowded)
  return { labels: placeAll(picture, view, style, attention, words, memory), view, draw }
}

const SETTINGS = [
  { K: 2, J: 4, L: 2 },
  { K: 1, J: 0, L: 0 },
  { K: 5, J: 5, L: 5 },
  { K: 15, J: 15, L: 15 },
]

describe.each(SETTINGS)('at K = $K, J = $J, L = $L', setting => {
  const placed = [1, 2, 3, 4].flatMap(seed =>
    [374, 640].flatMap(side => [english, chinese].map(words => place({ ...setting, seed }, { side, words }))),
  )

  it('no label covers another, leaves the plot, or lies on a leader', () => {
    for (const { labels, view } of placed) {
      labels.forEach(({ placement: { candidate } }, i) => {
        expect(within(candidate.box, view.plot)).toBe(true)
        labels.forEach(({ placement: { candidate: other } }, j) => {
          if (i === j) return
          expect(overlaps(candidate.box, other.box)).toBe(false)
          if (other.leader) expect(crossesBox(other.leader, candidate.box)).toBe(false)
        })
      })
    }
  })

  it('every component is named, unless there are too many', () => {
    for (const { labels, draw } of placed) {
      const named = labels.filter(({ remark }) => !remark).length
      if (draw.roles.length <= 16) expect(named).toBe(draw.roles.length)
      else expect(named).toBeGreaterThan(0)
    }
  })

  it('a wide plane says the word of each role', () => {
    for (const { labels, view, draw } of placed) {
      const worded = new Set(labels.filter(({ placement }) => placement.worded).map(({ component }) => component.role))
      const roles = new Set(draw.roles.map(({ role }) => role))
      if (view.size.width >= 440 && draw.roles.length <= 8) expect(worded).toEqual(roles)
      if (view.size.width < 440) expect(worded.size).toBe(0)
    }
  })
})

it('stays where it was when nothing has changed, and nearly always when little has', () => {
  const first = place({ seed: 7 })
  const memory = remember(first.labels.map(({ placement }) => placement))
  expect(remember(place({ seed: 7 }, { memory }).labels.map(({ placement }) => placement))).toEqual(memory)
  const next = remember(place({ seed: 7, L: 3 }, { memory }).labels.map(({ placement }) => placement))
  const kept = [...memory].filter(([key, { place: old }]) => next.get(key)?.place === old)
  expect(kept.length).toBeGreaterThanOrEqual(memory.size - 3)
})

it('names all components of a role that is pointed at in a crowd, and no others', () => {
  const { labels } = place({ K: 15, J: 15, L: 15, seed: 5 }, { target: { role: 'irrelevant' } })
  expect(labels.length).toBeGreaterThanOrEqual(13)
  expect(labels.every(({ component }) => component.role === 'irrelevant')).toBe(true)
})
