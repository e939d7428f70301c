// The engine by itself, in threads of Node: what a page that has it do the same cannot do without.
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

/** @returns a function that has all threads work off a list of requests for rows, and one that ends them */
export function engineThreads(count) {
  const workers = Array.from({ length: count }, () => new Worker(new URL(import.meta.url)))
  const workOff = requests => {
    const open = requests.values()
    return Promise.all(
      workers.map(
        worker =>
          new Promise(resolve => {
            const next = () => {
              const { value, done } = open.next()
              if (done) return resolve()
              worker.once('message', next)
              worker.postMessage(value)
            }
            next()
          }),
      ),
    )
  }
  return { workOff, close: () => Promise.all(workers.map(worker => worker.terminate())) }
}

if (!isMainThread) {
  const { drawRows } = await import(new URL('../../dist/engine.js', import.meta.url))
  parentPort.on('message', ({ setting, from, count }) => parentPort.postMessage(drawRows(setting, from, count)))
}
