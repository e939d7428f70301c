// How anything here is timed: contenders take turns, so that a machine whose speed drifts treats them alike.

/** The value below which a share of the sorted numbers lies, between neighbours by a straight line. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = share * (sorted.length - 1)
  const below = Math.floor(at)
  return sorted[below] + (at - below) * ((sorted[below + 1] ?? sorted[below]) - sorted[below])
}

/** Median and quartiles: what is quoted, and how far to trust it. */
export const spread = values => ({
  median: quantile(values, 0.5),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
})

export const ratios = (theirs, ours) => spread(theirs.map((value, i) => value / ours[i]))

/**
 * Lets contenders measure themselves in turn.
 * @param warmUps rounds before those that count
 * @param contenders functions by name, each resolving with one measurement
 * @returns for each name one measurement a round, in the order of the rounds
 */
export async function alternate(rounds, contenders, warmUps = 1) {
  const names = Object.keys(contenders)
  const measured = Object.fromEntries(names.map(name => [name, []]))
  for (let round = -warmUps; round < rounds; round++) {
    // Whoever goes first in one round goes last in the next.
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const value = await contenders[name]()
      if (round >= 0) measured[name].push(value)
    }
  }
  return measured
}

/** Seconds of processor time that this process has used: others that want the processor do not count. */
const processorSeconds = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Measures the processor time of one call, from as many calls as fill a tenth of a second. */
export function stopwatch(action) {
  let calls = 1
  return () => {
    for (;;) {
      const start = processorSeconds()
      for (let i = 0; i < calls; i++) action()
      const seconds = processorSeconds() - start
      if (seconds > 0.1) return seconds / calls
      calls = Math.ceil(calls * Math.min(100, 0.15 / Math.max(seconds, 1e-4)))
    }
  }
}
