import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeParameters, DEFAULTS, PARAMETER_KEYS, PARAMETERS } from '../../src/parameters/parameters.ts'
import { message, MESSAGE_VERSION, NAME, readRequest, requestIn } from './messages.ts'

const to = (request: object) => ({ target: NAME, version: MESSAGE_VERSION, ...request })
const [self, parent, stranger] = [{ name: 'self' }, { name: 'parent' }, { name: 'stranger' }]
const sent = (data: unknown, source: unknown) => ({ data, source: source as MessageEventSource })

describe('a request', () => {
  it('is read where it has our name and version', () => {
    expect(readRequest(to({ type: 'hello' }))).toEqual({ type: 'hello' })
    expect(readRequest(to({ type: 'resample' }))).toEqual({ type: 'resample' })
    expect(readRequest(to({ type: 'play', and: 'more' }))).toEqual({ type: 'play' })
    expect(readRequest(to({ type: 'set', parameters: { J: 9, measure: 'truth-to-fit' } }))).toEqual({
      type: 'set',
      parameters: { J: 9, measure: 'truth-to-fit' },
    })
  })
  it.each([
    [null],
    [undefined],
    [0],
    ['set'],
    [[]],
    [{}],
    [() => 0],
    [Symbol('set')],
    [new Map()],
    [{ type: 'set', parameters: { J: 9 } }],
    [{ ...to({ type: 'set', parameters: { J: 9 } }), version: 2 }],
    [{ ...to({ type: 'resample' }), target: 'another' }],
    [to({ type: 'eval', parameters: {} })],
    [to({ type: 'set' })],
    [to({ type: 'set', parameters: 'J=9' })],
    [to({ type: 'set', parameters: null })],
    [JSON.stringify(to({ type: 'resample' }))],
  ])('is not seen in %s', data => {
    expect(readRequest(data)).toBeNull()
  })
  it('has its numbers clamped, and loses what is no value', () => {
    const parameters = {
      K: 99,
      J: -1,
      L: 2.4,
      n: '300',
      N_k: NaN,
      seed: Infinity,
      separation: 0.26,
      measure: 'l2',
      fit: null,
      color: 'red',
    }
    expect(readRequest(to({ type: 'set', parameters }))).toEqual({
      type: 'set',
      parameters: { K: 16, J: 0, L: 2, seed: PARAMETERS.seed.max, separation: 0.3 },
    })
    expect(readRequest(to({ type: 'set', parameters: {} }))).toEqual({ type: 'set', parameters: {} })
  })
  it('cannot reach into what all objects share', () => {
    const parameters = JSON.parse('{"__proto__": {"K": 9}, "constructor": {"prototype": {"K": 9}}, "J": 3}') as object
    const request = readRequest(to({ type: 'set', parameters }))
    expect(request).toEqual({ type: 'set', parameters: { J: 3 } })
    expect(Object.keys((request as unknown as { parameters: object }).parameters)).toEqual(['J'])
    expect(({} as Record<string, unknown>).K).toBeUndefined()
  })
})

describe('a command', () => {
  const resample = to({ type: 'resample' })
  it('is taken from the window that holds the figure, where the address allows it', () => {
    expect(requestIn(sent(resample, parent), { self, parent, commands: true })).toEqual({ type: 'resample' })
  })
  it('is taken from nobody else', () => {
    for (const source of [stranger, self, null])
      expect(requestIn(sent(resample, source), { self, parent, commands: true })).toBeNull()
    // A top-level window is its own parent.
    expect(requestIn(sent(resample, self), { self, parent: self, commands: true })).toBeNull()
    expect(requestIn(sent(resample, null), { self, parent: null, commands: true })).toBeNull()
  })
  it('is not taken where the address does not allow it; a hello, which changes nothing, is', () => {
    for (const type of ['set', 'resample', 'play']) {
      expect(requestIn(sent(to({ type, parameters: { J: 1 } }), parent), { self, parent, commands: false })).toBeNull()
    }
    expect(requestIn(sent(to({ type: 'hello' }), parent), { self, parent, commands: false })).toEqual({ type: 'hello' })
    expect(requestIn(sent(to({ type: 'hello' }), stranger), { self, parent, commands: false })).toBeNull()
  })
})

