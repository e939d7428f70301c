// `npm start`: installs what is missing, builds, serves the page and says where it is. Until then, Node built-ins only.
import { join } from 'node:path'
import { install } from './install.mjs'
import { root } from './run.mjs'

await install()
const { build } = await import('./build.mjs')
await build()

const { preview } = await import('vite')
// A port of our own choosing, or the next free one: it may be running already.
const server = await preview({
  root,
  configFile: join(root, 'vite.config.ts'),
  preview: { port: 4180, strictPort: false },
})
console.log(`\nThe explorer is at ${server.resolvedUrls.local[0]}   (Ctrl+C stops it)`)
