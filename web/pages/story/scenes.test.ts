import { afterEach, beforeEach, expect, test } from 'vitest'
import { Seats } from '../../../src/worker/seats.ts'
import { createExplorer } from '../../explorer/explorer.ts'
import { SCENES } from './chapters.ts'
import { backToStory, direct } from './scenes.ts'
import { enter, show, useStory } from './state.ts'

const never = () => {
  throw new Error('nothing is computed here')
}
const explorer = createExplorer(new Seats({ worker: never, local: never }, 1))
const initial = useStory.getState()
const { store, actions } = explorer
let end = () => {}

beforeEach(() => void (end = direct(explorer)))
afterEach(() => {
  end()
  useStory.setState(initial, true)
})

test('the stage shows the chapter and its phase', () => {
  enter(4)
  expect(store.getState().parameters).toEqual(SCENES[4].before.parameters)
  show(4)
  expect(store.getState().parameters).toEqual(SCENES[4].after.parameters)
  enter(1)
  expect(store.getState().layers).toMatchObject({ anchorData: true, truth: false, generator: false })
})

test('what the reader sets is the reader’s own: it goes on “next”, and returns on “back”', () => {
  enter(4)
  actions.setParameter('L', 6)
  expect(useStory.getState().progress[4].yours).toEqual({ L: 6 })
  enter(5)
  expect(store.getState().parameters).toEqual(SCENES[5].before.parameters)
  expect(useStory.getState().progress[5].yours).toBeNull()
  enter(4)
  expect(store.getState().parameters.L).toBe(6)
})

test('the reveal does not take it away', () => {
  enter(4)
  actions.setParameter('L', 6)
  show(4)
  expect(store.getState().parameters.L).toBe(6)
})

test('the way back to the story', () => {
  enter(4)
  actions.setParameter('L', 6)
  backToStory(explorer)
  expect(store.getState().parameters).toEqual(SCENES[4].before.parameters)
  expect(useStory.getState().progress[4].yours).toBeNull()
})

test('a value that the story sets by itself is nobody’s own', () => {
  enter(4)
  actions.setParameter('L', 6)
  actions.setParameter('L', SCENES[4].before.parameters.L)
  expect(useStory.getState().progress[4].yours).toBeNull()
})
