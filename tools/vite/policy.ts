/**
 * The Content-Security-Policy of the built page: its own files and nothing else, no eval but WebAssembly's, which only
 * the engine's kernels use. Only when building, since the development server works by inline scripts. An inlined worker
 * starts from a blob. What stands in the page itself is allowed by its hash.
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

/** For each element of this kind with text of its own: its hash. */
const hashes = (html: string, tag: string): string =>
  [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^]*?)</${tag}>`, 'g'))]
    // One that is loaded from a file has none.
    .filter(([, text]) => text)
    .map(([, text]) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join('')

export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: html => {
        const own: Readonly<Record<string, string>> = {
          'script-src': hashes(html, 'script'),
          'style-src': hashes(html, 'style'),
        }
        const content = Object.entries(DIRECTIVES)
          .map(([name, sources]) => `${name} ${sources}${own[name] ?? ''}`)
          .join('; ')
        return [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' }]
      },
    },
  }
}
