import { PARAMETER_KEYS, type Parameters } from '../../../src/parameters/parameters.ts'

/**
 * Whether one setting's draw serves for the other: they differ at most in the density measure, and a draw holds all of
 * these.
 */
export function sameDraw(a: Parameters, b: Parameters): boolean {
  const sameMeasures = a.measure === b.measure || b.measure !== 'as-published'
  return sameMeasures && PARAMETER_KEYS.every(key => key === 'measure' || a[key] === b[key])
}