it('says who speaks, and in which version', () => {
  expect(message('height', { height: 420 })).toEqual({
    source: 'reverse-bottleneck',
    version: 1,
    type: 'height',
    height: 420,
  })
  // A message can be posted, since it is plain data, and is never taken for a request when it comes back.
  const said = message('state', { parameters: DEFAULTS, hash: '#v=1' })
  expect(structuredClone(said)).toEqual(said)
  expect(readRequest(said)).toBeNull()
})

describe('whatever is sent', () => {
  /** Objects that a page of the same origin could pass without their being copied: reading a property throws. */
  const throwing = fc.constantFrom('target', 'type', 'version', 'parameters').map(
    key => () =>
      Object.defineProperty(to({ type: 'set', parameters: { J: 1 } }), key, {
        enumerable: true,
        get() {
          throw new Error('caught')
        },
      }),
  )
  const proxies = fc.constantFrom('get', 'has', 'ownKeys', 'getOwnPropertyDescriptor').map(
    trap => () =>
      new Proxy(to({ type: 'set', parameters: {} }), {
        [trap]() {
          throw new Error('caught')
        },
      }),
  )
  const cyclic = fc.object().map(object => {
    const data: Record<string, unknown> = { ...object, ...to({ type: 'set' }) }
    return Object.assign(data, { parameters: data, again: [data] })
  })
  const huge = fc
    .integer({ min: 1, max: 5000 })
    .map(size =>
      to({
        type: 'set',
        parameters: Object.fromEntries(Array.from({ length: size }, (_, i) => [`key${i}`, 'x'.repeat(i % 50)])),
      }),
    )
  const deep = fc.integer({ min: 1, max: 2000 }).map(depth => {
    let data: unknown = 1
    for (let i = 0; i < depth; i++) data = { parameters: data }
    return to({ type: 'set', parameters: data })
  })
  const nearly = fc.record(
    {
      target: fc.oneof(fc.constant(NAME), fc.anything()),
      version: fc.oneof(fc.constant(MESSAGE_VERSION), fc.anything()),
      type: fc.oneof(fc.constantFrom('hello', 'set', 'resample', 'play'), fc.anything()),
      parameters: fc.oneof(
        fc.dictionary(fc.oneof(fc.constantFrom(...PARAMETER_KEYS), fc.string()), fc.anything()),
        fc.anything(),
      ),
    },
    { requiredKeys: [] },
  )
  const anything = fc
    .oneof(
      { arbitrary: nearly, weight: 6 },
      {
        arbitrary: fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withTypedArray: true,
          withNullPrototype: true,
        }),
        weight: 4,
      },
      { arbitrary: fc.oneof(cyclic, deep), weight: 2 },
      { arbitrary: huge, weight: 1 },
    )
    .map(data => () => data)
  const sendable = fc.oneof({ arbitrary: anything, weight: 6 }, throwing, proxies)
  it('is no request, or one whose parameters are in range', () => {
    let requests = 0
    fc.assert(
      fc.property(sendable, fc.boolean(), (make, commands) => {
        const request = requestIn(sent(make(), parent), { self, parent, commands })
        if (!request) return
        requests++
        expect(commands || request.type === 'hello').toBe(true)
        expect(['hello', 'set', 'resample', 'play']).toContain(request.type)
        if (request.type === 'set') expect(() => completeParameters(request.parameters)).not.toThrow()
        expect(Object.keys(request).sort()).toEqual(request.type === 'set' ? ['parameters', 'type'] : ['type'])
      }),
      { numRuns: 10_000 },
    )
    expect(requests).toBeGreaterThan(100)
  })
})
