/**
 * The notes for teachers quote what was measured: the table at their end is held against the file of numbers, and each
 * such number of the text against that table.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { MEASURED, type MeasuredCurve, type Measurement, type MeasuredStream } from '../web/diagrams/measured.ts'

const { values, curves, descents, stream } = MEASURED
const ROW = /^\| .+ \| `([\w.]+)`(?: at (\d+))? \| (\S+) \|$/gm
/** With a sign, or with two or three decimals: what the paper reports has four. The number of a theorem is none. */
const QUOTED = /(?<!Theorem |定理 )(?<![\w−+–.:/])(?:[+−]\d+(?:\.\d+)?|\d\.\d{2,3})(?!\d)/g

/** The number that a row of the table names. */
function measured(path: string, at: string | undefined): number {
  const [part, name, station] = path.split('.')
  if (part === 'values') return (values[name as keyof typeof values] as Measurement).value
  if (part === 'stream') {
    const { widths } = (stream as Readonly<Record<string, MeasuredStream>>)[name]
    const { K, J, L } = widths[station as keyof typeof widths]
    return K + J + L
  }
  const curve: MeasuredCurve =
    part === 'curves'
      ? curves[name as keyof typeof curves]
      : name === 'fresh'
        ? descents.fresh.find(({ share }) => Math.abs(share - Number(station) / 10) < 1e-9)!.curve
        : descents[name as 'keep' | 'sample']
  return curve.points.find(point => point.at === Number(at))!.value
}

/** A number with as many decimals as another is written with. */
function written(value: number, like: string): string {
  const decimals = like.split('.')[1]?.length ?? 0
  const size = Math.abs(value).toFixed(decimals)
  const sign = Number(size) === 0 ? '' : value < 0 ? '−' : /^[+−]/.test(like) ? '+' : ''
  return sign + size
}

it.each(['lesson.md', 'lesson.zh.md'])('%s quotes the measured numbers', name => {
  const text = readFileSync(join(import.meta.dirname, '../docs', name), 'utf8')
  const rows = [...text.matchAll(ROW)]
  expect(rows.length).toBeGreaterThan(25)
  const told = rows.map(([, path, at, quoted]) => [path, at, quoted])
  expect(rows.map(([, path, at, quoted]) => [path, at, written(measured(path, at), quoted)])).toEqual(told)
  const known = new Set(rows.map(([, , , quoted]) => quoted))
  expect([...text.matchAll(QUOTED)].map(([number]) => number).filter(number => !known.has(number))).toEqual([])
})

it('is the same table in both languages', () => {
  const [english, chinese] = ['lesson.md', 'lesson.zh.md'].map(name =>
    [...readFileSync(join(import.meta.dirname, '../docs', name), 'utf8').matchAll(ROW)].map(([, ...row]) => row),
  )
  expect(chinese).toEqual(english)
})
