/** The entry of the worker: an engine behind Comlink. Its arrays are transferred to the page, not copied. */
import { expose, transfer } from 'comlink'
import { createEngine, type Engine } from './engine.ts'

/** The buffers of all typed arrays in plain data, without repetitions. */
function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer)
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) buffersOf(part, found)
  }
  return found
}

const engine = createEngine()
const handOver = async <Result>(result: Promise<Result>) => {
  const value = await result
  return transfer(value as Result & object, [...buffersOf(value)])
}

expose({
  ...engine,
  draw: (id, parameters) => handOver(engine.draw(id, parameters)),
  rows: (id, setting, from, count) => handOver(engine.rows(id, setting, from, count)),
  stream: (id, setting, from, count) => handOver(engine.stream(id, setting, from, count)),
  field: (id, fits, measure, grid) => handOver(engine.field(id, fits, measure, grid)),
} satisfies Engine)
