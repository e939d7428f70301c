import { area, line, scaleLinear, scaleSymlog } from 'd3'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { channelsIn } from './colour.ts'
import { bandPath, linePath } from './path.ts'
import { linearScale, symlogScale } from './scale.ts'

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const domain = fc.tuple(number, number).filter(([from, to]) => to - from > 1e-3)

it('scales as d3 does, to the last bit', () => {
  fc.assert(
    fc.property(domain, fc.tuple(number, number), number, ([from, to], range, value) => {
      expect(linearScale([from, to], range)(value)).toBe(scaleLinear().domain([from, to]).range(range)(value))
      expect(symlogScale([from, to], range)(value)).toBe(
        scaleSymlog().constant(1).domain([from, to]).range(range)(value),
      )
    }),
  )
})

it('draws lines and bands as d3 does', () => {
  const points = fc.array(fc.tuple(number, number, number), { maxLength: 6 })
  fc.assert(
    fc.property(points, points => {
      const drawn =
        line<[number, number, number]>(
          ([x]) => x,
          ([, y]) => y,
        ).digits(2)(points) ?? ''
      expect(linePath(points.map(([x, y]) => [x, y]))).toBe(drawn)
      const filled =
        area<[number, number, number]>(
          ([x]) => x,
          ([, y]) => y,
          ([, , z]) => z,
        ).digits(2)(points) ?? ''
      expect(
        bandPath(
          points.map(([x, , z]) => [x, z]),
          points.map(([x, y]) => [x, y]),
        ),
      ).toBe(filled)
    }),
  )
})

it('reads colours as a canvas writes them', () => {
  expect(channelsIn('#005c99')).toEqual([0, 92, 153])
  expect(channelsIn('rgba(213, 94, 0, 0.85)')).toEqual([213, 94, 0])
  expect(channelsIn('rgb(27 29 33)')).toEqual([27, 29, 33])
  expect(channelsIn('oklch(0.6 0.1 200)')).toBeNull()
})
