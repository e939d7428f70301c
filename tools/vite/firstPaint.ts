/**
 * Lets the built page be painted as soon as its HTML is there: its styles stand in it, and the script is asked for behind
 * everything that is seen, and begun by web/kit/early.js.
 */
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Plugin } from 'vite'
import { BREAKPOINTS } from '../../web/kit/breakpoints.ts'

const SHEET = /\n? *<link rel="stylesheet" crossorigin href="(\.\/[^"]+\.css)">/g
const URL_IN_SHEET = /url\((["']?)(\.[^"')]+)\1\)/g
const FACE = /@font-face\s*\{[^}]*url\([^}]*\}/g
const SCRIPT = /<script type="module" crossorigin src="([^"]+)"><\/script>/g

const early = readFileSync(join(import.meta.dirname, '../../web/kit/early.js'), 'utf8')
  .replace('PHONE', () => `'${BREAKPOINTS.phone}'`).replace('SHORT', () => `'${BREAKPOINTS.short}'`)

/** The sheet as it reads from beside the page: what it names by its own place. */
export function fromThePage(css: string, sheet: string): string {
  return css.replace(URL_IN_SHEET, (_, quote: string, address: string) =>
    `url(${quote}./${posix.join(posix.dirname(sheet), address)}${quote})`)
}

/** Leaves the scripts to web/kit/early.js: to fetch them when the page has been painted, and to begin the last, which asks for the others. */
function begunEarly(html: string): string {
  const addresses = [...html.matchAll(SCRIPT)].map(([, address]) => address)
  return html.replace(SCRIPT, (_, address: string) =>
    address === addresses[0] ? `<script>${early.replace('SCRIPTS', () => JSON.stringify(addresses))}</script>` : '')
}

/** The sheet in the page: the faces of letters by themselves, since a phone asks for them only when its page has been painted. */
function inPage(css: string): string {
  const faces = (css.match(FACE) ?? []).join('')
  return `<style>${css.replace(FACE, '')}</style><style media="(min-width: 45em)" data-faces>${faces}</style>`
}

/** @param sheets by address, as the page names them */
export function ready(html: string, sheets: ReadonlyMap<string, string>): string {
  // What is loaded later asks for the sheet only where no link names it; a disabled one is not fetched.
  return begunEarly(html.replace(SHEET, (link, address: string) =>
    `\n    ${inPage(fromThePage(sheets.get(address)!, address))}${link.replace('>', ' disabled>')}`))
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
          file.type === 'asset' && file.fileName.endsWith('.css') ? [[`./${file.fileName}`, String(file.source).trim()] as const] : [])
        return ready(html, new Map(sheets))
      },
    },
  }
}
