// Records the exact bits of whole draws of the built engine in src/fixtures/fingerprints.json: run `node
// tools/fingerprints.mjs` after `npm run build`. The cases stand in that file; add one with a name and its parameters,
// and the bits are filled in. A change of the bits of a case means that every shared link and seed now gives another
// draw.
import { readFileSync, writeFileSync } from 'node:fs'

const root = new URL('..', import.meta.url)
const file = new URL('src/fixtures/fingerprints.json', root)
const { drawExperiment, fingerprint } = await import(new URL('dist/engine.js', root))

const cases = JSON.parse(readFileSync(file, 'utf8')).map(({ name, parameters }) => ({
  name,
  parameters,
  ...fingerprint(drawExperiment(parameters)),
}))
writeFileSync(file, `${JSON.stringify(cases, null, 2)}\n`)
