/** The built engine is one file that notebooks and pages can both import, and that gives both the same bits. */
import { expect, test } from '@playwright/test'

type Engine = typeof import('../src/index.ts')
type Setting = Parameters<Engine['drawExperiment']>[0]

const settings: readonly Setting[] = [
  {},
  { K: 1, J: 0, L: 0, N_k: 5, n: 10 },
  { K: 16, J: 16, L: 16 },
  { K: 12, J: 9, L: 7, covariances: 'symmetric', fit: 'same-size' },
]

test('a draw has the same bits in Node and in the browser', async ({ page }) => {
  const engine = (await import(new URL('../dist/engine.js', import.meta.url).href)) as Engine
  // Any document of the site would work; this one runs nothing, so the engine has the processor for itself.
  await page.goto('./engine.js')
  for (const setting of settings) {
    const there = await page.evaluate(async given => {
      const { drawExperiment, encode } = (await import(document.baseURI)) as Engine
      return encode(drawExperiment(given))
    }, setting)
    expect(there).toBe(engine.encode(engine.drawExperiment(setting)))
  }
})
