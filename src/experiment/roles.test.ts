import { expect, it } from 'vitest'
import { generatorRoles, LEVER_OF, ROLE_OF, ROLES } from './roles.ts'

it('the generator’s components are the anchored, the unsampled, the irrelevant, each counted from 0', () => {
  expect(generatorRoles({ K: 2, J: 1, L: 3 }).map(({ role, index }) => `${role} ${index}`)).toEqual([
    'anchored 0',
    'anchored 1',
    'unsampled 0',
    'irrelevant 0',
    'irrelevant 1',
    'irrelevant 2',
  ])
})
it('a role that is not there has no components', () => {
  expect(generatorRoles({ K: 1, J: 0, L: 0 })).toEqual([{ role: 'anchored', index: 0 }])
})
it('each role has its lever and each lever its role', () => {
  for (const role of ROLES) expect(ROLE_OF[LEVER_OF[role]]).toBe(role)
})
