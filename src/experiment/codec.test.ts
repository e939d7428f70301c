import { describe, expect, it } from 'vitest'
import { decode, encode } from './codec.ts'
import { drawExperiment } from './draw.ts'

const there = <Value>(value: Value) => decode<Value>(encode(value))

describe('plain data as text and back', () => {
  it('is the same draw, to the bit', () => {
    const draw = drawExperiment({ n: 50 })
    expect(there(draw)).toEqual(draw)
  })
  it('keeps the kind of each array', () => {
    const { floats, whole, list } = there({ floats: Float64Array.of(1.5), whole: Int32Array.of(-7), list: [1, 2] })
    expect(floats).toBeInstanceOf(Float64Array)
    expect(whole).toBeInstanceOf(Int32Array)
    expect(Array.isArray(list)).toBe(true)
  })
  it('keeps every digit', () => {
    const values = Float64Array.of(
      Math.PI,
      1 / 3,
      Number.MIN_VALUE,
      -Number.MAX_VALUE,
      1 + Number.EPSILON,
      123456789012345680000,
    )
    expect(there(values)).toEqual(values)
  })
  it.each([-0, NaN, Infinity, -Infinity])('keeps %s within an array, which JSON has no number for', value => {
    expect(Object.is(there(Float64Array.of(1, value))[1], value)).toBe(true)
  })
  it('keeps arrays without entries', () => expect(there(new Float64Array(0))).toEqual(new Float64Array(0)))
  it('is text that any reader of JSON can read', () => {
    expect(JSON.parse(encode({ points: Float64Array.of(1, 2.5) }))).toEqual({ points: { float64: [1, 2.5] } })
  })
})
