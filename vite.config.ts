/** How the site is built and served, and where the unit tests are. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { firstPaint } from './tools/vite/firstPaint.ts'
import { formulas } from './tools/vite/formulas.ts'
import { lengths } from './tools/vite/lengths.ts'
import { openingPage } from './tools/vite/opening.ts'
import { shortNames } from './tools/vite/classNames.ts'
import { LANGUAGES, type Language } from './web/words/languages.ts'
import { contentSecurityPolicy } from './tools/vite/policy.ts'

/**
 * The words of one language that the first picture needs, with what they need themselves: one file, for the same
 * reason.
 */
const wordsGroup = (language: Language) => ({
  name: `words-${language}`,
  test: new RegExp(`/web/words/${language}/page\\.ts$`),
})

export default defineConfig(({ command }) => {
  /** What decides how the page's class names come out: short ones in what is built. */
  const css = { postcss: { plugins: [lengths()] }, modules: command === 'build' ? shortNames : {} }
  return {
    // Relative addresses: the folder works from any path, of any server.
    base: './',
    plugins: [
      react(),
      formulas(),
      openingPage({ base: './', plugins: [react(), formulas()], css }),
      firstPaint(),
      contentSecurityPolicy(),
    ],
    css,
    // Inlined workers must be classic: a module worker from a blob fails without a word in a sandboxed frame.
    worker: { format: 'iife' },
    // No data: addresses, which the page's policy forbids for fonts.
    build: {
      emptyOutDir: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // What a first visit needs, in one file: a dozen small ones are more to ask for, and compress worse.
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }, ...LANGUAGES.map(wordsGroup)] } },
      },
    },
    preview: { headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' } },
    // The science takes its time on a busy machine: a limit that only a test that hangs reaches.
    test: {
      include: ['{src,web,tools}/**/*.test.{ts,tsx}'],
      testTimeout: 900_000,
      hookTimeout: 900_000,
      maxWorkers: 2,
    },
  }
})
