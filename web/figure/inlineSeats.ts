/**
 * The workers of figures that come as one file. The file holds the engine once, as a function. The text of the function
 * is the script of the workers. Where no worker can start, the function runs on the page's own thread, behind a message
 * channel.
 */
import { wrap } from 'comlink'
import type { Engine } from '../../src/worker/engine.ts'
import { Seats } from '../../src/worker/seats.ts'
import runEngine from '../../src/worker/worker.ts?function'

/** A classic worker from a blob: where the origin is opaque, a module worker fails without an error message. */
function startWorker(): Worker {
  const script = `'use strict';URL.revokeObjectURL(location.href);(${runEngine.toString()})(self)`
  return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })))
}

let local: Engine | undefined

/** The engine on this thread. Each of its methods returns a promise, as a worker's methods do. */
function engineHere(): Engine {
  const { port1, port2 } = new MessageChannel()
  runEngine(port1)
  port1.start()
  return wrap<Engine>(port2) as unknown as Engine
}

let seats: Seats | undefined

/** All figures on the page share these workers. */
export function inlineSeats(): Seats {
  return (seats ??= new Seats(
    { worker: startWorker, local: async () => (local ??= engineHere()) },
    navigator.hardwareConcurrency,
  ))
}

let figures = 0

/**
 * Counts a figure on the page. When the last figure is gone, the workers are ended.
 * @returns the function to call when the figure is gone
 */
export function standOnPage(): () => void {
  figures++
  return () => {
    figures--
    if (figures === 0) void inlineSeats().close()
  }
}
