import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** The lines in which one of our rules finds a fault in a file. */
function faultsIn(plugin: string, rule: string, code: string): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'reverse-bottleneck-lint-'))
  try {
    writeFileSync(join(folder, 'part.tsx'), code)
    const config = {
      jsPlugins: [join(root, 'tools/lint', plugin)],
      categories: {},
      plugins: [],
      rules: { [rule]: 'error' },
    }
    writeFileSync(join(folder, 'lint.json'), JSON.stringify(config))
    const command = [
      join(root, 'node_modules/oxlint/bin/oxlint'),
      '-c',
      join(folder, 'lint.json'),
      '-f',
      'json',
      'part.tsx',
    ]
    const { stdout } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { labels: { span: { line: number } }[] }[] }
    return diagnostics.map(({ labels }) => labels[0].span.line)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

it('finds words in the page’s code, and leaves names, symbols and what is no word alone', () => {
  const code = `
    export const Part = ({ on, name }) => (
      <div className="a" data-role="truth" aria-label="Say it">
        Read me
        {on ? 'Yes' : '→'}
        <b title={on ? name : 'Title'}>{\`Step \${name}\`}</b>
        <i>KL(‖)</i> <svg><text>½ + 0</text></svg>
        对照
      </div>
    )`
  expect(faultsIn('literals.mjs', 'literals/no-literal', code).sort((a, b) => a - b)).toEqual([3, 3, 5, 6, 6, 7])
})
