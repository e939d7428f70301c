import { describe, expect, it } from 'vitest'
import { ksAgainst, normalCdf } from '../fixtures/statistics.ts'
import { Random, stream } from './random.ts'
import { TAIL } from './ziggurat.ts'

const take = <Value>(count: number, next: () => Value) => Array.from({ length: count }, next)
const start = (...of: Parameters<typeof stream>) => {
  const random = stream(...of)
  return take(4, () => random.bits()).join(' ')
}

describe('the generator', () => {
  it('gives the published sequence of xoshiro128** from state 1, 2, 3, 4', () => {
    const random = new Random([1, 2, 3, 4])
    expect(take(10, () => random.bits() >>> 0)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ])
  })
  it('sets each of its 32 bits half of the time', () => {
    const random = stream(1, 0, 'bits')
    const counts = new Array<number>(32).fill(0)
    for (let i = 0; i < 20_000; i++) {
      const bits = random.bits()
      for (let b = 0; b < 32; b++) counts[b] += (bits >>> b) & 1
    }
    // Five standard deviations of a fair coin thrown 20,000 times.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(354)
  })
})

describe('uniform numbers', () => {
  const random = stream(2, 0, 'uniform')
  const sample = take(100_000, () => random.uniform())
  it('lie in [0, 1)', () => {
    expect(sample.filter(u => !(u >= 0 && u < 1))).toEqual([])
  })
  it('stay below 1 and reach 0 at the ends of the generator’s range', () => {
    const ending = (bits: number) => Object.assign(new Random([1, 0, 0, 0]), { bits: () => bits })
    expect(ending(-1).uniform()).toBe(1 - 2 ** -53)
    expect(ending(0).uniform()).toBe(0)
  })
  it('are uniform', () => expect(ksAgainst(sample, u => u)).toBeGreaterThan(0.01))
  it('use 53 bits', () => expect(sample.some(u => (u * 2 ** 53) % 2 === 1)).toBe(true))
})

describe('whole numbers below a bound', () => {
  it('are all of them, equally often', () => {
    const random = stream(3, 0, 'integer')
    const counts = new Array<number>(7).fill(0)
    for (let i = 0; i < 70_000; i++) counts[random.integer(7)]++
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(5 * 93)
  })
  it('never reach the bound', () => {
    const highest = Object.assign(new Random([1, 0, 0, 0]), { uniform: () => 1 - 2 ** -53 })
    for (const bound of [1, 2, 3, 5, 7, 10, 48, 10_000, 2 ** 31 + 1]) expect(highest.integer(bound)).toBe(bound - 1)
  })
})

describe('normal numbers', () => {
  const random = stream(4, 0, 'normal')
  const count = 400_000
  const sample = Float64Array.from({ length: count }, () => random.normal())
  const moment = (power: number) => sample.reduce((sum, x) => sum + x ** power, 0) / count

  it('have the first six moments of the standard normal', () => {
    // Within five standard errors: the variance of x^k is E x^2k − (E x^k)².
    const tolerance = (variance: number) => 5 * Math.sqrt(variance / count)
    expect(Math.abs(moment(1))).toBeLessThan(tolerance(1))
    expect(Math.abs(moment(2) - 1)).toBeLessThan(tolerance(2))
    expect(Math.abs(moment(3))).toBeLessThan(tolerance(15))
    expect(Math.abs(moment(4) - 3)).toBeLessThan(tolerance(96))
    expect(Math.abs(moment(5))).toBeLessThan(tolerance(945))
    expect(Math.abs(moment(6) - 15)).toBeLessThan(tolerance(10_170))
  })
  it('follow the normal distribution function', () => expect(ksAgainst(sample, normalCdf)).toBeGreaterThan(0.01))
  it('lie beyond the ziggurat’s last layer as often as they should, on both sides', () => {
    const expected = count * normalCdf(-TAIL)
    for (const side of [1, -1]) {
      const beyond = sample.filter(x => side * x > TAIL).length
      expect(Math.abs(beyond - expected)).toBeLessThan(4 * Math.sqrt(expected))
    }
  })
  it('fall off beyond the last layer as the normal does', () => {
    const own = stream(5, 0, 'tail')
    const tail: number[] = []
    while (tail.length < 300) {
      const x = Math.abs(own.normal())
      if (x > TAIL) tail.push(x)
    }
    expect(ksAgainst(tail, x => 1 - normalCdf(-x) / normalCdf(-TAIL))).toBeGreaterThan(0.01)
  })
  it('follow one another independently', () => {
    let product = 0
    for (let i = 1; i < count; i++) product += sample[i] * sample[i - 1]
    expect(Math.abs(product / Math.sqrt(count))).toBeLessThan(4)
  })
})

