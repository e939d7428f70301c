/**
 * The one table of parameters. Number boxes, validation, URL keys, the command line and the element's attributes derive
 * from it. The levers' sliders end where the curves do (experiment/curve-settings.ts). The names are in web/words. Every shared link depends on the keys, the defaults and the meanings. A change of one of them needs a new
 * FORMAT_VERSION. Appendix B of the paper (Gan & Liu, ICLR 2025) describes the experiment that they set.
 */

/** Links and exported runs carry this number. By it a page knows how to read an old one, or that it must refuse it. */
export const FORMAT_VERSION = 1

interface Described {
  /** The paper's symbol, or null where it has none. */
  readonly symbol: string | null
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

export interface ChoiceParameter<Value extends string = string> extends Described {
  readonly kind: 'choice'
  readonly options: readonly Value[]
  readonly default: Value
}

const choice = <const Value extends string>(
  parameter: Omit<ChoiceParameter<Value>, 'kind'>,
): ChoiceParameter<Value> => ({ kind: 'choice', ...parameter })
const integer = (parameter: Omit<NumberParameter, 'kind' | 'step'>): NumberParameter => ({
  kind: 'integer',
  step: 1,
  ...parameter,
})
const real = (parameter: Omit<NumberParameter, 'kind'>): NumberParameter => ({ kind: 'real', ...parameter })

export const PARAMETERS = {
  // Components: of the truth with anchor data, of the truth without, of the generator alone.
  K: integer({ symbol: 'K', url: 'K', min: 1, max: 16, default: 2 }),
  J: integer({ symbol: 'J', url: 'J', min: 0, max: 16, default: 4 }),
  L: integer({ symbol: 'L', url: 'L', min: 0, max: 16, default: 2 }),
  // Points: from each anchored component, and from the generator in total.
  N_k: integer({ symbol: 'N_k', url: 'Nk', min: 5, max: 1000, default: 50 }),
  n: integer({ symbol: 'n', url: 'n', min: 10, max: 10_000, default: 200 }),
  // What is added to each synthetic point, as a standard deviation, and how strongly the prompt pulls the generator to
  // the anchored components: each of them weighs e^prompt times as much as any other.
  noise: real({ symbol: null, url: 'noise', min: 0, max: 1, step: 0.05, default: 0 }),
  prompt: real({ symbol: null, url: 'prompt', min: 0, max: 3, step: 0.1, default: 0 }),
  // From the second generation on, the synthetic fit before is the generator. What each fit learns from, and which
  // share of its new points comes from the truth's anchored components.
  generation: integer({ symbol: null, url: 'g', min: 1, max: 20, default: 1 }),
  policy: choice({ symbol: null, url: 'policy', options: ['replace', 'keep', 'sample'], default: 'replace' }),
  fresh: real({ symbol: null, url: 'fresh', min: 0, max: 1, step: 0.05, default: 0 }),
  // How far the truth's components are pulled apart, and how the shape of each is drawn.
  separation: real({ symbol: null, url: 'sep', min: 0, max: 10, step: 0.1, default: 0 }),
  covariances: choice({ symbol: null, url: 'cov', options: ['published', 'symmetric'], default: 'published' }),
  // With how many components each mixture is fitted, and the most steps of EM.
  fit: choice({ symbol: null, url: 'fit', options: ['published', 'same-size'], default: 'published' }),
  maxIterations: integer({ symbol: null, url: 'iter', min: 1, max: 1000, default: 100 }),
  // How far a fit is from the truth, and how that is computed.
  measure: choice({
    symbol: null,
    url: 'measure',
    options: ['jensen-shannon', 'truth-to-fit', 'fit-to-truth', 'as-published'],
    default: 'jensen-shannon',
  }),
  estimator: choice({ symbol: null, url: 'est', options: ['quadrature', 'monte-carlo'], default: 'quadrature' }),
  // Of the world; the page's plane shows two of them.
  dimension: integer({ symbol: 'd', url: 'd', min: 1, max: 8, default: 2 }),
  // Where all random numbers come from: a seed has many draws.
  seed: integer({ symbol: null, url: 'seed', min: 0, max: 4_294_967_295, default: 458 }),
  draw: integer({ symbol: null, url: 'draw', min: 0, max: 9999, default: 0 }),
} as const

export type ParameterKey = keyof typeof PARAMETERS
type ValueOf<P> = P extends ChoiceParameter<infer Value> ? Value : number
/** One setting of the experiment: a value for each row of the table. */
export type Parameters = { readonly [Key in ParameterKey]: ValueOf<(typeof PARAMETERS)[Key]> }
export type Measure = Parameters['measure']
/** The parameters that count components, one for each role. */
export type Lever = 'K' | 'J' | 'L'
export const LEVERS: readonly Lever[] = ['K', 'J', 'L']
/** The parameters that a sweep can vary. */
export const SWEPT = [
  'K',
  'J',
  'L',
  'n',
  'N_k',
  'noise',
  'prompt',
  'generation',
  'fresh',
] as const satisfies readonly ParameterKey[]
export type Swept = (typeof SWEPT)[number]

/** All keys, in the order of the table. */
export const PARAMETER_KEYS = Object.keys(PARAMETERS) as readonly ParameterKey[]

export const DEFAULTS = Object.fromEntries(PARAMETER_KEYS.map(key => [key, PARAMETERS[key].default])) as Parameters

/** @throws {RangeError} if the value is not in the table's range */
function checkParameter(key: ParameterKey, value: unknown): void {
  const parameter: NumberParameter | ChoiceParameter = PARAMETERS[key]
  if (parameter.kind === 'choice') {
    if (parameter.options.some(option => option === value)) return
    throw new RangeError(`${key} must be one of ${parameter.options.join(', ')}`)
  }
  const { kind, min, max } = parameter
  const whole = kind === 'integer'
  if (typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value))) return
  throw new RangeError(`${key} must be ${whole ? 'a whole number' : 'a number'} from ${min} to ${max}`)
}

/**
 * A whole setting from a partial one, defaults filled in, unknown keys dropped.
 * @throws {RangeError} naming the first value that is not in the table's range
 */
export function completeParameters(given: Partial<Parameters> = {}): Parameters {
  const asked = { ...DEFAULTS, ...given }
  for (const key of PARAMETER_KEYS) checkParameter(key, asked[key])
  return Object.fromEntries(PARAMETER_KEYS.map(key => [key, asked[key]])) as Parameters
}

/**
 * The nearest allowed value. A number is clamped to its range and rounded to its step. An unknown choice, or a value
 * that is not a number where one is needed, becomes the default.
 */
export function clampParameter<Key extends ParameterKey>(key: Key, value: unknown): Parameters[Key] {
  const parameter: NumberParameter | ChoiceParameter = PARAMETERS[key]
  if (parameter.kind === 'choice') {
    const known = parameter.options.some(option => option === value)
    return (known ? value : parameter.default) as Parameters[Key]
  }
  if (typeof value !== 'number' || Number.isNaN(value)) return parameter.default as Parameters[Key]
  const clamped = Math.min(parameter.max, Math.max(parameter.min, value))
  // Division by a whole number gives 0.3. Multiplication by 0.1 would give 0.30000000000000004.
  const perUnit = Math.round(1 / parameter.step)
  return (Math.round(clamped * perUnit) / perUnit) as Parameters[Key]
}
