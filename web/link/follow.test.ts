import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { actionsOn } from '../explorer/actions.ts'
import { storeWith } from '../explorer/store.ts'
import { spoken } from '../words/spoken.ts'
import { keepInStep } from './follow.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A page with a history, opened at a hash. */
function pageAt(hash: string) {
  const entries = [hash]
  let at = 0
  let box: unknown = null
  const writes: string[] = []
  const store = storeWith()
  const notes: string[][] = []
  const following = keepInStep(store, {
    address: {
      read: () => entries[at],
      add: next => {
        writes.push(`add ${next}`)
        entries.splice(at + 1, Infinity, next)
        at++
      },
      change: next => {
        writes.push(`change ${next}`)
        entries[at] = next
      },
    },
    typingIn: () => box,
    onNotes: these => notes.push(these.map(note => spoken(note))),
  })
  const go = (by: number) => {
    at += by
    following.follow()
  }
  return {
    store,
    following,
    writes,
    notes,
    go,
    actions: actionsOn(store),
    rest: () => vi.advanceTimersByTime(1000),
    typeIn: (one: unknown) => void (box = one),
    edit: (next: string) => {
      entries.splice(at + 1, Infinity, next)
      go(1)
    },
    parameter: (key: 'K' | 'J' | 'L' | 'seed') => store.getState().parameters[key],
  }
}

describe('the address', () => {
  it('is followed when the page opens, and not written for it', () => {
    const page = pageAt('#K=5&J=99&view=check')
    expect([page.parameter('K'), page.parameter('J'), page.store.getState().view]).toEqual([5, 16, 'check'])
    expect(page.notes).toEqual([['J = 99 is above 16, the most there is: 16 is shown.']])
    page.rest()
    expect(page.writes).toEqual([])
  })
  it('is written once a change has come to rest', () => {
    const page = pageAt('')
    page.actions.setParameter('J', 9)
    vi.advanceTimersByTime(200)
    expect(page.writes).toEqual([])
    page.actions.setParameter('L', 3)
    vi.advanceTimersByTime(200)
    expect(page.writes).toEqual([])
    page.rest()
    expect(page.writes).toEqual(['add #J=9&L=3&tab=L&v=1'])
  })
  it('is never written during a drag, and once after it', () => {
    const page = pageAt('')
    page.actions.setDragging('J')
    for (let J = 5; J <= 15; J++) {
      page.actions.setParameter('J', J)
      page.rest()
    }
    expect(page.writes).toEqual([])
    page.actions.setDragging(null)
    page.rest()
    expect(page.writes).toEqual(['add #J=15&v=1'])
  })
  it('is not written for results, nor for what is only pointed at', () => {
    const page = pageAt('#K=3')
    for (let tick = 0; tick < 100; tick++) {
      page.store.setState({ replay: tick % 6, failure: null, pointed: { role: 'unsampled', index: tick % 4 } })
      page.rest()
    }
    expect(page.writes).toEqual([])
  })
  it('is not written where a change was taken back at once', () => {
    const page = pageAt('')
    page.actions.setParameter('J', 9)
    page.actions.setParameter('J', 4)
    page.rest()
    expect(page.writes).toEqual([])
  })
  it('has one entry for each step, and none for how it is looked at', () => {
    const page = pageAt('')
    page.actions.setParameter('J', 9)
    page.rest()
    page.actions.chooseTab('L')
    page.rest()
    page.actions.pin({ role: 'unsampled', index: 2 })
    page.rest()
    page.actions.showView('check')
    page.rest()
    expect(page.writes).toEqual([
      'add #J=9&v=1',
      'change #J=9&tab=L&v=1',
      'change #J=9&tab=L&pin=J3&v=1',
      'add #J=9&tab=L&pin=J3&view=check&v=1',
    ])
  })
  it('has one entry for all that is typed into a box, and another when the reader comes back to it', () => {
    const page = pageAt('')
    const box = {}
    page.typeIn(box)
    for (const seed of [4, 42, 420]) {
      page.actions.setParameter('seed', seed)
      page.rest()
    }
    expect(page.writes).toEqual(['add #seed=4&v=1', 'change #seed=42&v=1', 'change #seed=420&v=1'])
    page.following.endTyping()
    page.actions.setParameter('seed', 7)
    page.rest()
    expect(page.writes.at(-1)).toBe('add #seed=7&v=1')
  })
  it('can be settled at once, and then is not written again', () => {
    const page = pageAt('')
    page.actions.setParameter('J', 9)
    page.following.settle()
    expect(page.writes).toEqual(['add #J=9&v=1'])
    page.rest()
    expect(page.writes).toHaveLength(1)
  })
})

describe('back and forward', () => {
  it('lead through the settings, with nothing written on the way', () => {
    const page = pageAt('')
    for (const J of [9, 12]) {
      page.actions.setParameter('J', J)
      page.rest()
    }
    const written = page.writes.length
    const seen = [-1, -1, 1, 1].map(by => {
      page.go(by)
      page.rest()
      return page.parameter('J')
    })
    expect(seen).toEqual([9, 4, 9, 12])
    expect(page.writes).toHaveLength(written)
  })
  it('bring back how a setting was looked at', () => {
    const page = pageAt('')
    page.actions.chooseTab('K')
    page.rest()
    page.actions.setParameter('J', 9)
    page.actions.chooseTab('L')
    page.rest()
    page.go(-1)
    expect(page.store.getState().tab).toBe('K')
    expect(page.parameter('J')).toBe(4)
  })
  it('win over a change that was not written yet', () => {
    const page = pageAt('')
    page.actions.setParameter('J', 9)
    page.rest()
    page.actions.setParameter('J', 12)
    page.go(-1)
    page.rest()
    expect(page.parameter('J')).toBe(4)
    expect(page.writes).toEqual(['add #J=9&v=1'])
  })
})

describe('an address changed by hand', () => {
  it('is followed; what it leaves out stands at its default', () => {
    const page = pageAt('#K=5&seed=3')
    page.edit('#J=9')
    expect([page.parameter('K'), page.parameter('J'), page.parameter('seed')]).toEqual([2, 9, 458])
    page.rest()
    expect(page.writes).toEqual([])
  })
  it('that names a place, or no page of ours, leaves the reader where they are', () => {
    const page = pageAt('#K=5&view=check')
    page.edit('#explorer')
    expect([page.parameter('K'), page.store.getState().view]).toEqual([5, 'check'])
    page.edit('#view=nonsense')
    expect(page.store.getState().view).toBe('check')
    expect(page.notes.at(-1)).toEqual(['There is no page “nonsense” here.'])
  })
  it('has its notes forgotten with the next step, its own or the reader’s', () => {
    const page = pageAt('#K=99')
    page.actions.chooseTab('L')
    page.rest()
    expect(page.notes).toHaveLength(1)
    page.actions.setParameter('K', 3)
    page.rest()
    expect(page.notes.at(-1)).toEqual([])
    page.edit('#K=98')
    expect(page.notes.at(-1)).toHaveLength(1)
    page.edit('#K=8')
    expect(page.notes.at(-1)).toEqual([])
  })
})
