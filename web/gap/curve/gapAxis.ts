/**
 * The vertical axis of the curve. It is signed: linear while the gaps are small, signed-logarithmic where they are
 * heavy-tailed.
 */
import { quantile } from '../../../src/experiment/summary.ts'
import { linearScale, symlogScale, type Scale } from '../../kit/scale.ts'

export interface GapAxis {
  readonly kind: 'linear' | 'signed-log'
  readonly domain: readonly [number, number]
  /** In ascending order, with zero among them. A small chart leaves some out: see `roomyTicks`. */
  readonly ticks: readonly number[]
  /** The number of decimals that is needed to tell the ticks apart. */
  readonly decimals: number
}

/** In nats. From this size on, a few draws would take up most of a linear axis. */
const HEAVY = 20
/** Each side of zero takes at least this share of the axis, so that both verdicts have a place. */
const LEAST_SIDE = 1 / 5
/** The same for a logarithmic axis, as the ratio of one side to the other. */
const LEAST_LOG_SIDE = 1 / 6

/**
 * The finest step of 1, 2, 5, 10, 20 … (and their tenths) that gives three to five ticks. The ends of the domain are on
 * ticks or halfway between two. Halfway fits more closely and is tried first; where it would give two ticks only, whole
 * steps give more.
 */
function roundOutward(lowest: number, highest: number): { step: number; domain: [number, number] } {
  const finest = Math.floor(Math.log10(highest - lowest)) - 2
  for (let exponent = finest; ; exponent++) {
    for (const factor of [1, 2, 5]) {
      const step = factor * 10 ** exponent
      for (const unit of [step / 2, step]) {
        const domain = outward(lowest, highest, unit)
        const count = ticksBetween(...domain, step).length
        if (count >= 3 && count <= 5) return { step, domain }
      }
    }
  }
}

/**
 * The nearest multiples of `unit` outside of the range. A small tolerance stops a rounding error from turning 0.4 into
 * 0.5.
 */
function outward(lowest: number, highest: number, unit: number): [number, number] {
  const hair = 1e-9
  return [Math.floor(lowest / unit + hair) * unit, Math.ceil(highest / unit - hair) * unit]
}

function ticksBetween(low: number, high: number, step: number): number[] {
  const hair = 1e-9
  const first = Math.ceil(low / step - hair)
  const last = Math.floor(high / step + hair)
  // Dividing by a whole number instead of multiplying by 0.1 keeps 0.3 from becoming 0.30000000000000004.
  const perUnit = step < 1 ? Math.round(1 / step) : 0
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const multiple = first + index
    return (perUnit ? multiple / perUnit : multiple * step) || 0
  })
}

function linearAxis(lowest: number, highest: number): GapAxis {
  const ratio = LEAST_SIDE / (1 - LEAST_SIDE)
  const low = Math.min(lowest, -highest * ratio)
  const high = Math.max(highest, -lowest * ratio)
  const { step, domain } = roundOutward(low, high)
  return {
    kind: 'linear',
    domain,
    ticks: ticksBetween(...domain, step),
    decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)),
  }
}

/** 1, 2, 5, 10, 20 … */
function roundUp(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size) + 1e-9)
  return ([1, 2, 5].find(factor => factor * power >= size * (1 - 1e-9)) ?? 10) * power
}

function signedLogAxis(lowest: number, highest: number): GapAxis {
  const share = (nats: number) => Math.expm1(LEAST_LOG_SIDE * Math.log1p(nats))
  const domain: [number, number] = [
    -roundUp(Math.max(1, -lowest, share(highest))),
    roundUp(Math.max(1, highest, share(-lowest))),
  ]
  // Between −1 and +1 the axis is nearly linear: a tick there would look like another power of ten.
  const powers = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent)
  const ticks = [...powers.map(power => -power).toReversed(), 0, ...powers].filter(
    tick => tick >= domain[0] && tick <= domain[1],
  )
  return { kind: 'signed-log', domain, ticks, decimals: 0 }
}

/**
 * The axis that holds all of `others`, which are drawn on it too, and all `gaps` except the outermost hundredths. The
 * gaps come from all tabs, so that a flat curve looks flat.
 */
export function gapAxis(gaps: Float64Array, others: readonly number[] = []): GapAxis {
  const lowest = Math.min(0, quantile(gaps, 0.01) ?? 0, ...others)
  const highest = Math.max(0, quantile(gaps, 0.99) ?? 0, ...others)
  if (highest - lowest < 1e-6) return linearAxis(-0.1, 0.3)
  const heavy = quantile(gaps.map(Math.abs), 0.99)! >= HEAVY
  return heavy ? signedLogAxis(lowest, highest) : linearAxis(lowest, highest)
}

/**
 * The axis to show next, where `shown` is on screen and the data now call for `asked`. The shown axis stays while it
 * holds everything and is not much too wide, so that it does not change all the time while a curve is refined.
 */
export function steadyAxis(shown: GapAxis, asked: GapAxis): GapAxis {
  const holds = shown.kind === asked.kind && shown.domain[0] <= asked.domain[0] && shown.domain[1] >= asked.domain[1]
  return holds && spanOf(asked) >= 0.65 * spanOf(shown) ? shown : asked
}

/** The drawn length of the domain, in arbitrary units. */
function spanOf({ kind, domain: [low, high] }: GapAxis): number {
  const place = axisScale({ kind, domain: [-1, 1] }, -1, 1)
  return place(high) - place(low)
}

/** The scale from nats to pixels; `bottom` and `top` are the pixels of the two ends of the domain. */
export function axisScale({ kind, domain }: Pick<GapAxis, 'kind' | 'domain'>, bottom: number, top: number): Scale {
  return (kind === 'linear' ? linearScale : symlogScale)(domain, [bottom, top])
}

/** The ticks that are at least `distance` pixels apart: zero is taken first, then the ends, then inward. */
export function roomyTicks(ticks: readonly number[], place: (nats: number) => number, distance: number): number[] {
  const kept: number[] = []
  const byImportance = [...ticks].sort((a, b) => Number(b === 0) - Number(a === 0) || Math.abs(b) - Math.abs(a))
  for (const tick of byImportance) {
    if (kept.every(other => Math.abs(place(other) - place(tick)) >= distance)) kept.push(tick)
  }
  return kept.sort((a, b) => a - b)
}
