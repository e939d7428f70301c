/**
 * Scales from data to pixels, equal to those of d3-scale to the last bit. d3-scale also handles colours, dates and
 * formats, and would add 9 kB to the page's first script. The page needs only these two formulas.
 */

export type Scale = (value: number) => number
type Pair = readonly [number, number]

/** A straight line through the ends of domain and range. */
export function linearScale([d0, d1]: Pair, [r0, r1]: Pair): Scale {
  return value => {
    const share = (value - d0) / (d1 - d0)
    return r0 * (1 - share) + r1 * share
  }
}

/** Linear around zero, logarithmic far from it: sign(v) · log(1 + |v|). */
export function symlogScale([d0, d1]: Pair, range: Pair): Scale {
  const bend = (value: number) => Math.sign(value) * Math.log1p(Math.abs(value))
  const scale = linearScale([bend(d0), bend(d1)], range)
  return value => scale(bend(value))
}
