/** What a first visit has to download before the picture can move: its budget, on the built files. */
import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'

const SCRIPT_BUDGET = 150_000

test('the script before the worker keeps to its budget', { tag: '@once' }, async () => {
  const dist = new URL('../dist/', import.meta.url)
  const html = await readFile(new URL('index.html', dist), 'utf8')
  const scripts = [...html.matchAll(/"\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file)
  expect(scripts.length).toBeGreaterThan(0)
  const sizes = await Promise.all(scripts.map(async file => gzipSync(await readFile(new URL(file, dist))).length))
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(SCRIPT_BUDGET)
})
