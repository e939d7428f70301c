/** The section as the build writes it, in both languages, and the map that is drawn of it. */
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { kit } from '../../../words/en/kit.ts'
import { references } from '../../../words/en/references.ts'
import { kit as chineseKit } from '../../../words/zh/kit.ts'
import { references as chineseReferences } from '../../../words/zh/references.ts'
import { createShelf, ShelfContext, type Shelf } from '../../../words/shelf.ts'
import { FOOT, layOut, PAPER_ID } from './layout.ts'
import { loadReferences, References } from './References.tsx'
import { WORKS, entryId } from './works.ts'

const shelves: readonly Shelf[] = [
  createShelf('en', { kit, references }),
  createShelf('zh', { kit: chineseKit, references: chineseReferences }),
]

it.each(shelves.map(shelf => [shelf.language, shelf] as const))('is whole without a browser: %s', async (_, shelf) => {
  await loadReferences()
  const html = renderToString(
    <ShelfContext value={shelf}>
      <References />
    </ShelfContext>,
  )
  for (const { id } of [...WORKS.cited, ...WORKS.citing]) expect(html).toContain(`id="${entryId(id)}"`)
  // Nothing is asked of another host until the reader follows a link.
  expect(html).not.toMatch(/<(?:img|script|iframe|link)\b|\ssrc=/)
  expect([...html.matchAll(/<h(\d)/g)].map(([, level]) => level)).toEqual(['2', '3', '3', '3', '3', '3'])
})

it.each([
  [1296, 560],
  [788, 560],
  [288, 480],
])('puts every mark in sight, the same each time, and none on another: %i × %i', (width, height) => {
  const [once, again] = [layOut({ width, height }), layOut({ width, height })]
  const places = once.spots.map(({ id, x, y }) => [id, x, y])
  expect(again.spots.map(({ id, x, y }) => [id, x, y])).toEqual(places)
  expect(places).toHaveLength(WORKS.cited.length + WORKS.citing.length + 1)
  for (const [index, a] of once.spots.entries()) {
    expect(a.x).toBeGreaterThan(0)
    expect(a.x + a.reach).toBeLessThan(width)
    expect(a.y).toBeGreaterThan(0)
    expect(a.y).toBeLessThan(height - FOOT)
    for (const b of once.spots.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(10)
  }
  // Earlier works stand further left, and the paper after all that it cites.
  const paper = once.spots.find(({ id }) => id === PAPER_ID)!
  for (const { work, x } of once.spots) if (work?.kind === 'cited') expect(x).toBeLessThan(paper.x)
})
