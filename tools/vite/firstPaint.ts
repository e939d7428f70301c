/**
 * Lets the built page be painted as soon as its HTML is there: its styles stand in it, and the script is asked for behind
 * everything that is seen.
 */
import { posix } from 'node:path'
import type { Plugin } from 'vite'

const SHEET = /\n? *<link rel="stylesheet" crossorigin href="(\.\/[^"]+\.css)">/g
const URL_IN_SHEET = /url\((["']?)(\.[^"')]+)\1\)/g

/** The sheet as it reads from beside the page: what it names by its own place. */
export function fromThePage(css: string, sheet: string): string {
  return css.replace(URL_IN_SHEET, (_, quote: string, address: string) =>
    `url(${quote}./${posix.join(posix.dirname(sheet), address)}${quote})`)
}

/** @param sheets by address, as the page names them */
export function ready(html: string, sheets: ReadonlyMap<string, string>): string {
  return html
    // What is loaded later asks for the sheet only where no link names it; a disabled one is not fetched.
    .replace(SHEET, (link, address: string) => `\n    <style>${fromThePage(sheets.get(address)!, address)}</style>${link.replace('>', ' disabled>')}`)
    .replaceAll('<script type="module"', '<script type="module" fetchpriority="low"')
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
