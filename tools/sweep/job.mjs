// The work of a sweep, cut into chunks, or an error that says why the work is not possible.
import { availableParallelism } from 'node:os'
import { numberIn, readRange, valuesIn, whole } from './values.mjs'

/** The number of draws in one chunk. */
export const CHUNK = 5
/** A file with more draws than this could not be read again. */
const MOST_DRAWS = 2_000_000
const MOST_THREADS = 1024

const inWords = number => number.toLocaleString('en-US')

/** The job that the options ask for. */
export function describeJob(engine, options) {
  const { PARAMETERS, PRESETS, SWEPT, completeParameters } = engine
  const vary = options.vary
  if (!SWEPT.includes(vary)) throw new Error(`--vary must be one of ${SWEPT.join(', ')}, not ${vary ?? 'missing'}.`)
  const preset = PRESETS.find(({ id }) => id === options.preset)
  if (options.preset !== undefined && !preset)
    throw new Error(`--preset must be one of ${PRESETS.map(({ id }) => id).join(', ')}, not ${options.preset}.`)
  const given = Object.fromEntries(
    options.parameterKeys
      .filter(key => options[key] !== undefined)
      .map(key => {
        const number = PARAMETERS[key].kind !== 'choice'
        return [key, number ? numberIn(String(options[key])) : options[key]]
      }),
  )
  const range = readRange(PARAMETERS[vary], options)
  const parameters = { ...preset?.setting, ...given }
  // The ends are checked first: a range may have more values than a list can hold.
  for (const end of [range.from, range.to]) completeParameters({ ...parameters, [vary]: end / range.perUnit })
  const threads = whole('threads', options.threads, availableParallelism(), 1)
  if (threads > MOST_THREADS) throw new Error(`--threads goes up to ${inWords(MOST_THREADS)}, not ${inWords(threads)}.`)
  const [share, shares] = readShard(options.shard)
  return {
    ...planJob(engine, { parameters, vary, values: valuesIn(range), draws: options.draws }),
    mine: ({ index }) => index % shares === share - 1,
    sharded: shares > 1,
    threads,
    out: options.out ?? 'sweep.json',
    takeOver: options.takeOver,
  }
}

/**
 * Everything that decides the numbers of a sweep, and its division into chunks. A chunk is `count` draws from `from`
 * on, at the points of the curve whose numbers are in `points`. All generations of a draw come from one pass over it,
 * so a chunk has them all; of any other parameter it has one value.
 */
export function planJob(engine, { parameters, vary, values, draws: given }) {
  const draws = whole('draws', given, 100, 1)
  if (draws * values.length > MOST_DRAWS) {
    throw new Error(
      `--draws ${inWords(draws)} at ${inWords(values.length)} values are too many for one file: ${inWords(MOST_DRAWS)} in all fit.`,
    )
  }
  const settings = values.map(value => engine.completeParameters({ ...parameters, [vary]: value }))
  const points = values.map((_, point) => point)
  const groups = vary === 'generation' ? [points] : points.map(point => [point])
  const starts = Array.from({ length: Math.ceil(draws / CHUNK) }, (_, i) => i * CHUNK)
  const chunks = groups.flatMap(group =>
    starts.map(from => ({
      points: group,
      setting: settings[group[0]],
      generations: vary === 'generation' ? values : undefined,
      from,
      count: Math.min(CHUNK, draws - from),
    })),
  )
  return {
    header: {
      tool: 'reverse-bottleneck sweep',
      format: engine.FORMAT_VERSION,
      parameters: settings[0],
      vary,
      values,
      draws,
      chunk: CHUNK,
    },
    settings,
    chunks: chunks.map((chunk, index) => ({ ...chunk, index })),
  }
}

/**
 * A header as this engine writes it, so that headers can be compared. A file that is older than a parameter does not
 * name that parameter; its default changes nothing.
 */
export const headerText = ({ completeParameters }, header) =>
  JSON.stringify({ ...header, parameters: completeParameters(header.parameters) })

function readShard(text = '1/1') {
  const [share, shares] = /^\d+\/\d+$/.test(text) ? text.split('/').map(Number) : []
  if (!(share >= 1 && share <= shares))
    throw new Error(`--shard must be like 1/4, the first of four shares, not ${text}.`)
  return [share, shares]
}
