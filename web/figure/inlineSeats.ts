/**
 * The workers of figures that come as one file. The engine is in the file once, as a function: its text starts workers,
 * and where none may start, it runs on the page's own thread, behind a channel.
 */
import { wrap } from 'comlink'
import type { Engine } from '../../src/worker/engine.ts'
import { Seats } from '../../src/worker/seats.ts'
import runEngine from '../../src/worker/worker.ts?function'

/** A classic worker from a blob: module workers fail without a word where the origin is opaque. */
function startWorker(): Worker {
  const script = `'use strict';URL.revokeObjectURL(location.href);(${runEngine.toString()})(self)`
  return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })))
}

let local: Engine | undefined

/** Every method of it answers by promise, as from a worker. */
function engineHere(): Engine {
  const { port1, port2 } = new MessageChannel()
  runEngine(port1)
  port1.start()
  return wrap<Engine>(port2) as unknown as Engine
}

let seats: Seats | undefined

/** The same for every figure on the page. */
export function inlineSeats(): Seats {
  return (seats ??= new Seats(
    { worker: startWorker, local: async () => (local ??= engineHere()) },
    navigator.hardwareConcurrency,
  ))
}

let figures = 0

/**
 * For as long as a figure stands on the page; when the last has gone, so do the workers. @returns what tells that it
 * has gone
 */
export function standOnPage(): () => void {
  figures++
  return () => {
    figures--
    if (figures === 0) void inlineSeats().close()
  }
}
