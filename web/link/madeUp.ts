/** A random state that a link can carry, for the tests of links. */
import fc from 'fast-check'
import { isAvailable } from '../../src/experiment/rows.ts'
import { ROLES } from '../../src/experiment/roles.ts'
import {
  DEFAULTS,
  LEVERS,
  PARAMETER_KEYS,
  PARAMETERS,
  type ParameterKey,
  type Parameters,
} from '../../src/parameters/parameters.ts'
import { CHECK_FROM, LAYERS, VIEWS } from '../explorer/store.ts'
import { writeLasting, type Linked } from './codec.ts'

const anyValue = (key: ParameterKey): fc.Arbitrary<unknown> => {
  const parameter = PARAMETERS[key]
  if (parameter.kind === 'choice') return fc.constantFrom(...parameter.options)
  const { min, max, step } = parameter
  return fc.integer({ min: min / step, max: max / step }).map(steps => steps / Math.round(1 / step))
}
const anyParameters = fc
  .record(Object.fromEntries(PARAMETER_KEYS.map(key => [key, anyValue(key)])), { requiredKeys: [] })
  .map(some => ({ ...DEFAULTS, ...some }) as Parameters)
  .filter(({ measure, dimension }) => isAvailable(measure, dimension))

export const anyState: fc.Arbitrary<Linked> = fc.record({
  parameters: anyParameters,
  view: fc.constantFrom(...VIEWS),
  tab: fc.constantFrom(...LEVERS),
  layers: fc.record(Object.fromEntries(LAYERS.map(layer => [layer, fc.boolean()]))) as unknown as fc.Arbitrary<
    Linked['layers']
  >,
  pinned: fc.option(
    fc.oneof(
      fc.record({ role: fc.constantFrom(...ROLES) }),
      fc.record({ role: fc.constantFrom(...ROLES), index: fc.integer({ min: 0, max: 15 }) }),
    ),
  ),
  fieldQuantity: fc.option(fc.constantFrom('anchor', 'synthetic', 'gap')),
  curveShows: fc.option(fc.constantFrom('gap', 'distances', 'change')),
  curveMiddle: fc.constantFrom('median', 'mean'),
  curveTable: fc.boolean(),
  checkFrom: fc.constantFrom(...CHECK_FROM),
})

export const anyLink: fc.Arbitrary<string> = anyState.map(writeLasting)
