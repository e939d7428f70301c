// Has the built engine make the opening run that the site ships: public/opening.json and public/opening-curves.json.
// Skips the work when the engine has not changed since.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('..', import.meta.url)
const engine = new URL('dist/engine.js', root)
const files = { draw: new URL('public/opening.json', root), curves: new URL('public/opening-curves.json', root), stamp: new URL('public/opening.stamp', root) }

const stamp = createHash('sha256').update(readFileSync(engine)).digest('hex')
const current = Object.values(files).every(existsSync) && readFileSync(files.stamp, 'utf8') === stamp
if (!current) {
  const { encode, openingDraw, openingRows, openingSettings } = await import(engine)
  writeFileSync(files.draw, encode(openingDraw()))
  writeFileSync(files.curves, encode(openingSettings().map(openingRows)))
  writeFileSync(files.stamp, stamp)
}
console.log(current ? 'The opening run is up to date.' : 'The opening run has been computed.')
