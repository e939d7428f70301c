// Reads the command line of a sweep. What the numbers mean is checked in job.mjs.
import { relative } from 'node:path'
import { parseArgs } from 'node:util'

/** How this program is started: by npm, or as a file by itself. */
const COMMAND =
  process.env.npm_lifecycle_event === 'sweep' ? 'npm run sweep --' : `node ${relative('.', process.argv[1])}`

const HELP = `Sweeps the gap along one parameter.

  COMMAND --vary J --from 2 --to 15 --draws 100 --out sweep.json

  --vary NAME       one of SWEPT
  --from A --to B   the values; --step S between them (1, or the parameter's own step)
  --draws N         draws at each value (100)
  --preset NAME     start from: PRESETS
  --NAME VALUE      any other parameter: NAMES
  --out FILE        where the result goes (sweep.json), from where you stand; FILE.part is its journal while it is unfinished
  --threads N       workers (all cores)
  --shard I/N       only the Ith of N shares of the work, 1 … N; its result is for --merge
  --take-over       a lock that another machine left behind is void; for schedulers, which start a share once at a time
  --merge FILE …    puts finished shards together into --out

Ctrl-C stops it with nothing finished lost: the same command goes on from there. Ctrl-Z pauses it, fg goes on.`

export function readOptions({ PARAMETERS, PRESETS, SWEPT }) {
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
  const flag = { type: 'boolean' }
  const flags = { 'take-over': flag, merge: flag, help: flag }
  const { values, positionals, tokens } = parse({ ...own, ...parameters, ...flags })
  if (values.help) {
    const names = {
      COMMAND,
      SWEPT: SWEPT.join(', '),
      PRESETS: PRESETS.map(({ id }) => id).join(', '),
      NAMES: Object.keys(parameters).join(', '),
    }
    console.log(HELP.replace(/COMMAND|SWEPT|PRESETS|NAMES/g, name => names[name]))
    process.exit(0)
  }
  const given = tokens.filter(({ kind }) => kind === 'option').map(({ name }) => name)
  for (const name of given) {
    // An empty value, for example from an empty shell variable, must not be read as zero.
    if (String(values[name]).trim() === '') throw new Error(`--${name} has no value.`)
    if (values.merge && !['merge', 'out', 'take-over'].includes(name))
      throw new Error(`--merge takes its setting from the shards: leave out --${name}.`)
  }
  if (values.vary in parameters && values[values.vary] !== undefined) {
    throw new Error(`--vary ${values.vary} goes from --from to --to: leave out --${values.vary}.`)
  }
  if (positionals.length > 0 && !values.merge) throw new Error(`“${positionals[0]}” belongs to no option.`)
  const { 'take-over': takeOver = false, ...rest } = values
  return { ...rest, takeOver, files: positionals, parameterKeys: Object.keys(parameters) }
}

function parse(options) {
  try {
    return parseArgs({ options, allowPositionals: true, tokens: true })
  } catch (reason) {
    throw new Error(reason.message.split('\n')[0], { cause: reason })
  }
}
