/**
 * `import html from './formula.tex?katex'` gives a formula as markup, set by KaTeX at build time: no KaTeX reaches the
 * reader. The markup carries MathML for assistive technology, and needs only the rules of KaTeX's style sheet for the
 * classes that it uses, in our own subset fonts. Inline styles become classes, so that a strict style-src still holds.
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
    // The filters spare the bundler a call for each module of the project.
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

/** A TeX formula as HTML with MathML, and the style sheet it needs. `\htmlClass` may name classes, for role colours. */
export async function setFormula(source: string): Promise<{ html: string; css: string }> {
  const marked = katex.renderToString(source.trim(), {
    output: 'htmlAndMathml',
    throwOnError: true,
    strict: code => (code === 'htmlExtension' ? 'ignore' : 'error'),
    trust: ({ command }) => command === '\\htmlClass',
  })
  const rules: string[] = []
  const html = marked
    // The TeX source inside the MathML would be read aloud after the formula.
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

/** The part of KaTeX's style sheet that speaks of these classes alone. */
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

/** The classes that an element must have; those that it must not have are no reason to leave a rule out. */
const classesOf = (selector: string) =>
  [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.([\w-]+)/g)].map(match => match[1])

function missing(font: string): never {
  throw new Error(`A formula asks for ${font}, which tools/fonts.mjs does not make.`)
}
