// A package that draws from Math.random does another amount of work each time: it is lent a generator that starts anew.

/**
 * Runs `action` with a Math.random of its own: the Weyl sequence of the golden ratio, evenly spread and always the
 * same.
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
