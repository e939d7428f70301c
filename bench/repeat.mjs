// How all measurements are repeated: contenders take turns, so that changes in the machine's speed affect all alike.

/** The quantile of sorted numbers for a share, interpolated linearly. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = share * (sorted.length - 1)
  const below = Math.floor(at)
  return sorted[below] + (at - below) * ((sorted[below + 1] ?? sorted[below]) - sorted[below])
}

/** The median, which is quoted, and the quartiles, which show how reliable it is. */
export const spread = values => ({
  median: quantile(values, 0.5),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
})

export const ratios = (theirs, ours) => spread(theirs.map((value, i) => value / ours[i]))

/**
 * Lets contenders measure themselves in turn.
 * @param rounds the number of rounds that count
 * @param contenders functions by name, each resolving with one measurement
 * @param warmUps the number of rounds before those that count
 * @returns for each name one measurement per round, in the order of the rounds
 */
export async function alternate(rounds, contenders, warmUps = 1) {
  const names = Object.keys(contenders)
  const measured = Object.fromEntries(names.map(name => [name, []]))
  for (let round = -warmUps; round < rounds; round++) {
    // The contender that starts a round ends the next one.
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const value = await contenders[name]()
      if (round >= 0) measured[name].push(value)
    }
  }
  return measured
}

/** Seconds of processor time that this process has used: time that other processes use does not count. */
const processorSeconds = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** A function that measures the processor time of one call, averaged over as many calls as take a tenth of a second. */
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
