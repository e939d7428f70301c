/**
 * The numbers on the page as a few lines of code: a snippet for any notebook, and a whole notebook for Jupyter with
 * Deno.
 */
import type { Draw } from '../../src/experiment/results.ts'
import { FORMAT_VERSION, type Lever, type Parameters } from '../../src/parameters/parameters.ts'
import { shownGap } from '../terms/measures.ts'
import type { Subjects } from '../words/subjects.ts'
import { paperInWords, toolInWords } from './citations.ts'
import { TOOL, VERSION } from './about.ts'

export interface Reproduced {
  readonly draw: Draw
  readonly lever: Lever
  /** The counts of the curve's points, and the number of draws at each of them. */
  readonly values: readonly number[]
  readonly draws: number
}

/** The package in which a notebook finds the engine. */
export const PACKAGE = `${TOOL}/engine`
export const engineAt = (address: string | null): string => (address ? `${address}engine.js` : PACKAGE)

const literal = (parameters: Parameters): string =>
  `{\n${Object.entries(parameters)
    .map(([key, value]) => `  ${key}: ${typeof value === 'string' ? `'${value}'` : value},`)
    .join('\n')}\n}`

type Words = Pick<Subjects['files'], 'notebook'>

/** The code, in the pieces that become the cells of a notebook. */
function cells({ draw, lever, values, draws }: Reproduced, engine: string, { notebook }: Words): string[] {
  const { measure, gap } = shownGap(draw, draw.parameters.measure)
  const curve =
    values.length > 0
      ? [
          `// ${notebook.curve(lever, draws)}
const curve = await sweepGap(parameters, { vary: '${lever}', values: [${values.join(', ')}], draws: ${draws} })
for (const point of curve) console.log(point.value, point.measures[parameters.measure].gap.summary.median)`,
        ]
      : []
  return [
    `import { drawExperiment, sweepGap } from '${engine}'

const parameters = ${literal({ ...draw.parameters, measure })}`,
    `// ${notebook.draw}
const draw = drawExperiment(parameters)
const { anchor, synthetic, gap } = draw.gaps[parameters.measure]
console.log(anchor.value, synthetic.value, gap.value)
// ${notebook.onPage([gap.anchor, gap.synthetic, gap.gap].map(({ value }) => value).join(' '))}`,
    ...curve,
  ]
}

export function snippetOf(reproduced: Reproduced, words: Words, engine = PACKAGE): string {
  return `// ${words.notebook.same(TOOL, VERSION, FORMAT_VERSION)}\n${cells(reproduced, engine, words).join('\n\n')}\n`
}

/** A notebook (nbformat 4) for Deno's kernel, which can import modules by their address. */
export function notebookOf(
  reproduced: Reproduced,
  address: string | null,
  words: Pick<Subjects, 'files' | 'parameters'>,
): string {
  const { notebook: said, setting, number } = words.files
  const engine = address ? engineAt(address) : `npm:${PACKAGE}`
  const { K, J, L, seed } = reproduced.draw.parameters
  const named = setting([`K = ${K}`, `J = ${J}`, `L = ${L}`, number(words.parameters.named.seed.label, seed)])
  const text = [`# ${said.title(named)}`, said.runs, `- ${paperInWords()}\n- ${toolInWords(VERSION, address)}`].join(
    '\n\n',
  )
  const code = cells(reproduced, engine, words.files).map((source, i) => ({
    cell_type: 'code',
    id: `code-${i}`,
    execution_count: null,
    metadata: {},
    outputs: [],
    source,
  }))
  const notebook = {
    cells: [{ cell_type: 'markdown', id: 'words', metadata: {}, source: text }, ...code],
    metadata: {
      kernelspec: { display_name: 'Deno', language: 'typescript', name: 'deno' },
      language_info: { name: 'typescript' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  }
  return `${JSON.stringify(notebook, null, 1)}\n`
}
