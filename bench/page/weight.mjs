// What a first visit downloads before the worker starts, measured on the built files.
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { exactly } from '../report.mjs'

const BAR = 150

export async function weight() {
  const dist = new URL('../../dist/', import.meta.url)
  const html = await readFile(new URL('index.html', dist), 'utf8')
  const scripts = [...html.matchAll(/"\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file)
  const sizes = await Promise.all(scripts.map(async file => gzipSync(await readFile(new URL(file, dist))).length))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return [
    {
      what: 'script before the worker, gzip',
      readme: 'script before the worker, gzip',
      measured: exactly(total / 1000),
      unit: 'kB',
      bar: { most: BAR },
      detail: `${scripts.length} files`,
    },
  ]
}
