import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { build, type Rolldown } from 'vite'
import { DEFAULTS } from '../../src/parameters/parameters.ts'
import { connect } from './host.ts'
import { message, readRequest } from './messages.ts'

const BUDGET = 1000

let page: EventTarget
let computed: Partial<CSSStyleDeclaration>
beforeEach(() => {
  computed = { boxSizing: 'content-box' }
  page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  vi.stubGlobal('getComputedStyle', () => computed)
})
afterEach(() => void vi.unstubAllGlobals())

/** A frame as the helper sees it, and all messages that were sent to its window. */
function someFrame() {
  const sent: unknown[] = []
  const contentWindow = { postMessage: (data: unknown, origin: string) => sent.push([data, origin]) }
  const frame = { contentWindow, style: { height: '' } } as unknown as HTMLIFrameElement
  const says = (data: unknown, source: unknown = contentWindow) =>
    void page.dispatchEvent(Object.assign(new Event('message'), { data, source }))
  return { frame, says, requests: () => sent.map(one => readRequest((one as unknown[])[0])) }
}

describe('a connected frame', () => {
  it('is as high as its figure says, and no higher than can be', () => {
    const { frame, says } = someFrame()
    connect(frame)
    says(message('height', { height: 412.5 }))
    expect(frame.style.height).toBe('412.5px')
    says(message('height', { height: 1e9 }))
    expect(frame.style.height).toBe('5000px')
    for (const height of [0, -5, NaN, 'x;position:fixed', null, {}])
      says({ ...message('height', { height: 1 }), height })
    expect(frame.style.height).toBe('5000px')
  })
  it('is higher by its border and padding where its page counts these as height', () => {
    const { frame, says } = someFrame()
    connect(frame)
    const edges = { borderTopWidth: '1.5px', paddingTop: '10px', paddingBottom: '8px', borderBottomWidth: '2px' }
    computed = { ...edges, boxSizing: 'border-box' }
    says(message('height', { height: 400 }))
    expect(frame.style.height).toBe('421.5px')
    computed = { ...edges, boxSizing: 'content-box' }
    says(message('height', { height: 410 }))
    expect(frame.style.height).toBe('410px')
  })
  it('keeps its height where the page wants it so', () => {
    const { frame, says } = someFrame()
    connect(frame, { height: false })
    says(message('height', { height: 400 }))
    expect(frame.style.height).toBe('')
  })
  it('listens to the window of the frame alone, and to our messages alone', () => {
    const { frame, says } = someFrame()
    const listener = vi.fn<(message: unknown) => void>()
    connect(frame).on('height', listener)
    const height = message('height', { height: 400 })
    for (const source of [null, {}, page]) says(height, source)
    for (const data of [null, 'height', 7, { ...height, source: 'another' }, { ...height, version: 2 }]) says(data)
    expect(listener).not.toHaveBeenCalled()
    says(height)
    expect(listener.mock.calls).toEqual([[height]])
    expect(frame.style.height).toBe('400px')
  })
  it('that is gone speaks for nobody', () => {
    const { frame, says } = someFrame()
    connect(frame)
    Object.assign(frame, { contentWindow: null })
    says(message('height', { height: 400 }), null)
    expect(frame.style.height).toBe('')
  })
  it('tells listeners what they asked for until they have heard enough', () => {
    const { frame, says } = someFrame()
    const [states, results] = [vi.fn<(message: unknown) => void>(), vi.fn<(message: unknown) => void>()]
    const figure = connect(frame)
    const stop = figure.on('state', states)
    figure.on('result', results)
    says(message('state', { parameters: DEFAULTS, hash: '' }))
    expect(states.mock.calls).toEqual([[message('state', { parameters: DEFAULTS, hash: '' })]])
    stop()
    says(message('state', { parameters: DEFAULTS, hash: '' }))
    expect(states).toHaveBeenCalledOnce()
    expect(results).not.toHaveBeenCalled()
    figure.disconnect()
    says(message('height', { height: 300 }))
    expect(frame.style.height).toBe('')
  })
  it('is greeted, for it may have spoken before, and commanded once it listens', () => {
    const { frame, says, requests } = someFrame()
    const figure = connect(frame)
    expect(requests()).toEqual([{ type: 'hello' }])
    figure.set({ J: 9 })
    expect(requests()).toHaveLength(1)
    says(message('ready', { commands: true }))
    figure.resample()
    figure.play()
    says(message('ready', { commands: true }))
    expect(requests().slice(1)).toEqual([{ type: 'set', parameters: { J: 9 } }, { type: 'resample' }, { type: 'play' }])
  })
})

it('weighs less than a kilobyte', async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: 'web/figure/host.ts', preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  })) as Rolldown.RolldownOutput
  const [{ code }, ...others] = built.output as [Rolldown.OutputChunk, ...Rolldown.OutputChunk[]]
  expect(others).toEqual([])
  expect(code).toContain('contentWindow')
  expect(gzipSync(code).length).toBeLessThan(BUDGET)
})
