/** Streams of random numbers as a notebook asks for them. */
import { expectSeed } from '../check.ts'
import { stream as streamOf, type Random } from '../random/random.ts'

/**
 * Stream `name`, number `index`, of draw `draw` of `seed`: independent of every other stream, and the same whatever other
 * streams exist.
 * @throws {RangeError} if one of the numbers is none of 32 bits, since the rest of its bits would be lost in silence
 */
export function stream(seed: number, draw: number, name: string, index = 0): Random {
  for (const [key, value] of Object.entries({ seed, draw, index })) expectSeed(key, value)
  if (typeof name !== 'string') throw new RangeError('name must be a string.')
  return streamOf(seed, draw, name, index)
}
