import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as engine from './index.ts'
import { LN2 } from './elementary/constants.ts'

const {
  bic,
  changesFrom,
  chooseComponents,
  columns,
  completeParameters,
  coverageLaw,
  createMixture,
  decode,
  decodeWorld,
  discreteWorld,
  drawExperiment,
  drawRows,
  encode,
  encodeWorld,
  energyDistance,
  entropy,
  EXCLUSIVE_OR,
  fingerprint,
  fitMixture,
  generationRows,
  generations,
  histogramDivergence,
  hsic,
  indicatorInformation,
  informationGain,
  jensenShannon,
  keptInformation,
  KeptRounds,
  klDivergence,
  labelInformation,
  lemmaThree,
  logDensity,
  mmdSquared,
  nearCopies,
  neighbourEntropy,
  neighbourMeasures,
  Pace,
  PARAMETERS,
  permutationTest,
  principalAxes,
  quantile,
  Random,
  responsibilities,
  roundWorld,
  sampleMixture,
  scores,
  shippedDraw,
  stream,
  summarize,
  SWEPT,
  sweepGap,
  sweepPoint,
  sweptMeasures,
  totalVariation,
  traceFit,
} = engine

/** One argument of a function: its right values, its name in error messages, and a call with it. */
interface Row {
  readonly says: string | RegExp
  readonly takes: (value: any) => boolean
  readonly call: (value: any) => unknown
}

const nothing = () => false
const whole =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (value: unknown) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
const number = (least: number, most: number) => (value: unknown) =>
  typeof value === 'number' && value >= least && value <= most
const left = (value: unknown) => value === undefined
const or =
  (...some: ((value: unknown) => boolean)[]) =>
  (value: unknown) =>
    some.some(takes => takes(value))
const one =
  (...words: unknown[]) =>
  (value: unknown) =>
    words.includes(value)
const seed = or(left, whole(0, 2 ** 32 - 1))
const reals = (value: unknown) => value instanceof Float64Array
/** All options left at their defaults. */
const empty = (value: unknown) =>
  Object.prototype.toString.call(value) === '[object Object]' && Object.keys(value as object).length === 0
const isJson = (value: unknown) => {
  try {
    return typeof value === 'string' && JSON.parse(value) !== undefined
  } catch {
    return false
  }
}
const ofAMixture = /weights|means|covariance|dimension/

const small = { K: 1, J: 0, L: 0, N_k: 5, n: 10 }
const draw = drawExperiment(small)
const round = createMixture({ dimension: 2, weights: [1], means: [0, 0], covariances: [1, 0, 0, 1] })
const points = Float64Array.of(0, 0, 1, 2, 3, 1)
const random = () => stream(1, 0, 'nonsense')
const rows = drawRows(small, 0, 2)
const point = sweepPoint(1, small, rows)

