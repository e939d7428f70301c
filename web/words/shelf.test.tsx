/** Components wait for words that come later, whatever the order in which they come. */
import { Suspense } from 'react'
import { prerender } from 'react-dom/static.edge'
import { expect, it } from 'vitest'
import { definitions } from './en/definitions.ts'
import { field } from './en/field.ts'
import { replay } from './en/replay.ts'
import { createShelf, ShelfContext, useWords, WordsMissing, type Shelf } from './shelf.ts'

/** Reads three subjects, and says something of each. */
function Reader() {
  const [first, second, third] = [useWords('definitions'), useWords('field'), useWords('replay')]
  return <p>{[first, second, third].map(words => Object.keys(words).length).join(' ')}</p>
}

async function rendered(shelf: Shelf): Promise<string> {
  const errors: unknown[] = []
  const { prelude } = await prerender(
    <ShelfContext value={shelf}>
      <Suspense fallback="waits">
        <Reader />
      </Suspense>
    </ShelfContext>,
    { onError: error => void errors.push(error) },
  )
  expect(errors).toEqual([])
  return new Response(prelude).text()
}

const turns = async <T,>(count: number, value: T): Promise<T> => {
  for (let turn = 0; turn < count; turn++) await new Promise(resolve => setTimeout(resolve))
  return value
}

it.each([
  [1, 3, 5],
  [5, 3, 1],
  [3, 1, 3],
  [0, 0, 0],
])('after %i, %i and %i turns', async (one, two, three) => {
  const shelf = createShelf(
    'en',
    {},
    { definitions: () => turns(one, definitions), field: () => turns(two, field), replay: () => turns(three, replay) },
  )
  const counts = [definitions, field, replay].map(words => Object.keys(words).length).join(' ')
  expect(await rendered(shelf)).toContain(`<p>${counts}</p>`)
})

it('tells who asked of words that could not be had, and of words that are on no list', async () => {
  const shelf = createShelf('en', {}, { field: () => Promise.reject(new Error('no network')) })
  await expect(shelf.fetch('field')).rejects.toThrow(WordsMissing)
  await expect(shelf.fetch('replay')).rejects.toThrow('on no list')
})
