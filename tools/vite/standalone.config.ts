/** The build of the figure in one file. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { shortNames } from './classNames.ts'
import { formulas } from './formulas.ts'
import { lengths } from './lengths.ts'
import { nothingToPreload } from './nothingToPreload.ts'
import { oneFile } from './oneFile.ts'
import { scriptFunctions } from './scriptFunctions.ts'

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [react(), formulas(), nothingToPreload(), scriptFunctions(), oneFile('public/opening.json')],
  css: { postcss: { plugins: [lengths()] }, modules: shortNames },
  logLevel: 'warn',
  build: {
    emptyOutDir: false,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { input: 'reverse-bottleneck.html', output: { codeSplitting: false } },
  },
})
