/**
 * Workers that misbehave: dead, stuck, with broken answers, late or forbidden. The page gets another `Worker` class
 * before it starts; the product has no code for this.
 */
import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** All workers that the page has started, in order. */
    started: Worker[]
    /** Whether answers are still made wrong. */
    unwell: boolean
  }
}

/** Records every worker, so that tests can count them and reach them. */
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

/** Makes every start of a worker fail, as a strict policy does. */
export async function forbidWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('no workers here', 'SecurityError')
    }
    window.Worker = new Proxy(Worker, { construct: refuse })
  })
}

/**
 * Makes the first worker loop for ever: from its start, or after a number of answers. A blob replaces its script, and
 * loads the real one.
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

/** The ways in which an answer can be wrong. */
export type Wrong = 'empty' | 'unreadable' | 'an error'

/** Makes results (not signs of life) of the first worker, or of all workers, wrong as long as `unwell` is true. */
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

/** Delays each answer by another number of frames, up to `most`, so that answers overtake each other. */
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
          // Five shares no factor with the numbers of delays in use, so every delay occurs, and long ones come before
          // short ones.
          let left = (answers++ * 5) % (longest + 1)
          const next = () => (left-- > 0 ? void requestAnimationFrame(next) : listener.call(this, event))
          next()
        }
        super.addEventListener(type, type === 'message' ? late : listener, options)
      }
    }
  }, most)
}

/** Drops every message to a worker, as if its script were still loading. */
export async function muteWorkers(page: Page): Promise<void> {
  await watchWorkers(page)
  await page.addInitScript(() => {
    const Watched = Worker
    window.Worker = class extends Watched {
      override postMessage(): void {}
    }
  })
}
