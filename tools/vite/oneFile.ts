/**
 * Puts script, styles and the opening draw of a page into the page itself. The page's policy allows only these, by
 * their hashes, the worker and the engine's WebAssembly: the page makes no request at all.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin, Rolldown } from 'vite'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Escapes the characters that would end the script element. */
const inScript = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\u003c')

/** @param opening the path of the file with the opening draw */
export function oneFile(opening: string): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle)
        const pages = files.filter(
          (file): file is Rolldown.OutputAsset => file.type === 'asset' && file.fileName.endsWith('.html'),
        )
        const styles = files.filter(
          (file): file is Rolldown.OutputAsset => file.type === 'asset' && file.fileName.endsWith('.css'),
        )
        const chunks = files.filter(file => file.type === 'chunk')
        if (pages.length !== 1 || chunks.length !== 1)
          this.error('One page with one script is all that fits into one file.')
        const script = inScript(chunks[0].code.trim())
        const css = styles
          .map(({ source }) => String(source))
          .join('\n')
          .trim()
        const policy = {
          'default-src': "'none'",
          'script-src': `${hashOf(script)} 'wasm-unsafe-eval'`,
          'style-src': hashOf(css),
          'img-src': 'data: blob:',
          'worker-src': 'blob:',
          'base-uri': "'none'",
          'form-action': "'none'",
        }
        const content = Object.entries(policy)
          .map(([name, sources]) => `${name} ${sources}`)
          .join('; ')
        const [page] = pages
        page.source = String(page.source)
          .replace(/\s*<script type="module"[^>]*><\/script>/, '')
          .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
          .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${content}">`)
          .replace('</head>', () => `  <style>${css}</style>\n  </head>`)
          .replace(
            '</body>',
            () =>
              `  <script type="application/json" id="opening">${inScript(readFileSync(opening, 'utf8'))}</script>\n    <script type="module">${script}</script>\n  </body>`,
          )
        for (const { fileName } of [...styles, ...chunks]) delete bundle[fileName]
      },
    },
  }
}
