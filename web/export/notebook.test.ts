import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawExperiment, sweepGap } from '../../src/index.ts'
import type { Parameters } from '../../src/parameters/parameters.ts'
import { files } from '../words/en/files.ts'
import { parameters } from '../words/en/parameters.ts'
import { files as chineseFiles } from '../words/zh/files.ts'
import { parameters as chineseParameters } from '../words/zh/parameters.ts'
import { notebookOf, PACKAGE, snippetOf, type Reproduced } from './notebook.ts'

const parametersOf = (changed: Partial<Parameters>) => ({
  K: 2,
  J: 3,
  L: 1,
  N_k: 20,
  n: 60,
  seed: 11,
  draw: 1,
  ...changed,
})
const reproduced = (changed: Partial<Parameters> = {}): Reproduced => ({
  draw: drawExperiment(parametersOf(changed)),
  lever: 'J',
  values: [0, 2],
  draws: 3,
})

/** Runs a snippet with the project's own engine instead of the package, and resolves with what the snippet logs. */
async function run(snippet: string): Promise<unknown[][]> {
  const folder = await mkdtemp(join(import.meta.dirname, '.snippet-'))
  const logged: unknown[][] = []
  const { log } = console
  console.log = (...values) => void logged.push(values)
  try {
    const file = join(folder, 'snippet.ts')
    await writeFile(file, snippet.replace(`'${PACKAGE}'`, `'../../../src/index.ts'`))
    await import(/* @vite-ignore */ file)
  } finally {
    console.log = log
    await rm(folder, { recursive: true })
  }
  return logged
}

describe('the snippet for a notebook', () => {
  it('gives the very numbers of the page', async () => {
    const page = reproduced()
    const { anchor, synthetic, gap } = page.draw.gaps['jensen-shannon']
    const curve = await sweepGap(page.draw.parameters, { vary: 'J', values: page.values, draws: page.draws })
    expect(await run(snippetOf(page, files))).toEqual([
      [anchor.value, synthetic.value, gap.value],
      ...curve.map(({ value, measures }) => [value, measures['jensen-shannon']!.gap.summary.median]),
    ])
    expect(snippetOf(page, files)).toContain(`// On the page: ${anchor.value} ${synthetic.value} ${gap.value}`)
  })

  it('does so in every measure', async () => {
    for (const measure of ['truth-to-fit', 'as-published'] as const) {
      const page = { ...reproduced({ measure }), values: [] }
      const { anchor, synthetic, gap } = page.draw.gaps[measure]!
      expect(await run(snippetOf(page, files))).toEqual([[anchor.value, synthetic.value, gap.value]])
    }
  })
})

describe('the notebook', () => {
  it('is one by its format, holds the same code, and finds the engine at the address of the page', () => {
    const page = reproduced()
    const { nbformat, metadata, cells } = JSON.parse(notebookOf(page, 'https://example.org/rb/', { files, parameters }))
    expect([nbformat, metadata.kernelspec.name]).toEqual([4, 'deno'])
    const code = cells
      .filter((cell: { cell_type: string }) => cell.cell_type === 'code')
      .map((cell: { source: string }) => cell.source)
    expect(snippetOf(page, files, 'https://example.org/rb/engine.js')).toContain(code.join('\n\n'))
    expect(cells[0].source).toContain('Gan, Zeyu & Liu, Yong (2025)')
  })

  it('has the same code in Chinese, with remarks in Chinese', () => {
    const page = reproduced()
    const code = (text: string) => text.split('\n').filter(line => !line.startsWith('//'))
    expect(code(snippetOf(page, chineseFiles))).toEqual(code(snippetOf(page, files)))
    const { cells } = JSON.parse(notebookOf(page, null, { files: chineseFiles, parameters: chineseParameters }))
    expect(cells[0].source).toMatch(/^# 逆信息瓶颈：K = 2，J = 3，L = 1，种子 11\n/)
    expect(cells[0].source).toContain('Gan, Zeyu & Liu, Yong (2025)')
  })
})
