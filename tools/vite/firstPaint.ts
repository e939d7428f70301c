/**
 * Lets the built page be painted as soon as its HTML is there: its styles stand in it, and the script is asked for
 * behind everything that is seen, and begun by web/kit/early.js.
 */
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { LANGUAGES, TAGS } from '../../web/words/languages.ts'
import { BREAKPOINTS } from '../../web/kit/breakpoints.ts'

const SHEET = /\n? *<link rel="stylesheet" crossorigin href="(\.\/[^"]+\.css)">/g
const URL_IN_SHEET = /url\((["']?)(\.[^"')]+)\1\)/g
const FACE = /@font-face\s*\{[^}]*url\([^}]*\}/g
const SCRIPT = /<script type="module" crossorigin src="([^"]+)"><\/script>/g

const early = readFileSync(join(import.meta.dirname, '../../web/kit/early.js'), 'utf8')
  .replace('PHONE', () => `'${BREAKPOINTS.phone}'`)
  .replace('SHORT', () => `'${BREAKPOINTS.short}'`)

/** The sheet as it reads from beside the page: what it names by its own place. */
export function fromThePage(css: string, sheet: string): string {
  return css.replace(
    URL_IN_SHEET,
    (_, quote: string, address: string) => `url(${quote}./${posix.join(posix.dirname(sheet), address)}${quote})`,
  )
}

/** Where the opening page stands in the languages that index.html is not written in; see opening.ts. */
export const OPENINGS: Readonly<Record<string, string>> = { [TAGS.zh]: './opening.zh.html' }

/** What early.js fetches ahead for each language, by the tag of the language: the chunk of its words. */
export type WordsOf = Readonly<Record<string, readonly string[]>>

/**
 * Leaves the scripts to web/kit/early.js: to fetch them when the page has been painted, and to begin the last, which
 * asks for the others.
 */
function begunEarly(html: string, words: WordsOf): string {
  const addresses = [...html.matchAll(SCRIPT)].map(([, address]) => address)
  return html.replace(SCRIPT, (_, address: string) =>
    address === addresses[0]
      ? `<script>${early
          .replace('WORDS', () => JSON.stringify(words))
          .replace('OPENINGS', () => JSON.stringify(OPENINGS))
          .replace('SCRIPTS', () => JSON.stringify(addresses))}</script>`
      : '',
  )
}

/**
 * The sheet in the page: the faces of letters by themselves, since a phone asks for them only when its page has been
 * painted.
 */
function inPage(css: string): string {
  const faces = (css.match(FACE) ?? []).join('')
  return `<style>${css.replace(FACE, '')}</style><style media="(min-width: 45em)" data-faces>${faces}</style>`
}

/** @param sheets by address, as the page names them */
export function ready(html: string, sheets: ReadonlyMap<string, string>, words: WordsOf = {}): string {
  // What is loaded later asks for the sheet only where no link names it; a disabled one is not fetched.
  const styled = html.replace(
    SHEET,
    (link, address: string) =>
      `\n    ${inPage(fromThePage(sheets.get(address)!, address))}${link.replace('>', ' disabled>')}`,
  )
  return begunEarly(styled, words)
}

/** The chunk that each language's words are in, with what it asks for itself. */
function wordsIn(bundle: Rolldown.OutputBundle): WordsOf {
  const chunks = Object.values(bundle).filter(file => file.type === 'chunk')
  return Object.fromEntries(
    LANGUAGES.map(language => {
      const entry = chunks.find(({ moduleIds }) => moduleIds.some(id => id.endsWith(`/web/words/${language}/page.ts`)))
      return [TAGS[language], entry ? [`./${entry.fileName}`] : []]
    }),
  )
}

export function firstPaint(): Plugin {
  return {
    name: 'first-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle }) {
        if (path !== '/index.html') return html
        const sheets = Object.values(bundle ?? {}).flatMap(file =>
          file.type === 'asset' && file.fileName.endsWith('.css')
            ? [[`./${file.fileName}`, String(file.source).trim()] as const]
            : [],
        )
        return ready(html, new Map(sheets), wordsIn(bundle ?? {}))
      },
    },
  }
}
