// EM compared with scikit-learn and with npm packages: the same points, start and number of iterations, one thread
// each, in seconds of processor time.
import { fileURLToPath } from 'node:url'
import { loadPeers } from './peers.mjs'
import { PythonServer } from './python.mjs'
import { alternate, ratios, spread, stopwatch } from './repeat.mjs'

const CASES = [
  { n: 200, k: 6, iterations: 100 },
  { n: 200, k: 19, iterations: 100 },
  { n: 10_000, k: 16, iterations: 50 },
  { n: 100_000, k: 16, iterations: 20 },
]
const AGAINST_SCIKIT_LEARN = 2.5
const AGAINST_NPM = 8
const ROUNDS = 9
const PEER_ROUNDS = 5
/**
 * The most work, as points × components × iterations, that npm packages are given: they are so slow that more would
 * take minutes.
 */
const PEER_WORK = 4e6

/** Points of a published world with k components, and a start with k components that have round covariances. */
function problemOf({ sampleMixture, stream, drawExperiment }, { n, k, iterations }) {
  const { generator } = drawExperiment({ K: k > 4 ? 2 : 1, J: Math.ceil((k - 2) / 2), L: Math.floor((k - 2) / 2) })
  const { points } = sampleMixture(generator, n, stream(1, 0, 'bench'))
  const identity = Float64Array.from({ length: 4 * k }, (_, i) => (i % 4 === 0 || i % 4 === 3 ? 1 : 0))
  const means = Float64Array.from({ length: 2 * k }, (_, i) => points[2 * Math.floor((n / k) * (i >> 1)) + (i & 1)])
  const start = { dimension: 2, weights: new Float64Array(k).fill(1 / k), means, covariances: identity }
  return { points, start, iterations, n, k }
}

const rows = (array, width) =>
  Array.from({ length: array.length / width }, (_, i) => Array.from(array.subarray(i * width, (i + 1) * width)))
const matrices = array =>
  rows(array, 4).map(([a, b, c, d]) => [
    [a, b],
    [c, d],
  ])
const nested = ({ weights, means, covariances }) => ({
  weights: Array.from(weights),
  means: rows(means, 2),
  covariances: matrices(covariances),
})

/** @returns rows for the table, and a list of what had to be left out */
export async function em(engine, python) {
  const { peers, missing } = await loadPeers()
  const skipped = missing.map(reason => `npm's ${reason}`)
  if (!python) skipped.push('scikit-learn: no Python here has it (on Debian: apt-get install python3-sklearn)')
  const server = python && new PythonServer(python.command, fileURLToPath(new URL('em.py', import.meta.url)))
  const table = []
  for (const each of CASES) {
    const problem = problemOf(engine, each)
    if (server) table.push(await againstPython(engine, server, problem))
    if (Object.keys(peers).length > 0) table.push(...(await againstPeers(engine, peers, problem)))
  }
  server?.close()
  return { rows: table, skipped }
}

const name = ({ n, k }) => `${n.toLocaleString('en')} points, ${k} components`
const fitOptions = ({ start, k }, maxIterations) => ({
  dimension: 2,
  components: k,
  start,
  maxIterations,
  tolerance: 0,
})
const perUnit = ({ n, k }, seconds, iterations) => `${((seconds / (n * k * iterations)) * 1e9).toFixed(1)} ns`

async function againstPython({ fitMixture }, server, problem) {
  const { points, start, iterations, n, k } = problem
  // The covariances of the start are identities, so their inverses are the same.
  await server.ask({ points: rows(points, 2), iterations, ...nested(start), precisions: matrices(start.covariances) })
  const options = fitOptions(problem, iterations)
  const { logLikelihood } = fitMixture(points, options)
  const theirs = await server.ask({ fits: 1 })
  const fits = Math.max(1, Math.ceil(0.1 / theirs.seconds))
  const agree = Math.abs(theirs.logLikelihood - logLikelihood[iterations - 1]) < 1e-6 * Math.abs(theirs.logLikelihood)
  if (theirs.iterations !== iterations || !agree)
    throw new Error(`scikit-learn came to another fit at ${name(problem)}: the times cannot be compared.`)
  const times = await alternate(ROUNDS, {
    ours: stopwatch(() => fitMixture(points, options)),
    theirs: async () => (await server.ask({ fits })).seconds,
  })
  const [a, b] = [spread(times.ours).median, spread(times.theirs).median]
  return {
    what: `EM, ${name(problem)}: scikit-learn’s time / ours`,
    readme: n === CASES[0].n && k === CASES[0].k ? `EM against scikit-learn, ${name(problem)}` : `… ${name(problem)}`,
    measured: ratios(times.theirs, times.ours),
    unit: '×',
    bar: { least: AGAINST_SCIKIT_LEARN },
    detail: `${perUnit({ n, k }, b, iterations)} / ${perUnit({ n, k }, a, iterations)} per point, component and iteration; ${iterations} iterations`,
  }
}

/** Compares each package with ours, at the number of iterations that the package did. */
async function againstPeers({ fitMixture }, peers, problem) {
  const { points, n, k } = problem
  const iterations = Math.max(2, Math.min(problem.iterations, Math.round(PEER_WORK / (n * k))))
  const posed = { points: rows(points, 2), start: nested(problem.start), iterations }
  const done = {}
  const contenders = Object.fromEntries(
    Object.entries(peers).map(([peer, solve]) => [peer, stopwatch(() => (done[peer] = solve(posed)))]),
  )
  const { ours, ...theirs } = await alternate(PEER_ROUNDS, {
    ours: stopwatch(() => fitMixture(points, fitOptions(problem, iterations))),
    ...contenders,
  })
  const perIteration = (times, count) => times.map(seconds => seconds / count)
  const own = perIteration(ours, iterations)
  const fastest = Math.min(
    ...Object.entries(theirs).map(([peer, times]) => spread(perIteration(times, done[peer])).median),
  )
  return Object.entries(theirs).map(([peer, times]) => {
    const their = perIteration(times, done[peer])
    return {
      what: `EM, ${name(problem)}: ${peer}’s time / ours`,
      readme: spread(their).median === fastest ? 'EM against the fastest package of npm, in the same order' : undefined,
      measured: ratios(their, own),
      unit: '×',
      bar: { least: AGAINST_NPM },
      detail: `${perUnit(problem, spread(their).median, 1)} / ${perUnit(problem, spread(own).median, 1)}; ${done[peer]} iterations`,
    }
  })
}
