import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clampParameter,
  completeParameters,
  DEFAULTS,
  LEVERS,
  PARAMETER_KEYS,
  PARAMETERS,
  type Parameters,
} from './parameters.ts'

const given = (values: object) => values as Partial<Parameters>

describe('the table of parameters', () => {
  it('has a default in range for every key', () => expect(completeParameters(DEFAULTS)).toEqual(DEFAULTS))
  it('has a key of its own for each in a link', () => {
    expect(new Set(PARAMETER_KEYS.map(key => PARAMETERS[key].url)).size).toBe(PARAMETER_KEYS.length)
  })
  it('has options that differ, the default among them', () => {
    for (const key of PARAMETER_KEYS) {
      const parameter = PARAMETERS[key]
      if (parameter.kind !== 'choice') continue
      const values: readonly string[] = parameter.options
      expect(new Set(values).size).toBe(values.length)
      expect(values).toContain(parameter.default)
    }
  })
  it('has the ranges of the experiment', () => {
    const range = (key: 'K' | 'J' | 'L' | 'N_k' | 'n' | 'separation' | 'seed' | 'draw') => [
      PARAMETERS[key].min,
      PARAMETERS[key].max,
    ]
    expect({ K: range('K'), J: range('J'), L: range('L') }).toEqual({ K: [1, 16], J: [0, 16], L: [0, 16] })
    expect({ N_k: range('N_k'), n: range('n'), separation: range('separation') }).toEqual({
      N_k: [5, 1000],
      n: [10, 10_000],
      separation: [0, 10],
    })
    expect(range('seed')).toEqual([0, 2 ** 32 - 1])
  })
  it('counts components by its three levers', () => {
    for (const lever of LEVERS) expect(PARAMETERS[lever].kind).toBe('integer')
  })
})

describe('a setting from a partial one', () => {
  it('takes what is given and fills in the rest', () =>
    expect(completeParameters({ K: 5 })).toEqual({ ...DEFAULTS, K: 5 }))
  it('of nothing is the defaults', () => expect(completeParameters()).toEqual(DEFAULTS))
  it('drops keys that it does not know', () => expect(completeParameters(given({ colour: 'red' }))).toEqual(DEFAULTS))
  it('keeps the order of the table, so that equal settings have equal texts', () => {
    expect(Object.keys(completeParameters({ seed: 1, K: 3 }))).toEqual(PARAMETER_KEYS)
  })
  it.each([
    [{ K: 0 }, 'K must be a whole number from 1 to 16'],
    [{ K: 17 }, 'K must be a whole number from 1 to 16'],
    [{ J: -1 }, 'J must be a whole number from 0 to 16'],
    [{ L: 2.5 }, 'L must be a whole number from 0 to 16'],
    [{ N_k: 4 }, 'N_k must be a whole number from 5 to 1000'],
    [{ n: 10_001 }, 'n must be a whole number from 10 to 10000'],
    [{ n: NaN }, 'n must be a whole number from 10 to 10000'],
    [{ n: Infinity }, 'n must be a whole number from 10 to 10000'],
    [{ n: '200' }, 'n must be a whole number from 10 to 10000'],
    [{ separation: 10.1 }, 'separation must be a number from 0 to 10'],
    [{ seed: 2 ** 32 }, 'seed must be a whole number from 0 to 4294967295'],
    [{ covariances: 'round' }, 'covariances must be one of published, symmetric'],
    [{ fit: null }, 'fit must be one of published, same-size'],
  ])('refuses %o, naming what is wrong', (values, message) => {
    expect(() => completeParameters(given(values))).toThrow(new RangeError(message))
  })
})

describe('the nearest allowed value', () => {
  it('of a number out of range is the end of the range', () => {
    expect([
      clampParameter('K', 0),
      clampParameter('K', 99),
      clampParameter('n', -Infinity),
      clampParameter('n', Infinity),
    ]).toEqual([1, 16, 10, 10_000])
  })
  it('of a fraction is the nearest whole number', () =>
    expect([clampParameter('K', 2.4), clampParameter('K', 2.6)]).toEqual([2, 3]))
  it('of a real number is the nearest step, without a tail of digits', () => {
    expect([clampParameter('separation', 0.1 + 0.2), clampParameter('separation', 2.34)]).toEqual([0.3, 2.3])
  })
  it('of what cannot be read is the default', () => {
    for (const value of [NaN, '5', null, undefined, {}]) expect(clampParameter('K', value)).toBe(DEFAULTS.K)
  })
  it('of a known option is that option, of an unknown one the default', () => {
    expect(clampParameter('fit', 'same-size')).toBe('same-size')
    expect(clampParameter('fit', 'tight')).toBe(DEFAULTS.fit)
  })
  it('of anything at all is allowed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PARAMETER_KEYS), fc.anything(), (key, value) => {
        const setting = { [key]: clampParameter(key, value) }
        expect(() => completeParameters(given(setting))).not.toThrow()
      }),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...PARAMETER_KEYS), fc.double(), (key, value) => {
        const setting = { [key]: clampParameter(key, value) }
        expect(() => completeParameters(given(setting))).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })
})