const ofParameters = (call: (parameters: any) => unknown): Row[] => [
  { says: 'The parameters', takes: or(left, empty), call },
  { says: 'The parameters has no “k”', takes: nothing, call: value => call({ ...small, k: value }) },
  ...Object.entries(PARAMETERS).map(([key, parameter]): Row => ({
    says: `${key} must be`,
    takes:
      parameter.kind === 'choice'
        ? one(...parameter.options)
        : parameter.kind === 'integer'
          ? whole(parameter.min, parameter.max)
          : number(parameter.min, parameter.max),
    call: value => call({ ...small, [key]: value }),
  })),
]
const ofMixture = (says: string, call: (mixture: any) => unknown, takes: Row['takes'] = nothing): Row[] => [
  { says, takes, call },
  ...(['weights', 'means', 'covariances'] as const).map((key): Row => ({
    says: ofAMixture,
    takes: value => call === createMixture && Array.isArray(value) && value.length === 1 && value[0] === 1,
    call: value => call({ ...round, [key]: value }),
  })),
  { says: ofAMixture, takes: nothing, call: value => call({ ...round, dimension: value === 2 ? 3 : value }) },
]
const ofDivergence = (call: (p: any, q: any, options?: any) => unknown): Row[] => [
  ...ofMixture('p', value => call(value, round)),
  ...ofMixture('q', value => call(round, value)),
  ...ofDivergenceOptions(options => call(round, round, options)),
]
const ofDivergenceOptions = (call: (options: any) => unknown): Row[] => [
  { says: 'The options', takes: or(left, empty), call },
  { says: 'The options has no “seeds”', takes: nothing, call: value => call({ seeds: value }) },
  { says: 'estimator', takes: or(left, one('quadrature', 'monte-carlo')), call: value => call({ estimator: value }) },
  { says: 'seed', takes: seed, call: value => call({ seed: value }) },
]
/** A world in which nothing is made. */
const noneMade = (value: unknown) => left(value) || (Array.isArray(value) && value.length === 0)
const ofMadeWorld = (call: (world: any) => unknown): Row[] => {
  const component = { role: 'anchored', index: 0, mean: [0, 0], covariance: [1, 0, 0, 1] }
  return [
    { says: 'world[0]', takes: nothing, call: value => call([value]) },
    ...(['role', 'index', 'mean', 'covariance', 'deleted'] as const).map((key): Row => ({
      says: key === 'mean' || key === 'covariance' ? 'world[0]' : `world[0].${key}`,
      takes: key === 'index' ? whole(0, 15) : key === 'deleted' ? left : nothing,
      call: value => call([{ ...component, [key]: value }]),
    })),
  ]
}
const someGenerations = { components: 1, points: 5, generations: 1 }
const ofFirstDraw = (call: (draw: any) => unknown): Row[] => [
  { says: 'draw', takes: nothing, call },
  ...(
    ['parameters', 'roles', 'truth', 'generator', 'anchorData', 'syntheticData', 'anchorFit', 'syntheticFit'] as const
  ).map((key): Row => ({ says: `draw.${key}`, takes: nothing, call: value => call({ ...draw, [key]: value }) })),
  {
    says: 'draw.syntheticData.points',
    takes: nothing,
    call: value => call({ ...draw, syntheticData: { points: value } }),
  },
  { says: 'draw.truth', takes: nothing, call: value => call({ ...draw, truth: { ...draw.truth, weights: value } }) },
]
const ofSpec = (key: string, takes: Row['takes'] = nothing): Row => ({
  // A row alone can be right, but then another one does not fit to it.
  says: key === 'anchor' ? /anchor|prompt/ : new RegExp(`^${key}\\b`),
  takes,
  call: value => discreteWorld({ ...EXCLUSIVE_OR, [key]: value }),
})
const ofFit = (fit: (points: any, options: any) => unknown): Row[] => {
  const fitting = (key: string, takes: Row['takes']): Row => ({
    says: key,
    takes,
    call: value => fit(points, { dimension: 2, components: 1, [key]: value }),
  })
  return [
    { says: '', takes: nothing, call: value => fit(value, { dimension: 2, components: 1 }) },
    { says: /The options|dimension/, takes: nothing, call: value => fit(points, value) },
    fitting('dimension', value => whole(1, points.length)(value) && points.length % (value as number) === 0),
    fitting('components', whole(1, 3)),
    fitting('seed', seed),
    fitting('maxIterations', or(left, whole(1, 1e6))),
    fitting('restarts', or(left, whole(1, 1e6))),
    fitting('tolerance', or(left, number(0, Number.MAX_VALUE))),
    fitting('regularization', or(left, number(0, Number.MAX_VALUE))),
    fitting('start', or(left, one('k-means', 'random'))),
    { ...fitting('tolerence', nothing), says: 'The options has no “tolerence”' },
    ...ofMixture(
      'start',
      value => fit(points, { dimension: 2, components: 1, start: value }),
      or(left, one('k-means', 'random')),
    ),
  ]
}
/** A function of a mixture and points. */
const ofPoints = (call: (mixture: any, points: any) => unknown, least: number): Row[] => [
  ...ofMixture('', value => call(value, points)),
  {
    says: 'points',
    takes: value => reals(value) && (value as Float64Array).length === 0 && least === 0,
    call: value => call(round, value),
  },
]
const choosing = (key: string, takes: Row['takes']): Row => ({
  says: key,
  takes,
  call: value => chooseComponents(points, 2, 1, 1, { [key]: value }),
})