describe('numbers filled in turn', () => {
  // Enough of them to come by every layer of the ziggurat, and by its tail.
  it.each([1, 2, 5])(
    'are those of calls in turn, %i normal ones to each uniform one, and leave the same state',
    each => {
      const [filled, called] = [stream(6, 0, 'in turn'), stream(6, 0, 'in turn')]
      const uniforms = new Float64Array(20_000)
      const normals = new Float64Array(each * uniforms.length)
      filled.fillInTurn(uniforms, normals)
      const expected = Array.from(uniforms, () => [called.uniform(), ...take(each, () => called.normal())])
      expect(Array.from(uniforms)).toEqual(expected.map(([uniform]) => uniform))
      expect(Array.from(normals)).toEqual(expected.flatMap(([, ...rest]) => rest))
      expect(filled.bits()).toBe(called.bits())
      expect(normals.some(x => Math.abs(x) > TAIL)).toBe(true)
    },
  )
})

describe('streams', () => {
  it('are the same every time', () =>
    expect(start(4207, 3, 'bids/anchored', 2)).toBe(start(4207, 3, 'bids/anchored', 2)))
  it('are fixed for ever: links made with this version depend on it', () => {
    const random = stream(4207, 0, 'component/anchored', 0)
    expect(take(4, () => random.bits() >>> 0)).toEqual([454387966, 1296461257, 218334895, 1691043243])
  })
  it('differ wherever the seed, the draw, the name or the index does', () => {
    const purposes = ['component', 'anchor points', 'bids', 'synthetic points']
    const names = purposes.flatMap(purpose => ['anchored', 'unsampled', 'irrelevant'].map(role => `${purpose}/${role}`))
    const starts = new Set<string>()
    let made = 0
    for (const seed of [0, 1, 2, 4207, 2 ** 31, 2 ** 32 - 1]) {
      for (const draw of [0, 1, 2, 99, 9999]) {
        for (const name of [
          ...names,
          'anchor fit',
          'synthetic fit',
          'fit',
          'monte-carlo',
          'held-out points',
          'histogram rounds',
        ]) {
          for (const index of [0, 1, 2, 15]) {
            starts.add(start(seed, draw, name, index))
            made++
          }
        }
      }
    }
    expect(starts.size).toBe(made)
  })
  it('with neighbouring seeds, draws and indices are not correlated', () => {
    const length = 20_000
    const correlation = (a: Random, b: Random) => {
      let sum = 0
      for (let i = 0; i < length; i++) sum += a.normal() * b.normal()
      return sum / Math.sqrt(length)
    }
    const base = () => stream(7, 0, 'x', 0)
    for (const other of [stream(8, 0, 'x', 0), stream(7, 1, 'x', 0), stream(7, 0, 'y', 0), stream(7, 0, 'x', 1)]) {
      expect(Math.abs(correlation(base(), other))).toBeLessThan(4)
    }
  })
  it('begin uniformly over neighbouring seeds', () => {
    const firsts = Float64Array.from({ length: 20_000 }, (_, seed) => stream(seed, 0, 'component/anchored').uniform())
    expect(ksAgainst(firsts, u => u)).toBeGreaterThan(0.01)
  })
})
