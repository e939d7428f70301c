// Records the exact bits of whole draws of the built engine in src/fixtures/fingerprints.json: run `node
// tools/fingerprints.mjs` after `npm run build`. A change in that file means that every shared link and seed now gives
// another draw.
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
  'noise, and a prompt that pulls': { noise: 0.3, prompt: 1.2 },
  'the fifth generation, a quarter fresh': { generation: 5, fresh: 0.25 },
  'the fourth generation that keeps all, with noise': { generation: 4, policy: 'keep', noise: 0.1 },
  'the fourth generation that samples all': { generation: 4, policy: 'sample', K: 4, J: 0, L: 0 },
}

const cases = Object.entries(settings).map(([name, parameters]) => ({
  name,
  parameters,
  ...fingerprint(drawExperiment(parameters)),
}))
writeFileSync(new URL('src/fixtures/fingerprints.json', root), `${JSON.stringify(cases, null, 2)}\n`)
