/** Streams of random numbers, with checks for a notebook. */
import { expectSeed } from '../check/check.ts'
import { stream as streamOf, type Random } from '../random/random.ts'

/**
 * Stream `name`, number `index`, of draw `draw` of `seed`. It is independent of every other stream, and it does not
 * depend on which other streams exist.
 * @throws {RangeError} if one of the numbers has more than 32 bits, because the further bits would have no effect
 */
export function stream(seed: number, draw: number, name: string, index = 0): Random {
  for (const [key, value] of Object.entries({ seed, draw, index })) expectSeed(key, value)
  if (typeof name !== 'string') throw new RangeError('name must be a string.')
  return streamOf(seed, draw, name, index)
}
