/** How the site is built and served, and where the unit tests are. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { firstPaint } from './tools/vite/firstPaint.ts'
import { formulas } from './tools/vite/formulas.ts'
import { lengths } from './tools/vite/lengths.ts'
import { openingPage } from './tools/vite/opening.ts'
import { storyPages } from './tools/vite/story.ts'
import { shortNames } from './tools/vite/classNames.ts'
import { LANGUAGES, type Language } from './web/words/languages.ts'
import { contentSecurityPolicy } from './tools/vite/policy.ts'

/**
 * The words of one language that the first picture needs, with the modules that these words import: one file, for the
 * same reason.
 */
const wordsGroup = (language: Language) => ({
  name: `words-${language}`,
  priority: 9,
  test: new RegExp(`/web/words/${language}/page\\.ts$`),
})

/** The words of the story in one language: its chapters, its frame, and what its figures say. */
const storyGroup = (language: Language) => ({
  name: `story-${language}`,
  priority: 1,
  test: new RegExp(
    `/web/pages/story/${language}/|/web/words/${language}/(storyFrame|ending|rings|floor|chain|lines|balance|signs|stream|bounds|film|trial|references)\\.ts$`,
  ),
})

/**
 * The story itself, with the numbers that all its languages quote; and, apart, the figures from the third chapter on,
 * which no reader needs in the first second. Where a module fits two groups, the one with the higher priority has it.
 */
const STORY = [
  {
    name: 'story',
    priority: 3,
    test: /\/web\/(words\/sentence|diagrams\/(measured|trial\/reported)|pages\/story\/(?!en\/|zh\/|references\/|figures\/|Answer|exports)|pages\/story\/(references\/References|figures\/(Figure[12]\.|FigureHead|FigureSlot|RingPlane|onPaper|index)))/,
  },
  { name: 'story-figures', priority: 2, test: /\/web\/(diagrams|pages\/story\/figures\/(?!Still))/ },
]

export default defineConfig(({ command }) => {
  /** The options that decide the page's class names; a build gives short ones. */
  const css = { postcss: { plugins: [lengths()] }, modules: command === 'build' ? shortNames : {} }
  /** How pages are written into the HTML. */
  const written = { base: './', plugins: [react(), formulas()], css }
  return {
    // Addresses are relative, so that the folder works under any path of any server.
    base: './',
    plugins: [react(), formulas(), openingPage(written), storyPages(written), firstPaint(), contentSecurityPolicy()],
    css,
    // Inlined workers must be classic: in a sandboxed frame, a module worker from a blob fails without an error
    // message.
    worker: { format: 'iife' },
    // No data: addresses, since the page's policy forbids them for fonts.
    build: {
      emptyOutDir: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // All that a first visit needs is in one file: a dozen small files need more requests and compress less well.
      rolldownOptions: {
        output: {
          entryFileNames: 'assets/page-[hash].js',
          codeSplitting: {
            groups: [
              { name: 'page', tags: ['$initial'], priority: 10 },
              ...LANGUAGES.map(wordsGroup),
              ...LANGUAGES.map(storyGroup),
              ...STORY,
            ],
          },
        },
      },
    },
    preview: { headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' } },
    // Tests of the science can take long on a busy machine: only a test that hangs reaches this limit.
    test: {
      include: ['{src,web,tools}/**/*.test.{ts,tsx}'],
      testTimeout: 900_000,
      hookTimeout: 900_000,
      maxWorkers: 2,
    },
  }
})
