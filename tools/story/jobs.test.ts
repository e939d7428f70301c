/** The numbers of the story, made again. All of them take some minutes: WHOLE=1 npx vitest run tools/story */
import { describe, expect, it } from 'vitest'
import { WHOLE } from '../../src/fixtures/whole.ts'
import { MEASURED, type MeasuredCurve, type MeasuredPoint } from '../../web/diagrams/measured.ts'
import { assembled, descent, filmOf, JOBS, resultsIn } from './jobs.ts'

const { values, curves, descents, stream, film } = MEASURED

/** What the file holds for each job. */
const kept = resultsIn(MEASURED)

/** Jobs that are made again each time: a few points of every curve, and every number that is cheap. */
const SOME = [
  ...['curve J 0', 'curve J 4', 'curve L 9', 'curve K 15', 'curve JMany 1', 'curve LMany 4', 'curve KMany 2'],
  ...Object.keys(JOBS).filter(job => /^(value|plane)/.test(job) && JOBS[job].cost <= 10),
]

describe('the file of numbers', () => {
  it('holds the result of each job, and nothing else', () => {
    // The settings, names and numbers of draws beside the results are compared here, too.
    expect(JSON.parse(JSON.stringify(assembled(job => kept.get(job))))).toEqual(MEASURED)
    expect([...kept.keys()].toSorted()).toEqual(Object.keys(JOBS).toSorted())
    expect([...kept.values()]).not.toContain(undefined)
  })

  it.each(WHOLE ? Object.keys(JOBS) : SOME)('%s, made again', job => {
    expect(JSON.parse(JSON.stringify(JOBS[job].run()))).toEqual(kept.get(job))
  })

  it('the first generations of each line of descent, and the film, made again', () => {
    expect(descent('keep', 0, 1)).toEqual(descents.keep.points.slice(0, 2))
    expect(descent('sample', 0, 1)).toEqual(descents.sample.points.slice(0, 2))
    for (const { share, curve } of descents.fresh.filter((_, i) => i % 5 === 0))
      expect(descent('replace', share, 1)).toEqual(curve.points.slice(0, 2))
    expect(filmOf(film.draw)).toEqual(film)
  })
})

const at = ({ points }: MeasuredCurve, place: number): MeasuredPoint => points.find(point => point.at === place)!
const last = ({ points }: MeasuredCurve): MeasuredPoint => points.at(-1)!

describe('what the story says of them', () => {
  it('medians lie between their quartiles, and distances between 0 and ln 2', () => {
    const all = [...Object.values(curves), descents.keep, descents.sample, ...descents.fresh.map(({ curve }) => curve)]
    for (const { lower, value, upper } of all.flatMap(({ points }) => points)) {
      expect(lower).toBeLessThanOrEqual(value)
      expect(value).toBeLessThanOrEqual(upper)
      expect(Math.abs(value)).toBeLessThan(Math.LN2)
    }
    expect(Math.min(...[...Object.values(curves), descents.keep].map(({ draws }) => draws))).toBeGreaterThanOrEqual(100)
  })

  it('more of the same brings the anchor fit hardly nearer', () => {
    expect(values.anchor500.value).toBeLessThan(values.anchor50.value)
    expect(values.anchor500.value).toBeGreaterThan(0.95 * values.anchor50.value)
  })

  it('filling in helps, quickly at first; making up takes it back, and more points bring it nearer to the rule', () => {
    expect(at(curves.J, 0).value).toBeCloseTo(0, 2)
    expect(at(curves.J, 4).value).toBeGreaterThan(2.5 * (last(curves.J).value - at(curves.J, 4).value))
    expect(at(curves.L, 8).value).toBeGreaterThan(0.01)
    expect(Math.abs(at(curves.L, 9).value)).toBeLessThan(0.005)
    expect(at(curves.L, 10).value).toBeLessThan(0)
    expect(at(curves.LMany, 13).value).toBeGreaterThan(0.01)
    expect(Math.abs(at(curves.LMany, 15).value)).toBeLessThan(0.01)
  })

  it('who has seen nearly all is hurt by few points, and helped a little by many', () => {
    expect(last(curves.K).upper).toBeLessThan(0)
    expect(last(curves.KMany).lower).toBeGreaterThan(0)
  })

  it('the measures disagree on the sign', () => {
    expect(values.paperTruthToFit.lower).toBeGreaterThan(0)
    expect(values.paperFitToTruth.upper).toBeLessThan(0)
    expect(values.paperAsPublished.value).toBeGreaterThan(0)
  })

  it('the swap changes the gap, and the width of the stream by no more than draws differ', () => {
    const width = ({ K, J, L }: Record<'K' | 'J' | 'L', number>) => K + J + L
    const [before, after] = [stream.before, stream.after]
    expect(Math.abs(width(before.widths.generator) - width(after.widths.generator))).toBeLessThan(
      2 * Math.hypot(before.error, after.error),
    )
    expect(values.swapAfter.lower).toBeGreaterThan(values.swapBefore.upper)
  })

  it('replaced, the data forget; kept or renewed enough, they do not', () => {
    const [replaced, little, half] = [0, 1, 5].map(i => last(descents.fresh[i].curve).value)
    expect(replaced).toBeGreaterThan(2 * little)
    expect(little).toBeGreaterThan(2 * half)
    expect(last(descents.keep).value).toBeLessThan(last(descents.sample).value)
  })

  it('the film ends in the middle half of its line', () => {
    const { lower, upper } = last(descents.fresh[0].curve)
    const { distance } = film.frames.at(-1)!
    expect(distance).toBeGreaterThanOrEqual(lower)
    expect(distance).toBeLessThanOrEqual(upper)
  })

  it('the lemma holds, and is wide', () => {
    expect(values.lemmaBound.lower).toBeGreaterThan(2 * values.lemmaError.upper)
  })

  it('the questions at the end have the answers that are given', () => {
    expect(values.question6.upper).toBeLessThan(0)
    expect(values.question6Many.lower).toBeGreaterThan(0)
    expect(Math.abs(values.question1.value)).toBeLessThan(0.005)
    expect(Math.abs(values.question9.value)).toBeLessThan(0.005)
    expect(values.question9Many.lower).toBeGreaterThan(0)
    expect(values.challenge.lower).toBeGreaterThan(0)
  })
})
