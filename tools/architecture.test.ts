import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ARCHITECTURE, drawArchitecture } from './architecture.mjs'

/** Which folder imports from which; how often does not matter. */
const marksIn = (svg: string): string[] =>
  [...svg.matchAll(/<title>(\S+) imports \d+ times from (\S+)<\/title>/g)].map(([, from, to]) => `${from} → ${to}`)

it('shows the house as it stands; if not, run node tools/architecture.mjs', () => {
  const now = marksIn(drawArchitecture())
  expect(now.length).toBeGreaterThan(50)
  expect(marksIn(readFileSync(ARCHITECTURE, 'utf8'))).toEqual(now)
})
