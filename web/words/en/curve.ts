/** The curve: its axes, marks and captions, what those hear who do not see it, and its words when it breaks off. */
import type { Lever } from '../../../src/parameters/parameters.ts'
import { ordinal } from './grammar.ts'

/** A gap, as it is shown or spoken, and the value of the lever that it belongs to. */
interface At {
  readonly gap: string
  readonly lever: Lever
  readonly value: number
}

interface Course {
  readonly measure: string
  readonly way: keyof typeof WAYS
  readonly from: At
  readonly to: At
  /** At the present setting, where the curve has it. */
  readonly here: At | null
  readonly draws: number
}

const WAYS = { rises: 'rises', falls: 'falls', flat: 'goes' }

const at = ({ gap, lever, value }: At): string => `${gap} at ${lever} = ${value}`

export const curve = {
  axis: { gap: 'gap, nats', distances: 'nats', change: 'change of the gap, nats' },
  logAxis: (axis: string): string => `${axis}, log scale`,
  /** At the ends of the axis: of gaps, and of their changes. */
  poles: { gap: { up: 'helped ↑', down: 'hurt ↓' }, change: { up: 'more ↑', down: 'less ↓' } },
  provisional: 'provisional',
  early: (draws: number): string => `provisional below ${draws} draws`,
  /** What line and band are; in fewer words for where these find no room. */
  captions: {
    median: ['median, and middle half of draws', 'median, middle half'],
    mean: ['mean ± one standard deviation', 'mean ± s.d.'],
  },
  gap: 'gap',
  changeFrom: (lever: Lever, value: number): string => `from ${lever} = ${value}, draw by draw`,
  thisDraw: (gap: string): string => `this draw ${gap}`,
  oneDraw: (draw: number, { gap, lever, value }: At): string => `draw ${draw} at ${lever} = ${value}: ${gap}`,
  position: 'Curve position',
  /** @param role what the lever counts */
  positionNow: (lever: Lever, value: number, role: string): string => `${lever} = ${value}, ${role}`,
  computing: (lever: Lever): string => `The curve of the gap against ${lever} is being computed.`,
  /** Gaps are spoken here. */
  course: ({ measure, way, from, to, here, draws }: Course): string =>
    `By ${measure}, the median gap ${WAYS[way]} from ${at(from)} to ${at(to)}, in nats, over ${draws} draws a point.` +
    (here ? ` At the present setting it is ${at(here)}.` : ''),
  /** @param meanwhile what is safe, and what is on screen */
  tryingAgain: (attempt: number, attempts: number, meanwhile: string): string =>
    `The calculation stopped by itself. Trying again, ${ordinal(attempt)} of ${attempts}. ${meanwhile}`,
  /** @param remedy what to do now */
  gaveUp: (times: number, remedy: string): string =>
    `The calculation stopped${times > 1 ? ` ${times} times over` : ''}. ${remedy}`,
  stays: {
    meanwhile: 'Your settings are as they were; the curve is from before.',
    remedy: 'Your settings are as they were; fewer points or components, or a new start of the page, may help.',
  },
}
