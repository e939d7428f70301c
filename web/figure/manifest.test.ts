import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PARAMETER_KEYS, PARAMETERS } from '../../src/parameters/parameters.ts'
import { ATTRIBUTES } from './attributes.ts'
import { declarations, manifest, helpOf } from './manifest.ts'

/** Shapes of files that are not code. */
const SHAPES = ['web/formulas.d.ts', 'web/figure/scriptFunctions.d.ts', 'node_modules/vite/client.d.ts']

const [
  {
    declarations: [element],
  },
] = manifest().modules

it('names every attribute that the element watches, and no other', () => {
  expect(element.attributes.map(({ name }) => name)).toEqual(ATTRIBUTES)
  expect(new Set(ATTRIBUTES).size).toBe(ATTRIBUTES.length)
})

it('gives each parameter its property, its default and its range', () => {
  const fields = element.members.filter(({ kind }) => kind === 'field') as {
    name: string
    default: string
    description: string
  }[]
  expect(fields.map(({ name }) => name)).toEqual(PARAMETER_KEYS)
  for (const { name, default: initial, description } of fields) {
    const key = name as keyof typeof PARAMETERS
    const parameter = PARAMETERS[key]
    expect(initial.replaceAll("'", '')).toBe(String(parameter.default))
    expect(description).toContain(helpOf(key))
    if (parameter.kind !== 'choice') expect(description).toContain(`${parameter.min} to ${parameter.max}`)
  }
})

it('names the parts that the figure has', () => {
  const source = ['Figure', 'FigureFoot']
    .map(file => readFileSync(new URL(`./${file}.tsx`, import.meta.url), 'utf8'))
    .join('')
  const written = [...source.matchAll(/part="([\w-]+)"/g)].map(([, name]) => name)
  // Levers and curve are the two faces that a narrow figure turns.
  expect(element.cssParts.map(({ name }) => name).sort()).toEqual([...written, 'levers', 'curve'].sort())
})

it('names properties that the styles have', () => {
  const tokens = readFileSync(new URL('../kit/tokens.css', import.meta.url), 'utf8')
  for (const { name } of element.cssProperties) expect(tokens).toContain(`${name}:`)
})

it('has types that serve whoever writes a page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reverse-bottleneck-types-'))
  try {
    writeFileSync(join(folder, 'reverse-bottleneck.d.ts'), declarations())
    writeFileSync(
      join(folder, 'page.ts'),
      `
      import './reverse-bottleneck.js'
      const figure = document.createElement('reverse-bottleneck')
      figure.K = 3
      figure.measure = 'truth-to-fit'
      figure.set({ J: 2, N_k: 30 })
      figure.addEventListener('result', ({ detail }) => detail.gap.value.toFixed(2))
      figure.addEventListener('click', () => {})
      const { gap } = figure.read()
      // @ts-expect-error There may be none yet.
      gap.value
      // @ts-expect-error No such measure.
      figure.measure = 'l2'
      // @ts-expect-error No such parameter.
      figure.set({ color: 'red' })
    `,
    )
    const compiler = new URL('../../node_modules/typescript/bin/tsc', import.meta.url).pathname
    const options = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
      '--skipLibCheck',
      'false',
    ]
    const { stdout, status } = spawnSync(process.execPath, [compiler, ...options, 'page.ts'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(stdout).toBe('')
    expect(status).toBe(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('has types that say what the element’s own say', () => {
  const root = new URL('../../', import.meta.url).pathname
  // Within the project, so that the sources find what they import.
  const folder = mkdtempSync(join(root, 'node_modules/.types-'))
  try {
    writeFileSync(join(folder, 'given.d.ts'), declarations().replace(/declare global \{[^]*\}\n$/, ''))
    // Each way, so that neither has more nor less than the other.
    const pairs = [
      ['Parameters', 'src/parameters/parameters.ts'],
      ['Reading', 'web/figure/element.ts'],
      ['FigureEvents', 'web/figure/element.ts'],
      ['Result', 'web/figure/result.ts'],
    ]
    const code = pairs.map(
      ([name, file], i) => `
        import type { ${name} as Given${i} } from './given.d.ts'
        import type { ${name} as Own${i} } from '${join(root, file)}'
        export const given${i} = (value: Required<Own${i}>): Required<Given${i}> => value
        export const own${i} = (value: Required<Given${i}>): Required<Own${i}> => value
        export const names${i}: [keyof Given${i}, keyof Own${i}] extends [keyof Own${i}, keyof Given${i}] ? true : false = true
      `,
    )
    writeFileSync(join(folder, 'same.ts'), code.join(''))
    const config = {
      extends: join(root, 'tsconfig.json'),
      files: ['same.ts', ...SHAPES.map(file => join(root, file))],
      include: [],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    const { stdout } = spawnSync(process.execPath, [compiler, '--noEmit', '-p', folder], { encoding: 'utf8' })
    expect(stdout).toBe('')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
