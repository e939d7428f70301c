// Pins the bits of whole draws, as the built engine gives them, in src/fixtures/fingerprints.json: `node
// tools/fingerprints.mjs` after `npm run build`. A change of the data there breaks every link and seed ever shared.
import { writeFileSync } from 'node:fs'

const root = new URL('..', import.meta.url)
const { drawExperiment, fingerprint } = await import(new URL('dist/engine.js', root))

const settings = {
  'the defaults': {},
  'every count at its largest, hardly any points': { K: 16, J: 16, L: 16, N_k: 5, n: 10 },
  'one component': { K: 1, J: 0, L: 0 },
  'many points': { K: 4, J: 4, L: 4, N_k: 1000, n: 10_000 },
  'symmetric covariances': { covariances: 'symmetric' },
  'fits of the same size': { fit: 'same-size' },
  'truth pulled apart': { separation: 10 },
  'the last seed and draw': { seed: 4_294_967_295, draw: 9999 },
  'a line': { dimension: 1 },
  space: { dimension: 3, K: 3 },
  'the most dimensions': { dimension: 8, N_k: 5 },
}

const cases = Object.entries(settings).map(([name, parameters]) => ({
  name,
  parameters,
  ...fingerprint(drawExperiment(parameters)),
}))
writeFileSync(new URL('src/fixtures/fingerprints.json', root), `${JSON.stringify(cases, null, 2)}\n`)
