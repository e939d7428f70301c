/**
 * `import start from './worker.ts?function'`: a worker's whole script as one function of its global scope. It can be
 * run here, and its own text can start a worker: a figure in one file carries its engine once, for both.
 */
import { build, type Plugin, type Rolldown } from 'vite'

const QUERY = '?function'

export function scriptFunctions(): Plugin {
  return {
    name: 'script-functions',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(QUERY)) return null
      const script = await this.resolve(source.slice(0, -QUERY.length), importer, { skipSelf: true })
      return script && `${script.id}${QUERY}`
    },
    async load(id) {
      if (!id.endsWith(QUERY)) return null
      const input = id.slice(0, -QUERY.length)
      const { output } = (await build({
        configFile: false,
        logLevel: 'warn',
        build: { write: false, rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } } },
      })) as Rolldown.RolldownOutput
      // Whatever it asks of its global scope by that name, it asks of what it is given.
      return { code: `export default function (globalThis) {\n${output[0].code}\n}`, map: null }
    },
  }
}