/** A function of two tables of rows. */
const ofTables = (
  call: (x: any, y: any, dimension: any) => unknown,
  [x, y] = ['x', 'y'],
  ...dimensions: number[]
): Row[] => [
  { says: new RegExp(`^${x}\\b`), takes: nothing, call: value => call(value, points, 2) },
  { says: new RegExp(`^${y}\\b`), takes: nothing, call: value => call(points, value, 2) },
  {
    says: new RegExp(`^(dimension|${x})\\b`),
    takes: one(1, 2, 3, ...dimensions),
    call: value => call(points, points, value),
  },
]
const ofOptions = (call: (options: any) => unknown, takes: Readonly<Record<string, Row['takes']>>): Row[] => [
  { says: 'The options', takes: or(left, empty), call },
  { says: 'The options has no “sigmas”', takes: nothing, call: value => call({ sigmas: value }) },
  ...Object.entries(takes).map(([key, takes]): Row => ({
    says: key,
    takes: or(left, takes),
    call: value => call({ [key]: value }),
  })),
]
const width = number(1e-150, 1e150)

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  completeParameters: ofParameters(completeParameters),
  drawExperiment: [
    ...ofParameters(drawExperiment),
    { says: 'The options', takes: or(left, empty), call: value => drawExperiment(small, value) },
    { says: 'world', takes: noneMade, call: value => drawExperiment(small, { world: value }) },
    ...ofMadeWorld(world => drawExperiment(small, { world })),
  ],
  roundWorld: [{ says: 'world', takes: noneMade, call: roundWorld }, ...ofMadeWorld(roundWorld)],
  encodeWorld: [{ says: 'world', takes: noneMade, call: encodeWorld }, ...ofMadeWorld(encodeWorld)],
  decodeWorld: [{ says: 'text of a world', takes: value => value === '', call: decodeWorld }],
  generations: [
    ...ofMixture('truth', value => generations(value, someGenerations)),
    { says: /The options|points/, takes: nothing, call: value => generations(round, value) },
    ...(
      [
        ['components', whole(1, 5)],
        ['points', whole(1, 500_000)],
        ['generations', whole(0, 1000)],
        ['policy', or(left, one('replace', 'keep', 'sample'))],
        ['fresh', or(left, number(0, 1))],
        ['seed', seed],
        ['draws', or(left, whole(1, 100_000))],
        ['fits', or(left, (value: unknown) => typeof value === 'boolean')],
      ] as const
    ).map(([key, takes]): Row => ({
      says: key === 'points' ? /points|components/ : key,
      takes,
      call: value => generations(round, { ...someGenerations, [key]: value }),
    })),
    {
      says: 'The options has no “polcy”',
      takes: nothing,
      call: value => generations(round, { ...someGenerations, polcy: value } as never),
    },
  ],
  generationRows: [
    ...ofParameters(parameters => generationRows(parameters, [1], 0, 1)),
    {
      says: 'generations',
      takes: value =>
        (Array.isArray(value) || value instanceof Float64Array) &&
        [...value].filter(whole(1, 20)).length === value.length,
      call: value => generationRows(small, value, 0, 1),
    },
    { says: 'from', takes: whole(0, 1e7), call: value => generationRows(small, [1], value, 1) },
    { says: 'count', takes: whole(0, 1e7), call: value => generationRows(small, [1], 0, value) },
    { says: 'kept', takes: left, call: value => generationRows(small, [1], 0, 1, value) },
  ],
  sweptMeasures: ofParameters(sweptMeasures),
  columns: ofParameters(columns),
  createMixture: ofMixture('', createMixture),
  logDensity: [
    ...ofMixture('', value => logDensity(value, points)),
    { says: 'points', takes: value => reals(value) && value.length === 0, call: value => logDensity(round, value) },
  ],
  sampleMixture: [
    ...ofMixture('', value => sampleMixture(value, 1, random())),
    { says: 'count', takes: whole(0, 125_000_000), call: value => sampleMixture(round, value, random()) },
    { says: 'random', takes: nothing, call: value => sampleMixture(round, 1, value) },
  ],
  fitMixture: ofFit(fitMixture),
  traceFit: ofFit(traceFit),
  discreteWorld: [
    { says: /The spec|anchor/, takes: nothing, call: discreteWorld },
    {
      says: 'The spec has no “rows”',
      takes: nothing,
      call: value => discreteWorld({ ...EXCLUSIVE_OR, rows: value } as never),
    },
    ...['anchor', 'prompt', 'model', 'h', 'g', 'training'].map(key => ofSpec(key)),
    ...['noise', 'anchorTraining'].map(key => ofSpec(key, left)),
  ],
  coverageLaw: [
    { says: 'K', takes: whole(1, 1e6), call: value => coverageLaw(value, 1, 1) },
    { says: 'J', takes: whole(0, 1e6), call: value => coverageLaw(1, value, 1) },
    { says: 'L', takes: whole(0, 1e6), call: value => coverageLaw(1, 1, value) },
    { says: 'The options', takes: or(left, empty), call: value => coverageLaw(1, 1, 1, value) },
    { says: 'prompt', takes: or(left, number(0, 3)), call: value => coverageLaw(1, 1, 1, { prompt: value }) },
  ],
  informationGain: [
    ...ofParameters(parameters => informationGain(parameters, { resamples: 2 })),
    { says: 'The options', takes: or(left, empty), call: value => informationGain(small, value) },
    { says: 'resamples', takes: or(left, whole(2, 256)), call: value => informationGain(small, { resamples: value }) },
    { says: 'world', takes: noneMade, call: value => informationGain(small, { resamples: 2, world: value }) },
    ...ofMadeWorld(world => informationGain(small, { resamples: 2, world })),
  ],
  lemmaThree: [
    ...ofFirstDraw(value => lemmaThree(value)),
    { says: 'The options', takes: or(left, empty), call: value => lemmaThree(draw, value) },
    { says: 'clip', takes: or(left, number(0, 1e6)), call: value => lemmaThree(draw, { clip: value }) },
    { says: 'model', takes: or(left, one('before', 'after')), call: value => lemmaThree(draw, { model: value }) },
  ],
  scores: ofFirstDraw(scores),
  responsibilities: ofPoints(responsibilities, 0),
  bic: ofPoints(bic, 1),
  chooseComponents: [
    { says: 'points', takes: nothing, call: value => chooseComponents(value, 2, 1, 1) },
    {
      says: /dimension|points|from/,
      takes: value => whole(1, points.length)(value) && points.length % (value as number) === 0,
      call: value => chooseComponents(points, value, 1, 1),
    },
    { says: 'from', takes: whole(1, 3), call: value => chooseComponents(points, 2, value, 3) },
    { says: 'to', takes: whole(1, 3), call: value => chooseComponents(points, 2, 1, value) },
    { says: 'The options', takes: or(left, empty), call: value => chooseComponents(points, 2, 1, 1, value) },
    { ...choosing('start', nothing), says: 'The options has no “start”' },
    choosing('seed', seed),
    choosing('maxIterations', or(left, whole(1, 1e6))),
    choosing('restarts', or(left, whole(1, 1e6))),
    choosing('tolerance', or(left, number(0, Number.MAX_VALUE))),
    choosing('regularization', or(left, number(0, Number.MAX_VALUE))),
  ],
  labelInformation: [
    ...ofMixture('', value => labelInformation(value)),
    ...ofDivergenceOptions(options => labelInformation(round, options)),
  ],
  indicatorInformation: [
    ...ofMixture('', value => indicatorInformation(value, 0)),
    { says: 'first', takes: whole(0, 1), call: value => indicatorInformation(round, value) },
    ...ofDivergenceOptions(options => indicatorInformation(round, 0, options)),
  ],
  keptInformation: [
    ...ofMixture('', value => keptInformation(value, round)),
    ...ofMixture('fit', value => keptInformation(round, value)),
    ...ofDivergenceOptions(options => keptInformation(round, round, options)),
  ],
  klDivergence: ofDivergence(klDivergence),
  jensenShannon: ofDivergence(jensenShannon),
  totalVariation: ofDivergence(totalVariation),
  entropy: [...ofMixture('p', value => entropy(value)), ...ofDivergenceOptions(options => entropy(round, options))],
  histogramDivergence: [
    { says: '', takes: nothing, call: value => histogramDivergence(value, points) },
    { says: '', takes: nothing, call: value => histogramDivergence(points, value) },
    { says: 'The options', takes: or(left, empty), call: value => histogramDivergence(points, points, value) },
    {
      says: 'The options has no “bin”',
      takes: nothing,
      call: value => histogramDivergence(points, points, { bin: value } as object),
    },
    { says: '', takes: or(left, whole(1, 3000)), call: value => histogramDivergence(points, points, { bins: value }) },
    {
      says: 'floor',
      takes: or(left, number(Number.MIN_VALUE, 1e300)),
      call: value => histogramDivergence(points, points, { floor: value }),
    },
    {
      says: 'range',
      takes: or(left, one('separate', 'shared')),
      call: value => histogramDivergence(points, points, { range: value }),
    },
    {
      says: 'dimension',
      takes: or(left, whole(1, 1000)),
      call: value => histogramDivergence(points, points, { dimension: value }),
    },
  ],
  mmdSquared: [
    ...ofTables(mmdSquared),
    ...ofOptions(options => mmdSquared(points, points, 2, options), { sigma: width }),
  ],
  energyDistance: ofTables(energyDistance, ['x', 'y'], 6),
  permutationTest: [
    ...ofTables(permutationTest),
    ...ofOptions(options => permutationTest(points, points, 2, options), {
      statistic: one('mmd', 'energy'),
      permutations: whole(1, 100_000),
      seed,
      sigma: width,
    }),
  ],
  neighbourMeasures: [
    ...ofTables((x, y, dimension) => neighbourMeasures(x, y, dimension, 1), ['real', 'synthetic']),
    { says: 'k', takes: whole(1, 2), call: value => neighbourMeasures(points, points, 2, value) },
  ],
  neighbourEntropy: [
    { says: /^x\b/, takes: nothing, call: value => neighbourEntropy(value, 2, 1) },
    { says: /^(dimension|x)\b/, takes: one(1, 2, 3), call: value => neighbourEntropy(points, value, 1) },
    { says: 'k', takes: whole(1, 2), call: value => neighbourEntropy(points, 2, value) },
  ],
  hsic: [
    { says: /^x\b/, takes: nothing, call: value => hsic(value, points, 2, 2) },
    { says: /^y\b/, takes: nothing, call: value => hsic(points, value, 2, 2) },
    { says: /^(dimensionX|x)\b/, takes: one(2), call: value => hsic(points, points, value, 2) },
    { says: /^(dimensionY|y|x and y)\b/, takes: one(2), call: value => hsic(points, points, 2, value) },
    ...ofOptions(options => hsic(points, points, 2, 2, options), { sigmaX: width, sigmaY: width }),
  ],
  nearCopies: ofTables(nearCopies, ['real', 'synthetic'], 6),
  principalAxes: [
    { says: 'rows', takes: nothing, call: value => principalAxes(value, 2, 1) },
    { says: /^(dimension|rows)\b/, takes: one(1, 2, 3, 6), call: value => principalAxes(points, value, 1) },
    { says: 'keep', takes: whole(1, 2), call: value => principalAxes(points, 2, value) },
  ],
  stream: [
    { says: 'seed', takes: whole(0, 2 ** 32 - 1), call: value => stream(value, 0, 'a') },
    { says: 'draw', takes: whole(0, 2 ** 32 - 1), call: value => stream(0, value, 'a') },
    { says: 'name', takes: value => typeof value === 'string', call: value => stream(0, 0, value) },
    { says: 'index', takes: seed, call: value => stream(0, 0, 'a', value) },
  ],
  Random: [
    { says: 'state', takes: nothing, call: value => new Random(value) },
    { says: 'state[2]', takes: whole(-(2 ** 31), 2 ** 32 - 1), call: value => new Random([1, 2, value, 4]) },
    { says: 'bound', takes: whole(1), call: value => random().integer(value) },
    {
      says: 'uniforms',
      takes: nothing,
      call: value => random().fillInTurn(value === undefined || !reals(value) ? value : [], new Float64Array(2)),
    },
    { says: 'normals', takes: reals, call: value => random().fillInTurn(new Float64Array(2), value) },
  ],
  KeptRounds: [
    { says: 'most', takes: whole(1, 10_000), call: value => new KeptRounds(value) },
    {
      says: 'source',
      takes: value => typeof value === 'object' && value !== null && !Array.isArray(value),
      call: value => new KeptRounds(1).of(value, 1),
    },
    { says: 'rounds', takes: whole(1, 10_000), call: value => new KeptRounds(1).of({ seed: 1, draw: 0 }, value) },
  ],
  drawRows: [
    ...ofParameters(parameters => drawRows(parameters, 0, 1)),
    { says: 'from', takes: whole(0, 1e7), call: value => drawRows(small, value, 1) },
    { says: 'count', takes: whole(0, 1e7), call: value => drawRows(small, 0, value) },
    { says: 'kept', takes: left, call: value => drawRows(small, 0, 1, value) },
  ],
  sweepGap: [
    ...ofParameters(parameters => sweepGap(parameters, { vary: 'L', values: [0], draws: 1 })).filter(
      ({ says }) => says !== 'L must be',
    ),
    { says: /The options|vary/, takes: nothing, call: value => sweepGap(small, value) },
    ...(
      [
        ['vary', one(...SWEPT)],
        ['world', noneMade],
        ['draws', whole(1, 1e7)],
        ['signal', left],
        ['onPoint', or(left, (value: unknown) => typeof value === 'function')],
        [
          'values',
          (value: unknown) =>
            Array.isArray(value) &&
            value.every(whole(0, 16)) &&
            value.length === [...value].filter(whole(0, 16)).length,
        ],
      ] as const
    ).map(([key, takes]): Row => ({
      says: key === 'values' ? '' : key,
      takes: or(
        takes as Row['takes'],
        value => key === 'values' && value instanceof Float64Array && value.length === 0,
      ),
      call: value => sweepGap(small, { vary: 'L', values: [0], draws: 1, [key]: value }),
    })),
    {
      says: 'The options has no “draw”',
      takes: nothing,
      call: value => sweepGap(small, { vary: 'L', values: [0], draws: 1, draw: value } as never),
    },
  ],
  sweepPoint: [
    ...ofParameters(parameters => sweepPoint(1, parameters, rows)),
    { says: 'value', takes: number(-1e150, 1e150), call: value => sweepPoint(value, small, rows) },
    { says: 'rows', takes: nothing, call: value => sweepPoint(1, small, value) },
  ],
  changesFrom: [
    { says: 'reference', takes: nothing, call: value => changesFrom(value, [point], 'jensen-shannon') },
    {
      says: 'reference.draws',
      takes: whole(0, 2),
      call: value => changesFrom({ ...point, draws: value }, [point], 'jensen-shannon'),
    },
    {
      says: 'points',
      takes: value => Array.isArray(value) && value.length === 0,
      call: value => changesFrom(point, value, 'jensen-shannon'),
    },
    { says: 'points[0]', takes: nothing, call: value => changesFrom(point, [value], 'jensen-shannon') },
    { says: 'measure', takes: one(...PARAMETERS.measure.options), call: value => changesFrom(point, [point], value) },
  ],
  summarize: [{ says: 'values', takes: nothing, call: summarize }],
  quantile: [
    {
      says: 'values',
      takes: value => reals(value) && (value as Float64Array).every(number(-1e150, 1e150)),
      call: value => quantile(value, 0.5),
    },
    { says: 'share', takes: number(0, 1), call: value => quantile(points, value) },
  ],
  encode: [
    {
      says: 'value',
      takes: value =>
        !['undefined', 'function', 'symbol', 'bigint'].includes(typeof value) && !(value instanceof BigInt64Array),
      call: encode,
    },
  ],
  decode: [
    { says: 'text', takes: isJson, call: decode },
    {
      says: 'text',
      takes: nothing,
      call: value =>
        decode(JSON.stringify({ float64: ['number', 'string'].includes(typeof value) ? (value as unknown) : ['x'] })),
    },
  ],
  fingerprint: [
    { says: 'draw', takes: nothing, call: fingerprint },
    ...(['truth', 'generator', 'anchorFit', 'syntheticFit', 'anchorData', 'syntheticData', 'gaps'] as const).map(
      (key): Row => ({ says: 'draw', takes: nothing, call: value => fingerprint({ ...draw, [key]: value as never }) }),
    ),
  ],
  shippedDraw: [
    { says: 'page', takes: one('explore', 'check'), call: value => shippedDraw(value, 0, new KeptRounds(1)) },
    { says: 'draw', takes: whole(0, 9999), call: value => shippedDraw('explore', value, new KeptRounds(1)) },
    { says: 'kept', takes: nothing, call: value => shippedDraw('explore', 0, value) },
  ],
  Pace: [
    { says: 'now', takes: number(-1e150, 1e150), call: value => new Pace().start(value) },
    { says: 'work', takes: number(0, 1e150), call: value => new Pace().note(value, 0) },
    { says: 'now', takes: number(-1e150, 1e150), call: value => new Pace().note(1, value) },
    { says: 'work', takes: number(0, 1e150), call: value => new Pace().secondsLeft(value) },
  ],
}
/** They are given nothing. */
const WITHOUT = ['Cancelled', 'openingDraw', 'studentsOfTwoCoins']

