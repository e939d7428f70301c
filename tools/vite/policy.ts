/**
 * The Content-Security-Policy of the built page. It allows only the page's own files, and no eval except WebAssembly's,
 * which the engine's kernels need. It is set only when building, since the development server needs inline scripts. An
 * inlined worker starts from a blob. Scripts and styles in the page itself are allowed by their hashes.
 */
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'frame-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
}

/** The hashes of all elements of this kind that contain text. */
const hashes = (html: string, tag: string): string =>
  [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^]*?)</${tag}>`, 'g'))]
    // An element that loads a file has no text.
    .filter(([, text]) => text)
    .map(([, text]) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join('')

/** The policy of a page with these scripts and styles in it. */
function policyOf(html: string): string {
  const own: Readonly<Record<string, string>> = {
    'script-src': hashes(html, 'script'),
    'style-src': hashes(html, 'style'),
  }
  return Object.entries(DIRECTIVES)
    .map(([name, sources]) => `${name} ${sources}${own[name] ?? ''}`)
    .join('; ')
}

/** A page that is written beside the bundle, with its policy. */
export const withPolicy = (html: string): string =>
  html.replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`)

export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: html => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOf(html) },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}
