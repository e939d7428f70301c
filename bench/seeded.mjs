// For packages that use Math.random, whose amount of work would differ each time: they get a generator that starts from
// the same state.

/**
 * Runs `action` with a replaced Math.random: the Weyl sequence of the golden ratio, which is evenly spread and always
 * the same.
 */
export function seeded(action) {
  const own = Math.random
  let state = 0
  Math.random = () => (state = (state + 0.6180339887498949) % 1)
  try {
    return action()
  } finally {
    Math.random = own
  }
}
