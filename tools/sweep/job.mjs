// Reads the command line of a sweep: the work, cut into chunks, or an error that says why the work is not possible.
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'

/** The number of draws in one chunk. */
export const CHUNK = 5
/** A file with more draws than this could not be read again. */
const MOST_DRAWS = 2_000_000
const MOST_THREADS = 1024

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i
const numberIn = text => (NUMBER.test(text.trim()) ? Number(text) : NaN)
const inWords = number => number.toLocaleString('en-US')

const HELP = `Sweeps the KL Gap along one parameter.

  npm run sweep -- --vary J --from 2 --to 15 --draws 100 --out sweep.json

  --vary NAME       K, J, L, n or N_k
  --from A --to B   whole numbers; --step S between them (1)
  --draws N         draws at each value (100)
  --preset NAME     start from: PRESETS
  --NAME VALUE      any other parameter: NAMES
  --out FILE        where the result goes (sweep.json), from where you stand; FILE.part is its journal while it is unfinished
  --threads N       workers (all cores)
  --shard I/N       only the Ith of N shares of the work, 1 … N; its result is for --merge
  --merge FILE …    puts finished shards together into --out

Ctrl-C stops it with nothing finished lost: the same command goes on from there. Ctrl-Z pauses it, fg goes on.`

export function readOptions({ PARAMETERS, PRESETS }) {
  const text = { type: 'string' }
  const own = {
    vary: text,
    from: text,
    to: text,
    step: text,
    draws: text,
    preset: text,
    out: text,
    threads: text,
    shard: text,
  }
  const parameters = Object.fromEntries(
    Object.keys(PARAMETERS)
      .filter(key => !(key in own) && key !== 'draw')
      .map(key => [key, text]),
  )
  const flags = { merge: { type: 'boolean' }, help: { type: 'boolean' } }
  const { values, positionals, tokens } = parse({ ...own, ...parameters, ...flags })
  if (values.help) {
    console.log(
      HELP.replace('PRESETS', PRESETS.map(({ id }) => id).join(', ')).replace(
        'NAMES',
        Object.keys(parameters).join(', '),
      ),
    )
    process.exit(0)
  }
  const given = tokens.filter(({ kind }) => kind === 'option').map(({ name }) => name)
  for (const name of given) {
    // An empty value, for example from an empty shell variable, must not be read as zero.
    if (String(values[name]).trim() === '') throw new Error(`--${name} has no value.`)
    if (values.merge && !['merge', 'out'].includes(name))
      throw new Error(`--merge takes its setting from the shards: leave out --${name}.`)
  }
  if (values.vary in parameters && values[values.vary] !== undefined) {
    throw new Error(`--vary ${values.vary} goes from --from to --to: leave out --${values.vary}.`)
  }
  if (positionals.length > 0 && !values.merge) throw new Error(`“${positionals[0]}” belongs to no option.`)
  return { ...values, files: positionals, parameterKeys: Object.keys(parameters) }
}

function parse(options) {
  try {
    return parseArgs({ options, allowPositionals: true, tokens: true })
  } catch (reason) {
    throw new Error(reason.message.split('\n')[0], { cause: reason })
  }
}

function whole(name, text, fallback, least = 0) {
  const value = text === undefined ? fallback : numberIn(String(text))
  if (!Number.isInteger(value) || value < least)
    throw new Error(`--${name} must be a whole number from ${least}, not ${text ?? 'missing'}.`)
  return value
}

/** The full description of a job: everything that decides its numbers, and how the work is divided. */
export function describeJob(engine, options) {
  const { PARAMETERS, PRESETS, completeParameters } = engine
  const vary = options.vary
  if (!['K', 'J', 'L', 'n', 'N_k'].includes(vary))
    throw new Error(`--vary must be K, J, L, n or N_k, not ${vary ?? 'missing'}.`)
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
  const [from, to, step] = [whole('from', options.from), whole('to', options.to), whole('step', options.step, 1, 1)]
  if (to < from) throw new Error(`--to ${to} is below --from ${from}.`)
  const parameters = { ...preset?.setting, ...given }
  for (const value of [from, to]) completeParameters({ ...parameters, [vary]: value })
  const values = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step)
  const settings = values.map(value => completeParameters({ ...parameters, [vary]: value }))
  const draws = whole('draws', options.draws, 100, 1)
  if (draws * values.length > MOST_DRAWS) {
    throw new Error(
      `--draws ${inWords(draws)} at ${inWords(values.length)} values are too many for one file: ${inWords(MOST_DRAWS)} in all fit.`,
    )
  }
  const threads = whole('threads', options.threads, availableParallelism(), 1)
  if (threads > MOST_THREADS) throw new Error(`--threads goes up to ${inWords(MOST_THREADS)}, not ${inWords(threads)}.`)
  const chunks = settings.flatMap((setting, point) => {
    const starts = Array.from({ length: Math.ceil(draws / CHUNK) }, (_, i) => i * CHUNK)
    return starts.map(start => ({ point, setting, from: start, count: Math.min(CHUNK, draws - start) }))
  })
  const [share, shares] = readShard(options.shard)
  return {
    header: {
      tool: 'reverse-bottleneck sweep',
      format: engine.FORMAT_VERSION,
      parameters: completeParameters({ ...parameters, [vary]: values[0] }),
      vary,
      values,
      draws,
      chunk: CHUNK,
    },
    chunks: chunks.map((chunk, index) => ({ ...chunk, index })),
    mine: ({ index }) => index % shares === share - 1,
    sharded: shares > 1,
    threads,
    out: options.out ?? 'sweep.json',
  }
}

function readShard(text = '1/1') {
  const [share, shares] = /^\d+\/\d+$/.test(text) ? text.split('/').map(Number) : []
  if (!(share >= 1 && share <= shares))
    throw new Error(`--shard must be like 1/4, the first of four shares, not ${text}.`)
  return [share, shares]
}