/** No function accepts any of these as a mixture, rows, points or a draw. */
const NONSENSE: readonly unknown[] = [
  undefined,
  null,
  NaN,
  Infinity,
  -Infinity,
  -1,
  0,
  -0,
  1.5,
  2 ** 32,
  2 ** 40 + 1,
  1e300,
  Number.MAX_VALUE,
  5e-324,
  '',
  '2',
  ' ',
  'quadratur',
  'constructor',
  true,
  [],
  [1],
  [NaN],
  ['1'],
  [[0]],
  [null],
  new Array(3),
  {},
  { length: 1e12 },
  () => 1,
  Symbol('nonsense'),
  10n,
  new Date(0),
  new Map(),
  /x/,
  new Float64Array(0),
  Float64Array.of(NaN),
  Float64Array.of(-1, NaN, 2),
  Float64Array.of(1, 2, Infinity),
  Float32Array.of(0.5),
  BigInt64Array.of(1n),
  new DataView(new ArrayBuffer(8)),
  Object.create(null),
  round.weights.buffer,
]
const anyNonsense = fc.oneof(
  fc.constantFrom(...NONSENSE),
  fc.double(),
  fc.integer(),
  fc.string(),
  fc.array(fc.oneof(fc.string(), fc.constant(NaN)), { minLength: 1 }),
)

