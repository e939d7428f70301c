/**
 * The one table of parameters. Sliders, number boxes, validation, URL keys, presets, help and documentation derive from
 * it. Every shared link depends on the keys, the defaults and the meanings. A change of one of them needs a new
 * FORMAT_VERSION. Appendix B of the paper (Gan & Liu, ICLR 2025) describes the experiment that they set.
 */
import * as v from 'valibot'

/** Links and exported runs carry this number. By it a page knows how to read an old one, or that it must refuse it. */
export const FORMAT_VERSION = 1

interface Described {
  /** The paper's symbol, or null where it has none. */
  readonly symbol: string | null
  /** A plain-language name. */
  readonly label: string
  /** One line of meaning. */
  readonly help: string
  /** The key in a link. */
  readonly url: string
}

export interface NumberParameter extends Described {
  readonly kind: 'integer' | 'real'
  readonly min: number
  readonly max: number
  readonly step: number
  readonly default: number
}

export interface Option<Value extends string = string> {
  readonly value: Value
  readonly label: string
  readonly help: string
}

export interface ChoiceParameter<Value extends string = string> extends Described {
  readonly kind: 'choice'
  readonly options: readonly Option<Value>[]
  readonly default: Value
}

const choice = <const Value extends string>(parameter: Omit<ChoiceParameter<Value>, 'kind'>): ChoiceParameter<Value> => ({
  kind: 'choice',
  ...parameter,
})
const integer = (parameter: Omit<NumberParameter, 'kind' | 'step'>): NumberParameter => ({ kind: 'integer', step: 1, ...parameter })
const real = (parameter: Omit<NumberParameter, 'kind'>): NumberParameter => ({ kind: 'real', ...parameter })

export const PARAMETERS = {
  K: integer({
    symbol: 'K', label: 'anchored', help: 'In the truth, and in the anchor data.', url: 'K', min: 1, max: 16, default: 2,
  }),
  J: integer({
    symbol: 'J', label: 'unsampled', help: 'In the truth, unseen by the anchor data.', url: 'J', min: 0, max: 16, default: 4,
  }),
  L: integer({
    symbol: 'L', label: 'irrelevant', help: 'Only in the generator. Not in the truth.', url: 'L', min: 0, max: 16, default: 2,
  }),
  N_k: integer({
    symbol: 'N_k', label: 'anchor points each', help: 'Points drawn from each anchored component.', url: 'Nk', min: 5, max: 1000, default: 50,
  }),
  n: integer({
    symbol: 'n', label: 'synthetic points', help: 'Points drawn from the generator, in total.', url: 'n', min: 10, max: 10_000, default: 200,
  }),
  separation: real({
    symbol: null, label: 'separation', help: 'Pulls the truth’s components apart, one by one.', url: 'sep', min: 0, max: 10, step: 0.1, default: 0,
  }),
  covariances: choice({
    symbol: null, label: 'covariances', help: 'How the shape of each component is drawn.', url: 'cov', default: 'published',
    options: [
      { value: 'published', label: 'published', help: 'A·Bᵀ as NumPy draws from it: thin needles.' },
      { value: 'symmetric', label: 'symmetric', help: 'A·Aᵀ: the textbook recipe, nearly as thin.' },
    ],
  }),
  fit: choice({
    symbol: null, label: 'fit', help: 'How many components each of the two mixtures is fitted with.', url: 'fit', default: 'published',
    options: [
      { value: 'published', label: 'as published', help: 'Anchor fit: K components; synthetic: K + J + L.' },
      { value: 'same-size', label: 'same size', help: 'Both fits have K + J + L components.' },
    ],
  }),
  maxIterations: integer({
    symbol: null, label: 'steps of EM', help: 'A fit not settled by then stops, and says so.', url: 'iter', min: 1, max: 1000, default: 100,
  }),
  measure: choice({
    symbol: null, label: 'measure', help: 'How far a fit is from the truth.', url: 'measure', default: 'jensen-shannon',
    options: [
      { value: 'jensen-shannon', label: 'Jensen–Shannon', help: 'Both ways, each against the halfway mixture; from 0 to ln 2.' },
      { value: 'truth-to-fit', label: 'what the fit misses', help: 'Truth → fit. Extra log-loss on real data; no upper end.' },
      { value: 'fit-to-truth', label: 'what it makes up', help: 'Fit → truth. What the fit claims that is not there; no upper end.' },
      { value: 'as-published', label: 'as published', help: 'Fit → truth by two histograms, each over a range of its own.' },
    ],
  }),
  estimator: choice({
    symbol: null, label: 'estimator', help: 'How the measure is computed from the densities.', url: 'est', default: 'quadrature',
    options: [
      { value: 'quadrature', label: 'quadrature', help: 'Spirals of nodes; the same every time.' },
      { value: 'monte-carlo', label: 'Monte Carlo', help: 'Random points of each component; works in any dimension.' },
    ],
  }),
  dimension: integer({
    symbol: 'd', label: 'dimensions', help: 'Of the world. The plane shows two of them.', url: 'd', min: 1, max: 8, default: 2,
  }),
  seed: integer({
    symbol: null, label: 'seed', help: 'Replay keeps it, Resample takes a new one.', url: 'seed', min: 0, max: 4_294_967_295, default: 458,
  }),
  draw: integer({
    symbol: null, label: 'draw', help: 'Which draw of this seed stands on the plane.', url: 'draw', min: 0, max: 9999, default: 0,
  }),
} as const

