import { expect, it } from 'vitest'
import { completeParameters } from '../parameters/parameters.ts'
import { stream } from '../random/random.ts'
import { columns, pointRows, sweepPoint } from './rows.ts'

it('a point gives back the rows that it was made of', () => {
  for (const measure of ['jensen-shannon', 'as-published'] as const) {
    const setting = completeParameters({ measure })
    const random = stream(7, 0, 'rows')
    const rows = Float64Array.from({ length: 5 * columns(setting) }, () => random.normal())
    const point = sweepPoint(3, setting, rows)
    expect(point).toMatchObject({ value: 3, draws: 5 })
    expect(pointRows(point, setting)).toEqual(rows)
  }
})
