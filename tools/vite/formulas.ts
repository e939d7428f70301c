/**
 * `import html from './formula.tex?katex'` gives a formula as markup. KaTeX sets it at build time, so the reader does
 * not download KaTeX. The markup contains MathML for assistive technology. It needs only those rules of KaTeX's style
 * sheet that are about its classes, in our own subset fonts. Inline styles become classes, so that a strict style-src
 * still works.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import katex from 'katex'
import postcss from 'postcss'
import type { Plugin } from 'vite'

const INLINE_STYLE = /<(\w+)([^>]*?) style="([^"]*)"([^>]*)>/g
const FONTS: Readonly<Record<string, string>> = {
  KaTeX_Main: 'KMain',
  KaTeX_Math: 'KMath',
  KaTeX_Caligraphic: 'KCal',
  KaTeX_Size1: 'KSize1',
  KaTeX_Size2: 'KSize2',
  KaTeX_Size3: 'KSize3',
  KaTeX_Size4: 'KSize4',
}

export function formulas(): Plugin {
  const sheets = new Map<string, string>()
  return {
    name: 'formulas',
    enforce: 'pre',
    // Without these filters the bundler would call the handlers for each module of the project.
    resolveId: { filter: { id: /\.tex\.css$/ }, handler: id => (sheets.has(id) ? id : null) },
    load: {
      filter: { id: [/\.tex\?katex$/, /\.tex\.css$/] },
      async handler(id) {
        if (!id.endsWith('?katex')) return sheets.get(id) ?? null
        const file = id.slice(0, -'?katex'.length)
        this.addWatchFile(file)
        const { html, css } = await setFormula(await readFile(file, 'utf8'))
        const sheet = `${file}.css`
        sheets.set(sheet, css)
        return `import ${JSON.stringify(sheet)}\nexport default ${JSON.stringify(html)}`
      },
    },
  }
}

/**
 * A TeX formula as HTML with MathML, and the style sheet that it needs. `\htmlClass` may set classes, for the colours
 * of roles.
 */
export async function setFormula(source: string): Promise<{ html: string; css: string }> {
  const marked = katex.renderToString(source.trim(), {
    output: 'htmlAndMathml',
    throwOnError: true,
    strict: code => (code === 'htmlExtension' ? 'ignore' : 'error'),
    trust: ({ command }) => command === '\\htmlClass',
  })
  const rules: string[] = []
  const html = marked
    // Screen readers would read the TeX source in the MathML aloud after the formula, so it is removed.
    .replace(/<annotation .*?<\/annotation>/s, '')
    .replace(INLINE_STYLE, (_, tag: string, before: string, style: string, after: string) => {
      const name = `tex-${createHash('sha256').update(style).digest('hex').slice(0, 8)}`
      rules.push(`.katex .${name}{${style}}`)
      const attributes = before + after
      const classed = attributes.includes('class="')
        ? attributes.replace('class="', `class="${name} `)
        : `${attributes} class="${name}"`
      return `<${tag}${classed}>`
    })
  const used = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(match => match[1].split(' ')))
  return { html, css: (await rulesFor(used)) + [...new Set(rules)].join('') }
}

/** The rules of KaTeX's style sheet that are only about these classes. */
async function rulesFor(used: ReadonlySet<string>): Promise<string> {
  const file = createRequire(import.meta.url).resolve('katex/dist/katex.css')
  const sheet = postcss.parse(await readFile(file, 'utf8'))
  sheet.walkAtRules('font-face', face => void face.remove())
  sheet.walkComments(comment => void comment.remove())
  sheet.walkRules(rule => {
    const needed = rule.selectors.filter(selector => classesOf(selector).every(name => used.has(name)))
    if (needed.length === 0) rule.remove()
    else rule.selectors = needed
  })
  sheet.walkDecls(/^font/, declaration => {
    declaration.value = declaration.value.replace(/KaTeX_\w+/g, name => FONTS[name] ?? missing(name))
  })
  return sheet.toString()
}

/**
 * The classes that an element must have to match. Classes inside `:not()` do not count: they are no reason to drop a
 * rule.
 */
const classesOf = (selector: string) =>
  [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.([\w-]+)/g)].map(match => match[1])

function missing(font: string): never {
  throw new Error(`A formula asks for ${font}, which tools/fonts.mjs does not make.`)
}
