import { expect, test } from 'vitest'
import { actionsOn } from './actions.ts'
import { storeWith } from './store.ts'

function explorer() {
  const store = storeWith()
  return { ...actionsOn(store), tab: () => store.getState().tab, J: () => store.getState().parameters.J, store }
}

test('the curve follows the lever in hand, and stays with it afterwards', () => {
  const { setDragging, setParameter, tab } = explorer()
  expect(tab()).toBe('J')
  setDragging('J')
  setParameter('K', 5)
  expect(tab()).toBe('K')
  setDragging(null)
  expect(tab()).toBe('K')
})

test('a tab chosen by hand holds until a lever is moved', () => {
  const { chooseTab, setParameter, setParameters, resample, tab } = explorer()
  setParameter('K', 5)
  chooseTab('L')
  setParameter('n', 400)
  resample()
  setParameters({ K: 2, J: 9, L: 2 })
  expect(tab()).toBe('L')
  // Setting the same value again changes nothing.
  setParameter('K', 2)
  expect(tab()).toBe('L')
  setParameter('K', 3)
  expect(tab()).toBe('K')
})

test('lever and tab change in one step, so that nothing is computed for the old tab', () => {
  const { setParameter, store } = explorer()
  const seen: string[] = []
  store.subscribe(({ tab, parameters }) => seen.push(`${tab} ${parameters.L}`))
  setParameter('L', 7)
  expect(seen).toEqual(['L 7'])
})
