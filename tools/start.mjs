// `npm start`: installs what is missing, builds, serves the page and prints its address. Until the install, it uses
// only modules of Node itself.
import { join } from 'node:path'
import { install } from './install.mjs'
import { root } from './run.mjs'

await install()
const { build } = await import('./build.mjs')
await build()

const { preview } = await import('vite')
// A fixed port, or the next free one: the page may be running already.
const server = await preview({
  root,
  configFile: join(root, 'vite.config.ts'),
  preview: { port: 4180, strictPort: false },
})
console.log(`\nThe explorer is at ${server.resolvedUrls.local[0]}   (Ctrl+C stops it)`)
