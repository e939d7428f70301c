/**
 * Servers for tests: somebody else's pages on another origin, and the built site, with or without permission (CORS) for
 * others.
 */
import { createServer, type RequestListener, type Server } from 'node:http'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'

const dist = new URL('../dist/', import.meta.url)
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export interface Host {
  /** The address ends with a slash. */
  readonly address: string
  /** The paths that were requested. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

/** `localhost` and `127.0.0.1` are different sites, not only different origins. */
async function listen(name: 'localhost' | '127.0.0.1', answer: RequestListener): Promise<Host> {
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    asked.push(request.url!)
    answer(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, resolve))
  return {
    address: `http://${name}:${(server.address() as AddressInfo).port}/`,
    asked,
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** @param cors whether scripts of other origins may load its modules */
export function ourSite({ cors }: { readonly cors: boolean }): Promise<Host> {
  return listen('localhost', (request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost')
    void readFile(new URL(`.${pathname}`, dist)).then(
      content => {
        response.writeHead(200, {
          'Content-Type': TYPES[extname(pathname)] ?? 'application/octet-stream',
          ...(cors && { 'Access-Control-Allow-Origin': '*' }),
        })
        response.end(content)
      },
      () => response.writeHead(404).end(),
    )
  })
}

/** A page with this body, under this Content-Security-Policy, if one is given. */
export function someonesPage(body: string, policy?: string): Promise<Host> {
  return listen('127.0.0.1', (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', ...(policy && { 'Content-Security-Policy': policy }) })
    response.end(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Somebody’s page</title></head><body>${body}</body></html>`,
    )
  })
}
