/** The built engine is one file that notebooks and pages can both import, and that gives both the same bits. */
import { expect, test } from '@playwright/test'

type Engine = typeof import('../src/index.ts')
type Setting = Parameters<Engine['drawExperiment']>[0]

const settings: readonly Setting[] = [
  {},
  { K: 1, J: 0, L: 0, N_k: 5, n: 10 },
  { K: 16, J: 16, L: 16 },
  { K: 12, J: 9, L: 7, covariances: 'symmetric', fit: 'same-size' },
  { noise: 0.25, prompt: 1.3, generation: 3, policy: 'sample', fresh: 0.2 },
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

/** Results of every function that is not of the experiment itself. It also runs in the page, so it uses nothing outside. */
const science = (engine: Engine): string => {
  const { generator, syntheticFit, anchorData, syntheticData } = engine.drawExperiment({ K: 3, seed: 5 })
  const [x, y] = [anchorData.points, syntheticData.points]
  const draw = engine.drawExperiment({ noise: 0.2, n: 50 })
  return engine.encode([
    engine.traceFit(y, { dimension: 2, components: 4, start: 'random' }),
    engine.chooseComponents(x, 2, 1, 4),
    engine.responsibilities(generator, x),
    engine.labelInformation(generator),
    engine.indicatorInformation(generator, 3),
    engine.keptInformation(generator, syntheticFit.mixture),
    engine.informationGain({}, { resamples: 4 }),
    engine.lemmaThree(draw),
    engine.scores(draw),
    engine.coverageLaw(2, 4, 2, { prompt: 0.7 }),
    engine.discreteWorld(engine.EXCLUSIVE_OR),
    engine.studentsOfTwoCoins(),
    engine.generations(generator, { components: 3, points: 40, generations: 2, policy: 'sample' }),
    engine.mmdSquared(x, y, 2),
    engine.permutationTest(x, y, 2, { permutations: 19 }),
    engine.energyDistance(x, y, 2),
    engine.neighbourMeasures(x, y, 2, 5),
    engine.neighbourEntropy(y, 2, 3),
    engine.hsic(x.subarray(0, 200), y.subarray(0, 200), 2, 2),
    engine.nearCopies(x, y, 2),
    engine.principalAxes(y, 4, 3),
  ])
}

test('the rest of the science has the same bits in Node and in the browser', async ({ page }) => {
  const engine = (await import(new URL('../dist/engine.js', import.meta.url).href)) as Engine
  await page.goto('./engine.js')
  const there = await page.evaluate(`(async () => (${science.toString()})(await import(document.baseURI)))()`)
  expect(there).toBe(science(engine))
})
