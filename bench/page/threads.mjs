// The engine alone, in threads of Node: the least time that the page needs for the same work.
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

/**
 * @returns a function that lets all threads work through a list of requests for rows, and a function that ends the
 * threads
 */
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
