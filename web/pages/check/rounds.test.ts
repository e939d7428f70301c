import { expect, it } from 'vitest'
import { nextRound } from './rounds.ts'

it('goes up in rounds, and ends with what is wanted', () => {
  const rounds = [0]
  while (rounds.at(-1)! < 100) rounds.push(nextRound(rounds.at(-1)!, 100))
  expect(rounds).toEqual([0, 4, 12, 20, 28, 36, 44, 52, 60, 68, 76, 84, 92, 100])
  expect(nextRound(100, 100)).toBe(100)
})

it('finishes a round that is under way before it asks for the next', () => {
  expect(nextRound(1, 100)).toBe(4)
  expect(nextRound(7, 100)).toBe(12)
  expect(nextRound(97, 100)).toBe(100)
  expect(nextRound(100, 400)).toBe(108)
})