export type ParameterKey = keyof typeof PARAMETERS
type ValueOf<P> = P extends ChoiceParameter<infer Value> ? Value : number
/** One setting of the experiment: a value for each row of the table. */
export type Parameters = { readonly [Key in ParameterKey]: ValueOf<(typeof PARAMETERS)[Key]> }
export type Measure = Parameters['measure']
/** The parameters that count components, one for each role. */
export type Lever = 'K' | 'J' | 'L'
export const LEVERS: readonly Lever[] = ['K', 'J', 'L']

/** All keys, in the order of the table. */
export const PARAMETER_KEYS = Object.keys(PARAMETERS) as readonly ParameterKey[]

export const DEFAULTS = Object.fromEntries(PARAMETER_KEYS.map(key => [key, PARAMETERS[key].default])) as Parameters

function schemaOf(key: ParameterKey) {
  const parameter: NumberParameter | ChoiceParameter = PARAMETERS[key]
  if (parameter.kind === 'choice') {
    const values = parameter.options.map(option => option.value)
    return v.picklist(values, `${key} must be one of ${values.join(', ')}`)
  }
  const range = `${key} must be ${parameter.kind === 'integer' ? 'a whole number' : 'a number'} from ${parameter.min} to ${parameter.max}`
  const number = v.pipe(v.number(range), v.minValue(parameter.min, range), v.maxValue(parameter.max, range))
  return parameter.kind === 'integer' ? v.pipe(number, v.integer(range)) : number
}

const schema = v.object(Object.fromEntries(PARAMETER_KEYS.map(key => [key, schemaOf(key)])))

/**
 * A whole setting from a partial one, defaults filled in, unknown keys dropped.
 * @throws {RangeError} naming the first value that is not in the table's range
 */
export function completeParameters(given: Partial<Parameters> = {}): Parameters {
  const result = v.safeParse(schema, { ...DEFAULTS, ...given })
  if (!result.success) throw new RangeError(result.issues[0].message)
  return result.output as unknown as Parameters
}

/**
 * The nearest allowed value. A number is clamped to its range and rounded to its step. An unknown choice, or a value
 * that is not a number where one is needed, becomes the default.
 */
export function clampParameter<Key extends ParameterKey>(key: Key, value: unknown): Parameters[Key] {
  const parameter: NumberParameter | ChoiceParameter = PARAMETERS[key]
  if (parameter.kind === 'choice') {
    const known = parameter.options.some(option => option.value === value)
    return (known ? value : parameter.default) as Parameters[Key]
  }
  if (typeof value !== 'number' || Number.isNaN(value)) return parameter.default as Parameters[Key]
  const clamped = Math.min(parameter.max, Math.max(parameter.min, value))
  // Division by a whole number gives 0.3. Multiplication by 0.1 would give 0.30000000000000004.
  const perUnit = Math.round(1 / parameter.step)
  return (Math.round(clamped * perUnit) / perUnit) as Parameters[Key]
}
