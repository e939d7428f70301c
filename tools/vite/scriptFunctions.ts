/**
 * `import start from './worker.ts?function'` gives a worker's whole script as one function of its global scope. The
 * page can call the function, and can also start a worker from its text. So a figure in one file contains its engine
 * only once.
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
      // The script reads its global scope under the name `globalThis`, which is now the function's parameter.
      return { code: `export default function (globalThis) {\n${output[0].code}\n}`, map: null }
    },
  }
}
