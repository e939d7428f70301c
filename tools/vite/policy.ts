/**
 * The Content-Security-Policy of the built page: its own files and nothing else, no eval but WebAssembly's, which only the
 * engine's kernels use. Only when building, since the development server works by inline scripts. An inlined worker starts
 * from a blob.
 */
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

export function contentSecurityPolicy(): Plugin {
  const content = Object.entries(DIRECTIVES).map(([name, sources]) => `${name} ${sources}`).join('; ')
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  }
}
