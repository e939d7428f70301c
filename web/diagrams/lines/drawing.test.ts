import { describe, expect, it } from 'vitest'
import { drawn, setPoint } from './drawing.ts'

describe('setting a point', () => {
  it('goes on from the end', () => expect(setPoint([0.1], 0, 2, 0.3)).toEqual([0.1, 0.3]))
  it('follows a straight line where something is missing', () =>
    expect(setPoint([0.1], 0, 4, 0.4)).toEqual([0.1, 0.2, 0.3, 0.4]))
  it('begins at the given point', () => expect(setPoint([], 0.1, 2, 0.3)).toEqual([0.2, 0.3]))
  it('writes over what there was', () => expect(setPoint([0.1, 0.2, 0.3], 0, 2, 0.5)).toEqual([0.1, 0.5, 0.3]))
  it('leaves the given point where it is', () => expect(setPoint([0.1], 0, 0, 0.5)).toEqual([0.1]))
})

describe('drawing', () => {
  const from = { at: 0, value: 0 }
  it('sets each whole number that the pen passes', () =>
    expect(drawn([], 0, from, { at: 2.5, value: 0.25 }, 15)).toEqual([0.1, 0.2]))
  it('draws nothing to the left', () =>
    expect(drawn([0.1, 0.2], 0, { at: 2, value: 0 }, { at: 1, value: 0.4 }, 15)).toEqual([0.1, 0.2]))
  it('writes over, and leaves what comes later', () =>
    expect(drawn([0.1, 0.2, 0.3], 0, { at: 0.5, value: 0.4 }, { at: 2.2, value: 0.4 }, 15)).toEqual([0.4, 0.4, 0.3]))
  it('reaches the last place a little before it', () =>
    expect(drawn([0.1, 0.2], 0, { at: 2, value: 0.2 }, { at: 2.7, value: 0.5 }, 3)).toEqual([0.1, 0.2, 0.5]))
  it('ends at the last place', () => expect(drawn([], 0, from, { at: 3, value: 0.3 }, 2)).toHaveLength(2))
})
