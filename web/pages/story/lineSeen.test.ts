import { describe, expect, it } from 'vitest'
import { MEASURED } from '../../diagrams/measured.ts'
import { LINE_ENDS } from './chapters.ts'
import { ending, lineSeen, reaches, rise } from './lineSeen.ts'

const straight = (end: number, count: number) => Array.from({ length: count }, (_, i) => (end * (i + 1)) / count)

describe('where a line reaches a height', () => {
  it('lies between two places', () => expect(reaches(0.15, 0, [0.1, 0.2, 0.3])).toBeCloseTo(1.5, 10))
  it('lies before the first place', () => expect(reaches(0.05, 0, [0.1, 0.2])).toBeCloseTo(0.5, 10))
  it('is nowhere for a low line', () => expect(reaches(0.5, 0, [0.1, 0.2])).toBe(Infinity))
})

describe('a rise', () => {
  const measured = [0.12, 0.2, 0.24, 0.26, 0.29, 0.3, 0.31, 0.32, 0.32, 0.33, 0.33, 0.33, 0.33, 0.33, 0.34]
  it('is alike for the line itself', () => expect(rise(measured, 0, measured)).toBe('alike'))
  it('is slower for a straight line', () => expect(rise(straight(0.34, 15), 0, measured)).toBe('slower'))
  it('is slower for a line that stays low', () => expect(rise(straight(0.05, 15), 0, measured)).toBe('slower'))
  it('is slower for a line that falls', () => expect(rise(straight(-0.1, 15), 0, measured)).toBe('slower'))
  it('is faster for a leap', () => expect(rise(straight(0.35, 15).fill(0.35), 0, measured)).toBe('faster'))
})

describe('an end', () => {
  it('is alike within five hundredths', () => expect(ending(0.42, 0.45)).toBe('alike'))
  it('is slower below', () => expect(ending(0.27, 0.45)).toBe('slower'))
  it('is faster above', () => expect(ending(0.58, 0.45)).toBe('faster'))
})

describe('against what was measured', () => {
  it('the measured line itself is alike in both chapters', () => {
    const after = (points: readonly { readonly value: number }[]) => points.slice(1).map(({ value }) => value)
    const rising = after(MEASURED.curves.J.points)
    expect(rising).toHaveLength(LINE_ENDS[3])
    expect(lineSeen(3, rising)).toEqual({ compared: 'alike', end: rising.at(-1) })
    const drifting = after(MEASURED.descents.fresh[0].curve.points)
    expect(drifting).toHaveLength(LINE_ENDS[9])
    expect(lineSeen(9, drifting)).toEqual({ compared: 'alike', end: drifting.at(-1) })
  })
})