/** The result of a call: null if it is right, else what is wrong. */
async function faultIn({ says, takes, call }: Row, value: unknown): Promise<string | null> {
  // Right input may take long. Other tests check its results.
  if (takes(value)) return null
  try {
    await call(value)
  } catch (reason) {
    if (!(reason instanceof RangeError)) return `not a RangeError but ${String(reason)}`
    return (typeof says === 'string' ? reason.message.includes(says) : says.test(reason.message)) &&
      reason.message.length > 10
      ? null
      : `does not say “${String(says)}”: ${reason.message}`
  }
  return 'was taken'
}

describe('every public function answers nonsense with a RangeError that names it', () => {
  it('and has its rows here', () => {
    const functions = Object.entries(engine)
      .filter(([, value]) => typeof value === 'function')
      .map(([name]) => name)
    expect([...Object.keys(TABLE), ...WITHOUT].sort()).toEqual(functions.sort())
  })
  it.each(Object.entries(TABLE))('%s', async (_, all) => {
    const faults: unknown[] = []
    for (const row of all) {
      for (const value of NONSENSE) {
        const fault = await faultIn(row, value)
        if (fault) faults.push([row.says, value, fault])
      }
    }
    expect(faults).toEqual([])
    await fc.assert(
      fc.asyncProperty(fc.nat(all.length - 1), anyNonsense, async (i, value) => {
        expect(await faultIn(all[i], value)).toBeNull()
      }),
      { numRuns: 200 },
    )
  })
})

