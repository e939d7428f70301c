/**
 * Workers as an unkind world has them: dead, stuck, garbled, late or forbidden. The page is given another `Worker`
 * before it starts; nothing in the product knows of it.
 */
import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** Every worker the page has started, in order. */
    started: Worker[]
    /** Whether answers still go wrong. */
    unwell: boolean
  }
}

/** Keeps count of the workers, and has them at hand. */
export async function watchWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const Real = Worker
    window.started = []
    window.Worker = class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        window.started.push(this)
      }
    }
  })
}

export const startedWorkers = (page: Page): Promise<number> => page.evaluate(() => window.started.length)

/** No worker can be started here, as under a strict policy. */
export async function forbidWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('no workers here', 'SecurityError')
    }
    window.Worker = new Proxy(Worker, { construct: refuse })
  })
}

/**
 * The first worker loops for ever: from its start, or once it has answered so many times. A blob stands in for its
 * script, and loads it.
 */
export async function stickFirstWorker(page: Page, answers: number): Promise<void> {
  await watchWorkers(page)
  await page.addInitScript(count => {
    const Watched = Worker
    window.Worker = class extends Watched {
      constructor(url: string | URL, options?: WorkerOptions) {
        const script = JSON.stringify(new URL(url, document.baseURI))
        const loop = 'while (true) {}'
        const after = `let left = ${count}; const answer = postMessage.bind(self)
          self.postMessage = (...message) => { answer(...message); if (--left === 0) setTimeout(() => { ${loop} }) }
          importScripts(${script})`
        super(window.started.length === 0 ? URL.createObjectURL(new Blob([count === 0 ? loop : after])) : url, options)
      }
    }
  }, answers)
}

/** How an answer goes wrong. */
export type Wrong = 'empty' | 'unreadable' | 'an error'

/** Results (not signs of life) of the first worker, or of all of them, go wrong as long as `unwell` is true. */
export async function garbleWorkers(page: Page, which: 'first' | 'all', wrong: Wrong): Promise<void> {
  await watchWorkers(page)
  await page.addInitScript(
    how => {
      const Watched = Worker
      window.unwell = true
      const isResult = (data: unknown) =>
        typeof data === 'object' &&
        data !== null &&
        'value' in data &&
        typeof data.value === 'object' &&
        data.value !== null
      window.Worker = class extends Watched {
        private readonly chosen = how.which === 'all' || window.started.length === 1
        override addEventListener(
          type: string,
          listener: EventListenerOrEventListenerObject,
          options?: AddEventListenerOptions | boolean,
        ): void {
          const spoiled = (event: Event): void => {
            const call = (given: Event) =>
              typeof listener === 'function' ? listener.call(this, given) : listener.handleEvent(given)
            if (!(event instanceof MessageEvent) || !this.chosen || !window.unwell || !isResult(event.data))
              return call(event)
            if (how.wrong === 'unreadable') return void this.dispatchEvent(new MessageEvent('messageerror'))
            const thrown = { isError: true, value: { name: 'Error', message: 'not positive definite', stack: '' } }
            const parts =
              how.wrong === 'empty'
                ? { type: 'RAW', value: undefined }
                : { type: 'HANDLER', name: 'throw', value: thrown }
            call(new MessageEvent('message', { data: { id: (event.data as { id: string }).id, ...parts } }))
          }
          super.addEventListener(type, type === 'message' ? spoiled : listener, options)
        }
      }
    },
    { which, wrong },
  )
}

/** Answers arrive late, each by another number of frames, of at most `most`, so that they overtake each other. */
export async function delayWorkers(page: Page, most: number): Promise<void> {
  await watchWorkers(page)
  await page.addInitScript(longest => {
    const Watched = Worker
    window.Worker = class extends Watched {
      override addEventListener(
        type: string,
        listener: EventListener,
        options?: AddEventListenerOptions | boolean,
      ): void {
        let answers = 0
        const late = (event: Event): void => {
          // Five is prime to the lengths in use: each of them comes, long before short.
          let left = (answers++ * 5) % (longest + 1)
          const next = () => (left-- > 0 ? void requestAnimationFrame(next) : listener.call(this, event))
          next()
        }
        super.addEventListener(type, type === 'message' ? late : listener, options)
      }
    }
  }, most)
}

/** Nothing that is said to a worker arrives: as long as its script is still on its way, for instance. */
export async function muteWorkers(page: Page): Promise<void> {
  await watchWorkers(page)
  await page.addInitScript(() => {
    const Watched = Worker
    window.Worker = class extends Watched {
      override postMessage(): void {}
    }
  })
}
