/**
 * The build of the element: one file with its worker and its styles included, and beside it the files that tools read
 * about it.
 */
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { declarations, manifest } from '../../web/figure/manifest.ts'
import { shortNames } from './classNames.ts'
import { figureStyles } from './figureStyles.ts'
import { formulas } from './formulas.ts'
import { lengths } from './lengths.ts'
import { nothingToPreload } from './nothingToPreload.ts'
import { scriptFunctions } from './scriptFunctions.ts'

const description: Plugin = {
  name: 'element-description',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'reverse-bottleneck.d.ts', source: declarations() })
    this.emitFile({
      type: 'asset',
      fileName: 'custom-elements.json',
      source: `${JSON.stringify(manifest(), null, 2)}\n`,
    })
  },
}

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [react(), formulas(), nothingToPreload(), scriptFunctions(), figureStyles(), description],
  css: { postcss: { plugins: [lengths({ base: 'var(--reverse-bottleneck-rem)' })] }, modules: shortNames },
  logLevel: 'warn',
  build: {
    emptyOutDir: false,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    // The element is one large file on purpose.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: 'web/reverse-bottleneck.ts',
      preserveEntrySignatures: 'exports-only',
      output: { entryFileNames: 'reverse-bottleneck.js', codeSplitting: false },
    },
  },
})
