/**
 * Writes the opening page into the built index.html: once for each layout, of which CSS shows the one that fits the window
 * and the script takes that one over. The page's policy allows no style attributes, so they stand as data-style, with a
 * style sheet that says the same; the script turns them back before it begins.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type InlineConfig, type Plugin } from 'vite'

type Pages = Readonly<Record<'wide' | 'tablet' | 'phone', string>>

const root = join(import.meta.dirname, '../..')
/** What the engine has made: the draw, and the numbers of the draws behind the curves. */
const made = { draw: join(root, 'public/opening.json'), curves: join(root, 'public/opening-curves.bin') }

/** Bundled as the page is, so that class names are the same. */
async function prerendered(config: InlineConfig): Promise<Pages> {
  const folder = await mkdtemp(join(root, 'node_modules/.opening-'))
  try {
    await build({
      ...config,
      configFile: false,
      root,
      publicDir: false,
      logLevel: 'warn',
      build: { ssr: join(root, 'web/prerender.tsx'), outDir: folder, rolldownOptions: { output: { entryFileNames: 'prerender.mjs' } } },
    })
    const { prerender } = await import(pathToFileURL(join(folder, 'prerender.mjs')).href) as { prerender: (draw: string, numbers: Float64Array) => Pages }
    const numbers = new Uint8Array(await readFile(made.curves))
    return prerender(await readFile(made.draw, 'utf8'), new Float64Array(numbers.buffer))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const STYLE_ATTRIBUTE = / style="([^"]*)"/g

/** The same page without style attributes, and what they say as a sheet. */
export function withoutStyleAttributes(html: string): { readonly html: string; readonly sheet: string } {
  const styles = new Set<string>()
  const plain = html.replace(STYLE_ATTRIBUTE, (_, style: string) => {
    styles.add(style)
    return ` data-style="${style}"`
  })
  return { html: plain, sheet: [...styles].map(style => `[data-style="${style}"]{${style}}`).join('') }
}

/** @param config how the page is bundled, as far as names depend on it */
export function openingPage(config: InlineConfig): Plugin {
  return {
    name: 'opening-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path }) {
        // Before the engine has been built once there is no opening to show, and beside what an earlier one has made not all of it.
        if (path !== '/index.html' || !Object.values(made).every(existsSync)) return html
        const { wide, tablet, phone } = await prerendered(config)
        // Phones are the slowest, so theirs comes first.
        const layouts = Object.entries({ phone, tablet, wide }).map(([layout, text]) => `<div data-opening="${layout}">${text}</div><i data-read hidden></i>`)
        const page = withoutStyleAttributes(layouts.join(''))
        return html
          .replace('<div id="page"></div>', () => `<div id="page">${page.html}</div>`)
          .replace('</head>', () => `  <style>${page.sheet}</style>\n  </head>`)
      },
    },
  }
}
