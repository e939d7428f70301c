// Serves the built site on a free port, for tools that open it in a browser.
import { join } from 'node:path'
import { preview } from 'vite'
import { freePort } from './ports.mjs'
import { root } from './run.mjs'

export async function serveSite() {
  const port = await freePort()
  const server = await preview({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    preview: { port, strictPort: true },
  })
  return { address: `http://localhost:${port}/`, close: () => server.close() }
}
