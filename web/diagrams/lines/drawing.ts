/** Drawing a line by hand. A line is its values at the whole numbers from 1 on; what is at 0 is given. */

export interface Pen {
  /** Along the axis, and in nats. */
  readonly at: number
  readonly value: number
}

/** The pen need not reach the last place to the pixel. */
const REACH = 0.35

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** The line with the value at one place. What is missing before it follows a straight line from what there is. */
export function setPoint(line: readonly number[], given: number, at: number, value: number): readonly number[] {
  if (at < 1) return line
  const next = [...line]
  const before = line.at(-1) ?? given
  for (let i = line.length + 1; i < at; i++)
    next.push(rounded(before + ((value - before) * (i - line.length)) / (at - line.length)))
  next[at - 1] = rounded(value)
  return next
}

/**
 * The line after the pen has moved: each whole number that it passed to the right has the value it had there. A pen
 * that moves to the left draws nothing.
 */
export function drawn(line: readonly number[], given: number, from: Pen, to: Pen, last: number): readonly number[] {
  if (to.at <= from.at) return line
  let next = line
  for (let at = Math.floor(from.at) + 1; at <= Math.min(last, to.at); at++)
    next = setPoint(next, given, at, from.value + ((to.value - from.value) * (at - from.at)) / (to.at - from.at))
  return to.at > last - REACH ? setPoint(next, given, last, to.value) : next
}
