/**
 * Lets the browser paint the built page as soon as it has the HTML. The styles are in the HTML. The scripts are
 * requested after everything visible, and web/kit/early.js starts them.
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

/** The sheet for use in the page: relative addresses are relative to the page, not to the sheet. */
export function fromThePage(css: string, sheet: string): string {
  return css.replace(
    URL_IN_SHEET,
    (_, quote: string, address: string) => `url(${quote}./${posix.join(posix.dirname(sheet), address)}${quote})`,
  )
}

/**
 * The addresses of the opening page in languages other than that of index.html, by the tag of the language. opening.ts
 * puts them here when it writes the files. Each has the hash of its file, so that no cache gives one of another build.
 */
export const openings = new Map<string, string>()

/** The chunk of words that early.js fetches ahead, by the tag of the language. */
export type WordsOf = Readonly<Record<string, readonly string[]>>

/**
 * Leaves the scripts to web/kit/early.js. It fetches all of them after the page has been painted, and starts the last
 * one, which imports the others.
 */
function begunEarly(html: string, words: WordsOf, others: ReadonlyMap<string, string>): string {
  const addresses = [...html.matchAll(SCRIPT)].map(([, address]) => address)
  return html.replace(SCRIPT, (_, address: string) =>
    address === addresses[0]
      ? `<script>${early
          .replace('WORDS', () => JSON.stringify(words))
          .replace('OPENINGS', () => JSON.stringify(Object.fromEntries(others)))
          .replace('SCRIPTS', () => JSON.stringify(addresses))}</script>`
      : '',
  )
}

/**
 * The styles for use in the page. Font faces are in an element of their own, which a phone applies only after the page
 * has been painted.
 */
function inPage(css: string): string {
  const faces = (css.match(FACE) ?? []).join('')
  const rest = css.replace(FACE, '')
  // The page's policy would complain of an empty element.
  return `${rest && `<style>${rest}</style>`}${faces && `<style media="(min-width: 45em)" data-faces>${faces}</style>`}`
}

/**
 * @param sheets their texts, by the address that the page has for each
 * @param others the addresses of the same page in other languages, which the script may fetch in its place
 */
export function ready(
  html: string,
  sheets: ReadonlyMap<string, string>,
  words: WordsOf = {},
  others: ReadonlyMap<string, string> = openings,
): string {
  // Parts that are loaded later request this sheet unless a link in the page names it. A disabled link is not fetched.
  const styled = html.replace(
    SHEET,
    (link, address: string) =>
      `\n    ${inPage(fromThePage(sheets.get(address)!, address))}${link.replace('>', ' disabled>')}`,
  )
  return begunEarly(styled, words, others)
}

/** For each language, the chunk that holds its words and what they import. */
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
