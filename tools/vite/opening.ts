/**
 * Writes the opening page into the built index.html, and into a file beside it for each other language. The HTML has
 * the page once for each layout. CSS shows the one that fits the window, and the script hydrates that one. The page's
 * policy allows no style attributes: they are written as data-style, and a style sheet gives the same styles. The
 * script turns them into style attributes again before it starts.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type InlineConfig, type Plugin } from 'vite'
import { TAGS, type Language } from '../../web/words/languages.ts'
import { openings } from './firstPaint.ts'

type Pages = Readonly<Record<'wide' | 'tablet' | 'phone', string>>
type Written = Readonly<Record<Language, Pages>>

const root = join(import.meta.dirname, '../..')
/** The files that the engine has made: the draw, and the numbers of the draws behind the curves. */
const made = { draw: join(root, 'public/opening.json'), curves: join(root, 'public/opening-curves.bin') }

/** The options of the page's bundle that decide its class names. */
export type PrerenderConfig = InlineConfig

/**
 * Uses a module of the page at build time. It is bundled with the page's own options, so that class names are the same.
 */
export async function withBundled<Module, Result>(
  config: PrerenderConfig,
  entry: string,
  use: (module: Module) => Promise<Result> | Result,
): Promise<Result> {
  const folder = await mkdtemp(join(root, 'node_modules/.opening-'))
  try {
    await build({
      ...config,
      configFile: false,
      root,
      publicDir: false,
      logLevel: 'warn',
      build: {
        ssr: join(root, entry),
        outDir: folder,
        rolldownOptions: { output: { entryFileNames: 'prerender.mjs' } },
      },
    })
    return await use((await import(pathToFileURL(join(folder, 'prerender.mjs')).href)) as Module)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Renders the opening pages. */
async function prerendered(config: PrerenderConfig): Promise<Written> {
  const draw = await readFile(made.draw, 'utf8')
  const numbers = new Float64Array(new Uint8Array(await readFile(made.curves)).buffer)
  type Prerenderer = typeof import('../../web/prerender.tsx')
  return withBundled(config, 'web/prerender.tsx', ({ prerender }: Prerenderer) => prerender(draw, numbers))
}

const STYLE_ATTRIBUTE = / style="([^"]*)"/g

/** The page with data-style in place of style attributes, and a style sheet that gives the same styles. */
export function withoutStyleAttributes(html: string): { readonly html: string; readonly sheet: string } {
  const styles = new Set<string>()
  const plain = html.replace(STYLE_ATTRIBUTE, (_, style: string) => {
    styles.add(style)
    return ` data-style="${style}"`
  })
  return { html: plain, sheet: [...styles].map(style => `[data-style="${style}"]{${style}}`).join('') }
}

/** The layouts of one language. That of phones comes first, since phones are the slowest. */
const inOrder = ({ wide, tablet, phone }: Pages): string =>
  Object.entries({ phone, tablet, wide })
    .map(([layout, text]) => `<div data-opening="${layout}">${text}</div><i data-read hidden></i>`)
    .join('')

/** A separator that occurs in no page. */
const BETWEEN = '\0'

export function openingPage(config: PrerenderConfig): Plugin {
  /** The pages that get a file of their own, by address. */
  const files = new Map<string, string>()
  return {
    name: 'opening-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path }) {
        // Before the first build of the engine there is no opening, and beside the files of an older engine one of the
        // two may be missing.
        if (path !== '/index.html' || !Object.values(made).every(existsSync)) return html
        const written = await prerendered(config)
        // Both languages are processed together, since one style sheet serves both.
        const { html: both, sheet } = withoutStyleAttributes([inOrder(written.en), inOrder(written.zh)].join(BETWEEN))
        const [english, chinese] = both.split(BETWEEN)
        files.set('opening.zh.html', chinese)
        const version = createHash('sha256').update(chinese).digest('hex').slice(0, 8)
        openings.set(TAGS.zh, `./opening.zh.html?${version}`)
        return html
          .replace('<div id="page"></div>', () => `<div id="page">${english}</div>`)
          .replace('</head>', () => `  <style>${sheet}</style>\n  </head>`)
      },
    },
    async writeBundle({ dir }) {
      for (const [address, html] of files) await writeFile(join(dir!, address), html)
    },
  }
}