describe('results stay in the range that is documented', () => {
  const size = fc.constantFrom(1e-160, 1e-100, 1e-9, 1e-3, 1, 1e3, 1e9, 1e100, 1e150)
  const mixture = (dimension: number) =>
    fc.tuple(fc.nat(2 ** 20), size, size).map(([seed, scale, spread]) => {
      const random = stream(seed, 0, 'mixtures')
      const k = 1 + random.integer(3)
      const covariances = new Float64Array(k * dimension * dimension)
      for (let c = 0; c < k; c++) {
        for (let a = 0; a < dimension; a++)
          covariances[(c * dimension + a) * dimension + a] = spread * (0.1 + random.uniform())
      }
      const means = Float64Array.from({ length: k * dimension }, () => scale * random.normal())
      return createMixture({ dimension, weights: new Array<number>(k).fill(1 / k), means, covariances })
    })
  const pair = fc.constantFrom(1, 2, 3).chain(dimension => fc.tuple(mixture(dimension), mixture(dimension)))
  const options = fc.constantFrom(
    {},
    { estimator: 'quadrature' },
    { estimator: 'monte-carlo' },
  ) as fc.Arbitrary<engine.DivergenceOptions>

  it('for mixtures however far apart, however thin, and the same', () => {
    fc.assert(
      fc.property(pair, options, fc.boolean(), ([p, other], options, same) => {
        const q = same ? p : other
        const js = jensenShannon(p, q, options).value
        const [kl, tv] = [klDivergence(p, q, options), totalVariation(p, q, options)]
        expect([js >= 0, js <= LN2, Number.isFinite(Math.sqrt(js))]).toEqual([true, true, true])
        expect([kl.value >= 0, kl.error >= 0, tv.value >= 0, tv.value <= 1]).toEqual([true, true, true, true])
        expect(logDensity(q, p.means).some(Number.isNaN)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
  it('for a start without weight on one of its components', () => {
    const start = createMixture({
      dimension: 2,
      weights: [1, 0],
      means: [0, 0, 9, 9],
      covariances: [1, 0, 0, 1, 1, 0, 0, 1],
    })
    const { mixture, logLikelihood } = fitMixture(points, { dimension: 2, components: 2, start })
    for (const numbers of [mixture.weights, mixture.means, mixture.covariances, logLikelihood])
      expect(numbers.every(Number.isFinite)).toBe(true)
    expect(() =>
      fitMixture(points, { dimension: 2, components: 2, start: { ...start, weights: new Float64Array(2) } }),
    ).toThrow('start is no mixture: The weights sum to 0, not to 1.')
    expect(() =>
      fitMixture(points, { dimension: 2, components: 2, start: { ...start, weights: Float64Array.of(1) } }),
    ).toThrow('start is no mixture: means has 4 entries')
  })
})
