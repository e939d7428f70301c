import { PARAMETER_KEYS, type Parameters } from '../../../src/parameters/parameters.ts'

/**
 * Whether the draw of setting `a` also serves for setting `b`. Then they differ at most in the measure, since a draw
 * holds all density measures. It holds `as-published` only if `a` asks for that measure.
 */
export function sameDraw(a: Parameters, b: Parameters): boolean {
  const sameMeasures = a.measure === b.measure || b.measure !== 'as-published'
  return sameMeasures && PARAMETER_KEYS.every(key => key === 'measure' || a[key] === b[key])
}
