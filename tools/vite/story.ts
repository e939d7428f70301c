/**
 * Writes the story's own documents beside the built index.html: story/index.html, and one for each other language. They
 * use the same scripts and sheets as the page. The whole prose stands in the HTML; what there is to see after a guess
 * stands at the end, where only readers without script find it.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import type { WrittenStory } from '../../web/prerenderStory.tsx'
import { LANGUAGES, SOURCE, TAGS, type Language } from '../../web/words/languages.ts'
import { withBundled, withoutStyleAttributes, type PrerenderConfig } from './opening.ts'
import { ready } from './firstPaint.ts'
import { withPolicy } from './policy.ts'

const projectRoot = join(import.meta.dirname, '../..')
const draw = join(projectRoot, 'public/opening.json')

/** The folder of the story in a language, from the root of the site. */
export const folderOf = (language: Language): string => (language === SOURCE ? 'story/' : `${language}/story/`)
const rootFrom = (folder: string): string => '../'.repeat(folder.split('/').length - 1)

/** Where the site will stand, with a slash at its end; some tags need it, and are left out where it is not known. */
const PUBLIC_ADDRESS = process.env.SITE_ADDRESS?.replace(/\/*$/, '/')

const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)

function headOf({ title, description }: WrittenStory, language: Language, root: string): string {
  const tag = (name: string, content: string) => `<meta property="${name}" content="${escaped(content)}">`
  const at = (folder: string) => PUBLIC_ADDRESS && new URL(folder, PUBLIC_ADDRESS).href
  const address = at(folderOf(language))
  return [
    `<meta name="description" content="${escaped(description)}">`,
    tag('og:type', 'article'),
    tag('og:title', title),
    tag('og:description', description),
    tag('og:image', PUBLIC_ADDRESS ? `${PUBLIC_ADDRESS}card.png` : `${root}card.png`),
    '<meta name="twitter:card" content="summary_large_image">',
    ...(address
      ? [
          tag('og:url', address),
          `<link rel="canonical" href="${address}">`,
          ...LANGUAGES.map(other => `<link rel="alternate" hreflang="${TAGS[other]}" href="${at(folderOf(other))}">`),
        ]
      : []),
  ].join('\n    ')
}

const linksTo = (sheets: readonly string[]): string =>
  sheets.map(name => `\n    <link rel="stylesheet" crossorigin href="./${name}">`).join('')

const chunksOf = (bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] =>
  Object.values(bundle).filter(file => file.type === 'chunk')

/** A chunk with all that it imports at once, itself first. */
function withImports(chunk: Rolldown.OutputChunk, chunks: readonly Rolldown.OutputChunk[]): Set<Rolldown.OutputChunk> {
  const all = new Set([chunk])
  for (const one of all)
    for (const name of one.imports) for (const other of chunks) if (other.fileName === name) all.add(other)
  return all
}

/** The scripts that the story needs before it answers, the page's own last, and the sheets that they need. */
function filesFor(bundle: Rolldown.OutputBundle, language: Language) {
  const chunks = chunksOf(bundle)
  const page = chunks.find(({ isEntry }) => isEntry)!
  const neededBy = (modules: readonly string[]) => {
    const holding = modules.map(module => {
      const chunk = chunks.find(({ moduleIds }) => moduleIds.some(id => id.endsWith(module)))
      if (!chunk) throw new Error(`no chunk holds ${module}`)
      return chunk
    })
    return new Set(holding.flatMap(chunk => [...withImports(chunk, chunks)]))
  }
  const sheetsOf = (needed: Iterable<Rolldown.OutputChunk>) =>
    new Set([...needed].flatMap(chunk => [...(chunk.viteMetadata?.importedCss ?? [])]))
  const needed = neededBy([
    '/web/pages/story/begin.tsx',
    `/web/pages/story/${language}/index.ts`,
    `/web/words/${language}/page.ts`,
  ])
  needed.delete(page)
  const sheets = sheetsOf([page, ...needed])
  return {
    scripts: [...needed].map(({ fileName }) => fileName),
    page: page.fileName,
    sheets: [...sheets],
    /** Of what only readers without script see. */
    answerSheets: [...sheetsOf(neededBy(['/web/pages/story/AnswerSheets.tsx']))].filter(sheet => !sheets.has(sheet)),
  }
}

const textOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): string =>
  file.type === 'asset' ? String(file.source) : file.code

type Prerenderer = typeof import('../../web/prerenderStory.tsx')

export function storyPages(config: PrerenderConfig): Plugin {
  return {
    name: 'story-pages',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      // Only the build of the page has the story, and only after the engine has made the opening draw.
      if (!bundle['index.html'] || !existsSync(draw)) return
      const template = await readFile(join(projectRoot, 'story.html'), 'utf8')
      const opening = await readFile(draw, 'utf8')
      const stories = await withBundled(config, 'web/prerenderStory.tsx', ({ prerenderStory }: Prerenderer) =>
        Promise.all(LANGUAGES.map(language => prerenderStory(opening, language, rootFrom(folderOf(language))))),
      )
      for (const [i, language] of LANGUAGES.entries()) {
        const folder = folderOf(language)
        const root = rootFrom(folder)
        const written = stories[i]
        const { scripts, page, sheets, answerSheets } = filesFor(bundle, language)
        const { html, sheet } = withoutStyleAttributes(written.page + BETWEEN + written.answers)
        const [story, answers] = html.split(BETWEEN)
        const composed = template
          .replace('lang="en"', `lang="${TAGS[language]}"`)
          .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(written.title)}</title>`)
          .replace(/<!-- More of the head.*?-->/s, () => headOf(written, language, root))
          .replace('</head>', () => `${linksTo(sheets)}\n    <style>${sheet}</style>\n  </head>`)
          .replace(
            '<div id="page"></div>',
            () =>
              `<div id="page"><div data-written>${story}</div></div>\n    <noscript>${answerSheets.map(name => `<link rel="stylesheet" href="./${name}">`).join('')}${answers}</noscript>\n    <script>document.currentScript.previousElementSibling.remove()</script>`,
          )
          .replace(
            /<script type="module" src="[^"]*"><\/script>/,
            () => `<script type="module" crossorigin src="./${page}"></script>`,
          )
        const byAddress = new Map(sheets.map(name => [`./${name}`, textOf(bundle[name]).trim()] as const))
        const early = ready(composed, byAddress, { [TAGS[language]]: scripts.map(name => `./${name}`) }, new Map())
        // Addresses are relative to the document: it stands one or two folders below the site's root.
        const placed = early
          .replace('data-root="./"', `data-root="${root}"`)
          .replaceAll(/(["'(])\.\/(?=assets\/|favicon|apple-touch)/g, `$1${root}`)
        await mkdir(join(dir!, dirname(`${folder}index.html`)), { recursive: true })
        await writeFile(join(dir!, folder, 'index.html'), withPolicy(placed))
      }
    },
  }
}

/** A separator that occurs in no page. */
const BETWEEN = '\0'
