/**
 * The speed of a long computation, in words that can stand beside a growing curve without disturbing: rounded, and slow
 * to change.
 */
import type { Speed } from '../../explorer/store.ts'

/** If less time than this is left, in seconds, nothing is said: the work would end before the words are read. */
const WORTH_SAYING = 3
/** A shown rate stays until the measured rate differs by more than this share. */
const SAME = 0.2

const stepOf = (seconds: number) => (seconds <= 60 ? 5 : seconds <= 600 ? 60 : 300)
const roundedUp = (seconds: number) => Math.ceil(seconds / stepOf(seconds)) * stepOf(seconds)

function roundedRate(rate: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(rate)) - 1)
  return Math.max(1, Math.round(rate / unit) * unit)
}

/**
 * What to show next, given what is shown now. The time left falls in steps, and rises only when it has clearly become
 * longer. Null where nothing is worth saying.
 */
export function calmly(shown: Speed | null, speed: Speed | null): Speed | null {
  if (!speed || speed.secondsLeft <= WORTH_SAYING) return null
  const secondsLeft = roundedUp(speed.secondsLeft)
  const bounces =
    shown !== null &&
    secondsLeft > shown.secondsLeft &&
    speed.secondsLeft < shown.secondsLeft + 1.5 * stepOf(shown.secondsLeft)
  const same = shown !== null && Math.abs(speed.rate / shown.rate - 1) < SAME
  const next = {
    rate: same ? shown.rate : roundedRate(speed.rate),
    secondsLeft: bounces ? shown.secondsLeft : secondsLeft,
  }
  return shown && next.rate === shown.rate && next.secondsLeft === shown.secondsLeft ? shown : next
}

/** For example 20 seconds, 3 minutes. */
export const inUnits = (seconds: number): [time: number, unit: 's' | 'min'] =>
  seconds <= 60 ? [seconds, 's'] : [Math.round(seconds / 60), 'min']
