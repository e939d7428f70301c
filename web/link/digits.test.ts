import { expect, it } from 'vitest'
import { plainDigits } from './digits.ts'

it('every script that the platform can write numbers in is read', () => {
  const systems = Intl.supportedValuesOf('numberingSystem').filter(system =>
    /^\p{Nd}+$/u.test(new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false }).format(1234567890)),
  )
  expect(systems.length).toBeGreaterThan(40)
  const read = systems.map(numberingSystem =>
    plainDigits(new Intl.NumberFormat('en', { numberingSystem, useGrouping: false }).format(9876543210)),
  )
  expect(new Set(read)).toEqual(new Set(['9876543210']))
})

it('the five sets of mathematical digits stand one after another, and are told apart', () => {
  const sets = Array.from({ length: 50 }, (_, i) => String.fromCodePoint(0x1d7ce + i)).join('')
  expect(plainDigits(sets)).toBe('0123456789'.repeat(5))
})

it('what is no digit stays', () => {
  expect(plainDigits('J = ½, Ⅳ, ²')).toBe('J = ½, Ⅳ, ²')
})
